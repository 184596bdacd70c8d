import Isnad
import IsnadText

// Where a name ends.
extension ArabicNameFinder {
  /// The end of a name: its first word, a further one, then what particles, the article or the list
  /// of given names tie to it.
  func endOfName(from first: Int, in block: Block, behindTitle: Bool = false) -> Int {
    var end = first
    var parts = 0
    while parts < 5 {
      if let next = behindParticles(end, in: block) {
        end = next
        parts += 1
        continue
      }
      guard reading.isNamePart(end, in: block) || parts == 0 && reading.given(at: end) != nil else {
        break
      }
      if parts > 0 {
        guard tokens[end].followsSpace, !reading.startsLine(end, in: block),
          continues(end, part: parts, behindTitle: behindTitle, in: block)
        else { break }
      }
      // A given name of two words is one part: نور الدين, عبد الله.
      let isCompound = reading.isBareGiven(end) || parts == 0
      end = isCompound ? reading.given(at: end)?.tokens.upperBound ?? end + 1 : end + 1
      parts += 1
      // One family name with the article; what follows it describes.
      if parts >= 2, !isCompound, reading.isDefinite(end - 1), behindParticles(end, in: block) == nil {
        break
      }
    }
    return max(end, first + 1)
  }

  /// Particles with the word they take: بن عبد العزيز, أبو شيبة.
  private func behindParticles(_ index: Int, in block: Block) -> Int? {
    var end = index
    while end - index < 3, reading.isParticle(end, in: block) { end += 1 }
    guard end > index, reading.isWord(end, in: block), !reading.isFunction(end),
      !reading[end].contains(.joinedArticle)
    else { return nil }
    return reading.isBareGiven(end) ? reading.given(at: end)?.tokens.upperBound ?? end + 1 : end + 1
  }

  /// Says whether a word goes on a name of some parts.
  private func continues(_ index: Int, part: Int, behindTitle: Bool, in block: Block) -> Bool {
    if reading.isBareGiven(index) { return true }
    let isDefinite = reading.isDefinite(index)
    if known.isSurname(index), part == 1 || isDefinite { return true }
    if isDefinite {
      return continuesDefinite(index, part: part, behindTitle: behindTitle, in: block)
    }
    if part == 1, isTrade(index, in: block) { return true }
    let word = reading.folded(index)
    if part == 1, reading.isNamePart(index, in: block), !reading[index].contains(.titled),
      !lexicons.organisations.isMatch(covering: index)
    {
      if word.hasSuffix("ات") { return behindTitle || reading.isBoundary(index + 1, in: block) }
      if word.hasSuffix("ة") {
        // محمد حمودة, but not حقق محمد بطولة or ختمت هدى ضاحكة.
        if word.hasSuffix("ية") { return behindTitle && reading.endsClause(index + 1, in: block) }
        return behindTitle
          || !ArabicWords.looksAdverbial(word)
            && (index + 1 >= block.tokens.upperBound || tokens[index + 1].kind == .mark
              || reading.opensSpeech(index + 1, in: block))
      }
    }
    if part == 1, reading[index].contains(.joined), known.isSurname(index) { return true }
    guard reading.isUnknown(index, in: block) else { return false }
    if word.hasSuffix("ا"), !known.isSurname(index) {
      // The accusative of an object: تحيي بلقيس حفلا غنائيا.
      let isObject = index > 1 && reading.isVerb(index - 2) && !reading.opensSpeech(index + 1, in: block)
      if isObject || reading.folded(index + 1).hasSuffix("ا") && !reading.isFunction(index + 1) {
        return false
      }
    }
    if part < 2 { return true }
    // A third word that no list knows stands behind the father's name.
    return reading.isBareGiven(index - 1) && !word.hasSuffix("ا")
      && reading.isBoundary(index + 1, in: block)
  }

  private func continuesDefinite(
    _ index: Int, part: Int, behindTitle: Bool, in block: Block
  ) -> Bool {
    if lexicons.titles.match(covering: index)?.isDefinite ?? false {
      // جورج الخوري, but not محمد المدير العام.
      return part == 1 && reading.endsClause(index + 1, in: block)
    }
    if behindTitle, part == 1, reading[index].contains(.plural), reading.endsClause(index + 1, in: block)
    {
      return true
    }
    let word = reading.folded(index)
    if lexicons.organisations.isMatch(covering: index)
      || !reading[index].isDisjoint(with: [.plural, .adjective]) || word.hasSuffix("ية")
    {
      return false
    }
    // A word of a country behind a surname tells where somebody is from.
    return part < 2 || !lexicons.demonyms.isMatch(covering: index) && word.hasSuffix("ي")
  }

  /// Says whether a trade is the family name, where the clause or the name ends behind it: زهير حداد
  /// إن, فهد ناظر المتحدث باسم السفارة.
  func isTrade(_ index: Int, in block: Block) -> Bool {
    guard reading[index].contains(.title), let trade = lexicons.titles.match(startingAt: index),
      !trade.hasProclitics,
      trade.tokens.count == 1, trade.isDictionaryForm,
      trade.entry.properties["use"] == nil, !trade.form.text.hasSuffix("ة")
    else { return false }
    let next = index + 1
    return reading.endsClause(next, in: block)
      || lexicons.titles.match(startingAt: next)?.isDefinite ?? false
  }
}
