import Foundation
import Isnad
import IsnadReports
import IsnadText
import Testing

@Suite struct `Fingerprints of findings` {
  static let text = """
    Harbour reopens

    The minister met reporters on Monday. “We never closed the market,” she said. Then she left.

    Nobody asked. “We waited for years,” he said.
    """

  @Test func `hold when lines move, paragraphs are added, and line ends change`() throws {
    let before = try prints(of: Self.text)
    let moved = Self.text.replacingOccurrences(
      of: "reopens\n", with: "reopens\n\nA new first paragraph.\n\nAnd another.\n")
    #expect(try prints(of: moved) == before)
    #expect(try prints(of: Self.text + "\n\nA last word.\n") == before)
    #expect(try prints(of: Self.text.replacingOccurrences(of: "\n", with: "\r\n")) == before)
    #expect(try prints(of: "\u{FEFF}" + Self.text) == before)
  }

  @Test func `change with the words and their neighbours`() throws {
    let before = try prints(of: Self.text)
    let words = Self.text.replacingOccurrences(of: "waited", with: "worked")
    #expect(try prints(of: words, second: "“We worked for years,”") != before)
    #expect(try prints(of: Self.text.replacingOccurrences(of: "asked", with: "knew")) != before)
  }

  @Test func `are those of no other rule`() throws {
    let draft = draft(Self.text, rules: ["q/one", "q/two"], at: ["“We never", "“We never"])
    #expect(Set(try prints(of: draft)).count == 2)
  }

  @Test func `tell equal findings apart by their order`() throws {
    let line = "He said “no” again."
    let draft = Draft("Title\n\n\(line)\n\n\(line)\n\n\(line)", name: "a.txt")
    var ranges: [TextRange] = []
    for block in draft.article.blocks.dropFirst() {
      ranges.append(TextRange(block.range.start + 8, block.range.start + 8 + "“no”".utf8.count))
    }
    var changed = draft
    changed.findings = ranges.map { draft.finding("q/r", .note, $0, "a word in marks") }
    let prints = try prints(of: changed)
    #expect(Set(prints).count == 3)
    #expect(Set(prints.map { $0.split(separator: ":")[0] }).count == 1)
    // What the draft suppresses keeps its number, so the others keep theirs.
    let first = changed.findings.removeFirst()
    changed.suppressed = [SuppressedFinding(first, reason: "so", source: TextRange(0, 1))]
    #expect(Set(try self.prints(of: changed)) == Set(prints))
  }

  @Test func `hold for Arabic, with and without marks of vowels`() throws {
    let plain = "عنوان\n\nقالت الوزيرة إن المرفأ مغلق. ثم غادرت القاعة."
    let marked = "عنوان\n\nقالَتِ الوزيرةُ إنّ المرفأَ مغلقٌ. ثم غادرت القاعة."
    let one = draft(plain, rules: ["q/r"], at: ["الوزيرة"])
    let two = draft(marked, rules: ["q/r"], at: ["الوزيرةُ"])
    #expect(try prints(of: one) == prints(of: two))
  }

  private func prints(of text: String, second: String = "“We waited for years,”") throws -> [String] {
    try prints(of: draft(text, rules: ["q/r", "q/r"], at: ["“We never closed the market,”", second]))
  }

  private func draft(_ text: String, rules: [String], at words: [String]) -> Draft {
    var draft = Draft(text, name: "a.txt")
    draft.findings = zip(rules, words).map { draft.finding($0, .error, draft.range(of: $1), "who") }
    return draft
  }

  private func prints(of draft: Draft) throws -> [String] {
    let log = try Log(Runs.report(.sarif, ReportOptions(), of: [draft], failures: []))
    return log.results.compactMap(\.fingerprint)
  }
}
