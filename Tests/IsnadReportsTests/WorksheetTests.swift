import Foundation
import Isnad
import IsnadText
import Testing

@testable import IsnadReports

@Suite struct `Worksheets` {
  @Test func `a short list is shown whole, what calls for a look first`() {
    let sheet = Worksheet(Array(1...15)) { $0.isMultiple(of: 5) }
    #expect(sheet.open == [5, 10, 15, 1, 2, 3, 4, 6, 7, 8, 9, 11, 12, 13, 14])
    #expect(sheet.folded.isEmpty)
  }

  @Test func `of a longer one twelve lines stand open, or all that call for a look`() {
    #expect(Worksheet(Array(1...40)) { $0 > 38 }.open.count == 12)
    #expect(Worksheet(Array(1...40)) { $0 > 20 }.open.count == 20)
    #expect(Worksheet(Array(1...400)) { $0 > 20 }.open.count == 30)
    #expect(Worksheet(Array(1...400)) { $0 > 20 }.count == 400)
  }

  @Test func `figures have their thousands set apart`() {
    #expect(FigureText.value(Decimal(4_500_000_000)) == "4,500,000,000")
    #expect(FigureText.value(Decimal(string: "-1234.5") ?? 0) == "-1,234.5")
    #expect(FigureText.value(Decimal(999)) == "999")
    #expect(FigureText.value(Decimal(1000)) == "1,000")
  }

  @Test func `what disagrees and what can be read in two ways stands first among the figures`() {
    let numbers = NumberSheets(of: WorksheetDrafts.draft(.english).annotated)
    #expect(
      numbers.figures.all.map(\.value.written) == [
        "15", "1.500", "4.0bn", "4.5bn", "3", "several shops",
      ])
    #expect(numbers.moves.all.map { $0.check == .disagrees } == [true, false])
  }

  @Test func `mentions of one event are one line, and matches are none`() {
    let draft = WorksheetDrafts.draft(.english)
    let events = EventSheet(of: draft.annotated).events.all
    #expect(events.map(\.telling.form) == [.meeting, .invitation])
    #expect(
      events.first?.mentions.map { draft.article[$0] } == ["met", "The meeting in Prague"])
    #expect(events.first?.place?.name == "Vienna")
    #expect(events.first?.disagreements.map(\.conflict) == [.place])
  }

  @Test func `claims stand by priority, then by score, and quotations outside them are claims too`() {
    var draft = Draft("One. Two. Three. “Four.”", name: "a.txt")
    for (words, priority, score) in [
      ("One.", Claim.Priority.low, 9), ("Two.", .high, 1), ("Three.", .high, 2),
    ] {
      var claim = Claim(.event, score: Decimal(score) / 10)
      claim.priority = priority
      draft.annotate(claim, draft.range(of: words))
    }
    draft.annotate(Quotation(marks: .curly, words: 1), draft.range(of: "“Four.”"))
    let quotations = draft.annotated.annotations(of: Quotation.self)
    let claims = ClaimSheet(of: draft.annotated, quotations: quotations).claims.all
    #expect(claims.map { draft.article[$0.range] } == ["Three.", "Two.", "“Four.”", "One."])
    #expect(claims.map(\.quotations) == [[], [], [1], []])
  }
}

@Suite struct `The language of a message` {
  @Test(arguments: [
    ("Did you mean “the draft”?", Language.english), ("«كلمة» لا تُكتب هكذا", .arabic),
    ("Use “كلمة” with care", .english), ("\u{2068}OpenPort Holding Ltd\u{2069}: اسم", .arabic),
    ("12 (3)", .arabic), ("", .arabic),
  ])
  func `is told by most of its own letters`(_ text: String, _ language: Language) {
    #expect(MessageLanguage.language(of: text, among: .arabic) == language)
  }

  @Test func `turns an English message of an Arabic report to the left`() {
    var draft = Draft("قالت الوزيرة كلمة.", name: "a.txt")
    let message = "‘كلمة’ is a word that our style avoids."
    draft.findings = [
      draft.finding("House/Words", .error, draft.range(of: "كلمة"), message, hint: "Use ‘لفظة’ here.")
    ]
    let options = ReportOptions(messages: .arabic)
    let page = Runs.report(.html, options, of: [draft], failures: [])
    #expect(page.contains(#"<p class="message" lang="en" dir="ltr">‘كلمة’ is"#))
    #expect(page.contains(#"<p class="hint" lang="en" dir="ltr">Use"#))
    let terminal = Runs.report(.terminal, options, of: [draft], failures: [])
    #expect(terminal.contains("\n  \u{2068}\u{200E}‘كلمة’ is a word that our style avoids.\u{2069}\n"))
    #expect(terminal.contains(": \u{2068}Use ‘لفظة’ here.\u{2069}\u{2069}\n"))
    let markdown = Runs.report(.markdown, options, of: [draft], failures: [])
    #expect(markdown.contains("**\u{2068}\u{200E}‘كلمة’ is a word"))
  }
}
