import Isnad

/// One article of the page with all its sections.
struct ArticleElement {
  private let sheet: ArticleSheet
  private let summary: RunSummary
  /// Says whether the report is about this article alone.
  private let isAlone: Bool
  private var ui: PageTexts { sheet.ui }
  private var level: Int { isAlone ? 1 : 2 }

  init(_ sheet: ArticleSheet, _ summary: RunSummary, isAlone: Bool) {
    self.sheet = sheet
    self.summary = summary
    self.isAlone = isAlone
  }

  /// The article as markup.
  var markup: Markup {
    let anchor = sheet.anchor
    return """
      <article class="article" id="\(anchor)" data-article="\(anchor)">\(head)\(navigation)
      \(parts.map(section))</article>

      """
  }

  private struct Part {
    let name: Markup
    let title: String
    let count: Int?
    let body: Markup
  }

  private var parts: [Part] {
    let quotations = Part(
      name: "quotations", title: ui.quotations, count: sheet.quotations.count,
      body: QuotationsSection(sheet).markup)
    let findings = Part(
      name: "findings", title: ui.findings, count: sheet.findings.count,
      body: FindingsSection(sheet).markup)
    let draft = Part(
      name: "draft", title: ui.annotatedDraft, count: nil,
      body: DraftSection(sheet, level: level + 1).markup)
    let claims = Part(
      name: "claims", title: ui.claims, count: sheet.claims.claims.count,
      body: ClaimsSection(sheet).markup)
    return [findings, draft, claims, quotations] + worksheets + [
      Part(
        name: "sources", title: ui.sources, count: sheet.sources.count,
        body: SourcesSection(sheet).markup),
      Part(
        name: "names", title: ui.names, count: sheet.named.count,
        body: NamesSection(sheet, level: level + 1).markup),
      Part(
        name: "structure", title: ui.structure, count: nil, body: StructureSection(sheet).markup),
      Part(
        name: "suppressed", title: ui.suppressed, count: sheet.reviewed.suppressed.count,
        body: SuppressedSection(sheet).markup),
    ]
  }

  /// The sections of which not every article has something.
  private var worksheets: [Part] {
    let parts = [
      Part(
        name: "numbers", title: ui.numbers, count: sheet.numbers.count,
        body: NumbersSection(sheet, level: level + 1).markup),
      Part(
        name: "dates", title: ui.dates, count: sheet.dates.dates.count,
        body: DatesSection(sheet).markup),
      Part(
        name: "meetings", title: ui.meetings, count: sheet.events.events.count,
        body: MeetingsSection(sheet).markup),
    ]
    return parts.filter { $0.count ?? 0 > 0 }
  }

  private func section(_ part: Part) -> Markup {
    let id: Markup = "\(sheet.anchor)-\(part.name)"
    let heading: Markup = "h\(level + 1)"
    return """
      <section id="\(id)" aria-labelledby="\(id)-h">\
      <\(heading) class="subject" id="\(id)-h">\(part.title)</\(heading)>
      \(part.body)</section>

      """
  }

  private var navigation: Markup {
    let links = parts.map { part -> Markup in
      let count: Markup = part.count.map { " <b>\($0)</b>" } ?? ""
      let title: Markup = "\(part.title)\(count)"
      return "<li>\(Elements.link(to: "\(sheet.anchor)-\(part.name)", title))</li>"
    }
    return """
      <nav class="sections" aria-label="\(ui.sections)"><ul>\(links)\
      <li><a href="#provenance">\(ui.provenance)</a></li></ul></nav>
      """
  }

  private var head: Markup {
    let article = sheet.article
    let headline =
      sheet.headline.map { Elements.words($0, of: article) } ?? Elements.code(article.source.fileName)
    let verdict: Markup =
      isAlone
      ? VerdictElements.verdict(summary, ui)
      : #"<p class="verdict">\#(VerdictElements.state(of: sheet.reviewed, ui))</p>"#
    return """
      <header class="\(isAlone ? "masthead" : "opening")">\(isAlone ? PageElements.brand(ui) : "")\
      <h\(level) class="headline">\(headline)</h\(level)>\
      <p class="where">\(Elements.code(article.source.name))<span>\(ui.documentDate)\(ui.colon)\
      \(PageElements.date(of: article, ui))</span></p>\
      \(verdict)\(VerdictElements.counts(of: [sheet], target: sheet.anchor, ui))</header>
      """
  }
}
