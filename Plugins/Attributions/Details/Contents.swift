import Isnad
import IsnadText

/// Sets the contents of reports against each other: side by side, or one inside the other.
struct Contents {
  let scene: AttributedArticle

  /// Ends a content where the next report of the sentence opens a clause of its own.
  func cut(_ reports: [Report]) -> [Report] {
    var reports = reports
    for index in reports.indices.dropLast() {
      guard let content = reports[index].content, reports[index].cue.upperBound <= content.lowerBound
      else {
        continue
      }
      for next in reports[(index + 1)...].prefix(8) {
        guard next.start < content.upperBound else { break }
        guard next.start > content.lowerBound, opensClause(next) else { continue }
        var end = next.start
        while end > content.lowerBound,
          scene.isMark(end - 1, [",", "\u{60C}", ";", "\u{61B}", "\u{2014}"])
            || ["and", "but", "while", "فيما", "بينما", "كما"].contains(scene.folded(end - 1))
        {
          end -= 1
        }
        if end > content.lowerBound { reports[index].content = content.lowerBound..<end }
        break
      }
    }
    return reports
  }

  private func opensClause(_ report: Report) -> Bool {
    if report.joins { return true }
    let before = report.start - 1
    if ["but", "while", "فيما", "بينما", "كما"].contains(scene.folded(before)) { return true }
    if scene.folded(before) == "and" { return scene.isMark(before - 1, [",", ";"]) }
    return scene.isMark(before, [";", "\u{61B}"])
  }

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
          $0.cue != reports[index].cue && inner.contains($0.cue.lowerBound) && $0.source?.tokens != nil
            && $0.form != .future
        })
      {
        let report = candidates.remove(at: next)
        guard let source = report.source?.tokens, let deeper = report.content,
          !overlaps(source, reports[index].source?.tokens)
        else { break }
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
