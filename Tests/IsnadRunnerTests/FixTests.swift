import Isnad
import IsnadRunner
import IsnadText
import Testing

/// Writes a quotation on every pair of guillemets.
private struct Speaker: CheckPlugin {
  let name = "Speaker"
  let about = "Marks what stands in guillemets."
  let writes = [Quotation.schema]

  func annotate(_ annotated: AnnotatedArticle, with context: PluginContext) -> [AnnotationDraft] {
    let tokens = annotated.article.tokens
    let opening = (0..<tokens.count).filter { tokens.token($0, is: "«") }
    let closing = (0..<tokens.count).filter { tokens.token($0, is: "»") }
    return zip(opening, closing).map { first, last in
      AnnotationDraft(
        Quotation(marks: .guillemet, words: last - first - 1), at: tokens.range(of: first..<last + 1))
    }
  }
}

@Suite struct FixTests {
  private func reviewed(_ text: String, _ fixes: RuleFix...) throws -> ReviewedArticle {
    let rules = fixes.enumerated().map { number, fix in
      let plain = rule("rule-\(number)")
      return Rule(
        id: plain.id, about: plain.about, language: nil, basis: [], kind: "word",
        condition: .always, underlined: nil, severity: .warning, message: plain.message, hint: nil,
        fix: fix, examples: [], place: plain.place)
    }
    let runner = try Runner(
      plugins: [WordMarker(words: ["tick", "tock"]), Speaker()],
      Runner.Settings(rules: rules, lexicons: []))
    return runner.review(article(text))
  }

  private func fix(_ replacement: String, _ applies: Fix.Application = .anyone) -> RuleFix {
    RuleFix(replacement: MessageTemplate(replacement), applies: applies)
  }

  @Test func `a finding carries what its rule offers, attributes filled in`() throws {
    let fixes = try reviewed("a tick and tock", fix("{word}-{number}")).findings.compactMap(\.fix)
    #expect(fixes.map(\.replacement) == ["tick-1", "tock-2"])
    #expect(fixes.map(\.source) == [TextRange(2, 6), TextRange(11, 15)])
  }

  @Test func `nothing is offered for an attribute that is unset, or for what stands there already`()
    throws
  {
    #expect(try reviewed("a tick", fix("{missing}")).findings.map(\.fix) == [nil])
    #expect(try reviewed("a tick", fix("{text}")).findings.map(\.fix) == [nil])
  }

  @Test func `nothing is offered inside a quotation, though no rule asks about quotations`() throws {
    let findings = try reviewed("he said «tick or tock» and tick", fix("bell")).findings
    #expect(findings.map { $0.fix?.replacement } == [nil, nil, "bell"])
  }

  @Test func `a text that the source would take for markup has no place in the source`() throws {
    let finding = try #require(try reviewed("a tick", fix("<b>")).findings.first)
    #expect(finding.fix?.replacement == "<b>")
    #expect(finding.fix?.source == nil)
  }

  @Test func `of two fixes that overlap the first holds, and all other bytes stay`() throws {
    let article = try reviewed("a tick, tock", fix("bell"), fix("gong"))
    let fixes = SourceFixes(article, all: false)
    #expect(String(decoding: fixes.bytes, as: UTF8.self) == "a bell, bell")
    #expect(fixes.fixes.count == 2)
  }

  @Test func `what an editor decides waits for one`() throws {
    let article = try reviewed("a tick", fix("bell", .editor))
    #expect(SourceFixes(article, all: false).fixes.isEmpty)
    #expect(SourceFixes(article, all: true).fixes.count == 1)
  }
}
