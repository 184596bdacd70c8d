import Foundation
import Isnad
import IsnadText

/// Somebody or something that a heading names, and the phrases of which the body must have one.
struct NamedInHeading {
  let kind: BodyAgreement.Missing
  let range: TextRange
  /// Any of these bears it out.
  let phrases: [HeadingPhrase]
  /// The given name of a person in full.
  let given: FoldedWord?
  /// The country that a place lies in or is, where the lexicon tells it.
  let country: String?
  /// Says whether the heading says that something happens in the place.
  let isScene: Bool
  /// How sure it is that this is a name, and that the body would say it so.
  let confidence: Decimal

  /// The least confidence in a name.
  private static let leastConfidence = Decimal.hundredths(70)

  init?(
    _ name: borrowing Name, at range: TextRange, in block: Block, of article: Article,
    _ lexicons: StructureLexicons
  ) {
    guard name.confidence >= NamedInHeading.leastConfidence, name.mention != .title else { return nil }
    let tokens = article.tokens.indices(in: range)
    let words = NamedInHeading.words(of: tokens, in: article)
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
      let own = words.filter { $0.byteCount > 3 && !NamedInHeading.general.contains($0) }
      phrases =
        own.isEmpty
        ? [HeadingPhrase(words)]
        : own.flatMap { NamedInHeading.forms(of: $0, isFirst: $0 == words.first) }
      country = nil
    case .place:
      kind = .place
      isScene = NamedInHeading.isScene(tokens, in: article, lexicons)
      // Washington D.C. is Washington below.
      let long = words.filter { $0.byteCount > 2 }
      let isWhole = long.isEmpty || long.count == words.count
      phrases = [HeadingPhrase(words)] + (isWhole ? [] : [HeadingPhrase(long)])
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
    phrases = [HeadingPhrase(article.tokens.word(token))]
    given = nil
    country = nil
    isScene = false
    confidence = Decimal.hundredths(75)
  }

  /// The words of a name without the Arabic article, which the body may leave out or put on.
  private static func words(of tokens: Range<Int>, in article: Article) -> [FoldedWord] {
    var words: [FoldedWord] = []
    for index in tokens where article.tokens[index].kind == .word {
      let word = article.tokens.word(index)
      guard word != "'s" else { continue }
      words.append(word.byteCount > 8 && word.hasPrefix("ال") ? word.dropping(bytes: 4) : word)
    }
    return words
  }

  /// A word as the body may have it: the first of an Arabic name also without what is written on to it.
  private static func forms(of word: FoldedWord, isFirst: Bool) -> [HeadingPhrase] {
    var forms = [HeadingPhrase(word)]
    if isFirst {
      Proclitics.forEach(of: word) { forms.append(HeadingPhrase(word.dropping(bytes: $0.prefix))) }
    }
    return forms
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
    var (words, capitals) = (0, 0)
    for index in block.tokens
    where article.tokens[index].kind == .word && article.tokens[index].script == .latin
      && article.tokens[index].range.count > 3
    {
      words += 1
      if article.tokens[index].isCapitalized { capitals += 1 }
    }
    return words >= 4 && capitals * 10 >= words * 8
  }
}
