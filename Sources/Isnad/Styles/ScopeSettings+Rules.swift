extension ScopeSettings {
  /// Asks for the blocks at which some rules look, beyond those that are always made.
  public mutating func look(for rules: [StyleRule]) {
    let terms = rules.flatMap(\.scopes).flatMap(\.terms).filter { !$0.isNegated }
    needsParagraphs = terms.contains { $0.parts.contains("paragraph") }
    needsSentences = terms.contains { $0.parts.contains("sentence") }
    inlineScopes = Set(terms.flatMap(\.parts)).intersection(["link", "strong", "emphasis", "code"])
  }
}
