import Isnad
import IsnadText

// What the words around a name tell of the person.
extension ArabicNameFinder {
  /// Gives the persons of a block the verb that governs each, and what is told behind it.
  func describe(_ mentions: inout [Mention], in block: Block) {
    for index in mentions.indices where mentions[index].what == .person {
      mentions[index].isGenderSure = isGenderSure(mentions[index])
      mentions[index].agreement = agreement(of: mentions[index], in: block)
      if !mentions[index].isDescribed, isDescribed(behind: mentions[index].tokens, in: block) {
        mentions[index].isDescribed = true
      }
    }
  }

  /// Says whether a given name that is no other word, or a feminine title, tells the gender.
  private func isGenderSure(_ mention: Mention) -> Bool {
    guard let gender = mention.gender else { return false }
    if mention.kind != .title, let given = reading.given(at: mention.tokens.lowerBound),
      !reading.isOrdinary(given), Name.Gender(given.entry.properties["gender"]) == gender
    {
      return true
    }
    guard let title = mention.title ?? (mention.kind == .title ? mention.tokens : nil) else {
      return false
    }
    // A woman may bear a title in the masculine; no man bears one in the feminine.
    return gender == .feminine && reading.folded(title.lowerBound).hasSuffix("ة")
  }

  /// The verb right before a name, where it is one that takes no person as its object: قالت ندى.
  private func agreement(of mention: Mention, in block: Block) -> Agreement? {
    let first = min(mention.title?.lowerBound ?? mention.tokens.lowerBound, mention.tokens.lowerBound)
    guard mention.start == nil, first > block.tokens.lowerBound,
      let cue = reading.cue(at: first - 1), cue.tokens.upperBound == first,
      ArabicWords.intransitiveVerbs.contains(cue.entry.word),
      let gender = Name.Gender(cue.form.features.gender)
    else { return nil }
    return Agreement(tokens: cue.tokens, gender: gender)
  }

  /// Says whether an aside behind a name tells who this is: وهو صياد, البالغ من العمر, (45 عاما).
  private func isDescribed(behind name: Range<Int>, in block: Block) -> Bool {
    var index = name.upperBound
    if let title = lexicons.titles.match(startingAt: index), !title.hasProclitics { return true }
    guard reading.isComma(index, in: block) else { return false }
    index += 1
    guard index + 1 < block.tokens.upperBound else { return false }
    if tokens[index].kind == .number { return reading.folded(index + 1).hasPrefix("عام") }
    if reading.folded(index).isAny("الذي", "التي", "البالغ", "البالغة") { return true }
    let isRelative = reading.folded(index).isAny("وهو", "وهي")
    return reading[isRelative ? index + 1 : index].contains(.title)
  }
}
