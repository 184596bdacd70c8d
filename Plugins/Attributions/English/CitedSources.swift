import Isnad
import IsnadText

/// Adds to a report the source that it cites: “Reuters reported, citing *police*”.
struct CitedSources {
  let scene: AttributedArticle

  func add(to reports: inout [Report]) {
    var own: [Report] = []
    for match in scene.lexicons.reporting.matches where match.entry.properties["use"] == "chain" {
      let token = match.tokens.lowerBound
      guard !scene.isQuoted(token),
        scene.isMark(token - 1, ",", "(") || scene.folded(token - 1) == "and"
      else {
        continue
      }
      let sentence = scene.sentence(of: token)
      guard
        let range = EnglishPhrases(scene: scene).phrase(
          startingAt: match.tokens.upperBound, to: sentence.upperBound)
      else { continue }
      let source = EnglishSources(scene: scene).source(range)
      guard source.isKnown else { continue }
      let next = firstReport(from: token, in: reports)
      let index = [next - 1, next].first {
        reports.indices.contains($0) && sentence.contains(reports[$0].cue.lowerBound)
      }
      if let index {
        reports[index].via.append(range)
        if let content = reports[index].content, content.contains(token),
          content.lowerBound < token - 1
        {
          reports[index].content = content.lowerBound..<(token - 1)
        }
        continue
      }
      var report = Report(match, confidence: 70)
      report.source = source
      report.content = EnglishFrames(scene: scene, phrases: EnglishPhrases(scene: scene))
        .clause(before: token - 1, in: sentence)
      if report.content != nil { own.append(report) }
    }
    reports += own
    reports.sort { $0.cue.lowerBound < $1.cue.lowerBound }
  }

  /// The index of the first report whose cue begins at or behind a token.
  private func firstReport(from token: Int, in reports: [Report]) -> Int {
    reports.partitioningIndex { $0.cue.lowerBound >= token }
  }
}
