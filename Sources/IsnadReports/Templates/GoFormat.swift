/// `Sprintf` of Go, for the values of templates.
enum GoFormat {
  private struct Directive {
    var isLeft = false, isZero = false, isPlus = false, isSharp = false, isSpaced = false
    var width = 0
    var precision: Int?
  }

  /// The widest field that is filled up.
  private static let widest = 10_000

  /// The format with values in the place of its directives.
  static func format(_ format: String, _ values: [TemplateValue]) throws(TemplateFault) -> String {
    var result = String.UnicodeScalarView()
    var rest = format.unicodeScalars[...]
    var next = 0
    while let scalar = rest.popFirst() {
      guard scalar == "%" else {
        result.append(scalar)
        continue
      }
      var directive = Directive()
      takeFlags(&directive, &rest)
      directive.width = try takeNumber(&rest, values, &next) ?? 0
      if rest.first == "." {
        rest.removeFirst()
        directive.precision = try takeNumber(&rest, values, &next) ?? 0
      }
      guard let verb = rest.popFirst() else {
        result.append(contentsOf: "%!(NOVERB)".unicodeScalars)
        break
      }
      if verb == "%" {
        result.append(verb)
      } else if next < values.count {
        result.append(contentsOf: text(values[next], verb, directive).unicodeScalars)
        next += 1
      } else {
        result.append(contentsOf: "%!\(verb)(MISSING)".unicodeScalars)
      }
    }
    if next < values.count {
      let extra = values[next...].map { "\($0.type)=\($0.plain(0))" }.joined(separator: ", ")
      result.append(contentsOf: "%!(EXTRA \(extra))".unicodeScalars)
    }
    return String(result)
  }

  private static func takeFlags(_ directive: inout Directive, _ rest: inout Substring.UnicodeScalarView)
  {
    while let flag = rest.first {
      switch flag {
      case "-": directive.isLeft = true
      case "0": directive.isZero = true
      case "+": directive.isPlus = true
      case "#": directive.isSharp = true
      case " ": directive.isSpaced = true
      default: return
      }
      rest.removeFirst()
    }
  }

  /// A width or a precision, which `*` takes from the values.
  private static func takeNumber(
    _ rest: inout Substring.UnicodeScalarView, _ values: [TemplateValue], _ next: inout Int
  ) throws(TemplateFault) -> Int? {
    var number: Int?
    if rest.first == "*", next < values.count, case .integer(let given) = values[next] {
      rest.removeFirst()
      next += 1
      number = given
    } else {
      while let digit = rest.first, ("0"..."9").contains(digit), (number ?? 0) <= widest {
        number = (number ?? 0) * 10 + Int(digit.value - 0x30)
        rest.removeFirst()
      }
    }
    guard (number ?? 0) <= widest, (number ?? 0) >= -widest else {
      throw TemplateFault(
        "'printf' is asked for a field of more than \(widest) characters", advice: "make it narrower")
    }
    return number
  }

  private static func text(
    _ value: TemplateValue, _ verb: Unicode.Scalar, _ directive: Directive
  ) -> String {
    let body: String?
    switch (verb, value) {
    case ("v", .decimal), ("v", .integer):
      body = directive.isPlus ? signed(value.plain(0)) : value.plain(0)
    case ("v", .text(let text)): body = directive.isSharp ? GoEscapes.quoted(text) : text
    case ("v", _): body = value.plain(0)
    case ("T", _): body = value.type
    case ("t", .boolean(let truth)): body = truth ? "true" : "false"
    case ("s", .text(let text)): body = directive.precision.map { cut(text, $0) } ?? text
    case ("q", .text(let text)):
      body = GoEscapes.quoted(directive.precision.map { cut(text, $0) } ?? text)
    case ("x", .text(let text)): body = text.utf8.map { GoEscapes.hex(UInt32($0), digits: 2) }.joined()
    case ("s", .list(let members)), ("q", .list(let members)), ("d", .list(let members)):
      body = "[\(members.map { self.text($0, verb, Directive()) }.joined(separator: " "))]"
    case (_, .integer(let number)): body = integer(number, verb, directive)
    case (_, .decimal(let number)): body = decimal(number, verb, directive)
    default: body = nil
    }
    let isNumber =
      switch value {
      case .integer, .decimal: true
      default: false
      }
    guard let body else {
      let shown = if case .nothing = value { "<nil>" } else { "\(value.type)=\(value.plain(0))" }
      return "%!\(verb)(\(shown))"
    }
    return filled(body, directive, zeros: isNumber)
  }

  private static func integer(_ number: Int, _ verb: Unicode.Scalar, _ directive: Directive) -> String? {
    func based(_ radix: Int, _ prefix: String) -> String {
      let digits = String(number.magnitude, radix: radix)
      return (number < 0 ? "-" : "") + (directive.isSharp ? prefix : "") + digits
    }
    switch verb {
    case "d":
      let text = String(number)
      return directive.isPlus ? signed(text) : directive.isSpaced && number >= 0 ? " \(text)" : text
    case "x": return based(16, "0x")
    case "X": return based(16, "0X").uppercased()
    case "o": return based(8, "0")
    case "b": return based(2, "0b")
    case "c": return UInt32(exactly: number).flatMap(Unicode.Scalar.init).map(String.init) ?? "\u{FFFD}"
    case "q":
      return UInt32(exactly: number).flatMap(Unicode.Scalar.init).map { "'\($0)'" } ?? "'\u{FFFD}'"
    case "U": return UInt32(exactly: number).map { "U+" + GoEscapes.hex($0, digits: 4).uppercased() }
    default: return nil
    }
  }

  private static func decimal(
    _ number: Double, _ verb: Unicode.Scalar, _ directive: Directive
  ) -> String? {
    guard number.isFinite else { return GoNumber.text(number) }
    let text: String
    switch verb {
    case "f", "F": text = fixed(number, digits: directive.precision ?? 6)
    case "g", "G": text = GoNumber.text(number)
    default: return nil
    }
    return directive.isPlus ? signed(text) : text
  }

  private static func signed(_ text: String) -> String {
    text.hasPrefix("-") || text.hasPrefix("+") ? text : "+\(text)"
  }

  private static func cut(_ text: String, _ count: Int) -> String {
    String(text.unicodeScalars.prefix(max(count, 0)))
  }

  /// The text in a field: filled up with spaces, or with zeros behind the sign.
  private static func filled(_ text: String, _ directive: Directive, zeros: Bool) -> String {
    let missing = abs(directive.width) - text.unicodeScalars.count
    guard missing > 0 else { return text }
    if directive.isLeft || directive.width < 0 { return text + String(repeating: " ", count: missing) }
    guard directive.isZero, zeros else { return String(repeating: " ", count: missing) + text }
    let sign = text.prefix { $0 == "-" || $0 == "+" }
    return sign + String(repeating: "0", count: missing) + text.dropFirst(sign.count)
  }
}
