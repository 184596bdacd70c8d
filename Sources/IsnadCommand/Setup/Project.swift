import Isnad
import IsnadRules
import IsnadRunner
import IsnadText
import IsnadYAML

/// A configuration with the rules and words that hold under it.
struct Project: Sendable {
  let configuration: Configuration
  let library: RuleLibrary

  /// Loads the configuration files, the rules they name, and those of the command line.
  ///
  /// - Parameter file: The project's file; nothing where there is none.
  /// - Throws: everything that is wrong with them.
  init(_ file: String?, flags: ConfigurationValues, rules: [String]) throws(SetupFailure) {
    let plugins = Program.plugins
    var layers: [ProjectConfiguration] = []
    var mistakes: [Mistake] = []
    for path in [file, ConfigurationFiles().user()].compactMap({ $0 }) {
      switch RuleLibrary.read(path) {
      case .success(let bytes):
        let loaded = ConfigurationLoader.load(
          RuleFile(path: path, bytes: bytes), plugins: plugins, read: RuleLibrary.read)
        layers += loaded.layers
        mistakes += loaded.mistakes
      case .failure(let failure):
        mistakes.append(Mistake(file: path, message: FileReading.lead + failure.reason))
      }
    }
    configuration = Configuration(flags: flags, files: layers)
    let paths = configuration.rulePaths + rules.map { Setting($0, from: .flag("--rules")) }
    let loaded = RuleLibrary.load(with: paths, vocabulary: Vocabulary(of: plugins))
    library = loaded.library
    mistakes += loaded.mistakes + configuration.mistakes(against: library)
    guard mistakes.isEmpty else { throw SetupFailure(failures: mistakes.map(\.failure)) }
  }

  /// The rules of the library with the severities that hold; one that is off has none.
  func rules(_ effective: EffectiveConfiguration) -> [(rule: Rule, severity: Severity?)] {
    library.rulesets.flatMap(\.rules).map { ($0, effective.severity(of: $0).value) }
  }
}

/// Everything that is wrong with rules and configuration.
struct SetupFailure: Error {
  let failures: [Failure]
}

extension SetupFailure {
  /// What keeps plugins from working: a rule that cannot run is shown where it is written.
  init(_ error: PlanError) {
    guard case .rules(let errors) = error else {
      self.init(failures: [Failure(file: "isnad", message: "\(error)")])
      return
    }
    self.init(
      failures: errors.errors.map { error in
        Failure(
          file: error.place.file,
          position: LinePosition(line: error.place.line, column: error.place.column),
          message: "the rule '\(error.rule)' cannot run: \(error.message)",
          advice: error.advice.isEmpty ? nil : error.advice)
      })
  }
}
