import Foundation
import Isnad
import IsnadText

/// What must be verified, the most worth a check first, with room to sign it off on paper.
struct ClaimsSection {
  private let sheet: ArticleSheet
  private var ui: PageTexts { sheet.ui }

  init(_ sheet: ArticleSheet) {
    self.sheet = sheet
  }

  /// The section as markup.
  var markup: Markup {
    let claims = sheet.claims.claims
    guard !claims.isEmpty else { return Elements.none(ui.noneClaims) }
    let heads = [ui.number, ui.claim, ui.kind, ui.whose, ui.sourceGiven, ui.priority, ui.place]
    let forPaper = [ui.outcome, ui.sourceUsed, ui.signoff]
    var table = Table(
      "claims", caption: ui.claims,
      columns: heads.map { Table.Column($0) }
        + forPaper.map { Table.Column($0, isForPaper: true) })
    for (index, entry) in claims.open.enumerated() { table.rows.append(row(index + 1, entry)) }
    for (index, entry) in claims.folded.enumerated() {
      table.folded.append(row(claims.open.count + index + 1, entry))
    }
    return """
      <p class="about">\(ui.claimsAbout)</p>\(table.markup(ui))\(signatures)
      """
  }

  private func row(_ number: Int, _ entry: ClaimSheet.Entry) -> Markup {
    let cells = [
      Table.cell(ui.number, class: "n", "\(number)"),
      Table.cell(ui.claim, class: "cited", ExcerptElements.whole(entry.range, of: sheet.article)),
      Table.cell(ui.kind, kind(of: entry)),
      Table.cell(ui.whose, voice(of: entry)),
      Table.cell(ui.sourceGiven, source(of: entry)),
      Table.cell(ui.priority, priority(of: entry)),
      Table.cell(ui.place, sheet.link(toPlaceOf: entry.range)),
    ]
    return """
      <tr id="\(sheet.anchor(.claim, number))">\(cells)<td class="paper">\(boxes)</td>\
      <td class="paper blank"></td><td class="paper blank"></td></tr>

      """
  }

  /// The type of the claim, and the way to what is quoted in it.
  private func kind(of entry: ClaimSheet.Entry) -> Markup {
    let type = entry.claim.map { "<span>\(ui.type($0.type))</span>" as Markup } ?? ""
    let quotations = entry.quotations.map { number -> Markup in
      let words: Markup = "\(ui.kindQuotation) \(number)"
      return "<span>\(Elements.link(to: sheet.anchor(.quotation, number), words))</span>"
    }
    return #"<div class="lines">\#(type)\#(quotations)</div>"#
  }

  private func voice(of entry: ClaimSheet.Entry) -> Markup {
    if let claim = entry.claim {
      guard claim.voice == .speaker else { return "<span>\(ui.theDraft)</span>" }
      if let speaker = claim.speaker { return Elements.foreign(speaker) }
    }
    guard let number = entry.quotations.first else { return "<span>\(ui.aSpeaker)</span>" }
    return QuotationElements.speaker(sheet.quotations[number - 1].value, ui)
  }

  private func source(of entry: ClaimSheet.Entry) -> Markup {
    let isSourced =
      entry.claim?.isSourced
      ?? entry.quotations.contains { sheet.quotations[$0 - 1].value.speaker != nil }
    return isSourced ? "<span>\(ui.given)</span>" : #"<em class="missing">\#(ui.unsourced)</em>"#
  }

  private func priority(of entry: ClaimSheet.Entry) -> Markup {
    let priority = entry.priority
    let word: Markup =
      #"<b class="priority \#(priority.rawValue)">\#(ui.priority(priority))</b>"#
    guard let claim = entry.claim else { return word }
    let score = Elements.percent(claim.score)
    return """
      <div class="lines"><span>\(word) \
      <bdi class="faint" dir="ltr" title="\(ui.score(score))">\(score)</bdi></span>\
      <span class="faint">\(ui.reason(claim.reason))</span></div>
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
