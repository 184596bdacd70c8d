public import Isnad

/// What holds for an article, each value with where it comes from.
public struct EffectiveConfiguration: Sendable {
  /// The values, from the strongest to the weakest.
  private let stack: [ConfigurationValues]
  /// The suppressions that are about the article.
  public let suppressions: [ProjectSuppression]

  init(stack: [ConfigurationValues], suppressions: [ProjectSuppression]) {
    self.stack = stack
    self.suppressions = suppressions
  }

  /// The least severity that stops the draft.
  public var failOn: Setting<GateVerdict.Threshold> {
    first(\.failOn) ?? Setting(.error, from: .builtIn)
  }

  /// The most bytes of a file that are read.
  public var maxSize: Setting<Int> { first(\.maxSize) ?? Setting(16_000_000, from: .builtIn) }

  /// The `.vale.ini` whose styles hold for the articles; nothing where no file names one.
  public var vale: Setting<String>? { first(\.vale) }

  /// The date of an article that has none.
  public var date: Setting<ArticleDate>? { first(\.date) }

  /// The language of an article that names none.
  public var language: Setting<Language>? { first(\.language) }

  /// The language of messages; nothing for the article's own.
  public var messages: Setting<Language>? { first(\.messages) }

  private func first<Value>(
    _ value: (ConfigurationValues) -> Setting<Value>?
  ) -> Setting<Value>? {
    for values in stack {
      if let setting = value(values) { return setting }
    }
    return nil
  }

  /// The severity of a rule's findings; nothing for a rule that is off.
  ///
  /// What is said about the rule is stronger than what the same place says about its rule set, and
  /// a rule set that is switched on again leaves the levels of its rules.
  public func severity(of rule: Rule) -> Setting<Severity?> {
    var isOn = false
    for values in stack {
      if let level = values.rules[rule.id.description] {
        return Setting(level.value.severity, from: level.origin)
      }
      guard !isOn, let ruleset = EffectiveConfiguration.ruleset(rule.id.ruleset, in: values) else {
        continue
      }
      if !ruleset.value { return Setting(nil, from: ruleset.origin) }
      isOn = true
    }
    return Setting(rule.severity, from: .builtIn)
  }

  /// Says whether a rule set is on.
  public func isOn(ruleset name: String) -> Setting<Bool> {
    for values in stack {
      if let setting = EffectiveConfiguration.ruleset(name, in: values) { return setting }
    }
    return Setting(true, from: .builtIn)
  }

  private static func ruleset(_ name: String, in values: ConfigurationValues) -> Setting<Bool>? {
    values.rulesets[name]
      ?? values.onlyRulesets.map { Setting($0.value.contains(name), from: $0.origin) }
  }

  /// The options of a plugin, those that are not set with their defaults.
  public func options(of plugin: any CheckPlugin) -> [String: Setting<AttributeValue>] {
    var options: [String: Setting<AttributeValue>] = [:]
    for option in plugin.options {
      options[option.name] =
        first { $0.options[plugin.name]?[option.name] }
        ?? Setting(option.defaultValue, from: .builtIn)
    }
    return options
  }
}

/// A line of `isnad config`: an effective value with where it comes from.
public struct ConfigurationEntry: Sendable, Hashable {
  /// The key, as `.isnad.yml` writes it: `fail-on`, `rules/sources/no-speaker`.
  public let key: String
  /// The value, as `.isnad.yml` writes it.
  public let value: String
  /// Where it comes from.
  public let origin: SettingOrigin
}

extension EffectiveConfiguration {
  /// Every effective value, in the order in which `isnad config` prints them.
  ///
  /// Of the rules, those are listed whose severity is not their own.
  public func entries(
    plugins: [any CheckPlugin], library: RuleLibrary
  ) -> [ConfigurationEntry] {
    var entries = [
      entry("fail-on", failOn) { $0.rawValue }, entry("max-size", maxSize) { String($0) },
      entry("date", date) { $0.description }, entry("language", language) { $0.rawValue },
      entry("messages", messages) { $0.rawValue }, entry("vale", vale) { $0 },
    ].compactMap { $0 }
    for ruleset in library.rulesets {
      let isOn = isOn(ruleset: ruleset.name)
      entries += [entry("rulesets/\(ruleset.name)", isOn) { $0 ? "on" : "off" }].compactMap { $0 }
      for rule in ruleset.rules {
        let severity = severity(of: rule)
        guard severity.origin != .builtIn, severity.origin != isOn.origin else { continue }
        entries.append(
          ConfigurationEntry(
            key: "rules/\(rule.id)", value: severity.value?.rawValue ?? "off",
            origin: severity.origin))
      }
    }
    for plugin in plugins {
      for (name, setting) in options(of: plugin).sorted(by: { $0.key < $1.key }) {
        entries.append(
          ConfigurationEntry(
            key: "options/\(plugin.name)/\(name)", value: setting.value.words,
            origin: setting.origin))
      }
    }
    return entries
      + suppressions.map {
        ConfigurationEntry(
          key: "suppressions/\($0.rule)", value: $0.reason, origin: .file($0.place))
      }
  }

  private func entry<Value>(
    _ key: String, _ setting: Setting<Value>?, _ words: (Value) -> String
  ) -> ConfigurationEntry? {
    setting.map { ConfigurationEntry(key: key, value: words($0.value), origin: $0.origin) }
  }
}
