public import Isnad

/// Tells the parts of speech of English words, with the tags of the Penn Treebank.
///
/// What a word can be comes from lists and from its form; what it is, from what stands around it. The tagger holds
/// no state and reads no file.
public struct EnglishTagger: PartOfSpeechTagger {
  /// Creates the tagger.
  public init() {}

  /// The Penn tag of each word of a sentence.
  ///
  /// Contractions come parted: `do`, `n't`.
  public func tags(of words: [String]) -> [String] {
    var tags: [String] = []
    tags.reserveCapacity(words.count)
    var start = 0
    while start < words.count {
      let end = min(start + EnglishTagger.longest, words.count)
      tags += EnglishTagger.tags(of: words[start..<end]).map(\.name)
      start = end
    }
    return tags
  }

  /// The most words that are looked at together; no sentence has more, but a text without full stops may.
  private static let longest = 400

  private static func tags(of words: ArraySlice<String>) -> [PennTag] {
    let reading = SentenceReading(words)
    var sentence = TaggedSentence(reading, tags: LikeliestPath.tags(of: reading.choices))
    for rule in ContextRules.all { rule(&sentence) }
    return sentence.tags
  }
}
