/// Which lengths the Arabic words of a table have, by their first and by their last letter, so that most words
/// are told to be none of them without being looked up.
struct ArabicWordShapes: Sendable {
  /// By the lower bits of the two bytes of the letter, a bit for each length in letters; the last for all that
  /// are longer.
  private let first: [UInt32]
  private let last: [UInt32]

  init(_ words: some Sequence<String>) {
    var first = [UInt32](repeating: 0, count: 4_096)
    var last = first
    for word in words {
      let bytes = Array(word.utf8)
      guard bytes.count >= 2 else { continue }
      let length = ArabicWordShapes.length(bytes.count)
      first[ArabicWordShapes.letter(bytes[0], bytes[1])] |= length
      last[ArabicWordShapes.letter(bytes[bytes.count - 2], bytes[bytes.count - 1])] |= length
    }
    self.first = first
    self.last = last
  }

  /// Says whether a word with the first and last letter and the length of these bytes may be one of them.
  func mayHold(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard end - start >= 2 else { return false }
    let length = ArabicWordShapes.length(end - start)
    return first[ArabicWordShapes.letter(bytes[start], bytes[start + 1])] & length != 0
      && last[ArabicWordShapes.letter(bytes[end - 2], bytes[end - 1])] & length != 0
  }

  private static func length(_ bytes: Int) -> UInt32 { 1 << UInt32(min(bytes / 2, 31)) }

  private static func letter(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 0x3F) << 6 | Int(second & 0x3F)
  }
}
