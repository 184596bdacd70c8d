import Isnad
import IsnadText

/// Who and what an article names, with the way to each mention: people, organisations, places.
struct NamesSection {
  private let sheet: ArticleSheet
  /// The level of the heading above the section.
  private let level: Int
  private var ui: PageTexts { sheet.ui }

  init(_ sheet: ArticleSheet, level: Int) {
    self.sheet = sheet
    self.level = level
  }

  /// The section as markup.
  var markup: Markup {
    let groups: [(what: Name.What, title: String)] = [
      (.person, ui.people), (.organisation, ui.organisations), (.place, ui.placesNamed),
    ]
    let tables = groups.map { table(of: $0.what, titled: $0.title) }
    guard tables.contains(where: { !$0.isEmpty }) else { return Elements.none(ui.noneNames) }
    return "\(tables)"
  }

  private func table(of what: Name.What, titled title: String) -> Markup {
    let subjects = sheet.named.enumerated().filter { $0.element.what == what }
    guard !subjects.isEmpty else { return "" }
    let hasTitles = what == .person
    let hasVariants = subjects.contains { !$0.element.variants.isEmpty }
    var table = Table(
      "people", caption: title,
      heads: [ui.name] + (hasTitles ? [ui.title] : []) + (hasVariants ? [ui.spellings] : [])
        + [ui.mentions])
    table.rows = subjects.map { index, subject in
      let cells = [
        Table.cell(ui.name, class: "main", Elements.words(subject.name, of: sheet.article)),
        hasTitles ? Table.cell(ui.title, titles(of: subject)) : "",
        hasVariants ? Table.cell(ui.spellings, list(subject.variants)) : "",
        Table.cell(ui.mentions, class: "mentions", mentions(of: subject, number: index + 1)),
      ]
      return "<tr>\(cells)</tr>\n"
    }
    let heading: Markup = "h\(level + 1)"
    return #"<\#(heading) class="part">\#(title)</\#(heading)>\#(table.markup)"#
  }

  private func titles(of subject: NamedSubject) -> Markup {
    subject.titles.isEmpty ? Elements.faint(ui.noTitle) : list(subject.titles)
  }

  private func list(_ texts: [String]) -> Markup {
    guard !texts.isEmpty else { return Elements.faint("–") }
    let lines = texts.map { "<span>\(Elements.words($0, of: sheet.article))</span>" as Markup }
    return #"<div class="lines">\#(lines)</div>"#
  }

  private func mentions(of subject: NamedSubject, number: Int) -> Markup {
    let links = subject.mentions.enumerated().map { index, mention -> Markup in
      let target = sheet.anchor(of: .mention(subject: number, number: index + 1))
      let place = sheet.place(of: mention)
      let label = ui.mention(number: index + 1, place)
      return " \(Elements.link(to: target, "\(place.number)", with: #" aria-label="\#(label)""#))"
    }
    let at = Elements.faint(ui.atLines(ofDocument: !sheet.article.runs.isEmpty))
    return "<b>\(subject.mentions.count)</b> \(at)\(links)"
  }
}
