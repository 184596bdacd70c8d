import Isnad
import IsnadReports
import IsnadText

/// The drafts that only the HTML report needs: marks that cross, and text that attacks.
enum HTMLDrafts {
  /// Everything from outside that reaches the page.
  static let hostile = #"<img src=x onerror=alert(1)>"'&lt;</script></style>{shown}"# + "\u{0}\u{202E}"

  /// A draft with hostile text wherever text may stand.
  static func attack() -> Draft {
    var draft = Draft(
      "Headline \(hostile)\n\nHe said “\(hostile)” and left.\n\n\(hostile)\n",
      name: "drafts/\(hostile).md")
    let quoted = draft.range(of: "“\(hostile)”")
    let cue = draft.range(of: "said")
    var quotation = Quotation(marks: .curly, words: 3)
    (quotation.speaker, quotation.speakerBy, quotation.cue) = (hostile, .name, cue)
    draft.annotate(quotation, quoted)
    draft.annotate(
      Name(.person, canonical: hostile, mention: .full, title: hostile), draft.range(of: "He"))
    let finding = draft.finding(
      "set<b>/\(hostile.filter { $0 != "/" })", .error, quoted, hostile, hint: hostile,
      basis: [hostile], evidence: [Evidence(hostile, cue)])
    draft.findings = [finding]
    draft.suppressed = [SuppressedFinding(finding, reason: hostile, source: TextRange(0, 4))]
    return draft
  }

  static let hostileFailure = Failure(
    file: hostile, position: LinePosition(line: 1, column: 1), excerpt: hostile, message: hostile,
    advice: hostile)

  /// Findings that enclose each other, cross, touch, are empty, lie between blocks and belong to
  /// the article as a whole; a quotation over two paragraphs with another inside.
  static func crossing() -> Draft {
    var draft = Draft(
      """
      One two three

      “Four five ‘six’ seven eight.

      “Nine ten eleven,” said twelve.
      """, name: "crossing.txt")
    func range(_ first: String, _ last: String) -> TextRange {
      TextRange(draft.range(of: first).start, draft.range(of: last).end)
    }
    var outer = Quotation(marks: .curly, words: 8)
    (outer.speaker, outer.speakerBy) = ("twelve", .name)
    draft.annotate(outer, range("“Four", "eleven,”"))
    var inner = Quotation(marks: .single, words: 1)
    inner.isNested = true
    draft.annotate(inner, draft.range(of: "‘six’"))
    draft.annotate(
      Name(.person, canonical: "Twelve", mention: .full), draft.range(of: "twelve"))
    draft.annotate(ScareQuote(role: .term, marks: .single, words: 1), draft.range(of: "ten"))
    draft.findings = [
      draft.finding("a/whole", .note, TextRange(0, 0), "about the whole"),
      draft.finding("a/outer", .note, range("One", "three"), "encloses"),
      draft.finding("a/inner", .error, draft.range(of: "two"), "is enclosed"),
      draft.finding("a/between", .warning, TextRange(14, 14), "stands between blocks"),
      draft.finding("a/left", .warning, range("Four", "seven"), "crosses to the right"),
      draft.finding("a/right", .error, range("six", "eight"), "crosses to the left"),
      draft.finding(
        "a/empty", .note, TextRange(draft.range(of: "eight").end, draft.range(of: "eight").end),
        "something is missing here"),
      draft.finding(
        "a/blocks", .note, range("eight", "Nine"), "reaches over two blocks",
        evidence: [Evidence("speaker", draft.range(of: "twelve"))]),
      draft.finding("a/same", .error, draft.range(of: "twelve"), "at one place"),
      draft.finding("a/again", .note, draft.range(of: "twelve"), "at one place again"),
    ]
    return draft
  }
}
