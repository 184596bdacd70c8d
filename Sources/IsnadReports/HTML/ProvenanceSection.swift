import Isnad
import IsnadText

/// How the report was made: program, rule sets, and the fingerprint of each article.
struct ProvenanceSection {
  private let sheets: [ArticleSheet]
  private let summary: RunSummary
  private let ui: PageTexts

  init(_ sheets: [ArticleSheet], _ summary: RunSummary, _ ui: PageTexts) {
    self.sheets = sheets
    self.summary = summary
    self.ui = ui
  }

  /// The section as markup.
  var markup: Markup {
    let program = Elements.code("isnad \(summary.version)")
    return """
      <section id="provenance" aria-labelledby="provenance-h">\
      <h2 class="subject" id="provenance-h">\(ui.provenance)</h2>\
      <dl class="facts"><div><dt>\(ui.program)</dt><dd>\(program)</dd></div></dl>\
      <h3 class="part">\(ui.articles)</h3>\(files)\(rulesets)\(notes)</section>
      """
  }

  private var rulesets: Markup {
    guard !summary.rulesets.isEmpty else { return "" }
    var table = Table("files", caption: ui.ruleSets, heads: [ui.name, ui.hash])
    table.rows = summary.rulesets.map { name in
      let hash = summary.fingerprints[name].map(hash) ?? Elements.faint("–")
      return "<tr>\(Table.cell(ui.name, Elements.code(name)))\(Table.cell(ui.hash, hash))</tr>\n"
    }
    return #"<h3 class="part">\#(ui.ruleSets)</h3>\#(table.markup)"#
  }

  private func hash(_ hash: String) -> Markup {
    #"<bdi class="code hash" dir="ltr">\#(hash)</bdi>"#
  }

  private var files: Markup {
    var table = Table(
      "files", caption: ui.articles, heads: [ui.file, ui.documentDate, ui.languageOfArticle, ui.hash])
    table.rows = sheets.map { sheet in
      let article = sheet.article
      let cells = [
        Table.cell(ui.file, Elements.code(article.source.name)),
        Table.cell(ui.documentDate, "<span>\(PageElements.date(of: article, ui))</span>"),
        Table.cell(ui.languageOfArticle, "\(ui.name(of: article.language))"),
        Table.cell(ui.hash, hash(SHA256(of: article.source.onDisk).hex)),
      ]
      return "<tr>\(cells)</tr>\n"
    }
    return table.markup
  }

  /// What the readers could not read, or took with doubt.
  private var notes: Markup {
    var table = Table(
      "notices", caption: ui.readerNotes, heads: [ui.file, ui.place, ui.readerNote])
    table.rows = sheets.flatMap { sheet in
      sheet.article.notes.map { note -> Markup in
        let cells = [
          Table.cell(ui.file, Elements.code(sheet.article.source.name)),
          Table.cell(ui.place, Elements.place(sheet.place(atSource: note.source), in: ui.language)),
          Table.cell(ui.readerNote, Elements.foreign(note.message, tag: "p")),
        ]
        return "<tr>\(cells)</tr>\n"
      }
    }
    guard !table.rows.isEmpty else { return "" }
    return #"<h3 class="part">\#(ui.readerNotes)</h3>\#(table.markup)"#
  }
}
