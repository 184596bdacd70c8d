public import Isnad

/// What a configuration can say about any article: the values of a file, of one of its overrides,
/// or of the flags of the command line.
public struct ConfigurationValues: Sendable {
  /// Rule sets by name, switched on or off one by one.
  public var rulesets: [String: Setting<Bool>] = [:]
  /// The rule sets that are on while all others are off.
  public var onlyRulesets: Setting<[String]>?
  /// The levels of rules by their ids.
  public var rules: [String: Setting<RuleLevel>] = [:]
  /// The options of plugins, by plugin and option.
  public var options: [String: [String: Setting<AttributeValue>]] = [:]
  /// The least severity that stops a draft.
  public var failOn: Setting<GateVerdict.Threshold>?
  /// The date of articles that have none.
  public var date: Setting<ArticleDate>?
  /// The language of articles that name none.
  public var language: Setting<Language>?
  /// The language of messages.
  public var messages: Setting<Language>?
  /// The most bytes of a file that are read.
  public var maxSize: Setting<Int>?
  /// The `.vale.ini` whose styles hold for the articles, seen from where the program runs.
  public var vale: Setting<String>?

  /// Creates values that say nothing.
  public init() {}

  /// What holds where nothing is said: drafts are stopped by errors, files have up to 16 MB.
  public static let defaults: ConfigurationValues = {
    var values = ConfigurationValues()
    values.failOn = Setting(.error, from: .builtIn)
    values.maxSize = Setting(16_000_000, from: .builtIn)
    return values
  }()
}

/// How grave the findings of a rule are, or that it is off.
public enum RuleLevel: String, Sendable, CaseIterable {
  case off, note, warning, error

  /// The severity; nothing for a rule that is off.
  public var severity: Severity? { Severity(rawValue: rawValue) }
}
