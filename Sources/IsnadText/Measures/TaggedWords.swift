/// The words of a text as a tagger of parts of speech takes them: contractions are parted (`do`, `n't`), and
/// every mark at the edge of a word stands alone.
public enum TaggedWords {
  /// The words and marks, in order.
  public static func ranges(in bytes: [UInt8]) -> [TextRange] {
    let text = UTF8Text(lossy: bytes)
    guard text.count == bytes.count else { return [] }
    var words: [TextRange] = []
    SpacedRuns.forEach(in: text) { split(text, $0, into: &words) }
    return words
  }

  private static func split(_ text: UTF8Text, _ run: TextRange, into words: inout [TextRange]) {
    var rest = run
    var marks: [TextRange] = []
    // A run without a contraction gets none by losing marks, so that it is not looked through again.
    var hasContraction = true
    while !rest.isEmpty {
      let (first, firstLength) = text.scalar(at: rest.start)
      if Affixes.isWhole(text.bytes, rest) { break }
      if rest.count > firstLength, before.contains(first) {
        words.append(TextRange(rest.start, rest.start + firstLength))
        rest.start += firstLength
        continue
      }
      if hasContraction, let place = contraction(text.bytes, rest) {
        words.append(TextRange(rest.start, place))
        rest.start = place
        continue
      }
      hasContraction = false
      if let (last, length) = text.scalar(before: rest.end), rest.count > length,
        behind.contains(last)
      {
        marks.append(TextRange(rest.end - length, rest.end))
        rest.end -= length
      } else {
        break
      }
    }
    if !rest.isEmpty { words.append(rest) }
    words += marks.reversed()
  }

  private static let before: Set<Unicode.Scalar> = [
    "$", "(", "\"", "[", "\u{201C}", "\u{2018}", "\u{00AB}",
  ]
  private static let behind: Set<Unicode.Scalar> = [
    ",", ")", "\"", "]", "!", ";", ".", "?", ":", "'", "\u{201D}", "\u{2019}", "\u{00BB}", "\u{060C}",
    "\u{061B}", "\u{061F}",
  ]

  private static let contractions: [[UInt8]] = ["'ll", "'s", "'re", "'m", "n't"].flatMap {
    [
      Array($0.utf8),
      Array(
        $0.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "\u{2019}").utf8),
    ]
  }

  /// The first place inside a run at which a contraction begins.
  private static func contraction(_ bytes: [UInt8], _ run: TextRange) -> Int? {
    guard run.count > 1 else { return nil }
    for index in (run.start + 1)..<run.end {
      for part in contractions where index + part.count <= run.end {
        var length = 0
        while length < part.count, small(bytes[index + length]) == part[length] { length += 1 }
        if length == part.count { return index }
      }
    }
    return nil
  }

  private static func small(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }
}
