import Isnad
import IsnadText

// A capitalised word alone.
extension EnglishNameFinder {
  /// A surname or given name alone; it counts where a full name has the same word, or where it is
  /// the subject of a verb of saying and no place.
  func single(_ range: Range<Int>, isGiven: Bool, in block: Block) -> Mention? {
    let index = range.lowerBound
    let before = index - 1
    if isAdjective(index) || isRoman(index) { return nil }
    if self[index].contains(.acronym), isAllCapitals(index) {
      return nil
    }
    let known = lexicons.mononyms.match(startingAt: index)
    if known?.tokens == range {
      return Mention(what: .person, tokens: range, kind: .short, confidence: 70)
    }
    let isPreceded =
      before >= block.tokens.lowerBound && self[before].contains(.placePreposition)
    // `NorthGrid, which` and `Sadiq, who` tell by their pronoun what they are.
    if !block.isHeading, self[range.upperBound].contains(.comma), !isPreceded,
      range.upperBound + 1 < tokens.count, tokens.token(range.upperBound + 1, is: "which")
    {
      return Mention(what: .organisation, tokens: range, kind: .full, confidence: 65)
    }
    if isPersonLike(range, in: block), !block.isHeading, !isPreceded {
      return Mention(what: .person, tokens: range, kind: .short, confidence: 65)
    }
    let isTail = isCapital(before) && !self[before].contains(.titled)
    let byCue =
      standsByCue(range, isAlone: true)
      && !(opensSentence(index, in: block) && !isGiven
        && self[min(index + 1, tokens.count - 1)].contains(.nounOfSaying))
    let hasArticle =
      before >= block.tokens.lowerBound && self[before].contains(.determiner)
    // Jordan and Georgia are names of people and of places.
    let isAmbiguous = lexicons.places.match(startingAt: index)?.tokens == range && !byCue
    let isSure =
      !isAmbiguous && !self[index].contains(.paperNoun) && !isPreceded && !isTail
      && !hasArticle
      && (byCue || isGiven && !isWrittenSmall(index))
      && !block.isHeading
      && !(opensSentence(index, in: block) && !byCue)
    if !isSure, !isTail, isBeforePlace(range) || isPlaced(range),
      !block.isHeading || isBeforePlace(range)
    {
      if var place = placed(range) {
        place.otherwise = .person
        return place
      }
    }
    return Mention(
      what: .person, tokens: range, kind: .short, gender: isGiven ? gender(of: index) : nil,
      confidence: isSure ? 70 : 60, needsSupport: !isSure)
  }

  /// Says whether a word is a Roman numeral.
  private func isRoman(_ index: Int) -> Bool {
    article.text.bytes[tokens[index].range.start..<tokens[index].range.end].allSatisfy {
      [0x49, 0x56, 0x58, 0x4C, 0x43].contains($0)
    }
  }
}
