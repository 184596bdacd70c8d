/// How the words of the vocabulary read in a message: `pronoun` is «ضمير» in Arabic.
public struct DisplayWords: Sendable {
  private var words: [Key: String] = [:]

  private struct Key: Sendable, Hashable {
    let language: Language
    let attribute: String
    let value: String
  }

  /// Creates a table without words: every value reads as it is.
  public init() {}

  /// Sets the word for a value of an attribute in a language.
  public mutating func set(
    _ word: String, for value: String, of attribute: String, in language: Language
  ) {
    words[Key(language: language, attribute: attribute, value: value)] = word
  }

  /// The word for a value of an attribute; the value itself where none is known.
  public func word(for value: String, of attribute: String, in language: Language) -> String {
    words[Key(language: language, attribute: attribute, value: value)] ?? value
  }
}
