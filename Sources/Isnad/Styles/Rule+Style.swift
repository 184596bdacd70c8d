extension Rule {
  /// A rule of a style, as a judge sees it: it flags the matches that bear its name, in their own words.
  public init(_ style: StyleRule) {
    self.init(
      id: RuleID(style: style.name),
      about: LocalizedText([.english: style.description.isEmpty ? style.message : style.description]),
      language: nil, basis: style.link.isEmpty ? [] : [style.link], kind: Match.schema.kind,
      condition: .attribute("rule", .anyOf([.text(style.name)])), underlined: nil,
      severity: style.severity, message: LocalizedText([.english: style.message]),
      hint: style.description.isEmpty ? nil : LocalizedText([.english: style.description]),
      fix: style.action.map { _ in
        RuleFix(replacement: MessageTemplate("{replacement}"), applies: .editor)
      }, examples: [], place: style.place)
  }

  /// The name that the matches of the rule bear; nothing for a rule about other annotations.
  public var nameOfMatches: String? {
    id.isOfStyle || pattern != nil ? id.description : nil
  }
}
