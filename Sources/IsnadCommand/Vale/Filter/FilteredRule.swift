import Isnad
import IsnadReports

/// A rule as filters see it.
struct FilteredRule: Hashable {
  /// The fields by the names that filters ask for.
  let fields: [String: FilterValue]

  init(_ rule: StyleRule) {
    fields = [
      "Name": .text(rule.name), "Level": .text(rule.severity.valeLevel),
      "Extends": .text(rule.check.extends),
      "Scope": .list(rule.scopes.map { .text($0.written) }), "Message": .text(rule.message),
      "Description": .text(rule.description), "Link": .text(rule.link),
      "Limit": .number(Double(rule.limit)),
    ]
  }
}

extension StyleCheck {
  /// The extension point, as rule files name it.
  var extends: String {
    switch self {
    case .existence: "existence"
    case .substitution: "substitution"
    case .occurrence: "occurrence"
    case .repetition: "repetition"
    case .consistency: "consistency"
    case .conditional: "conditional"
    case .capitalization: "capitalization"
    case .metric: "metric"
    case .readability: "readability"
    case .spelling: "spelling"
    case .sequence: "sequence"
    case .script: "script"
    }
  }
}

extension StyleScope {
  /// The scope as rule files write it.
  var written: String {
    terms.map { ($0.isNegated ? "~" : "") + $0.parts.joined(separator: ".") }.joined(separator: " & ")
  }
}
