import Foundation
import Isnad
import IsnadReports
import IsnadText
import Testing

/// Drafts of random scalars, the harmful ones among them, from a fixed seed.
@Suite struct `Hostile text` {
  static let scalars = Array(
    "ab c|<>&`*_[]\\#\"'\u{0}\u{7}\u{1B}\u{9B}\u{202E}\u{2066}\u{2068}\u{2068}\u{2069}\u{2028}\t\r\u{301}éق“”东👩\u{200D}👧\u{FE0F}-!~"
      .unicodeScalars)

  @Test(arguments: 0..<40)
  func `no format breaks, and none lets a control through`(_ seed: Int) throws {
    var draft = draft(seed: seed)
    let message = String(draft.article.text[draft.article.text.range].prefix(40))
    for range in ranges(in: draft, seed: seed) {
      draft.findings.append(
        draft.finding(
          "q/r", .warning, range, message, hint: message, basis: [message],
          evidence: [Evidence(message, range)]))
    }
    draft.suppressed = draft.findings.map {
      SuppressedFinding($0, reason: message, source: $0.source)
    }
    let failure = Failure(
      file: "b\u{1B}.md", position: LinePosition(line: 1, column: 1 + seed), excerpt: message,
      message: message, advice: message)
    for width in [0, 30, 80] {
      let options = ReportOptions(width: width)
      let terminal = Runs.report(.terminal, options, of: [draft], failures: [failure])
      #expect(controls(in: terminal) == [])
      for line in terminal.split(separator: "\n") { #expect(isolates(in: line) == 0) }
    }
    let markdown = Runs.report(.markdown, ReportOptions(), of: [draft], failures: [failure])
    #expect(controls(in: markdown) == [])
    #expect(tags(in: markdown).allSatisfy { $0 == Array("<br>".utf8) })
    try expectReadable(draft, failure)
  }

  private func expectReadable(_ draft: Draft, _ failure: Failure) throws {
    let json = Runs.report(.json, ReportOptions(), of: [draft], failures: [failure])
    let document = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let article = (document?["articles"] as? [[String: Any]])?.first
    let findings = article?["findings"] as? [[String: Any]] ?? []
    #expect(findings.count == draft.findings.count)
    for (written, finding) in zip(findings, draft.findings) where !finding.isArticleLevel {
      let excerpt = written["excerpt"] as? String ?? ""
      #expect(Array(excerpt.utf8) == Array(draft.article[finding.range].utf8))
    }
    let lines = Runs.report(.jsonl, ReportOptions(), of: [draft], failures: [failure])
    for line in lines.split(separator: "\n") {
      _ = try JSONSerialization.jsonObject(with: Data(line.utf8))
    }
  }

  /// How many isolates of a line are left open.
  private func isolates(in line: Substring) -> Int {
    line.unicodeScalars.reduce(0) { $0 + ($1 == "\u{2068}" ? 1 : $1 == "\u{2069}" ? -1 : 0) }
  }

  /// Every `<` of a report with the three bytes behind it.
  private func tags(in report: String) -> [[UInt8]] {
    let bytes = Array(report.utf8)
    return bytes.indices.filter { bytes[$0] == UInt8(ascii: "<") }.map { Array(bytes[$0...].prefix(4)) }
  }

  /// The controls of a report, apart from line feeds and the isolates that it sets itself.
  private func controls(in report: String) -> [Unicode.Scalar] {
    report.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A, 0x2068, 0x2069: false
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
  }

  private func draft(seed: Int) -> Draft {
    var numbers = Numbers(seed: seed)
    var text = ""
    for _ in 0..<numbers.next(upTo: 600) {
      text.unicodeScalars.append(Self.scalars[numbers.next(upTo: Self.scalars.count)])
      if numbers.next(upTo: 60) == 0 { text += "\n" }
    }
    return Draft(text, name: "a\u{1B}|b.txt")
  }

  private func ranges(in draft: Draft, seed: Int) -> [TextRange] {
    var numbers = Numbers(seed: seed &* 31 &+ 7)
    let text = draft.article.text
    return (0..<8).map { _ in
      var (start, end) = (numbers.next(upTo: text.count + 1), numbers.next(upTo: text.count + 1))
      while !text.isBoundary(start) { start -= 1 }
      while !text.isBoundary(end) { end -= 1 }
      return start == end
        ? TextRange(0, 0) : TextRange(min(start, end), max(start, end))
    }
  }
}

/// A small generator of numbers that gives the same ones everywhere (SplitMix64).
private struct Numbers {
  private var state: UInt64

  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) }

  mutating func next(upTo limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return limit == 0 ? 0 : Int((value ^ (value >> 31)) % UInt64(limit))
  }
}
