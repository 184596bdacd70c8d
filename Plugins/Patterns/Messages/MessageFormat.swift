/// A message with places for arguments, written for Go's `Sprintf`: `%s`, `%[2]s`, `%d`, `%v`, `%q`, `%%`.
///
/// Arguments that the message does not ask for are left out; the first that is missing reads as nothing, and
/// each further one as Go prints it: `%!s(MISSING)`.
struct MessageFormat: Sendable {
  /// What stands for a verb.
  enum Argument: Sendable, Equatable {
    case text(String)
    case integer(Int)
  }

  private let template: [Unicode.Scalar]

  init(_ template: String) {
    self.template = Array(template.unicodeScalars)
  }

  /// The message on one line, with some words for its verbs.
  func message(_ words: [String]) -> String { message(words.map(Argument.text)) }

  /// The message on one line.
  func message(_ arguments: [Argument]) -> String {
    var writer = Writer(template: template, arguments: arguments + [.text("")])
    writer.write()
    return String(writer.output.map { $0 == "\n" ? " " : Character($0) })
  }

  private struct Writer {
    let template: [Unicode.Scalar]
    let arguments: [Argument]
    var output = String.UnicodeScalarView()
    private var index = 0
    private var argument = 0
    /// Says whether the number of an argument was written as it must be.
    private var isGoodNumber = true

    init(template: [Unicode.Scalar], arguments: [Argument]) {
      self.template = template
      self.arguments = arguments
    }

    mutating func write() {
      while index < template.count {
        let scalar = template[index]
        index += 1
        if scalar == "%" { writeVerb() } else { output.append(scalar) }
      }
    }

    private mutating func writeVerb() {
      var layout = Layout()
      isGoodNumber = true
      while index < template.count, "#0+- ".unicodeScalars.contains(template[index]) {
        if template[index] == "-" { layout.isLeft = true }
        if template[index] == "0" { layout.fill = "0" }
        index += 1
      }
      var hasNumber = readArgumentNumber()
      if let width = readInteger() {
        layout.width = width
        hasNumber = false
      }
      if index < template.count, template[index] == "." {
        index += 1
        layout.precision = readInteger() ?? 0
        hasNumber = false
      }
      if !hasNumber { _ = readArgumentNumber() }
      guard index < template.count else { return append("%!(NOVERB)") }
      let verb = template[index]
      index += 1
      if verb == "%" { return output.append("%") }
      guard isGoodNumber else { return append("%!\(verb)(BADINDEX)") }
      guard argument < arguments.count else { return append("%!\(verb)(MISSING)") }
      append(layout.laid(out: MessageFormat.words(arguments[argument], verb: verb, layout)))
      argument += 1
    }

    /// Reads `[n]`; arguments are counted from 1.
    private mutating func readArgumentNumber() -> Bool {
      guard index < template.count, template[index] == "[" else { return false }
      let rest = template[index...]
      guard let end = rest.firstIndex(of: "]") else {
        isGoodNumber = false
        index += 1
        return false
      }
      let written = String(String.UnicodeScalarView(template[(index + 1)..<end]))
      index = end + 1
      guard let number = Int(written), number >= 1, number <= arguments.count else {
        isGoodNumber = false
        return true
      }
      argument = number - 1
      return true
    }

    private mutating func readInteger() -> Int? {
      var number: Int?
      while index < template.count, let digit = Int(String(template[index])), (number ?? 0) < 1_000 {
        number = (number ?? 0) * 10 + digit
        index += 1
      }
      return number
    }

    private mutating func append(_ words: String) { output.append(contentsOf: words.unicodeScalars) }
  }

  /// Width, precision and side.
  private struct Layout {
    var width = 0
    var precision: Int?
    var isLeft = false
    var fill: Unicode.Scalar = " "

    func laid(out words: String) -> String {
      let missing = width - words.unicodeScalars.count
      guard missing > 0 else { return words }
      let padding = String(String.UnicodeScalarView(repeatElement(isLeft ? " " : fill, count: missing)))
      return isLeft ? words + padding : padding + words
    }
  }

  private static func words(_ argument: Argument, verb: Unicode.Scalar, _ layout: Layout) -> String {
    switch (argument, verb) {
    case (.text(let words), "s"), (.text(let words), "v"):
      guard let precision = layout.precision else { return words }
      return String(String.UnicodeScalarView(words.unicodeScalars.prefix(precision)))
    case (.text(let words), "q"): return "\"\(words.replacingQuotes)\""
    // A count is a number, which Go would refuse to write for `%s`; every style writes it so.
    case (.integer(let number), "d"), (.integer(let number), "v"), (.integer(let number), "s"):
      return String(number)
    case (.text(let words), _): return "%!\(verb)(string=\(words))"
    case (.integer(let number), _): return "%!\(verb)(int=\(number))"
    }
  }
}

extension String {
  fileprivate var replacingQuotes: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar == "\"" || scalar == "\\" { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }

  fileprivate init(_ characters: [Character]) {
    self = characters.reduce(into: "") { $0.append($1) }
  }
}
