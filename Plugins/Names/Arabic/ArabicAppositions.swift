import Isnad
import IsnadText

// Titles that follow the name they belong to.
extension ArabicNameFinder {
  /// The mentions of a block, with each title that stands in apposition given to the name before it.
  func joiningAppositions(_ mentions: [Mention], in block: Block) -> [Mention] {
    var result: [Mention] = []
    for mention in mentions {
      guard let last = result.last, isApposition(mention, to: last, in: block) else {
        result.append(mention)
        continue
      }
      var named = last
      named.title = named.title ?? mention.tokens
      named.titleNouns += mention.titleNouns
      named.titleWords.formUnion(mention.titleWords)
      named.gender = named.gender ?? mention.gender
      named.needsSupport = false
      result[result.count - 1] = named
    }
    return result
  }

  private func isApposition(_ title: Mention, to name: Mention, in block: Block) -> Bool {
    guard title.kind == .title, title.what == .person, name.what == .person, name.kind == .full,
      title.isDefinite, !title.isPlural, title.start == nil,
      name.gender == nil || title.gender == nil || name.gender == title.gender
    else { return false }
    let gap = title.tokens.lowerBound - name.tokens.upperBound
    if gap == 1, isComma(name.tokens.upperBound, in: block) { return true }
    guard gap == 0 else { return false }
    // Without a comma the title may be the object: استقبل فلان وزير الدفاع.
    let first = name.title.map { min($0.lowerBound, name.tokens.lowerBound) } ?? name.tokens.lowerBound
    return reading.cue(before: first, in: block) != nil
      || reading.opensSpeech(title.tokens.upperBound, in: block)
      || isComma(title.tokens.upperBound, in: block) || first == block.tokens.lowerBound
  }
}
