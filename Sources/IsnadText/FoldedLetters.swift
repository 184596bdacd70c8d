/// The letters of a folded word, by their numbers, without memory of their own.
///
/// All letters of Arabic take two bytes and those of English one, so that a letter is found by its
/// number; a word of other letters is walked through. A word that is cut has those of its beginning.
public struct FoldedLetters: RandomAccessCollection, Sendable {
  private let word: FoldedWord
  /// The bytes of each letter; 0 where they differ.
  private let width: Int
  public let endIndex: Int

  init(_ word: FoldedWord) {
    self.word = word
    var (following, leading) = (0, 0)
    // The bytes that go on a letter, and those that open one of two, eight at a time.
    func count(_ eight: UInt64) {
      let (first, second, third) = (eight >> 7, eight >> 6, eight >> 5)
      following += (first & ~second & FoldedLetters.lowBits).nonzeroBitCount
      leading += (first & second & ~third & FoldedLetters.lowBits).nonzeroBitCount
    }
    for index in 0..<4 { count(word.low[index]) }
    count(word.high[0])
    if !word.isCut { count(word.high[1]) }
    let bytes = Int(word.kept)
    endIndex = bytes - following
    width = following == 0 ? 1 : following == leading && leading * 2 == bytes ? 2 : 0
  }

  private static let lowBits: UInt64 = 0x0101_0101_0101_0101

  public var startIndex: Int { 0 }

  public subscript(index: Int) -> Unicode.Scalar {
    word.withBytes { bytes in
      bytes.withMemoryRebound(to: UInt8.self) { bytes in
        if width > 0 { return decodeScalar(bytes, at: index * width).scalar }
        var offset = 0
        for _ in 0..<index { offset += decodeScalar(bytes, at: offset).length }
        return decodeScalar(bytes, at: offset).scalar
      }
    }
  }
}
