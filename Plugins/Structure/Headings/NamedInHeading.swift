import Foundation
import Isnad
import IsnadText

/// Somebody or something that a heading names, and the phrases of which the body must have one.
struct NamedInHeading {
  let kind: BodyAgreement.Missing
  let range: TextRange
  /// Any of these bears it out.
  let phrases: [String]
  /// The given name of a person in full.
  let given: String?
  /// The country that a place lies in or is, where the lexicon tells it.
  let country: String?
  /// Says whether the heading says that something happens in the place.
  let isScene: Bool
  /// How sure it is that this is a name, and that the body would say it so.
  let confidence: Decimal

  /// The least confidence in a name.
  private static let leastConfidence = Decimal.hundredths(70)

  init?(
    _ name: Name, at range: TextRange, in block: Block, of article: Article,
    _ lexicons: StructureLexicons
  ) {
    guard name.confidence >= NamedInHeading.leastConfidence, name.mention != .title else { return nil }
    let tokens = article.tokens.indices(in: range)
    let words = tokens.filter {
      article.tokens[$0].kind == .word && !article.tokens.token($0, is: "'s")
    }.map { NamedInHeading.bare(article.tokens.folded($0)) }
    guard let last = words.last else { return nil }
    self.range = range
    given = name.what == .person && name.mention == .full && words.count > 1 ? words.first : nil
    var confidence = name.confidence
    switch name.what {
    case .person:
      kind = .person
      isScene = false
      phrases = NamedInHeading.forms(of: last, isFirst: words.count == 1)
      country = nil
    case .organisation:
      kind = .organisation
      isScene = false
      let own = words.filter { $0.utf8.count > 3 && !NamedInHeading.general.contains($0) }
      phrases =
        own.isEmpty
        ? [words.joined(separator: " ")]
        : own.flatMap { NamedInHeading.forms(of: $0, isFirst: $0 == words.first) }
      country = nil
    case .place:
      kind = .place
      isScene = NamedInHeading.isScene(tokens, in: article, lexicons)
      // Washington D.C. is Washington below.
      let long = words.filter { $0.utf8.count > 2 }
      phrases = [words.joined(separator: " ")] + (long.isEmpty ? [] : [long.joined(separator: " ")])
      country = lexicons.places.match(covering: tokens.lowerBound)?.entry.properties["country"]
    }
    // A headline in capitals hides what is a name.
    if name.what != .place, NamedInHeading.isTitleCase(block, of: article) {
      confidence -= Decimal.hundredths(30)
    }
    self.confidence = confidence
  }

  /// A capitalised word inside a heading that no plugin knows.
  init(unknown token: Int, in article: Article) {
    kind = .name
    range = article.tokens[token].range
    phrases = [article.tokens.folded(token)]
    given = nil
    country = nil
    isScene = false
    confidence = Decimal.hundredths(75)
  }

  /// A word without the Arabic article, which the body may leave out or put on.
  private static func bare(_ word: String) -> String {
    word.hasPrefix("ال") && word.utf8.count > 8 ? String(word.dropFirst(2)) : word
  }

  /// A word as the body may have it: the first of an Arabic name also without what is written on to it.
  private static func forms(of word: String, isFirst: Bool) -> [String] {
    guard isFirst else { return [word] }
    let bytes = Array(word.utf8)
    return [word]
      + Proclitics.alternatives(bytes[...]).map {
        String(decoding: bytes.dropFirst($0.prefix), as: UTF8.self)
      }
  }

  /// Says whether something happens in a place: “Moscow meeting”, “in Kazan”, لقاء موسكو.
  private static func isScene(
    _ tokens: Range<Int>, in article: Article, _ lexicons: StructureLexicons
  ) -> Bool {
    if lexicons.events.isMatch(covering: tokens.upperBound) { return true }
    guard tokens.lowerBound > 0 else { return false }
    let before = tokens.lowerBound - 1
    return prepositions.contains(article.tokens.word(before))
      || lexicons.events.isMatch(covering: before)
  }

  private static let prepositions: WordSet = [
    "in", "at", "near", "through", "outside", "في", "قرب", "داخل", "خارج", "وسط",
  ]

  /// Words that many organisations have in their names.
  private static let general: WordSet = [
    "the", "and", "for", "company", "ministry", "department", "agency", "council", "office", "party",
    "court", "police", "university", "bank", "united", "national", "international", "group", "union",
    "وزاره", "هيءه", "شركه", "مجلس", "جامعه", "حزب", "نادي", "بنك", "محكمه", "وكاله", "مركز",
  ]

  static func isTitleCase(_ block: Block, of article: Article) -> Bool {
    let words = block.tokens.filter {
      article.tokens[$0].kind == .word && article.tokens[$0].script == .latin
        && article.tokens[$0].range.count > 3
    }
    let capitals = words.count { article.tokens[$0].isCapitalized }
    return words.count >= 4 && capitals * 10 >= words.count * 8
  }
}
