import Isnad

/// Whether drafts may go out, and what was found in numbers.
enum VerdictElements {
  /// The verdict of the run, with the reason.
  static func verdict(_ summary: RunSummary, _ ui: PageTexts) -> Markup {
    let state = GateState(summary)
    let further: Markup = state == .passed ? " \(ui.stillVerify)" : ""
    return """
      <p class="verdict \(state.rawValue)"><strong>\(GateTexts.title(state)(ui.language))</strong> \
      <span>\(GateTexts.reason(summary)).\(further)</span></p>
      """
  }

  /// The verdict on one article of several.
  static func state(of article: ReviewedArticle, _ ui: PageTexts) -> Markup {
    let state: GateState = article.gate.passes ? .passed : .failed
    return #"<span class="state \#(state.rawValue)">\#(GateTexts.title(state)(ui.language))</span>"#
  }

  /// The counts of articles; each leads to its section where there is one article to lead into.
  static func counts(of sheets: [ArticleSheet], target: Markup?, _ ui: PageTexts) -> Markup {
    let found = sheets.reduce(into: [Severity: Int]()) { counts, sheet in
      counts.merge(sheet.reviewed.counts, uniquingKeysWith: +)
    }
    func entry(_ name: Markup, _ label: String, _ count: Int, _ section: Markup) -> Markup {
      let term = target.map { Elements.link(to: "\($0)-\(section)", "\(label)") } ?? "\(label)"
      return #"<div class="\#(count > 0 ? name : "nil")"><dt>\#(term)</dt><dd>\#(count)</dd></div>"#
    }
    func sum(_ count: (ArticleSheet) -> Int) -> Int { sheets.reduce(0) { $0 + count($1) } }
    var entries = Severity.allCases.sorted(by: >).map { severity in
      entry("\(severity.rawValue)", ui.severities(severity), found[severity] ?? 0, "findings")
    }
    entries += [
      entry("plain", ui.suppressedCount, sum { $0.reviewed.suppressed.count }, "suppressed"),
      entry("plain", ui.quotationsCount, sum { $0.quotations.count }, "quotations"),
      entry("plain", ui.sources, sum { $0.sources.count { $0.type != .none } }, "sources"),
      entry(
        "plain", ui.peopleCount, sum { $0.named.count { $0.what == .person } }, "names"),
    ]
    return #"<dl class="counts">\#(entries)</dl>"#
  }
}
