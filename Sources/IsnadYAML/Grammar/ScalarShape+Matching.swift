extension ScalarShape {
  /// Says whether a scalar has this form.
  public func accepts(_ node: YAMLNode) -> Bool {
    guard let text = node.string else { return false }
    return switch self {
    case .text, .pattern: true
    case .name: ScalarShape.isName(text)
    case .yesNo: node.bool != nil
    case .integer(let range): node.integer.map(range.contains) ?? false
    case .decimal: node.decimal != nil
    case .date: ScalarShape.isDate(text)
    case .size: ScalarShape.isSize(text)
    case .word(let words): words.contains(text)
    }
  }

  /// What is accepted, as a mistake says it.
  var expectation: String {
    switch self {
    case .text: "a text"
    case .name: "a name of small letters, digits and hyphens"
    case .yesNo: "yes or no"
    case .integer(let range) where range.upperBound == .max:
      "a whole number from \(range.lowerBound) up"
    case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .decimal: "a number"
    case .date: "a date such as 2026-11-24"
    case .pattern: "a regular expression"
    case .size: "a size such as 16MB"
    case .word(let words): ScalarShape.list(words.prefix(24).map { "'\($0)'" }, "or")
    }
  }

  /// Words with commas and a last conjunction.
  static func list(_ words: [String], _ conjunction: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }

  private static func isName(_ text: String) -> Bool {
    let isPlain = text.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
    }
    return isPlain && !text.hasPrefix("-") && !text.isEmpty
  }

  /// Digits and a unit: nothing, B, K, M, G, KB, MB or GB.
  private static func isSize(_ text: String) -> Bool {
    let digits = text.utf8.prefix { (0x30...0x39).contains($0) }
    let unit = text.utf8.dropFirst(digits.count).drop { $0 == 0x20 }
    let units = ["", "B", "K", "KB", "M", "MB", "G", "GB"]
    return !digits.isEmpty && units.contains { $0.utf8.elementsEqual(unit) }
  }

  /// The look of a date; whether the day exists is asked by those who read it.
  private static func isDate(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, bytes.count == 10 || bytes[10] == UInt8(ascii: "T") else { return false }
    return (0..<10).allSatisfy { index in
      index == 4 || index == 7 ? bytes[index] == 0x2D : (0x30...0x39).contains(bytes[index])
    }
  }
}
