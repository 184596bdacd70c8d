/// A named set of rules.
public struct RuleSet: Sendable {
  /// The name, the first half of the ids of its rules.
  public let name: String
  /// What the set is about, by language.
  public let about: LocalizedText
  /// The language of the articles it judges; nothing for all of them.
  public let language: Language?
  /// The file it is written in.
  public let file: String
  /// The rules, in the order of the file.
  public let rules: [Rule]
  /// The SHA-256 of the file, a byte order mark apart; empty for a set that comes from no file.
  public let fingerprint: String

  /// Creates a set.
  public init(
    name: String, about: LocalizedText, language: Language?, file: String, rules: [Rule],
    fingerprint: String = ""
  ) {
    self.name = name
    self.about = about
    self.language = language
    self.file = file
    self.rules = rules
    self.fingerprint = fingerprint
  }
}
