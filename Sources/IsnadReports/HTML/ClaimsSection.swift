import Isnad
import IsnadText

/// What must be verified, with room to sign it off on paper.
///
/// For now every quotation is a claim, and none has been verified: the ledger that knows more is not
/// written yet.
struct ClaimsSection {
  private let sheet: ArticleSheet
  private var ui: PageTexts { sheet.ui }

  init(_ sheet: ArticleSheet) {
    self.sheet = sheet
  }

  /// The section as markup.
  var markup: Markup {
    guard !sheet.quotations.isEmpty else { return Elements.none(ui.noneClaims) }
    let heads = [ui.number, ui.claim, ui.kind, ui.speaker, ui.place, ui.state]
    let forPaper = [ui.outcome, ui.sourceUsed, ui.signoff]
    var table = Table(
      "claims", caption: ui.claims,
      columns: heads.map { Table.Column($0) }
        + forPaper.map { Table.Column($0, isForPaper: true) })
    table.rows = sheet.quotations.enumerated().map { index, quotation in
      row(index + 1, quotation.annotation, quotation.value)
    }
    return #"<p class="about">\#(ui.claimsAbout)</p>\#(table.markup)\#(signatures)"#
  }

  private func row(_ number: Int, _ annotation: Annotation, _ quotation: Quotation) -> Markup {
    let target = sheet.anchor(of: .quotation(number))
    let place = Elements.place(sheet.place(of: annotation.range), in: ui.language)
    let cells = [
      Table.cell(ui.number, class: "n", "\(number)"),
      Table.cell(ui.claim, class: "cited", ExcerptElements.whole(annotation.range, of: sheet.article)),
      Table.cell(ui.kind, "\(ui.kindQuotation)"),
      Table.cell(ui.speaker, QuotationElements.speaker(quotation, ui)),
      Table.cell(ui.place, Elements.link(to: target, place, with: Elements.toDraft(ui.toDraft))),
      Table.cell(ui.state, #"<span class="claim-state unverified">\#(ui.stateUnverified)</span>"#),
    ]
    return """
      <tr id="\(sheet.anchor(.claim, number))">\(cells)<td class="paper">\(boxes)</td>\
      <td class="paper blank"></td><td class="paper blank"></td></tr>

      """
  }

  private var boxes: [Markup] {
    [ui.outcomeRight, ui.outcomeChange, ui.outcomeCannotTell].map {
      #"<span class="tick"><i></i>\#($0)</span>"#
    }
  }

  private var signatures: Markup {
    let lines = [ui.signoffFinal, ui.signoffSecond, ui.signoffDate].map {
      "<span>\($0) <i></i></span>" as Markup
    }
    return #"<p class="signoff paper">\#(lines)</p>"#
  }
}
