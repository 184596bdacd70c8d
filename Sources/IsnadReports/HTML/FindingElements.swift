import Isnad

/// What a finding looks like wherever the page shows one.
enum FindingElements {
  /// The severity, underlined as its words are in the draft.
  static func badge(_ severity: Severity, _ ui: PageTexts) -> Markup {
    #"<span class="badge \#(severity.rawValue)">\#(ui.severity(severity))</span>"#
  }

  /// The message, in the language of messages.
  static func message(_ finding: Finding, in language: Language) -> Markup {
    Elements.told(finding.message, in: language, tag: "p", class: "message")
  }

  /// The id of the rule.
  static func rule(_ finding: Finding) -> Markup {
    #"<p class="rule">\#(Elements.code(finding.rule.description))</p>"#
  }
}

extension PageTexts {
  /// The word for a severity.
  func severity(_ severity: Severity) -> String { ReportTexts.severity(severity)(language) }

  /// The word for several findings of a severity.
  func severities(_ severity: Severity) -> String {
    switch severity {
    case .error: errors
    case .warning: warnings
    case .note: notes
    }
  }
}
