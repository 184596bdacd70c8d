import Isnad
import IsnadText

/// Tells what the words of an Arabic text can be to a name.
///
/// It is a class so that what was found out of all words at the start is handed on as one reference.
final class ArabicReading {
  let article: Article
  let lexicons: NameLexicons
  let tokens: TokenTable
  private let traits: [ArabicTraits]

  init(article: Article, lexicons: NameLexicons) {
    self.article = article
    self.lexicons = lexicons
    tokens = article.tokens
    var traits = tokens.written(in: article)
    traits.note(lexicons, in: article.tokens)
    traits.conclude()
    self.traits = traits
  }

  /// What a token can be; an index that is none can be nothing.
  subscript(index: Int) -> ArabicTraits {
    index >= 0 && index < traits.count ? traits[index] : []
  }

  func folded(_ index: Int) -> FoldedWord {
    tokens.word(index)
  }

  func isWord(_ index: Int, in block: Block) -> Bool {
    index >= block.tokens.lowerBound && index < block.tokens.upperBound
      && self[index].contains(.arabicWord)
  }

  /// Says whether a token begins a line; no name goes over its end.
  func startsLine(_ index: Int, in block: Block) -> Bool {
    guard index > block.tokens.lowerBound, index < block.tokens.upperBound else { return true }
    return self[index].contains(.startsLine)
  }

  /// The letters that stand before a match in its first word, folded: و, ول, وال.
  func prefix(of match: LexiconMatch) -> FoldedWord { ArabicReading.prefix(of: match, in: tokens) }

  static func prefix(of match: LexiconMatch, in tokens: TokenTable) -> FoldedWord {
    guard match.hasProclitics else { return .empty }
    return tokens.word(match.tokens.lowerBound).first(bytes: match.proclitics)
  }

  /// Says whether a match stands bare or with the article, with و or ف before it at most.
  static func standsFree(_ match: LexiconMatch, in tokens: TokenTable) -> Bool {
    !match.hasProclitics || prefix(of: match, in: tokens).isAny("و", "ف", "ال", "وال", "فال")
  }

  /// Says whether a word has the article and nothing before it.
  func isDefinite(_ index: Int) -> Bool { self[index].contains(.definite) }

  /// Says whether a word belongs to the closed classes, with و or ف before it or without.
  func isFunction(_ index: Int) -> Bool { self[index].contains(.function) }

  /// Says whether a word ends in the tanwin of the accusative: رئيساً names nobody.
  func isAccusative(_ index: Int) -> Bool { self[index].contains(.accusative) }

  /// Says whether a word belongs to a verb of saying that stands free.
  func isCue(_ index: Int) -> Bool { self[index].contains(.cue) }

  /// The verb of saying that takes a word, if it is one and stands free.
  func cue(at index: Int) -> LexiconMatch? {
    isCue(index) ? lexicons.saying.match(covering: index) : nil
  }

  /// Says whether a verb of saying ends right before a word.
  func isBehindCue(_ index: Int, in block: Block) -> Bool {
    let last = self[index - 1].contains(.addressee) ? index - 2 : index - 1
    return last >= block.tokens.lowerBound && self[last].contains(.closesCue)
  }

  /// The verb of saying that ends right before a word.
  func cue(before index: Int, in block: Block) -> LexiconMatch? {
    guard isBehindCue(index, in: block) else { return nil }
    return lexicons.saying.match(
      covering: self[index - 1].contains(.addressee) ? index - 2 : index - 1)
  }

  /// Says whether a word is a form of a verb of saying: قوله, قائلا.
  func isSaying(_ index: Int) -> Bool {
    self[index].contains(.saying) && self[index].isDisjoint(with: [.bareGiven, .title])
  }

  /// Says whether a word is a verb that ends a name.
  func isVerb(_ index: Int) -> Bool { self[index].contains(.verb) }

  /// A given name that the word can be, with its proclitics.
  func given(at index: Int) -> LexiconMatch? {
    self[index].contains(.given) ? lexicons.givenNames.match(startingAt: index) : nil
  }

  func isBareGiven(_ index: Int) -> Bool { self[index].contains(.bareGiven) }

  /// Says whether a given name is an ordinary word of the language as well.
  func isOrdinary(_ given: LexiconMatch) -> Bool { given.entry.properties["word"] != nil }

  func isParticle(_ index: Int, in block: Block) -> Bool {
    guard self[index].contains(.particle), isWord(index, in: block) else { return false }
    // فان before a Dutch name, not فإن.
    return folded(index) != "فان" || !article[tokens[index].range].unicodeScalars.contains("\u{625}")
  }

  /// Says whether a word can be a part of a name at all.
  func isNamePart(_ index: Int, in block: Block) -> Bool {
    self[index].contains(.namePart) && isWord(index, in: block)
  }

  /// Says whether a word that no list knows can be a name: no title, no head of an organisation, no
  /// adjective of a country, no feminine or possessed noun.
  func isUnknown(_ index: Int, in block: Block, behindVerb: Bool = false) -> Bool {
    guard self[index].contains(.unknown), isWord(index, in: block) else { return false }
    return behindVerb || !self[index].contains(.joined)
  }

  /// Says whether a list knows a word as something else than a name.
  func isListed(_ index: Int) -> Bool { !self[index].isDisjoint(with: [.listed, .titled]) }

  /// Says whether a word with the article ends as a surname does: الديري.
  func isSurnameByForm(_ index: Int) -> Bool {
    self[index].contains(.surnameForm) && !isListed(index)
  }

  /// Says whether a word can hardly be anything but a surname: الثويني.
  func isSurnameLike(_ index: Int) -> Bool {
    isSurnameByForm(index) && folded(index).byteCount > 10
  }

  func isComma(_ index: Int, in block: Block) -> Bool {
    index < block.tokens.upperBound && self[index].contains(.comma)
  }

  func isQuotationMark(_ index: Int) -> Bool { self[index].contains(.quotationMark) }

  /// Says whether a clause goes on or ends at a token, so that a name may end before it.
  func isBoundary(_ index: Int, in block: Block) -> Bool {
    guard index < block.tokens.upperBound else { return true }
    return !self[index].contains(.word)
      || !self[index].isDisjoint(with: [.function, .verb, .waw, .title, .organisation])
  }

  /// Says whether a clause goes on behind a name at a token: a mark, a preposition, a verb.
  func endsClause(_ index: Int, in block: Block) -> Bool {
    guard index < block.tokens.upperBound, !startsLine(index, in: block) else { return true }
    return !self[index].contains(.word) || !self[index].isDisjoint(with: [.function, .verb])
  }

  /// Says whether where, when or to whom something was said begins at a token: في, خلال, لوكالة.
  func isPlace(_ index: Int, in block: Block) -> Bool {
    !self[index].isDisjoint(with: [.circumstance, .toOrganisation]) && isWord(index, in: block)
  }

  /// Says whether what is said begins at a token: أن, a colon, a mark, a verb of saying.
  func opensSpeech(_ index: Int, in block: Block) -> Bool {
    index < block.tokens.upperBound
      && !self[index].isDisjoint(with: [.complementizer, .cue, .speechMark])
  }

  /// Says whether a word stands where an adjective would: right behind a word with the article.
  func isAttribute(_ index: Int, in block: Block) -> Bool {
    guard index > block.tokens.lowerBound, isDefinite(index), !isCue(index - 1) else { return false }
    if isDefinite(index - 1) { return true }
    let word = folded(index - 1)
    return word.byteCount > 8 && !isFunction(index - 1) && word.hasAnySuffix("هما", "هم")
  }
}
