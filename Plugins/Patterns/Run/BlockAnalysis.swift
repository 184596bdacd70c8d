import Isnad
import IsnadText

/// The words of a block with their parts of speech: worked out once, and only if a rule asks.
final class BlockAnalysis {
  private let bytes: [UInt8]
  private var knownWords: [TextRange]?
  private var knownTags: [String]?

  init(_ text: UTF8Text) {
    bytes = text.bytes
  }

  /// The words and marks.
  var words: [TextRange] {
    if let knownWords { return knownWords }
    let words = TaggedWords.ranges(in: bytes)
    knownWords = words
    return words
  }

  /// The part of speech of each.
  func tags(by tagger: any PartOfSpeechTagger) -> [String] {
    if let knownTags { return knownTags }
    let words = words
    var tags = tagger.tags(
      of: words.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) })
    while tags.count < words.count { tags.append("") }
    knownTags = tags
    return tags
  }
}
