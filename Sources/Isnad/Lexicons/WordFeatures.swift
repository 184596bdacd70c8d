/// What the form of a word tells: tense, gender, number.
public struct WordFeatures: Sendable, Hashable {
  /// The tense or mood of a verb form.
  public enum Tense: String, Sendable, CaseIterable {
    case past, present
    /// `saying`, مضيفًا.
    case participle
    /// `to say`, a verbal noun: قول.
    case noun
  }

  /// The gender of a form.
  public enum Gender: String, Sendable, CaseIterable {
    case masculine, feminine
  }

  /// The number of a form.
  public enum Number: String, Sendable, CaseIterable {
    case singular, dual, plural
  }

  /// The tense, where the form tells one.
  public var tense: Tense?
  /// The gender, where the form tells one.
  public var gender: Gender?
  /// The number, where the form tells one.
  public var number: Number?

  /// Creates features.
  public init(tense: Tense? = nil, gender: Gender? = nil, number: Number? = nil) {
    self.tense = tense
    self.gender = gender
    self.number = number
  }
}
