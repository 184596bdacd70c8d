import Isnad
import IsnadText

/// How the article is built: date, sources, headings against the body, and what was left unfinished.
struct StructureSection {
  private let sheet: ArticleSheet
  private var ui: PageTexts { sheet.ui }

  init(_ sheet: ArticleSheet) {
    self.sheet = sheet
  }

  /// The section as markup.
  var markup: Markup {
    var table = Table(
      "structure", caption: ui.structure, heads: [ui.part, ui.wording, ui.observed, ui.place])
    table.rows = sheet.structure.map(row)
    return "\(facts)\(table.rows.isEmpty ? "" : table.markup)"
  }

  private var facts: Markup {
    let article = sheet.article
    var facts: [(String, Markup)] = [
      (ui.documentDate, PageElements.date(of: article, ui))
    ]
    if let found = sheet.facts {
      if let sources = ui.sourcesCounted(found) { facts.append((ui.sources, "\(sources)")) }
      facts.append((ui.length, "\(ui.length(words: found.words, paragraphs: article.paragraphCount))"))
    }
    let entries = facts.map { "<div><dt>\($0.0)</dt><dd>\($0.1)</dd></div>" as Markup }
    return #"<dl class="facts">\#(entries)</dl>"#
  }

  private func row(_ note: StructureNote) -> Markup {
    let place = Elements.place(sheet.place(of: note.range), in: ui.language)
    let target = sheet.anchor(ofRow: note.range)
    let cells = [
      Table.cell(ui.part, "\(ui.name(of: note.subject))"),
      Table.cell(ui.wording, class: "cited", ExcerptElements.whole(note.range, of: sheet.article)),
      Table.cell(ui.observed, observed(note)),
      Table.cell(ui.place, Elements.link(to: target, place, with: Elements.toDraft(ui.toDraft))),
    ]
    return "<tr>\(cells)</tr>\n"
  }

  private func observed(_ note: StructureNote) -> Markup {
    switch note.subject {
    case .heading(_, nil): Elements.faint(ui.notCompared)
    case .heading(_, let agreement?), .paragraph(_, let agreement): self.agreement(agreement)
    case .placeholder(let purpose): "<span>\(ui.purpose(purpose))</span>"
    case .duplicate(_, let twin):
      """
      <span>\(ui.standsBefore) \
      \(Elements.link(to: sheet.anchor(ofRow: twin), Elements.place(sheet.place(of: twin), in: ui.language)))</span>
      """
    case .fragment: #"<em class="missing">\#(ui.beginsInside)</em>"#
    case .unterminated: #"<em class="missing">\#(ui.endsOpen)</em>"#
    }
  }

  private func agreement(_ agreement: BodyAgreement) -> Markup {
    guard !agreement.missing.isEmpty else { return "<span>\(ui.agrees)</span>" }
    let parts = agreement.missing.map { part -> Markup in
      let words = Elements.words(sheet.article[part.range], of: sheet.article)
      return "<span>\(ui.missing(part.kind))\(ui.colon)\(words)</span>"
    }
    return #"<div class="lines"><em class="missing">\#(ui.notBorneOut)</em>\#(parts)</div>"#
  }
}

extension Article {
  /// The number of blocks of running text.
  var paragraphCount: Int { blocks.count { $0.kind == .paragraph } }
}
