import Isnad
import IsnadText

/// The people whom an article names, with the way to each mention.
struct PeopleSection {
  private let sheet: ArticleSheet
  private var ui: PageTexts { sheet.ui }

  init(_ sheet: ArticleSheet) {
    self.sheet = sheet
  }

  /// The section as markup.
  var markup: Markup {
    guard !sheet.people.isEmpty else { return Elements.none(ui.nonePeople) }
    var table = Table("people", caption: ui.people, heads: [ui.name, ui.title, ui.mentions])
    table.rows = sheet.people.enumerated().map { row($0.offset + 1, $0.element) }
    return table.markup
  }

  private func row(_ number: Int, _ person: Person) -> Markup {
    let links = person.mentions.enumerated().map { index, mention -> Markup in
      let target = sheet.anchor(of: .mention(person: number, number: index + 1))
      let place = sheet.place(of: mention)
      let label = ui.mention(number: index + 1, place)
      return " \(Elements.link(to: target, "\(place.number)", with: #" aria-label="\#(label)""#))"
    }
    let title = person.title.map { Elements.words($0, of: sheet.article) }
    let cells = [
      Table.cell(ui.name, class: "main", Elements.words(person.name, of: sheet.article)),
      Table.cell(ui.title, title ?? Elements.faint(ui.noTitle)),
      Table.cell(
        ui.mentions, class: "mentions",
        "<b>\(person.mentions.count)</b> \(Elements.faint(ui.atLines(ofDocument: !sheet.article.runs.isEmpty)))\(links)"
      ),
    ]
    return "<tr>\(cells)</tr>\n"
  }
}
