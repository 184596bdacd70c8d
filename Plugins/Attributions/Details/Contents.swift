import Isnad
import IsnadText

/// Sets the contents of reports against each other: side by side, or one inside the other.
struct Contents {
  let scene: AttributedArticle

  /// Ends a content where the next report of the sentence opens a clause of its own.
  func cut(_ reports: inout [Report]) {
    for index in reports.indices.dropLast() {
      guard let content = reports[index].content, reports[index].form != .direct else { continue }
      let first = max(content.lowerBound, reports[index].cue.upperBound)
      for next in (index + 1)..<min(reports.count, index + 9) {
        let start = reports[next].start
        guard start < content.upperBound else { break }
        guard start > first, let end = edge(before: reports[next], at: start, from: first) else {
          continue
        }
        reports[index].content = content.lowerBound..<end
        break
      }
    }
  }

  /// Where the clause before a report ends, if the report opens one of its own.
  private func edge(before report: Report, at start: Int, from first: Int) -> Int? {
    var end = start
    if !report.joins {
      // The report's clause begins with its subject, some words before the cue.
      let reach = report.source == nil ? Contents.subject : 1
      guard let opener = (max(first + 1, end - reach)...end).last(where: { opensClause($0) }) else {
        return nil
      }
      end = opener
    }
    while end > first,
      scene.isMark(end - 1, Contents.marks) || scene.belongs(end - 1, to: .joining)
    {
      end -= 1
    }
    return end > first ? end : nil
  }

  /// Says whether an independent clause begins with a token: behind a semicolon, or behind a comma and
  /// a conjunction.
  private func opensClause(_ token: Int) -> Bool {
    if scene.isMark(token - 1, ";", "\u{61B}") { return true }
    let before = scene.folded(token - 1)
    if before.isAny("but", "while", "although", "whereas") { return true }
    if before == "and" { return scene.isMark(token - 2, ",", ";") }
    if scene.isMark(token - 1, "\u{60C}") {
      return scene.folded(token).hasPrefix("و")
        || scene.belongs(token, to: [.joining, .contrasting])
    }
    return scene.belongs(token - 1, to: .joining)
  }

  /// Within how many tokens of a content another report passes it on, and does not only stand in it.
  private static let opening = 6

  /// How many tokens a subject before its cue takes at most.
  private static let subject = 10

  private static let marks: MarkSet = [",", "\u{60C}", ";", "\u{61B}", "\u{2014}"]

  static let joining: WordSet = [
    "and", "but", "while", "although", "فيما", "بينما", "كما", "حيث",
  ]

  static let contrasting: WordSet = ["لكن", "ولكن", "لكنه", "لكنها", "غير", "الا"]

  /// Gives each report the sources of the reports inside its content, the nearest first.
  func chain(_ reports: inout [Report]) {
    for index in reports.indices
    where reports[index].source != nil && reports[index].form != .future
      && reports[index].via.isEmpty
    {
      guard let content = reports[index].content else { continue }
      reports[index].via = sources(inside: content, of: index, in: reports)
    }
  }

  /// The sources of the reports inside the content of one, the nearest first.
  private func sources(
    inside content: Range<Int>, of index: Int, in reports: [Report]
  ) -> [Range<
    Int
  >] {
    var inner = content
    var via: [Range<Int>] = []
    let near = max(0, index - 6)..<min(reports.count, index + 7)
    var isUsed: UInt32 = 0
    func bit(_ number: Int) -> UInt32 { 1 << UInt32(number - near.lowerBound) }
    while via.count < 4,
      let next = near.first(where: {
        isUsed & bit($0) == 0 && inner.contains(reports[$0].cue.lowerBound)
          && reports[$0].cue != reports[index].cue && passesOn(reports[$0], in: inner)
      })
    {
      isUsed |= bit(next)
      guard let source = reports[next].source, let tokens = source.tokens,
        let deeper = reports[next].content, let own = reports[index].source,
        !(own.tokens.map { $0.overlaps(tokens) } ?? false)
      else { break }
      inner = deeper
      // Who speaks of himself passes nothing on: she said she believed.
      if source.text != own.text { via.append(tokens) }
    }
    return via
  }

  /// Says whether a report stands at the head of a content, with a source of its own.
  private func passesOn(_ report: Report, in content: Range<Int>) -> Bool {
    report.form != .future && report.source?.tokens != nil
      && report.start - content.lowerBound <= Contents.opening
  }
}
