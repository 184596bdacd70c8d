import Isnad
import IsnadText

extension EnglishReports {
  /// `in his view`, `by her own account`: whoever spoke last.
  func closing(_ match: LexiconMatch, in sentence: Range<Int>) -> Report? {
    guard
      let source = history.source(before: match.tokens.lowerBound, where: { $0.type != .document })
    else { return nil }
    var report = Report(match, confidence: 68)
    report.source = source.told(by: nil)
    let end = EnglishFrames.end(of: sentence, in: scene)
    if opensClause(match.tokens.lowerBound, in: sentence) {
      let start =
        scene.isMark(match.tokens.upperBound, ",")
        ? match.tokens.upperBound + 1 : match.tokens.upperBound
      report.content = start < end ? start..<end : nil
    } else {
      report.content = EnglishFrames(scene: scene, phrases: phrases)
        .clause(before: match.tokens.lowerBound, in: sentence)
    }
    return report
  }

  /// `the minister's claim that prices fell`: a noun of saying with its possessor.
  func noun(_ match: LexiconMatch, in sentence: Range<Int>) -> Report? {
    let before = match.tokens.lowerBound - 1
    let end = EnglishFrames.end(of: sentence, in: scene)
    guard match.tokens.count == 1, scene.folded(match.tokens.upperBound) == "that",
      match.tokens.upperBound + 1 < end, scene.folded(before) == "'s",
      let range = phrases.phrase(endingAt: before - 1, from: sentence.lowerBound)
    else { return nil }
    let source = sources.source(range)
    guard source.isKnown else { return nil }
    var report = Report(match, confidence: 70)
    report.source = source
    report.content = (match.tokens.upperBound + 1)..<end
    return report
  }

  /// `quoted a police source as saying`, `was quoted by Reuters as saying`: who is quoted stands behind
  /// the one who quotes.
  func quoting(
    _ match: LexiconMatch, before first: Int, _ isPassive: Bool, in sentence: Range<Int>
  ) -> Report? {
    let end = EnglishFrames.end(of: sentence, in: scene)
    let limit = min(end, match.tokens.upperBound + 18)
    let isWhole = match.tokens.count > 1
    guard
      let saying = isWhole
        ? match.tokens.upperBound - 1
        : (match.tokens.upperBound..<max(match.tokens.upperBound, limit)).first(where: {
          scene.folded($0) == "saying" && scene.folded($0 - 1) == "as"
        }), let subject = subject(before: first, in: sentence, of: match)
    else { return nil }
    let start = scene.folded(saying + 1) == "that" ? saying + 2 : saying + 1
    var report = Report(match, confidence: 82)
    report.content = start < end && !scene.isQuoted(start) ? start..<end : nil
    report.source = subject.source
    let next = match.tokens.upperBound
    if isPassive, scene.folded(next) == "by",
      let range = phrases.phrase(startingAt: next + 1, to: saying)
    {
      report.source = sources.source(range)
      report.via = [subject.source.tokens].compactMap { $0 }
    } else if !isPassive, !isWhole, let range = phrases.phrase(startingAt: next, to: saying - 1) {
      report.via = [range]
    }
    return report
  }
}
