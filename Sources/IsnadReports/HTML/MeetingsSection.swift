import Isnad
import IsnadText

/// The meetings, visits and calls of an article, each with its mentions and where they disagree.
struct MeetingsSection {
  private let sheet: ArticleSheet
  private var ui: PageTexts { sheet.ui }

  init(_ sheet: ArticleSheet) {
    self.sheet = sheet
  }

  /// The section as markup.
  var markup: Markup {
    let heads = [
      ui.event, ui.participants, ui.eventPlace, ui.eventDate, ui.remarks, ui.mentions,
    ]
    return Table("meetings", caption: ui.meetings, heads: heads, of: sheet.events.events) { event in
      """
      \(Table.cell(ui.event, class: "main", form(of: event)))\
      \(Table.cell(ui.participants, participants(of: event)))\
      \(Table.cell(ui.eventPlace, place(of: event)))\
      \(Table.cell(ui.eventDate, date(of: event)))\
      \(Table.cell(ui.remarks, remarks(on: event)))\
      \(Table.cell(ui.mentions, class: "told", mentions(of: event)))
      """
    }?.markup(ui) ?? ""
  }

  private func form(of event: EventSheet.Entry) -> Markup {
    let occasion: Markup =
      event.occasion.map {
        #"<span class="quality">\#(Elements.words($0, of: sheet.article))</span>"#
      } ?? ""
    return "<b>\(ui.form(event.telling.form))</b>\(occasion)"
  }

  private func participants(of event: EventSheet.Entry) -> Markup {
    guard !event.participants.isEmpty else { return missing(ui.noParticipants) }
    let names = event.participants.map {
      "<span>\(Elements.words($0, of: sheet.article))</span>" as Markup
    }
    return #"<div class="lines">\#(names)</div>"#
  }

  private func place(of event: EventSheet.Entry) -> Markup {
    guard let place = event.place else { return missing(ui.notSaid) }
    let name = Elements.words(place.name, of: sheet.article)
    return place.range.map { sheet.link(to: $0, saying: name) } ?? name
  }

  private func date(of event: EventSheet.Entry) -> Markup {
    guard let date = event.date else {
      // A day that the date could not be read of is still said.
      return event.telling.isDated ? Elements.dash : missing(ui.notSaid)
    }
    let words = date.range.map { sheet.link(toWords: $0) }
    let value = date.value.map { Elements.figures($0) }
    let lines = [value, words].compactMap(\.self).map { "<span>\($0)</span>" as Markup }
    return #"<div class="lines">\#(lines)</div>"#
  }

  private func remarks(on event: EventSheet.Entry) -> Markup {
    let certainty = ui.certainty(of: event).map { [Elements.remark($0)] } ?? []
    let disagreements = event.disagreements.map { disagreement -> Markup in
      """
      <span class="quality lack">\(ui.conflict(disagreement.conflict))\(ui.colon)\
      \(sheet.link(toWords: disagreement.range))</span>
      """
    }
    let all = certainty + disagreements
    return all.isEmpty ? Elements.dash : "<div>\(all)</div>"
  }

  private func mentions(of event: EventSheet.Entry) -> Markup {
    let links = event.mentions.map { "<span>\(sheet.link(toWords: $0))</span>" as Markup }
    return #"<div class="lines">\#(links)</div>"#
  }

  private func missing(_ words: String) -> Markup { #"<em class="missing">\#(words)</em>"# }
}
