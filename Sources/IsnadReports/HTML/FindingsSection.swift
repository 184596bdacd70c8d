import Isnad
import IsnadText

/// The findings of an article as a table that can be filtered.
struct FindingsSection {
  private let sheet: ArticleSheet
  private var ui: PageTexts { sheet.ui }

  init(_ sheet: ArticleSheet) {
    self.sheet = sheet
  }

  /// The section as markup.
  var markup: Markup {
    guard !sheet.findings.isEmpty else { return Elements.none(ui.noneFindings) }
    var table = Table(
      "findings", caption: ui.findings,
      heads: [ui.number, ui.severity, ui.finding, ui.excerpt, ui.place, ui.basis])
    table.rows = sheet.findings.map { row($0.number, $0.finding) }
    let filters = FindingFilters(sheet).markup
    return #"\#(filters)\#(table.markup)<p class="none no-match" hidden>\#(ui.noneMatch)</p>"#
  }

  private func row(_ number: Int, _ finding: Finding) -> Markup {
    let basis = finding.basis.map { "\(Elements.code($0)) " as Markup }
    let cells = [
      Table.cell(ui.number, class: "n", "\(number)"),
      Table.cell(ui.severity, FindingElements.badge(finding.severity, ui)),
      Table.cell(ui.finding, class: "main", account(number, finding)),
      Table.cell(
        ui.excerpt, class: "cited",
        finding.range.isEmpty ? "" : ExcerptElements.excerpt(finding.range, of: sheet.article)),
      Table.cell(ui.place, place(number, finding)),
      Table.cell(ui.basis, class: "basis", "\(basis)"),
    ]
    return """
      <tr id="\(sheet.anchor(.finding, number))" data-finding="\(number)" \
      data-severity="\(finding.severity.rawValue)" data-rule="\(finding.rule.description)">\(cells)</tr>

      """
  }

  /// What is wrong, what to do about it, where else to look, and which rule says so.
  private func account(_ number: Int, _ finding: Finding) -> Markup {
    let language = sheet.reviewed.messages
    let hint = finding.hint.map { Elements.told($0, in: language, tag: "p", class: "hint") } ?? ""
    let fix =
      finding.fix.map {
        Elements.told(
          FixTexts.offer($0, in: sheet.article, language), in: language, tag: "p", class: "hint fix")
      } ?? ""
    return """
      \(FindingElements.message(finding, in: language))\(hint)\(fix)\(evidence(number, finding))\
      \(FindingElements.rule(finding))
      """
  }

  private func evidence(_ number: Int, _ finding: Finding) -> Markup {
    let places = finding.evidence.enumerated().filter { !$0.element.range.isEmpty }
      .map { index, evidence -> Markup in
        let target = sheet.anchor(of: .evidence(finding: number, number: index + 1))
        let role = ReportTexts.evidence(evidence.role, words: sheet.words, in: ui.language)
        let words = Elements.words(sheet.article[evidence.range], of: sheet.article)
        let place = Elements.place(sheet.place(of: evidence.range), in: ui.language)
        return """
          <span><bdi>\(role)</bdi> \(Elements.link(to: target, place))\(ui.colon)\(words)</span>
          """
      }
    return places.isEmpty ? "" : #"<p class="evidence">\#(places)</p>"#
  }

  private func place(_ number: Int, _ finding: Finding) -> Markup {
    let note = sheet.anchor(.note, number)
    guard !finding.isAboutWholeDraft else {
      return Elements.link(to: note, "\(ui.wholeDraftPlace)", with: #" class="go""#)
    }
    let place = sheet.place(of: finding)
    let hasNumber = sheet.copy.homes[number - 1] != nil
    return Elements.link(
      to: hasNumber ? sheet.anchor(.number, number) : note,
      Elements.place(place, in: ui.language), with: Elements.toDraft(ui.placeTitle(place)))
  }
}
