import Isnad
import IsnadText

/// Finds the reports of an article in both languages, and makes attributions of them.
struct ReportAssembly {
  let scene: AttributedArticle

  func drafts() -> [AnnotationDraft] {
    let history = ReportHistory(scene)
    let contents = Contents(scene: scene)
    for match in scene.lexicons.cues {
      guard let report = report(match, history) else { continue }
      if let last = history.lastCue, last.upperBound > report.cue.lowerBound { continue }
      history.add(report)
    }
    var reports = QuotedReports(scene: scene).merged(into: history.reports)
    CitedSources(scene: scene).add(to: &reports)
    PassedOnSources.join(&reports)
    // What introduces words in marks, and no quotation took up, attributes nothing.
    reports.removeAll { $0.form == .indirect && $0.content == nil }
    let headings = HeadingReports(scene: scene).reports()
    if !headings.isEmpty {
      let taken = Set(reports.map(\.cue.lowerBound))
      reports += headings.filter { !taken.contains($0.cue.lowerBound) }
    }
    reports.sort { ($0.cue.lowerBound, $0.cue.upperBound) < ($1.cue.lowerBound, $1.cue.upperBound) }
    contents.cut(&reports)
    reports += impersonals(beside: reports)
    reports.sort { ($0.cue.lowerBound, $0.cue.upperBound) < ($1.cue.lowerBound, $1.cue.upperBound) }
    contents.cut(&reports)
    reports += futures(beside: reports)
    reports.sort { ($0.cue.lowerBound, $0.cue.upperBound) < ($1.cue.lowerBound, $1.cue.upperBound) }
    contents.chain(&reports)
    return Details(scene: scene).attributions(of: reports)
  }

  private func isArabic(_ token: Int) -> Bool { scene.tokens[token].script == .arabic }

  private func report(_ match: LexiconMatch, _ history: ReportHistory) -> Report? {
    guard scene.article.block(at: match.range.start) != nil else { return nil }
    return isArabic(match.tokens.lowerBound)
      ? ArabicReports(scene: scene, history: history).report(match)
      : EnglishReports(scene: scene, history: history).report(match)
  }

  /// What is expected or held by nobody named.
  private func impersonals(beside reports: [Report]) -> [Report] {
    let matches = scene.lexicons.impersonal.matches
    guard !matches.isEmpty else { return [] }
    let cues = TokenSpans(reports.map(\.cue), count: scene.tokens.count)
    let contents = TokenSpans(reports.compactMap(\.content), count: scene.tokens.count)
    var found: [Report] = []
    for match in matches {
      let report =
        isArabic(match.tokens.lowerBound)
        ? ArabicImpersonals(scene: scene).report(match)
        : EnglishImpersonals(scene: scene).report(match)
      guard var report, !cues.overlaps(report.cue) else { continue }
      if contents.overlaps(report.cue) {
        // A forecast inside what somebody said is more theirs than the outlet's.
        report.confidence = min(report.confidence, report.form == .expectation ? 40 : 60)
      }
      found.append(report)
    }
    return found
  }

  /// What the outlet says will be, where nothing else in the sentence is attributed.
  ///
  /// Only a sentence with a word that tells the future is looked at.
  private func futures(beside reports: [Report]) -> [Report] {
    guard scene.hasWords(of: .future) else { return [] }
    let spoken = TokenSpans(
      reports.flatMap { [$0.cue, $0.content ?? $0.cue] }, count: scene.tokens.count)
    var found: [Report] = []
    var next = 0
    for token in 0..<scene.tokens.count where token >= next && scene.belongs(token, to: .future) {
      guard let index = scene.article.sentence(at: scene.tokens[token].range.start) else {
        continue
      }
      let sentence = scene.article.sentences[index].tokens
      let block = scene.article.blocks[scene.article.sentences[index].block]
      next = sentence.upperBound
      guard let first = sentence.first, block.isProse, block.quoteDepth == 0, sentence.count < 200,
        !spoken.overlaps(sentence)
      else { continue }
      let report =
        isArabic(first)
        ? ArabicImpersonals(scene: scene).future(in: sentence)
        : EnglishImpersonals(scene: scene).future(in: sentence)
      if let report { found.append(report) }
    }
    return found
  }
}

/// Which tokens lie in any of some spans.
struct TokenSpans {
  /// For each token whether a span covers it; none at all without spans.
  private var isCovered: [Bool] = []

  init(_ spans: [Range<Int>], count: Int) {
    for span in spans where !span.isEmpty && span.upperBound <= count {
      if isCovered.isEmpty { isCovered = Array(repeating: false, count: count) }
      for token in span { isCovered[token] = true }
    }
  }

  /// Says whether a token of a range lies in a span.
  func overlaps(_ range: Range<Int>) -> Bool {
    range.upperBound <= isCovered.count && range.contains { isCovered[$0] }
  }
}
