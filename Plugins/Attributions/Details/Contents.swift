import Isnad
import IsnadText

/// Sets the contents of reports against each other: side by side, or one inside the other.
struct Contents {
  let scene: AttributedArticle

  /// Ends a content where the next report of the sentence opens a clause of its own.
  func cut(_ reports: [Report]) -> [Report] {
    var reports = reports
    for index in reports.indices.dropLast() {
      guard let content = reports[index].content, reports[index].form != .direct else { continue }
      for next in reports[(index + 1)...].prefix(8) {
        guard next.start < content.upperBound else { break }
        guard next.start > max(content.lowerBound, reports[index].cue.upperBound),
          let end = edge(before: next, from: max(content.lowerBound, reports[index].cue.upperBound))
        else { continue }
        reports[index].content = content.lowerBound..<end
        break
      }
    }
    return reports
  }

  /// Where the clause before a report ends, if the report opens one of its own.
  private func edge(before report: Report, from first: Int) -> Int? {
    var end = report.start
    if !report.joins {
      // The report's clause begins with its subject, some words before the cue.
      let reach = report.source == nil ? Contents.subject : 1
      guard let opener = (max(first + 1, end - reach)...end).last(where: { opensClause($0) }) else {
        return nil
      }
      end = opener
    }
    while end > first,
      scene.isMark(end - 1, Contents.marks) || Contents.joining.contains(scene.folded(end - 1))
    {
      end -= 1
    }
    return end > first ? end : nil
  }

  /// Says whether an independent clause begins with a token: behind a semicolon, or behind a comma and
  /// a conjunction.
  private func opensClause(_ token: Int) -> Bool {
    let before = scene.folded(token - 1)
    if scene.isMark(token - 1, [";", "\u{61B}"]) { return true }
    if before.isAny("but", "while", "although", "whereas") { return true }
    if before == "and" { return scene.isMark(token - 2, [",", ";"]) }
    if scene.isMark(token - 1, ["\u{60C}"]) {
      return scene.folded(token).hasPrefix("و") || Contents.joining.contains(scene.folded(token))
        || Contents.contrasting.contains(scene.folded(token))
    }
    return Contents.joining.contains(before)
  }

  /// Within how many tokens of a content another report passes it on, and does not only stand in it.
  private static let opening = 6

  /// How many tokens a subject before its cue takes at most.
  private static let subject = 10

  private static let marks: MarkSet = [",", "\u{60C}", ";", "\u{61B}", "\u{2014}"]

  private static let joining: WordSet = [
    "and", "but", "while", "although", "فيما", "بينما", "كما", "حيث",
  ]

  private static let contrasting: WordSet = ["لكن", "ولكن", "لكنه", "لكنها", "غير", "الا"]

  /// Gives each report the sources of the reports inside its content, the nearest first.
  func chained(_ reports: [Report]) -> [Report] {
    var reports = reports
    for index in reports.indices where reports[index].source != nil && reports[index].form != .future {
      guard let content = reports[index].content, reports[index].via.isEmpty else { continue }
      var inner = content
      var via: [Range<Int>] = []
      var candidates = Array(reports[max(0, index - 6)..<min(reports.count, index + 7)])
      while via.count < 4,
        let next = candidates.firstIndex(where: {
          $0.cue != reports[index].cue && inner.contains($0.cue.lowerBound)
            && $0.start - inner.lowerBound <= Contents.opening && $0.source?.tokens != nil
            && $0.form != .future
        })
      {
        let report = candidates.remove(at: next)
        guard let source = report.source?.tokens, let deeper = report.content,
          !overlaps(source, reports[index].source?.tokens)
        else { break }
        // Who speaks of himself passes nothing on: she said she believed.
        if report.source?.text == reports[index].source?.text {
          inner = deeper
          continue
        }
        via.append(source)
        inner = deeper
      }
      reports[index].via = via
    }
    return reports
  }

  private func overlaps(_ one: Range<Int>, _ other: Range<Int>?) -> Bool {
    other.map { $0.overlaps(one) } ?? false
  }
}
