import Isnad
import IsnadText

/// Tells in which tense a time stands: what the verb that governs it says.
struct ArabicTense {
  private let block: ArabicBlock

  init(_ block: ArabicBlock) {
    self.block = block
  }

  /// The candidates with their tenses; what is soon only where something is to come.
  func told(_ candidates: [DateCandidate]) -> [DateCandidate] {
    candidates.compactMap { candidate in
      var result = candidate
      let found = verb(governing: candidate.tokens.lowerBound)
      result.tense = found?.tense
      result.tenseDistance = found?.distance
      // قريباً is nearby where the past tense tells of it.
      if case .vague(.reference(.future)) = candidate.meaning, !candidate.isPeriod, found?.tense == .past
      {
        return nil
      }
      return result
    }
  }

  /// The tense of the clause up to a token.
  func tense(at index: Int) -> DateMention.Tense? { verb(governing: index)?.tense }

  /// The nearest verb before a token that tells a tense, and how many words lie between.
  ///
  /// Arabic puts the verb first, so it is looked for backward, as far as forty words or the start of the
  /// sentence; where there is none, in the few words behind.
  /// No distance is given where the time may be another than that of the verb.
  private func verb(governing index: Int) -> (tense: DateMention.Tense, distance: Int?)? {
    for position in (max(block.range.lowerBound, index - 40)..<index).reversed() {
      if block.isMark(position, ".", "؟", "!", "؛") { break }
      guard let tense = ArabicVerbs.tense(of: position, in: block) else { continue }
      // كان سيزور, كان من المقرر: nothing came of it, or it is told of from later on.
      if tense == .future, isPast(before: position) { return nil }
      let isSure = tense == .future || ArabicVerbs.isEvent(position, in: block)
      return (tense, isSure ? index - position - 1 : nil)
    }
    for position in index..<min(index + 8, block.range.upperBound) {
      if block.isMark(position, ".", "؟", "!", "؛") { return nil }
      if let tense = ArabicVerbs.tense(of: position, in: block) { return (tense, nil) }
    }
    return nil
  }

  private func isPast(before index: Int) -> Bool {
    for position in (max(block.range.lowerBound, index - 4)..<index).reversed() {
      if block.isMark(position, ".", "؟", "!", "؛", "،") { return false }
      if ArabicVerbs.isWas(position, in: block) { return true }
    }
    return false
  }
}
