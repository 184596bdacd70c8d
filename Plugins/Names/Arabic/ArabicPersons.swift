import Isnad
import IsnadText

// Persons by given names.
extension ArabicNameFinder {
  /// A name that begins with a given name.
  func named(at index: Int, in block: Block) -> Mention? {
    guard let given = reading.given(at: index) else {
      return reading[index].contains(.servant)
        ? servant(at: index, in: block) : leading(at: index, in: block)
    }
    let prefix = reading.prefix(of: given)
    guard prefix.isAny("", "و", "ف", "ل", "ب", "ك") else { return nil }
    let second = given.tokens.upperBound
    var end = endOfName(from: index, in: block)
    let isSubject = reading.isBehindCue(index, in: block)
    // A second word that nothing ties to the first may be the verb of the clause.
    if end - second == 1, !isSubject, !isTied(second, in: block) { end = second }
    // بمشوار لحني behind a name is no part of it, where بوتين could be.
    if end - second > 1, isPhraseLike(second) { end = second }
    let isFull = end > second
    if !prefix.isEmpty, !(isFull && goesOn(given, at: second, end: end, prefix: prefix, in: block)) {
      return nil
    }
    let isListed = reading[index].contains(.title)
    var isDoubtful = false
    if reading.isOrdinary(given) || isListed, !isSubject || !isFull && isListed,
      !(isFull && isNameHere(given, second: second, end: end, in: block))
    {
      // أمل لا تعرف: the full name of the article decides.
      guard !isFull, !isListed, prefix.isEmpty, opensClause(index, in: block),
        reading.isVerb(end) || reading.folded(end).isAny("لا", "لم", "لن", "قد", "ليس", "ليست")
      else { return nil }
      isDoubtful = true
    }
    if lexicons.demonyms.isMatch(startingAt: index), !isSubject,
      !(isFull && reading.isSurnameLike(second))
    {
      return nil
    }
    if given.entry.word == "باسم", !(isFull && reading.isSurnameByForm(second)) { return nil }
    // The names of months, and places named after somebody.
    if reading[index - 1].contains(.namedAfter) { return nil }
    // A given name that is the surname of somebody tells no gender: وتابع أليسون.
    let isSurname =
      !isFull && known.isSurname(index) && !known.isFirst(index)
    let isLabel = index == block.tokens.lowerBound && article.token(end, isMark: [":"])
    let isAlone = prefix.isEmpty && !isDoubtful && known.isAlone(index)
    return Mention(
      what: .person, tokens: index..<end, kind: isFull ? .full : .short,
      start: prefix.isEmpty ? nil : given.range.start,
      gender: isSurname ? nil : Name.Gender(given.entry.properties["gender"]),
      confidence: isSubject ? 90 : 75,
      needsSupport: !isFull && !isSubject && !isLabel && !isAlone)
  }

  private func isPhraseLike(_ index: Int) -> Bool {
    reading.folded(index).hasAnyPrefix("ب", "ل", "ك") && !reading.isBareGiven(index)
      && !known.isSurname(index)
  }

  /// Says whether a given name with a proclitic before it is one: the full name goes on in kind.
  private func goesOn(
    _ given: LexiconMatch, at second: Int, end: Int, prefix: FoldedWord, in block: Block
  ) -> Bool {
    if known.isSurname(second) { return true }
    if reading.isOrdinary(given) { return reading.isSurnameLike(second) }
    return reading.isBareGiven(second) || reading.isParticle(second, in: block)
      || reading[second].isSuperset(of: [.definite, .describing])
      || prefix == "و" && reading.isBoundary(end, in: block)
  }

  /// Says whether a given name that is an ordinary word as well is a name here.
  private func isNameHere(_ given: LexiconMatch, second: Int, end: Int, in block: Block) -> Bool {
    let index = given.tokens.lowerBound
    if known.isSurname(end - 1) || reading.isSurnameLike(second) { return true }
    if reading.isParticle(second, in: block) { return true }
    if let next = reading.given(at: second), !next.hasProclitics, !reading.isOrdinary(next) {
      return true
    }
    if reading.startsLine(index, in: block), reading.startsLine(end, in: block) { return true }
    guard given.entry.word != "باسم" else { return false }
    let opens = opensClause(index, in: block)
    if reading.isDefinite(second), reading.isSurnameByForm(second) || opens && reading.isVerb(index - 1)
    {
      return true
    }
    // Behind a verb, before a preposition or a comma: وصل كريم حداد إلى.
    return opens && reading.endsClause(end, in: block) && !reading.isDefinite(second)
      && !ArabicWords.looksVerbal(reading.folded(second).letters)
  }

  /// A name that begins with عبدالرحمن or the like, written as one.
  private func servant(at index: Int, in block: Block) -> Mention? {
    let end = endOfName(from: index, in: block)
    return Mention(
      what: .person, tokens: index..<end, kind: end - index > 1 ? .full : .short, gender: .masculine,
      confidence: 85)
  }

  /// A first name that no list knows, before a given name of the father: a line of its own, or
  /// behind a verb and before a trade: حضر ساري عمرو لاعب الشباب.
  private func leading(at index: Int, in block: Block) -> Mention? {
    guard reading.isBareGiven(index + 1), reading.isUnknown(index, in: block),
      tokens[index + 1].followsSpace
    else { return nil }
    let end = endOfName(from: index + 1, in: block)
    let isLine = reading.startsLine(index, in: block) && reading.startsLine(end, in: block)
    let isPresented =
      index > block.tokens.lowerBound && reading.isVerb(index - 1)
      && reading[end].contains(.title)
    guard isLine || isPresented else { return nil }
    return Mention(what: .person, tokens: index..<end, kind: .full, confidence: 75)
  }

  /// Says whether a word is by its form or place a part of a name: with the article, a given name, a
  /// surname of the article, or the last word before a mark, a preposition, a verb or a title.
  private func isTied(_ index: Int, in block: Block) -> Bool {
    if reading.isDefinite(index) || reading.isBareGiven(index)
      || known.isSurname(index) || reading.isParticle(index - 1, in: block)
    {
      return true
    }
    let next = index + 1
    if reading.endsClause(next, in: block) || reading[next].contains(.title) {
      return true
    }
    let word = reading.folded(next)
    return word.hasPrefix("وال") || lexicons.givenNames.match(startingAt: next)?.hasProclitics ?? false
  }

  /// Says whether a word stands where the subject of a clause does: behind a verb.
  private func opensClause(_ index: Int, in block: Block) -> Bool {
    guard index > block.tokens.lowerBound else { return false }
    return reading.isVerb(index - 1)
      || reading.folded(index - 1).isAny(
        "كان", "كانت", "وكان", "وكانت", "لكن", "ولكن", "ان", "بان", "اما")
  }

  /// A name by the eldest child: أبو مازن, أم كلثوم.
  func kunya(at index: Int, in block: Block) -> Mention? {
    guard reading.isWord(index, in: block) else { return nil }
    let word = reading.folded(index)
    let isMother = word == "ام"
    guard
      isMother || word.isAny("ابو", "وابو", "لابو")
        || word == "ابي" && reading.isBareGiven(index + 1),
      !isMother || article.text.scalar(at: tokens[index].range.start).scalar == "\u{623}"
    else { return nil }
    let next = index + 1
    guard
      reading.isBareGiven(next) || known.isSurname(next)
        || !isMother && (reading.isSurnameLike(next) || reading.isBehindCue(index, in: block))
    else { return nil }
    let end =
      reading.isBareGiven(next) ? reading.given(at: next)?.tokens.upperBound ?? next + 1 : next + 1
    return Mention(
      what: .person, tokens: index..<end, kind: .short,
      start: word == "ابو" || word == "ابي" || isMother ? nil : tokens[index].range.start + 2,
      gender: isMother ? .feminine : .masculine, confidence: 75)
  }
}
