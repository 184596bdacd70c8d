import Isnad
import IsnadText

/// The quotations of an article with their speakers, as a table that can be filtered by speaker.
struct QuotationsSection {
  private let sheet: ArticleSheet
  private var ui: PageTexts { sheet.ui }

  init(_ sheet: ArticleSheet) {
    self.sheet = sheet
  }

  /// The section as markup.
  var markup: Markup {
    guard !sheet.quotations.isEmpty else { return Elements.none(ui.noneQuotations) }
    var table = Table(
      "quotations", caption: ui.quotations,
      heads: [
        ui.number, ui.words, ui.speaker, ui.namedBy, ui.cue, ui.cueClass, ui.marksUsed,
        ui.quoteProvenance, ui.extent,
      ])
    table.rows = sheet.quotations.enumerated().map { index, quotation in
      row(index + 1, at: quotation.annotation.range, quotation.value)
    }
    return "\(filter)\(table.markup)"
  }

  private func row(_ number: Int, at range: TextRange, _ quotation: Quotation) -> Markup {
    let target = sheet.anchor(of: .quotation(number))
    let link = Elements.link(to: target, "\(number)", with: Elements.toDraft(ui.toDraft))
    let cells = [
      Table.cell(ui.number, class: "n", link),
      Table.cell(ui.words, class: "cited", ExcerptElements.whole(range, of: sheet.article)),
      Table.cell(ui.speaker, QuotationElements.speaker(quotation, ui)),
      Table.cell(ui.namedBy, naming(quotation)),
      Table.cell(ui.cue, cue(quotation)),
      Table.cell(ui.cueClass, cueClass(quotation)),
      Table.cell(ui.marksUsed, marks(quotation)),
      Table.cell(ui.quoteProvenance, provenance(quotation)),
      Table.cell(ui.extent, "\(quotation.isPartial ? ui.partial : ui.wholeSentence)"),
    ]
    return """
      <tr id="\(sheet.anchor(.quotation, number))" data-speaker="\(quotation.speaker ?? "")">\(cells)</tr>

      """
  }

  private func naming(_ quotation: Quotation) -> Markup {
    let naming = ui.naming(quotation.speakerBy)
    guard quotation.speaker != nil else { return "<span>\(naming)</span>" }
    let percent = Elements.percent(quotation.confidence)
    return """
      <span>\(naming) <bdi class="faint" dir="ltr" title="\(ui.confidence(percent))">\(percent)</bdi></span>
      """
  }

  private func cue(_ quotation: Quotation) -> Markup {
    guard let cue = quotation.cue else { return Elements.faint("–") }
    return Elements.words(sheet.article[cue], of: sheet.article)
  }

  private func cueClass(_ quotation: Quotation) -> Markup {
    guard let cueClass = quotation.cueClass else { return Elements.faint("–") }
    let name: Markup = cueClass == .loaded ? "loaded" : "plain"
    return #"<span class="\#(name)">\#(ui.cueClass(cueClass))</span>"#
  }

  private func marks(_ quotation: Quotation) -> Markup {
    let unclosed: Markup = quotation.isClosed ? "" : #" <em class="missing">\#(ui.unclosed)</em>"#
    return "<span>\(ui.marks(quotation.marks))\(unclosed)</span>"
  }

  private func provenance(_ quotation: Quotation) -> Markup {
    guard !quotation.provenance.isEmpty else { return Elements.faint(ui.provNoneGiven) }
    return "\(quotation.provenance.map { ui.provenance($0) }.joined(separator: ui.comma))"
  }

  private var filter: Markup {
    var seen: Set<String> = []
    let names = sheet.quotations.compactMap(\.value.speaker).filter { seen.insert($0).inserted }
    let hasNone = sheet.quotations.contains { $0.value.speaker == nil }
    let none: Markup = hasNone ? #"<option value="">\#(ui.noSpeaker)</option>"# : ""
    let options = names.map { #"<option value="\#($0)" dir="auto">\#($0)</option>"# as Markup }
    return """
      <div class="filters"><label>\(ui.speaker) <select class="by-speaker">\
      <option value="*">\(ui.allSpeakers)</option>\(none)\(options)</select></label>\
      <output class="shown" aria-live="polite"></output></div>

      """
  }
}
