import Isnad
import IsnadText

/// Finds who is accused by a verb of accusing, and whether the article has an answer.
///
/// An answer is anything: the accused speaks, somebody of the same country speaks, something is denied, or
/// somebody is said to have been asked. Only where there is none at all the accusation stands alone.
struct AccusationFinder {
  private let article: Article
  private let annotated: AnnotatedArticle
  private let lexicons: StructureLexicons
  private let names: NameFinding

  /// The most tokens from the verb to who is accused, and on to what of.
  private static let reach = 14

  init(
    _ article: Article, _ annotated: AnnotatedArticle, _ names: NameFinding,
    _ lexicons: StructureLexicons
  ) {
    self.article = article
    self.annotated = annotated
    self.lexicons = lexicons
    self.names = names
  }

  func drafts() -> [AnnotationDraft] {
    let found = lexicons.accusing.compactMap { match -> (verb: TextRange, target: Target)? in
      guard article.block(at: match.range.start) != nil else { return nil }
      let isArabic = article.tokens[match.tokens.lowerBound].script == .arabic
      return (isArabic ? arabicTarget(match) : englishTarget(match)).map { (match.range, $0) }
    }
    guard !found.isEmpty else { return [] }
    let isReplied = lexicons.replies.contains { article.block(at: $0.range.start) != nil }
    let speakers = Speakers(
      annotated, names, besides: found.map(\.target.range), country: { self.country(at: $0) })
    return found.map { verb, target in
      let accusation = Accusation(
        of: target.name, at: target.range,
        isAnswered: isReplied
          || speakers.include(target.name, entity: target.entity, country: target.country),
        confidence: .hundredths(target.sureness))
      return AnnotationDraft(accusation, at: verb.union(target.range))
    }
  }

  private struct Target {
    let name: String
    let range: TextRange
    let entity: Int?
    let country: String?
    let sureness: Int
  }

  /// “accused Iran of”, “accused the Iranian government of”, “blamed Iran for”.
  private func englishTarget(_ match: LexiconMatch) -> Target? {
    let start = match.tokens.upperBound
    let end = self.end(from: start)
    guard match.form.features.tense != .noun, !isPassive(match.tokens.lowerBound),
      let of = (start..<end).first(where: { isLink($0, match) }), of > start, of - start <= 6
    else { return nil }
    // A list of the accused, or a clause, is not one of them.
    guard !(start..<of).contains(where: { article.tokens[$0].kind == .mark }) else { return nil }
    return target(in: start..<of, mustReach: of)
  }

  private func isLink(_ index: Int, _ match: LexiconMatch) -> Bool {
    let link = match.entry.properties["link"] ?? "of"
    return article.tokens.word(index) == FoldedWord(folding: link)
  }

  private func isPassive(_ verb: Int) -> Bool {
    AccusationFinder.auxiliaries.contains(verb - 1, of: article.tokens)
  }

  private static let auxiliaries: WordSet = [
    "is", "are", "was", "were", "been", "being", "be", "has-been", "stands",
  ]

  /// «اتهمت كييف موسكو بـ…»: the object is the last name, right before what it is accused of.
  private func arabicTarget(_ match: LexiconMatch) -> Target? {
    let start = match.tokens.upperBound
    let end = self.end(from: start)
    guard let of = (start..<end).first(where: { isLinkedWord($0) }), of > start else { return nil }
    guard !(start..<of).contains(where: { article.tokens[$0].kind == .mark }) else { return nil }
    return target(in: start..<of, mustReach: of)
  }

  /// Says whether a word begins with ب, as what somebody is accused of does, and is no name.
  private func isLinkedWord(_ index: Int) -> Bool {
    guard article.tokens[index].kind == .word, article.tokens[index].script == .arabic else {
      return false
    }
    let word = article.tokens.word(index)
    guard word.hasPrefix("ب"), word.byteCount > 6 else { return false }
    return names.indices(in: article.tokens[index].range).isEmpty
      && !lexicons.places.isMatch(covering: index)
  }

  private func end(from start: Int) -> Int {
    let offset = article.tokens[max(0, start - 1)].range.start
    let sentence = article.sentence(at: offset).map { article.sentences[$0].tokens.upperBound }
    return min(sentence ?? start, start + AccusationFinder.reach)
  }

  /// The last name among tokens, if nothing but it stands before their end.
  private func target(in tokens: Range<Int>, mustReach end: Int) -> Target? {
    guard !tokens.isEmpty else { return nil }
    let range = article.tokens.range(of: tokens)
    if let name = names.names(in: range).last {
      let own = article.tokens.indices(in: name.annotation.range)
      guard own.upperBound == end || own.upperBound + 1 == end && article.tokens.word(end - 1) == "'s"
      else { return country(in: tokens) }
      let country = own.compactMap { self.country(at: $0) }.first
      return Target(
        name: name.value.canonical, range: name.annotation.range, entity: name.value.entity,
        country: country, sureness: 85)
    }
    return country(in: tokens)
  }

  /// “the Iranian government”, روسيا: a country by name or adjective, with the noun behind it.
  private func country(in tokens: Range<Int>) -> Target? {
    guard tokens.count <= 4, let index = tokens.first(where: { country(at: $0) != nil }) else {
      return nil
    }
    let words = article.tokens.range(of: index..<tokens.upperBound)
    return Target(
      name: article[words], range: words, entity: nil, country: country(at: index), sureness: 80)
  }

  private func country(at index: Int) -> String? {
    (lexicons.places.match(covering: index) ?? lexicons.demonyms.match(covering: index))?
      .entry.properties["country"]
  }
}
