/// A stretch of text in its folded form, with the way back: for expressions that are to find a word in each of
/// its spellings.
public struct FoldedText: Sendable {
  /// The folded bytes.
  public let bytes: [UInt8]
  /// The offset in the text of the scalar that each folded byte comes from.
  private let origins: [Int]
  private let text: UTF8Text
  private let end: Int

  /// Folds a stretch of a text.
  public init(_ text: UTF8Text, in range: TextRange) {
    var bytes: [UInt8] = []
    var origins: [Int] = []
    bytes.reserveCapacity(range.count)
    origins.reserveCapacity(range.count)
    var offset = range.start
    var word = 0
    while offset < range.end {
      let (scalar, length) = text.scalar(at: offset)
      if !scalar.isLetter, scalar.scalarClass != .mark, scalar.scalarClass != .ignorable {
        word = bytes.count
      }
      Folding.append(scalar, to: &bytes, from: word)
      // A hamza may take back the letter before it.
      if origins.count > bytes.count { origins.removeLast(origins.count - bytes.count) }
      while origins.count < bytes.count { origins.append(offset) }
      offset += length
    }
    (self.bytes, self.origins, self.text, end) = (bytes, origins, text, range.end)
  }

  /// The bytes of the text that folded to a range, with the marks on its last letter.
  public func original(of range: TextRange) -> TextRange {
    let start = range.start < origins.count ? origins[range.start] : end
    guard !range.isEmpty else { return TextRange(start, start) }
    var last = origins[range.end - 1]
    last += text.scalar(at: last).length
    while last < end {
      let (scalar, length) = text.scalar(at: last)
      guard scalar.scalarClass == .mark || scalar.value == 0x640 else { break }
      last += length
    }
    return TextRange(start, max(last, start))
  }
}
