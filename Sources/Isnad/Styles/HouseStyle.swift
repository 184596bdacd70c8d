/// The rules of styles that hold for an article, with what they need to know.
public struct HouseStyle: Sendable {
  /// The rules, with the severities that hold.
  public var rules: [StyleRule] = []
  /// Expressions of words that are right: `accept.txt` of the vocabularies.
  public var accepted: [String] = []
  /// Expressions of words that are wrong: `reject.txt`.
  public var rejected: [String] = []
  /// The pattern around words, with `%s` for them: `WordTemplate`.
  public var wordTemplate = #"(?m)\b(?:%s)\b"#
  /// What the rules do not look at.
  public var scopes = ScopeSettings()
  /// The dictionaries by name.
  public var dictionaries: [String: any SpellingDictionary] = [:]
  /// What tells parts of speech; nothing where there is none, and then no `sequence` rule with a tag holds.
  public var tagger: (any PartOfSpeechTagger)?

  public init() {}

  /// Says whether there is nothing to judge.
  public var isEmpty: Bool { rules.isEmpty }
}

/// A dictionary that knows which words are spelled right.
public protocol SpellingDictionary: Sendable {
  /// Says whether the dictionary knows a word.
  func knows(_ word: String) -> Bool
  /// Words that may have been meant, the likeliest first.
  func suggestions(for word: String) -> [String]
}

/// Tells the parts of speech of English words.
public protocol PartOfSpeechTagger: Sendable {
  /// The Penn tag of each word of a sentence.
  func tags(of words: [String]) -> [String]
}

/// A plugin that looks for what rules bring: the runner has it made ready before it annotates.
public protocol StylePlugin: CheckPlugin {
  /// The plugin, made ready for the rules of styles and for the patterns of other rules.
  ///
  /// - Throws: ``StyleError`` for each rule that cannot run as it is written.
  func prepared(for style: HouseStyle, patterns: [PatternRule]) throws(StyleErrors) -> any CheckPlugin
}

/// A rule of a style that cannot run as it is written.
public struct StyleError: Error, Sendable, Hashable {
  /// The rule.
  public let rule: String
  /// What was found, and what was expected.
  public let message: String
  /// What to do.
  public let advice: String
  /// Where it is written.
  public let place: RulePlace

  public init(rule: String, message: String, advice: String = "", place: RulePlace) {
    self.rule = rule
    self.message = message
    self.advice = advice
    self.place = place
  }
}

/// All that is wrong with some rules of styles.
public struct StyleErrors: Error, Sendable, Hashable {
  public let errors: [StyleError]

  public init(_ errors: [StyleError]) { self.errors = errors }
}
