/// What stands between `%` and the verb, and how it shapes a value.
struct Directive {
  var isLeft = false
  var isSigned = false
  var isAlternate = false
  var isSpaced = false
  var isZeroed = false
  var width: Int?
  var precision: Int?

  /// Takes a flag; says whether it is one.
  mutating func takeFlag(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "#"): isAlternate = true
    case UInt8(ascii: "0"): isZeroed = !isLeft
    case UInt8(ascii: "+"): isSigned = true
    case UInt8(ascii: "-"): (isLeft, isZeroed) = (true, false)
    case UInt8(ascii: " "): isSpaced = true
    default: return false
    }
    return true
  }

  /// A value under a verb.
  func formatted(_ value: Value, _ verb: Unicode.Scalar, _ run: Run) throws(Failure) -> [UInt8] {
    switch (verb, value) {
    case ("T", _): return padded(Array(value.typeName.utf8))
    case ("v", _): return padded(truncated(try value.shown(in: run)))
    case ("t", .bool(let holds)): return padded(Array((holds ? "true" : "false").utf8))
    case (_, .int(let number)):
      if let written = integer(number, verb) { return written }
    case (_, .float(let number)):
      if let written = float(number, verb) { return written }
    case (_, .bool): break
    case (_, .text(let bytes)), (_, .bytes(let bytes)):
      if let written = text(bytes, verb) { return written }
    default:
      if let written = text(try value.shown(in: run), verb) { return written }
    }
    let shown = try value.shown(in: run)
    return Array("%!\(verb)(".utf8) + shown + [UInt8(ascii: "=")] + shown + [UInt8(ascii: ")")]
  }

  private func text(_ bytes: [UInt8], _ verb: Unicode.Scalar) -> [UInt8]? {
    switch verb {
    case "s": return padded(truncated(bytes))
    case "q":
      let bytes = truncated(bytes)
      if isAlternate, !bytes.contains(UInt8(ascii: "`")), !bytes.contains(UInt8(ascii: "\n")) {
        return padded([UInt8(ascii: "`")] + bytes + [UInt8(ascii: "`")])
      }
      return padded(Quoting.quoted(bytes, asciiOnly: isSigned))
    case "x", "X":
      let pairs = bytes.prefix(precision ?? bytes.count).map {
        Quoting.hexadecimal(UInt32($0), width: 2)
      }
      let joined = pairs.joined(separator: isSpaced ? " " : "")
      return padded(Array((verb == "x" ? joined : joined.uppercased()).utf8))
    default: return nil
    }
  }

  private func integer(_ number: Int64, _ verb: Unicode.Scalar) -> [UInt8]? {
    let radix: Int
    switch verb {
    case "d": radix = 10
    case "b": radix = 2
    case "o", "O": radix = 8
    case "x", "X": radix = 16
    case "c": return padded(Value.encoded(Int32(truncatingIfNeeded: number)))
    case "q":
      return padded(
        Quoting.quoted(character: Int32(truncatingIfNeeded: number), asciiOnly: isSigned))
    case "U":
      let digits = String(UInt64(bitPattern: number), radix: 16, uppercase: true)
      return padded(
        Array(("U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits).utf8))
    default: return nil
    }
    let sign = number < 0 ? "-" : isSigned ? "+" : isSpaced ? " " : ""
    var digits = String(number.magnitude, radix: radix, uppercase: verb == "X")
    var least = precision ?? 0
    if precision == nil, isZeroed, let width { least = width - sign.utf8.count }
    digits = String(repeating: "0", count: max(0, least - digits.utf8.count)) + digits
    var prefix = ""
    if verb == "O" {
      prefix = "0o"
    } else if isAlternate {
      prefix = ["b": "0b", "o": "0", "x": "0x", "X": "0X"][verb] ?? ""
    }
    return padded(Array((sign + prefix + digits).utf8))
  }

  private func float(_ number: Double, _ verb: Unicode.Scalar) -> [UInt8]? {
    var written: String
    switch verb {
    case "f", "F": written = Digits.fixed(number, "f", precision: precision ?? 6)
    case "e": written = Digits.fixed(number, "e", precision: precision ?? 6)
    case "E": written = Digits.fixed(number, "E", precision: precision ?? 6)
    case "g", "G":
      let isCapital = verb == "G"
      written =
        precision.map { Digits.fixed(number, isCapital ? "G" : "g", precision: $0) }
        ?? Digits.general(number, capital: isCapital)
    default: return nil
    }
    if written.hasPrefix("+"), !isSigned { written.removeFirst() }
    if !written.hasPrefix("-"), !written.hasPrefix("+") {
      written = (isSigned ? "+" : isSpaced ? " " : "") + written
    }
    guard isZeroed, number.isFinite, let width, width > written.utf8.count else {
      return padded(Array(written.utf8))
    }
    let hasSign = "+- ".contains(written.first ?? "0")
    let zeros = String(repeating: "0", count: width - written.utf8.count)
    return Array(
      ((hasSign ? String(written.prefix(1)) : "") + zeros + written.dropFirst(hasSign ? 1 : 0)).utf8)
  }

  /// The first scalars, as many as the precision allows.
  private func truncated(_ bytes: [UInt8]) -> [UInt8] {
    guard let precision else { return bytes }
    var scalars = Scalars(bytes)
    for _ in 0..<precision { if scalars.next() == nil { break } }
    return Array(bytes.prefix(scalars.offset))
  }

  private func padded(_ bytes: [UInt8]) -> [UInt8] {
    guard let width, width > 0 else { return bytes }
    let count = Scalars(bytes).reduce(0) { count, _ in count + 1 }
    guard count < width else { return bytes }
    let padding = [UInt8](repeating: UInt8(ascii: " "), count: width - count)
    return isLeft ? bytes + padding : padding + bytes
  }
}
