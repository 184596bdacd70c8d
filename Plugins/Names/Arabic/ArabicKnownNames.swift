import Isnad
import IsnadText

/// What the names of an article have shown, for the mentions that nothing else tells.
struct ArabicKnownNames {
  /// The last words of the full names, and the surnames that stood behind a verb of saying, folded.
  var surnames: Set<FoldedWord> = []
  /// The first words of the full names, folded.
  var firsts: Set<FoldedWord> = []
  /// Given names that stand alone, more than once, folded.
  var alone: Set<FoldedWord> = []

  /// Learns from what was found in all blocks without knowing anything.
  init(of mentions: [Mention] = [], reading: ArabicReading? = nil) {
    guard let reading else { return }
    var bare: [FoldedWord: Int] = [:]
    for mention in mentions where mention.what == .person && mention.kind != .title {
      let last = mention.tokens.upperBound - 1
      let word = reading.folded(last)
      if mention.kind == .short {
        guard mention.start == nil, mention.tokens.count == 1 else { continue }
        if mention.needsSupport || reading.isBareGiven(last) {
          bare[word, default: 0] += 1
        } else if word.byteCount > 4 {
          surnames.insert(word)
        }
      } else if word.byteCount > 4, !word.isAny("الله", "الدين"),
        !reading.isBareGiven(last) || mention.tokens.count == 2
          || reading.folded(last - 1).isAny("بن", "ابو", "ال")
      {
        surnames.insert(word)
        if mention.start == nil { firsts.insert(reading.folded(mention.tokens.lowerBound)) }
      }
    }
    for (word, count) in bare where count > 1 { alone.insert(word) }
  }

  /// Says whether a block has a word of a known name, bare or behind a proclitic of one letter.
  func concerns(_ block: Block, of tokens: TokenTable) -> Bool {
    if surnames.isEmpty, firsts.isEmpty, alone.isEmpty { return false }
    return block.tokens.contains { index in
      guard tokens[index].kind == .word else { return false }
      let word = tokens.word(index)
      return isKnown(word) || word.byteCount > 4 && isKnown(word.dropFirst())
    }
  }

  private func isKnown(_ word: FoldedWord) -> Bool {
    surnames.contains(word) || firsts.contains(word) || alone.contains(word)
  }
}
