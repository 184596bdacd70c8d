/// A character reference of Markdown: `&name;`, `&#1234;` or `&#x4D2;`.
enum Entity {
  /// The scalars that a reference stands for; none for an unknown name.
  ///
  /// A number that is no character stands for the replacement character, as CommonMark has it.
  static func scalars(of reference: some Collection<UInt8>) -> [Unicode.Scalar] {
    let inner = reference.dropFirst().prefix { $0 != UInt8(ascii: ";") }
    guard inner.first == UInt8(ascii: "#") else {
      return EntityNames.scalars[String(decoding: inner, as: UTF8.self)] ?? []
    }
    let digits = inner.dropFirst()
    let isHexadecimal = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
    let number = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
    guard let value = UInt32(number, radix: isHexadecimal ? 16 : 10), value > 0 else {
      return ["\u{FFFD}"]
    }
    return [Unicode.Scalar(value) ?? "\u{FFFD}"]
  }

  /// Says whether bytes of a source are a reference, of Markdown or HTML, to a scalar.
  static func isReference(_ written: ArraySlice<UInt8>, to scalar: Unicode.Scalar) -> Bool {
    guard written.first == UInt8(ascii: "&") else { return false }
    if scalars(of: written).contains(scalar) { return true }
    let bytes = Array(written)
    guard let reference = HTMLEntity(in: bytes, at: 0, before: bytes.count) else { return false }
    return reference.length == bytes.count && reference.scalars.contains(scalar)
  }
}
