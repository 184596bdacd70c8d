/// A character reference of Markdown or HTML.
enum Entity {
  /// The scalar that `&name;`, `&#1234;` or `&#x4D2;` stands for; nothing for an unknown name.
  ///
  /// A number that is no character stands for the replacement character, as CommonMark has it.
  static func scalar(of reference: some Collection<UInt8>) -> Unicode.Scalar? {
    let inner = reference.dropFirst().prefix { $0 != UInt8(ascii: ";") }
    guard inner.first == UInt8(ascii: "#") else {
      return EntityNames.scalars[String(decoding: inner, as: UTF8.self)]
    }
    let digits = inner.dropFirst()
    let isHexadecimal = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
    let number = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
    guard let value = UInt32(number, radix: isHexadecimal ? 16 : 10), value > 0 else {
      return "\u{FFFD}"
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
