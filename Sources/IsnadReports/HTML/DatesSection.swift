import Isnad
import IsnadText

/// The dates of an article: what each means, how it is told, and what does not fit.
struct DatesSection {
  private let sheet: ArticleSheet
  private var ui: PageTexts { sheet.ui }

  init(_ sheet: ArticleSheet) {
    self.sheet = sheet
  }

  /// The section as markup.
  var markup: Markup {
    let heads = [ui.wording, ui.meaning, ui.toldAs, ui.remarks, ui.place]
    return Table("dates", caption: ui.dates, heads: heads, of: sheet.dates.dates) { entry in
      """
      \(Table.cell(ui.wording, class: "cited", sheet.excerpt(entry.range)))\
      \(Table.cell(ui.meaning, meaning(of: entry.value)))\
      \(Table.cell(ui.toldAs, telling(of: entry.value)))\
      \(Table.cell(ui.remarks, Elements.remarks(ui.remarks(on: entry.value))))\
      \(Table.cell(ui.place, sheet.link(toPlaceOf: entry.range)))
      """
    }?.markup(ui) ?? ""
  }

  private func meaning(of date: DateMention) -> Markup {
    date.days.map { Elements.figures($0) } ?? Elements.faint(ui.timeType(date.type))
  }

  private func telling(of date: DateMention) -> Markup {
    var lines: [Markup] = ["<span>\(ui.form(of: date))</span>"]
    if let anchor = date.anchorRange {
      lines.append(#"<span class="faint">\#(ui.countedFrom) \#(sheet.link(toWords: anchor))</span>"#)
    } else if let anchor = date.anchor.flatMap(ui.anchor) {
      lines.append(#"<span class="faint">\#(anchor)</span>"#)
    }
    return #"<div class="lines">\#(lines)</div>"#
  }
}
