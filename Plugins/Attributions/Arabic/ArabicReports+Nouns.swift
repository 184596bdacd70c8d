import Isnad
import IsnadGrammar
import IsnadText

extension ArabicReports {
  /// قوله إن, تأكيده أن: the noun of saying with the pronoun of who says.
  func verbalNoun(_ match: LexiconMatch, in sentence: Range<Int>) -> Report? {
    let token = match.tokens.lowerBound
    let end = frames.end(of: sentence)
    guard let start = wordsOf(match, to: end) else { return nil }
    // Behind نقل عن it is the words of that report.
    if let last = history.lastCue, last.lowerBound >= sentence.lowerBound, history.isLastPassedOn {
      return nil
    }
    var report = Report(match, confidence: 76)
    if let from = (max(sentence.lowerBound, token - 14)..<token).last(where: {
      scene.folded($0) == "عن"
    }
    ),
      let range = phrases.phrase(startingAt: from + 1, to: token)
    {
      report.source = sources.source(range)
    } else {
      report.source =
        (history.source(in: sentence, before: token) ?? history.source(before: token))?.told(
          by: nil)
        ?? mainSubject(in: sentence, before: token)?.told(by: nil)
    }
    guard report.source != nil else { return nil }
    report.content = start..<end
    return report
  }

  /// Where the words of a noun of saying begin: behind أن, or behind the ب that its verb takes.
  private func wordsOf(_ match: LexiconMatch, to end: Int) -> Int? {
    let next = match.tokens.upperBound
    if let clause = frames.clause(from: next, to: end), clause.lowerBound - next <= 2,
      clause.upperBound < end
    {
      return clause.upperBound
    }
    let folded = scene.folded(next)
    guard match.entry.properties["takes"] == "ب", next < end, folded.hasPrefix("ب"),
      folded.byteCount > 4,
      !ArabicGrammar.isPreposition(folded)
    else { return nil }
    return next
  }

  /// تأكيد الوزير أن, ادعاءات الشركة بأن: the noun of saying with who says behind it.
  func sayingNoun(_ match: LexiconMatch, in sentence: Range<Int>) -> Report? {
    let next = match.tokens.upperBound
    let end = frames.end(of: sentence)
    guard !match.isDefinite, let clause = frames.clause(from: next, to: min(end, next + 14)),
      clause.lowerBound > next, clause.upperBound < end,
      let range = phrases.phrase(startingAt: next, to: clause.lowerBound),
      range.upperBound == clause.lowerBound
    else { return nil }
    let source = sources.source(range)
    guard source.isKnown else { return nil }
    var report = Report(match, confidence: 68)
    report.source = source
    report.content = clause.upperBound..<end
    return report
  }
}
