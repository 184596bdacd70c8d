/// The characters of a string as a set.
struct CharacterSet {
  private let characters: Set<Int32>

  init(_ bytes: [UInt8]) {
    characters = Set(Scalars(bytes).map(\.character))
  }

  private init(_ characters: Set<Int32>) {
    self.characters = characters
  }

  /// White space, as Go's `unicode.IsSpace` has it.
  static let space = CharacterSet(
    Set<Int32>(
      [0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000]
        + Array(0x2000...0x200A)))

  func contains(_ character: Int32) -> Bool { characters.contains(character) }

  /// The offset of the first character that is in the set.
  func first(in bytes: [UInt8]) -> Int? {
    var scalars = Scalars(bytes)
    var offset = 0
    while let element = scalars.next() {
      if contains(element.character) { return offset }
      offset = scalars.offset
    }
    return nil
  }

  /// The offset of the last character that is in the set.
  func last(in bytes: [UInt8]) -> Int? {
    var scalars = Scalars(bytes)
    var offset = 0
    var last: Int?
    while let element = scalars.next() {
      if contains(element.character) { last = offset }
      offset = scalars.offset
    }
    return last
  }

  /// Bytes without the characters of the set at their ends.
  func trimmed(_ bytes: [UInt8], left: Bool, right: Bool) -> [UInt8] {
    var scalars = Scalars(bytes)
    var (offset, start, end) = (0, 0, 0)
    var isLeading = left
    while let element = scalars.next() {
      if contains(element.character) {
        if isLeading { start = scalars.offset }
      } else {
        isLeading = false
        end = scalars.offset
      }
      offset = scalars.offset
    }
    let upper = right ? end : offset
    return start < upper ? Array(bytes[start..<upper]) : []
  }
}
