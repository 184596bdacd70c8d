import Isnad
import IsnadText

/// Tells in which tense a time stands: what the verb that governs it says.
struct ArabicTense {
  private let block: ArabicBlock

  init(_ block: ArabicBlock) {
    self.block = block
  }

  /// The candidates with their tenses.
  func told(_ candidates: [DateCandidate]) -> [DateCandidate] {
    candidates.map { candidate in
      var result = candidate
      result.tense = candidate.tense ?? tense(at: candidate.tokens.lowerBound)
      return result
    }
  }

  /// The tense of the clause up to a token: that of the nearest verb before it that tells one.
  ///
  /// Arabic puts the verb first, so it is looked for backward, as far as forty words or the start of the
  /// sentence; where there is none, in the few words behind.
  func tense(at index: Int) -> DateMention.Tense? {
    for position in (max(block.range.lowerBound, index - 40)..<index).reversed() {
      if block.isMark(position, ".", "؟", "!", "؛") { break }
      if let tense = ArabicVerbs.tense(of: position, in: block) { return tense }
    }
    for position in index..<min(index + 8, block.range.upperBound) {
      if block.isMark(position, ".", "؟", "!", "؛") { return nil }
      if let tense = ArabicVerbs.tense(of: position, in: block) { return tense }
    }
    return nil
  }
}
