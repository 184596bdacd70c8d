/// A word list of a language: verbs of saying, titles, abbreviations of a trade.
public struct Lexicon: Sendable, Hashable {
  /// The name under which plugins ask for it, such as `saying`.
  public let name: String
  /// The language of its words.
  public let language: Language
  /// What the list holds, in one sentence.
  public let about: String
  /// Its entries.
  public var entries: [LexiconEntry]

  /// Creates a lexicon.
  public init(name: String, language: Language, about: String = "", entries: [LexiconEntry]) {
    self.name = name
    self.language = language
    self.about = about
    self.entries = entries
  }
}

/// A lemma with its forms.
public struct LexiconEntry: Sendable, Hashable {
  /// The dictionary form.
  public let lemma: String
  /// Every form, the dictionary form among them.
  public let forms: [LexiconForm]
  /// What the entry says about the word beyond its forms: `class: loaded`, `gender: feminine`.
  public let properties: [String: String]

  /// Creates an entry.
  public init(lemma: String, forms: [LexiconForm], properties: [String: String] = [:]) {
    self.lemma = lemma
    self.forms = forms
    self.properties = properties
  }
}

/// A form of a word, with what it tells.
public struct LexiconForm: Sendable, Hashable {
  /// The form as it is written: one word or several.
  public let text: String
  /// What the form tells.
  public let features: WordFeatures

  /// Creates a form.
  public init(_ text: String, _ features: WordFeatures = WordFeatures()) {
    self.text = text
    self.features = features
  }
}
