import Isnad
public import IsnadYAML

/// The configuration of a run: flags, then files from the strongest to the weakest, then defaults.
public struct Configuration: Sendable {
  /// What the command line says.
  public let flags: ConfigurationValues
  /// The files: the project's with its includes, then the user's with its.
  public let files: [ProjectConfiguration]

  /// Creates a configuration.
  public init(flags: ConfigurationValues = ConfigurationValues(), files: [ProjectConfiguration] = []) {
    self.flags = flags
    self.files = files
  }

  /// Rule files, word files and folders of them, the weakest first, so that later lexicons win.
  public var rulePaths: [Setting<String>] { files.reversed().flatMap(\.rulePaths) }

  /// Says whether a file that a walk through folders found is to be checked.
  public func admits(_ path: String) -> Bool { files.allSatisfy { $0.admits(path) } }

  /// What holds for an article; without a path, what holds for all.
  public func effective(for path: String? = nil) -> EffectiveConfiguration {
    var stack = [flags]
    var suppressions: [ProjectSuppression] = []
    for file in files {
      let relative = path.flatMap(file.relative)
      if let relative {
        for override in file.overrides.reversed()
        where override.paths.contains(where: { $0.matches(relative) }) {
          stack.append(override.values)
        }
      }
      stack.append(file.values)
      suppressions += file.suppressions.filter { suppression in
        guard !suppression.paths.isEmpty else { return true }
        guard let relative else { return false }
        return suppression.paths.contains { $0.matches(relative) }
      }
    }
    return EffectiveConfiguration(stack: stack + [.defaults], suppressions: suppressions)
  }

  /// Names of rule sets and rules that the files use and the library does not have.
  public func mistakes(against library: RuleLibrary) -> [Mistake] {
    let rulesets = library.rulesets.map(\.name)
    let rules = library.rulesets.flatMap(\.rules).map(\.id.description)
    var mistakes: [Mistake] = []
    func check(_ name: String, among known: [String], _ noun: String, _ origin: SettingOrigin) {
      guard !known.contains(name), case .file(let place) = origin else { return }
      mistakes.append(
        place.mistake(
          "there is no \(noun) '\(name)'",
          advice: Suggestion.question(name, among: known) ?? "'isnad rules' lists them"))
    }
    for file in files {
      for values in [file.values] + file.overrides.map(\.values) {
        for (name, setting) in values.rulesets {
          check(name, among: rulesets, "rule set", setting.origin)
        }
        for name in values.onlyRulesets?.value ?? [] {
          check(name, among: rulesets, "rule set", values.onlyRulesets?.origin ?? .builtIn)
        }
        for (id, setting) in values.rules { check(id, among: rules, "rule", setting.origin) }
      }
      for suppression in file.suppressions {
        check(suppression.rule, among: rules + rulesets, "rule", .file(suppression.place))
      }
    }
    return mistakes.sorted()
  }
}
