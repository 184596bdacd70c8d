import Isnad
import IsnadText

/// Tells in which tense a time stands: what the verb that governs it says.
struct ArabicTense {
  private let block: ArabicBlock

  /// The candidates with their tenses; what is soon only where something is to come.
  static func told(_ candidates: [DateCandidate], in block: ArabicBlock) -> [DateCandidate] {
    let tense = ArabicTense(block: block)
    return candidates.compactMap { candidate in
      var result = candidate
      let found = tense.verb(governing: candidate.tokens.lowerBound)
      result.tense = found?.tense
      result.tenseDistance = found?.distance
      // قريباً is nearby where the past tense tells of it.
      if case .vague(.reference(.future)) = candidate.meaning, !candidate.isPeriod, found?.tense == .past
      {
        return nil
      }
      // بعد ثلاثة أيام counts from now, unless the past is told.
      if case .counted(let count, let unit, .context) = candidate.meaning, count > 0,
        found?.tense != .past
      {
        result.meaning = .counted(count, unit, from: .document)
      }
      return result
    }
  }

  /// How far behind a time its verb is looked for.
  private static let ahead = 8
  /// How far before it.
  private static let back = 40

  /// The nearest verb before a token that tells a tense, and how many words lie between.
  ///
  /// Arabic puts the verb first, so it is looked for backward, as far as the start of the sentence; where there
  /// is none, in the few words behind. No distance is given where the time may be another than that of the verb.
  private func verb(governing index: Int) -> (tense: DateMention.Tense, distance: Int?)? {
    for position in (max(block.range.lowerBound, index - Self.back)..<index).reversed() {
      if endsSentence(position) { break }
      guard let verb = verb(position) else { continue }
      // كان سيزور, كان من المقرر: nothing came of it, or it is told of from later on.
      if verb.tense == .future, isPast(before: position) { return nil }
      let isSure = verb.tense == .future || verb.isEvent
      return (verb.tense, isSure ? index - position - 1 : nil)
    }
    for position in index..<index + Self.ahead {
      if endsSentence(position) { return nil }
      if let verb = verb(position) { return (verb.tense, nil) }
    }
    return nil
  }

  private func verb(_ index: Int) -> ArabicVerbs.Verb? { ArabicVerbs.verb(at: index, in: block) }

  private func isPast(before index: Int) -> Bool {
    for position in (max(block.range.lowerBound, index - 4)..<index).reversed() {
      if endsSentence(position) || block.isMark(position, "،") { return false }
      if verb(position)?.isWas == true { return true }
    }
    return false
  }

  private func endsSentence(_ index: Int) -> Bool { block.isMark(index, ".", "؟", "!", "؛") }
}
