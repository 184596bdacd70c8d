import Isnad
import IsnadText

/// Tells what the words of an Arabic text can be to a name.
///
/// It is a class so that what it once found out of a word is known to all that ask again.
final class ArabicReading {
  let article: Article
  let lexicons: NameLexicons
  let tokens: TokenTable
  /// Nobody asks while an answer is being noted, so that the access need not be checked.
  @exclusivity(unchecked) private var answers: [Answers]

  init(article: Article, lexicons: NameLexicons) {
    self.article = article
    self.lexicons = lexicons
    tokens = article.tokens
    answers = Array(repeating: Answers(), count: article.tokens.count)
  }

  /// What was found out of a word so far.
  private struct Answers {
    var asked: UInt8 = 0
    var affirmed: UInt8 = 0
  }

  /// A question that is asked of a word again and again.
  private enum Question: UInt8 {
    case isFunction = 1
    case isVerb = 2
    case isNamePart = 4
    case isUnknown = 8
    case isAccusative = 16
    case isBareGiven = 32
  }

  private func answer(_ question: Question, of index: Int, _ find: () -> Bool) -> Bool {
    guard index >= 0, index < answers.count else { return find() }
    if answers[index].asked & question.rawValue != 0 {
      return answers[index].affirmed & question.rawValue != 0
    }
    let answer = find()
    answers[index].asked |= question.rawValue
    if answer { answers[index].affirmed |= question.rawValue }
    return answer
  }

  func folded(_ index: Int) -> FoldedWord {
    tokens.word(index)
  }

  func isWord(_ index: Int, in block: Block) -> Bool {
    index >= block.tokens.lowerBound && index < block.tokens.upperBound && tokens[index].kind == .word
      && tokens[index].script == .arabic
  }

  /// Says whether a token begins a line; no name goes over its end.
  func startsLine(_ index: Int, in block: Block) -> Bool {
    guard index > block.tokens.lowerBound, index < block.tokens.upperBound else { return true }
    return tokens[index].followsLineFeed
      && tokens[index].range.start - tokens[index - 1].range.end < 64
  }

  /// The letters that stand before a match in its first word, folded: و, ول, وال.
  func prefix(of match: LexiconMatch) -> FoldedWord {
    guard match.hasProclitics else { return .empty }
    return tokens.word(match.tokens.lowerBound).first(bytes: match.proclitics)
  }

  private static let verbPrefixes: [FoldedWord] = ["", "و", "ف", "س", "وس"]
  private static let freePrefixes: [FoldedWord] = ["", "و", "ف", "ال", "وال", "فال"]

  /// Says whether a match stands bare or with the article, with و or ف before it at most.
  func standsFree(_ match: LexiconMatch) -> Bool {
    ArabicReading.freePrefixes.contains(prefix(of: match))
  }

  /// Says whether a word has the article and nothing before it.
  func isDefinite(_ index: Int) -> Bool {
    let word = folded(index)
    return word.hasPrefix("ال") && word.byteCount > 6
  }

  /// Says whether a word belongs to the closed classes, with و or ف before it or without.
  func isFunction(_ index: Int) -> Bool {
    answer(.isFunction, of: index) { findFunction(index) }
  }

  private func findFunction(_ index: Int) -> Bool {
    let word = folded(index)
    // The name علي and the preposition على fold alike; the dots tell them apart.
    if word == "علي" { return article.text.scalar(before: tokens[index].range.end)?.scalar != "\u{64A}" }
    // إمام leads prayers, أمام stands before a thing.
    if word == "امام" { return article.text.scalar(at: tokens[index].range.start).scalar != "\u{625}" }
    if ArabicWords.function.contains(word) { return true }
    guard let first = word.first, ArabicWords.isJoined(first) else { return false }
    let rest = word.dropFirst()
    return ArabicWords.function.contains(rest) && (first == "و" || first == "ف" || rest.byteCount > 4)
  }

  /// Says whether a word ends in the tanwin of the accusative: رئيساً names nobody.
  func isAccusative(_ index: Int) -> Bool {
    answer(.isAccusative, of: index) { findAccusative(index) }
  }

  private func findAccusative(_ index: Int) -> Bool {
    guard let last = article.text.scalar(before: tokens[index].range.end) else { return false }
    if last.scalar == "\u{64B}" { return true }
    return last.scalar == "\u{627}"
      && article.text.scalar(before: tokens[index].range.end - 2)?.scalar == "\u{64B}"
  }

  /// The verb of saying that takes a word, if it is one and stands free.
  func cue(at index: Int) -> LexiconMatch? {
    guard let match = lexicons.saying.match(covering: index), !match.isDefinite,
      match.form.features.tense == .past || match.form.features.tense == .present,
      ArabicReading.verbPrefixes.contains(prefix(of: match)),
      lexicons.organisations.match(startingAt: index)?.hasProclitics ?? true
    else { return nil }
    return match
  }

  /// The verb of saying that ends right before a word.
  func cue(before index: Int, in block: Block) -> LexiconMatch? {
    var index = index
    if ArabicWords.addressees.contains(folded(index - 1)) { index -= 1 }
    guard index > block.tokens.lowerBound, let match = cue(at: index - 1),
      match.tokens.upperBound == index,
      !ArabicWords.doubtfulVerbs.contains(match.entry.word)
    else { return nil }
    return match
  }

  /// Says whether a word is a form of a verb of saying: قوله, قائلا.
  func isSaying(_ index: Int) -> Bool {
    guard let match = lexicons.saying.match(covering: index), !match.isDefinite else { return false }
    return prefix(of: match).isAny("", "و", "ف", "ب") && !isBareGiven(index)
      && !lexicons.titles.isMatch(startingAt: index)
  }

  /// Says whether a word is a verb that ends a name.
  func isVerb(_ index: Int) -> Bool {
    answer(.isVerb, of: index) { findVerb(index) }
  }

  private func findVerb(_ index: Int) -> Bool {
    if cue(at: index) != nil { return true }
    if let match = lexicons.acting.match(covering: index), !match.isDefinite,
      ArabicReading.verbPrefixes.contains(prefix(of: match)),
      match.form.features.tense != .noun, match.form.features.tense != .participle
    {
      return true
    }
    return looksPresent(index)
  }

  /// Says whether an unknown word has the shape of يفعل or سيفعل.
  private func looksPresent(_ index: Int) -> Bool {
    let word = folded(index).letters
    guard !lexicons.givenNames.isMatch(startingAt: index) else { return false }
    let first = word.first == "س" ? 1 : 0
    guard word.count >= 4 + first, word.count <= 6 + first, word[first] == "ي",
      word[first + 1] != "ا", word[first + 1] != "و"
    else { return false }
    // سيمون has the shape as well; a verb of the future takes an object soon.
    return first == 0 || index + 1 < tokens.count && isDefinite(index + 1)
  }

  /// A given name that the word can be, with its proclitics.
  func given(at index: Int) -> LexiconMatch? {
    guard let match = lexicons.givenNames.match(startingAt: index), !match.isDefinite,
      !isFunction(index), !isAccusative(index), !Countries.arabic.contains(folded(index))
    else { return nil }
    return match
  }

  /// Says whether a name by a given name may begin with a word: with one, or with an unknown word
  /// before one.
  func mayBeGiven(_ index: Int) -> Bool {
    lexicons.givenNames.isMatch(startingAt: index) || isServant(index) || isBareGiven(index + 1)
  }

  func isBareGiven(_ index: Int) -> Bool {
    answer(.isBareGiven, of: index) {
      given(at: index).map { !$0.hasProclitics } ?? false || isServant(index)
    }
  }

  /// Says whether a word is a name of the kind عبدالرحمن, written as one.
  func isServant(_ index: Int) -> Bool {
    let word = folded(index)
    return word.hasPrefix("عبدال") && word.byteCount > 14
  }

  /// Says whether a given name is an ordinary word of the language as well.
  func isOrdinary(_ given: LexiconMatch) -> Bool { given.entry.properties["word"] != nil }

  func isParticle(_ index: Int, in block: Block) -> Bool {
    guard isWord(index, in: block) else { return false }
    let word = folded(index)
    // فان before a Dutch name, not فإن.
    if word == "فان" { return !article[tokens[index].range].unicodeScalars.contains("\u{625}") }
    return ArabicWords.particles.contains(word)
  }

  /// Says whether a word can be a part of a name at all.
  func isNamePart(_ index: Int, in block: Block) -> Bool {
    isWord(index, in: block) && answer(.isNamePart, of: index) { findNamePart(index) }
  }

  private func findNamePart(_ index: Int) -> Bool {
    guard !isFunction(index), !isAccusative(index), !isVerb(index) else { return false }
    let word = folded(index)
    if let aim = lexicons.acting.match(covering: index) ?? lexicons.saying.match(covering: index),
      prefix(of: aim) == "ل", aim.form.features.tense == .present, !isBareGiven(index)
    {
      return false
    }
    return word.byteCount > 2 && !Countries.arabic.contains(word)
      && !ArabicWords.joinedArticles.contains(where: word.hasPrefix)
  }

  /// Says whether a word that no list knows can be a name: no title, no head of an organisation, no
  /// adjective of a country, no feminine or possessed noun.
  func isUnknown(_ index: Int, in block: Block, behindVerb: Bool = false) -> Bool {
    guard isNamePart(index, in: block), answer(.isUnknown, of: index, { findUnknown(index) }) else {
      return false
    }
    return behindVerb || !joins(folded(index))
  }

  private func findUnknown(_ index: Int) -> Bool {
    guard !isDefinite(index) else { return false }
    if let match = lexicons.titles.match(covering: index), standsFree(match) { return false }
    if lexicons.organisations.isMatch(covering: index)
      || lexicons.naming.isMatch(covering: index)
      || lexicons.demonyms.isMatch(covering: index)
    {
      return false
    }
    let word = folded(index)
    return !ArabicWords.endsAsNoun(word) && !ArabicWords.looksAdverbial(word) && word != "باسم"
      && !ArabicWords.looksVerbal(word)
  }

  /// Says whether a word begins with و and what is behind it is known or a name: and, no letter.
  func joins(_ word: FoldedWord) -> Bool {
    word.hasPrefix("و") && !ArabicWords.namesInWaw.contains(where: word.hasPrefix)
  }

  /// Says whether a clause goes on or ends at a token, so that a name may end before it.
  func isBoundary(_ index: Int, in block: Block) -> Bool {
    guard index < block.tokens.upperBound else { return true }
    return tokens[index].kind != .word || isFunction(index) || isVerb(index)
      || folded(index).hasPrefix("و") || lexicons.titles.isMatch(startingAt: index)
      || lexicons.organisations.isMatch(startingAt: index)
  }

  /// Says whether a clause goes on behind a name at a token: a mark, a preposition, a verb.
  func endsClause(_ index: Int, in block: Block) -> Bool {
    guard index < block.tokens.upperBound, !startsLine(index, in: block) else { return true }
    return tokens[index].kind != .word || isFunction(index) || isVerb(index)
  }

  /// Says whether where, when or to whom something was said begins at a token: في, خلال, لوكالة.
  func isPlace(_ index: Int, in block: Block) -> Bool {
    guard isWord(index, in: block) else { return false }
    if folded(index).isAny(
      "في", "خلال", "عقب", "بعد", "قبل", "امام", "عبر", "من", "عن", "امس", "اليوم", "ايضا", "كذلك")
    {
      return true
    }
    return lexicons.organisations.match(startingAt: index).map { prefix(of: $0) == "ل" } ?? false
  }

  /// Says whether what is said begins at a token: أن, a colon, a mark, a verb of saying.
  func opensSpeech(_ index: Int, in block: Block) -> Bool {
    guard index < block.tokens.upperBound else { return false }
    return ArabicWords.complementizers.contains(folded(index)) || cue(at: index) != nil
      || article.token(index, isMark: [":", "\u{AB}", "\u{201C}", "\u{201D}", "\""])
  }

  /// Says whether a word stands where an adjective would: right behind a word with the article.
  func isAttribute(_ index: Int, in block: Block) -> Bool {
    guard index > block.tokens.lowerBound, isDefinite(index), cue(at: index - 1) == nil else {
      return false
    }
    let word = folded(index - 1)
    return isDefinite(index - 1)
      || word.byteCount > 8 && !isFunction(index - 1) && (word.hasSuffix("هما") || word.hasSuffix("هم"))
  }
}
