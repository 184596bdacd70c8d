import Isnad

/// The numbers of rules in a log, given in the order in which they first find something.
struct SARIFRuleIndex {
  private var indices: [RuleID: Int] = [:]
  private var rules: [(id: RuleID, severity: Severity)] = []

  /// The number of the rule of a finding.
  mutating func index(of finding: Finding) -> Int {
    if let known = indices[finding.rule] { return known }
    indices[finding.rule] = rules.count
    rules.append((finding.rule, finding.severity))
    return rules.count - 1
  }

  /// Every rule that judged: those that found something, by their numbers, and then the others.
  func descriptors(_ summary: RunSummary) -> [SARIFRule] {
    let known = Dictionary(summary.rules.map { ($0.id, $0) }) { first, _ in first }
    let found = rules.map { rule in
      SARIFRule(
        id: rule.id, severity: known[rule.id]?.severity ?? rule.severity, rule: known[rule.id],
        language: summary.messages)
    }
    let others = summary.rules.filter { indices[$0.id] == nil }.sorted { $0.id < $1.id }
    return found
      + others.map {
        SARIFRule(id: $0.id, severity: $0.severity, rule: $0, language: summary.messages)
      }
  }
}

/// A rule as a log describes it, with its help.
struct SARIFRule {
  let id: RuleID
  let severity: Severity
  /// The rule; nothing for those about suppressions, which no file holds.
  let rule: Rule?
  let language: Language

  /// GitHub shows at most this many tags of a rule.
  private static let mostTags = 10

  func write(to out: inout ReportBuffer) {
    let about = rule?.about(language) ?? SARIFTexts.suppression(language)
    let hint = rule?.hint?(language) ?? SARIFTexts.suppressionHint(language)
    let page = rule.map { RulePage(rule: $0, language: language) }
    out.object { out in
      out.member("id", id.description)
      out.member("name", name)
      out.key("shortDescription")
      out.sarifMessage(about)
      out.key("fullDescription")
      out.sarifMessage("\(about) \(hint)")
      out.key("help")
      out.sarifMessage(page?.help ?? hint, markdown: page?.markdownHelp)
      out.member("helpUri", rule?.basis.first { $0.hasPrefix("https://") })
      out.key("defaultConfiguration")
      out.object { $0.member("level", severity.rawValue) }
      out.key("properties")
      out.object { out in
        out.member("tags", Array(([id.ruleset] + (rule?.basis ?? [])).prefix(Self.mostTags)))
        out.member("basis", rule?.basis ?? [])
        out.member("problem.severity", severity == .note ? "recommendation" : severity.rawValue)
      }
    }
  }

  /// The name of the rule without its set, as one word: `NoSpeaker`.
  private var name: String {
    id.name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
