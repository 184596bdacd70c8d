import Isnad
import IsnadRules

/// The rules of the program and the desk, with the severities that the configuration of the working
/// folder gives them.
struct LoadedRules {
  /// The rules; one that is switched off has no severity.
  let rules: [(rule: Rule, severity: Severity?)]

  /// Loads them.
  ///
  /// - Throws: everything that is wrong with rules and configuration.
  init(_ options: RuleOptions) throws(SetupFailure) {
    let file = options.file(for: "<stdin>")?.file
    let project = try Project(file, flags: ConfigurationValues(), rules: options.rules)
    rules = project.rules(project.configuration.effective())
  }
}
