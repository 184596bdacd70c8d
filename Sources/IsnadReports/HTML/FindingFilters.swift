import Isnad

/// The bar above the findings: by severity, by rule, by words.
///
/// Without the script it does not show.
struct FindingFilters {
  private let sheet: ArticleSheet
  private var ui: PageTexts { sheet.ui }

  init(_ sheet: ArticleSheet) {
    self.sheet = sheet
  }

  /// The bar as markup.
  var markup: Markup {
    """
    <div class="filters" role="search" aria-label="\(ui.filter)">\
    <div class="toggles" role="group" aria-label="\(ui.severity)">\(toggles)</div>\
    <label>\(ui.rule) <select class="by-rule"><option value="">\(ui.allRules)</option>\(rules)</select>\
    </label><label>\(ui.search) <input class="by-words" type="search" dir="auto" \
    placeholder="\(ui.searchHint)" aria-keyshortcuts="/" autocomplete="off"></label>\
    <button type="button" class="reset">\(ui.reset)</button>\
    <output class="shown" aria-live="polite"></output></div>

    """
  }

  /// One button for each severity, the gravest first, under the keys 1, 2 and 3.
  private var toggles: [Markup] {
    let counts = sheet.reviewed.counts
    return Severity.allCases.sorted(by: >).enumerated().map { index, severity in
      let name = severity.rawValue
      return """
        <button type="button" class="toggle \(name)" data-severity="\(name)" aria-pressed="true" \
        aria-keyshortcuts="\(index + 1)"><span>\(ui.severities(severity))</span> \
        <b>\(counts[severity] ?? 0)</b></button>
        """
    }
  }

  private var rules: [Markup] {
    Set(sheet.reviewed.findings.map(\.rule)).sorted().map { rule in
      #"<option value="\#(rule.description)">\#(rule.description)</option>"#
    }
  }
}
