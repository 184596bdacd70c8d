import Isnad
import IsnadText

/// The findings that the draft itself suppresses, with the reasons given.
struct SuppressedSection {
  private let sheet: ArticleSheet
  private var ui: PageTexts { sheet.ui }

  init(_ sheet: ArticleSheet) {
    self.sheet = sheet
  }

  /// The section as markup.
  var markup: Markup {
    guard !sheet.reviewed.suppressed.isEmpty else { return Elements.none(ui.noneSuppressed) }
    var table = Table(
      "suppressed", caption: ui.suppressed,
      heads: [ui.severity, ui.finding, ui.excerpt, ui.place, ui.reason])
    table.rows = sheet.reviewed.suppressed.map(row)
    return table.markup
  }

  private func row(_ suppressed: SuppressedFinding) -> Markup {
    let finding = suppressed.finding
    let place: Markup =
      finding.isAboutWholeDraft
      ? "\(ui.wholeDraftPlace)" : Elements.place(sheet.place(of: finding), in: ui.language)
    let message = FindingElements.message(finding, in: sheet.reviewed.messages)
    let cells = [
      Table.cell(ui.severity, FindingElements.badge(finding.severity, ui)),
      Table.cell(ui.finding, class: "main", "\(message)\(FindingElements.rule(finding))"),
      Table.cell(
        ui.excerpt, class: "cited",
        finding.range.isEmpty ? "" : ExcerptElements.excerpt(finding.range, of: sheet.article)),
      Table.cell(ui.place, place),
      Table.cell(ui.reason, reason(suppressed)),
    ]
    return "<tr>\(cells)</tr>\n"
  }

  private func reason(_ suppressed: SuppressedFinding) -> Markup {
    let reason: Markup =
      suppressed.reason.isEmpty
      ? #"<p class="missing">\#(ui.noReason)</p>"# : Elements.foreign(suppressed.reason, tag: "p")
    // A suppression without a place in the draft comes from the configuration.
    guard !suppressed.source.isEmpty else {
      return #"\#(reason)<p class="faint">\#(ui.inConfiguration)</p>"#
    }
    let place = ui.inDraft(sheet.place(atSource: suppressed.source))
    return #"\#(reason)<p class="faint">\#(place)</p>"#
  }
}
