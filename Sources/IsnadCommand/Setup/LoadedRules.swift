import Isnad
import IsnadRules

/// The rules of the program and the desk, with the severities that the configuration gives them.
struct LoadedRules {
  let library: RuleLibrary
  /// The rules; one that is switched off has no severity.
  let rules: [(rule: Rule, severity: Severity?)]

  /// Loads them.
  ///
  /// - Throws: everything that is wrong with rules and configuration.
  init(_ options: RuleOptions) throws(SetupFailure) {
    let vocabulary = Vocabulary(of: Program.plugins)
    let (library, mistakes) = RuleLibrary.load(with: options.rules, vocabulary: vocabulary)
    guard mistakes.isEmpty else { throw SetupFailure(failures: mistakes.map(\.failure)) }
    self.library = library
    rules = library.rulesets.flatMap(\.rules).map { ($0, $0.severity) }
  }
}
