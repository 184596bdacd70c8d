import Isnad
import IsnadText

// Titles that follow the name they belong to.
extension ArabicNameFinder {
  /// Gives each title of a block that stands in apposition to the name before it.
  func joinAppositions(_ mentions: inout [Mention], in block: Block) {
    var last = 0
    for index in mentions.indices.dropFirst() {
      if mentions[index].kind == .title, isApposition(mentions[index], to: mentions[last], in: block) {
        let title = mentions[index]
        mentions[last].take(title)
      } else {
        last += 1
        if last < index { mentions.swapAt(last, index) }
      }
    }
    mentions.removeLast(mentions.count - 1 - last)
  }

  private func isApposition(_ title: Mention, to name: Mention, in block: Block) -> Bool {
    guard title.what == .person, name.what == .person, name.kind == .full,
      title.isDefinite, !title.isPlural, title.start == nil,
      name.gender == nil || title.gender == nil || name.gender == title.gender
    else { return false }
    let gap = title.tokens.lowerBound - name.tokens.upperBound
    if gap == 1, reading.isComma(name.tokens.upperBound, in: block) { return true }
    guard gap == 0 else { return false }
    // Without a comma the title may be the object: استقبل فلان وزير الدفاع.
    let first = name.title.map { min($0.lowerBound, name.tokens.lowerBound) } ?? name.tokens.lowerBound
    return reading.isBehindCue(first, in: block)
      || reading.opensSpeech(title.tokens.upperBound, in: block)
      || reading.isComma(title.tokens.upperBound, in: block) || first == block.tokens.lowerBound
  }
}

extension Mention {
  /// Takes over the title that another mention is.
  fileprivate mutating func take(_ mention: Mention) {
    title = title ?? mention.tokens
    titleNouns += mention.titleNouns
    titleWords += mention.titleWords.filter { !titleWords.contains($0) }
    gender = gender ?? mention.gender
    needsSupport = false
  }
}
