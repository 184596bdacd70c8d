import Isnad
import IsnadText

/// On whose word the article stands, with the way to each place where it does.
struct SourcesSection {
  private let sheet: ArticleSheet
  private var ui: PageTexts { sheet.ui }

  init(_ sheet: ArticleSheet) {
    self.sheet = sheet
  }

  /// The section as markup.
  var markup: Markup {
    guard !sheet.sources.isEmpty else { return Elements.none(ui.noneSources) }
    var table = Table(
      "sources", caption: ui.sources,
      heads: [ui.source, ui.sourceType, ui.attributionForm, ui.cue, ui.sourceSaid, ui.places])
    table.rows = sheet.sources.map(row)
    return table.markup
  }

  private func row(_ source: SourceEntry) -> Markup {
    let said = ui.remarks(on: source)
    let cells = [
      Table.cell(ui.source, class: "main", name(of: source)),
      Table.cell(ui.sourceType, "\(ui.type(of: source))"),
      Table.cell(
        ui.attributionForm, "\(source.forms.map { ui.form($0) }.joined(separator: ui.comma))"),
      Table.cell(ui.cue, words(source.cues)),
      Table.cell(
        ui.sourceSaid,
        said.isEmpty && source.via.isEmpty
          ? Elements.faint("–") : "\(said.map(Elements.remark))\(via(source))"),
      Table.cell(ui.places, class: "mentions", places(of: source)),
    ]
    return "<tr>\(cells)</tr>\n"
  }

  private func name(of source: SourceEntry) -> Markup {
    guard let name = source.name else { return #"<em class="missing">\#(ui.noSource)</em>"# }
    let words = Elements.words(name, of: sheet.article)
    guard source.isUnnamed else { return words }
    return #"\#(words) <em class="tag missing">\#(ui.unnamed)</em>"#
  }

  private func via(_ source: SourceEntry) -> Markup {
    guard !source.via.isEmpty else { return "" }
    return #"<span class="quality">\#(ui.through) \#(words(source.via))</span>"#
  }

  private func words(_ texts: [String]) -> Markup {
    let comma: Markup = "\(ui.comma)"
    var list = Markup()
    for (index, text) in texts.enumerated() {
      if index > 0 { list += comma }
      list += Elements.words(text, of: sheet.article)
    }
    return "<span>\(list)</span>"
  }

  private func places(of source: SourceEntry) -> Markup {
    let links = source.attributions.map { number -> Markup in
      let place = sheet.place(of: sheet.attributions[number - 1].annotation.range)
      let label = ui.attribution(number: number, place)
      let target = sheet.anchor(of: .attribution(number))
      return " \(Elements.link(to: target, "\(place.number)", with: #" aria-label="\#(label)""#))"
    }
    let at = Elements.faint(ui.atLines(ofDocument: !sheet.article.runs.isEmpty))
    return "<b>\(source.attributions.count)</b> \(at)\(links)"
  }
}
