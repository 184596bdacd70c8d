import Isnad
import IsnadText

/// Finds in headings who says what stands behind a colon: “Minister: bridge will close”.
struct HeadingReports {
  let scene: AttributedArticle

  func reports() -> [Report] {
    scene.article.blocks.filter(\.isHeading).compactMap(report)
  }

  private func report(_ block: Block) -> Report? {
    let tokens = block.tokens
    guard let colon = tokens.prefix(9).first(where: { scene.isMark($0, ":") }),
      colon > tokens.lowerBound,
      colon + 1 < tokens.upperBound, !scene.isQuoted(colon)
    else { return nil }
    let range = tokens.lowerBound..<colon
    guard isSource(range) else { return nil }
    let isArabic = scene.tokens[tokens.lowerBound].script == .arabic
    let source =
      isArabic
      ? ArabicSources(scene: scene).source(range) : EnglishSources(scene: scene).source(range)
    guard source.isKnown else { return nil }
    var report = Report(
      .indirect, colon..<(colon + 1), at: scene.tokens[colon].range, lemma: ":", confidence: 70)
    report.source = source
    report.content = (colon + 1)..<tokens.upperBound
    return report
  }

  /// Says whether all before the colon tells people or bodies, and no topic.
  private func isSource(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    if let mention = scene.mention(of: first) {
      guard mention.name.what == .person || mention.name.what == .organisation else { return false }
      return mention.tokens.upperBound >= range.upperBound || range.count <= 4
    }
    if let bearer = scene.bearer(of: first), range.count == 1 { return bearer.name.what == .person }
    guard let noun = scene.lexicons.noun(first) ?? scene.lexicons.noun(range.upperBound - 1) else {
      return false
    }
    return noun.entry.properties["kind"] != "document" && range.count <= 5
  }
}
