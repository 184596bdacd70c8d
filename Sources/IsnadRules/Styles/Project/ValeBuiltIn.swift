import Isnad

/// The style that Vale brings itself.
///
/// Its messages are Vale's to the letter, since programs that read its lines know them.
extension ValeLoading {
  static let builtIn = "Vale"
  static let builtInNames = ["Vale.Avoid", "Vale.Repetition", "Vale.Spelling", "Vale.Terms"]

  /// Says whether some section is based on the style, or names one of its rules.
  func needsBuiltIn(_ styled: [ValeSection.Styled]) -> Bool {
    styled.contains { $0.name == ValeLoading.builtIn }
      || named.contains { $0.name.prefix { $0 != "." } == ValeLoading.builtIn }
  }

  /// The rules of the style that have something to do.
  mutating func builtInRules() -> [StyleRule] {
    var rules = [repetition()]
    if let spelling = builtInSpelling() {
      rules.append(builtIn("Spelling", .spelling(spelling), Words.spelling))
    }
    if !project.accepted.isEmpty {
      var terms = StyleCheck.Substitution()
      terms.swap = project.accepted.map { .init(observed: $0, expected: $0) }
      terms.ignoreCase = true
      terms.vocab = false
      rules.append(builtIn("Terms", .substitution(terms), Words.terms))
    }
    if !project.rejected.isEmpty {
      var avoid = StyleCheck.Existence()
      avoid.tokens = project.rejected
      rules.append(builtIn("Avoid", .existence(avoid), Words.avoid))
    }
    return rules
  }

  private func repetition() -> StyleRule {
    var repetition = StyleCheck.Repetition()
    repetition.tokens = [#"[^\s.!?]+"#]
    repetition.ignoreCase = true
    repetition.alpha = true
    return builtIn(
      "Repetition", .repetition(repetition), Words.repetition,
      action: StyleAction(name: "edit", parameters: ["truncate", " "]))
  }

  private func builtIn(
    _ name: String, _ check: StyleCheck, _ message: String, action: StyleAction? = nil
  ) -> StyleRule {
    let name = "\(ValeLoading.builtIn).\(name)"
    var action = action
    if case .spelling = check { action = StyleAction(name: "suggest", parameters: ["spellings"]) }
    return StyleRule(
      name: name, check: check, message: message, severity: (level(of: name) ?? .error).severity,
      action: action, place: RulePlace(file: project.file, line: 1, column: 1))
  }

  private enum Words {
    static let spelling = "Did you really mean '%s'?"
    static let terms = "Use '%s' instead of '%s'."
    static let avoid = "Avoid using '%s'."
    static let repetition = "'%s' is repeated!"
  }
}
