internal import Isnad
internal import IsnadText

/// The bytes of a source as readers take them: valid UTF-8 without NULs, byte for byte as long as
/// the source.
///
/// ``InputDecoder`` refuses other bytes, with words for the one who called; a reader that is given
/// them all the same puts the control SUBSTITUTE in the place of each and says so.
struct CleanSource {
  /// The bytes, as many as the source has.
  let bytes: [UInt8]
  /// What was substituted.
  let notes: [ReaderNote]
  /// The offset behind the byte order mark.
  let start: Int

  init(_ source: SourceFile) {
    start = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var first: Int?
    var count = 0
    var bytes = source.bytes
    func substitute(_ offset: Int) {
      bytes[offset] = CleanSource.substitute
      first = min(first ?? offset, offset)
      count += 1
    }
    var from = 0
    while let offset = UTF8Text.firstInvalidOffset(in: bytes, from: from) {
      substitute(offset)
      from = offset + 1
    }
    if bytes.contains(0) {
      for (offset, byte) in bytes.enumerated() where byte == 0 { substitute(offset) }
    }
    self.bytes = bytes
    notes =
      first.map { offset in
        [
          ReaderNote(
            "\(count) bytes are no text (the first at byte offset \(offset)) and were left out",
            at: TextRange(offset, offset + 1))
        ]
      } ?? []
  }

  private static let substitute: UInt8 = 0x1A
}
