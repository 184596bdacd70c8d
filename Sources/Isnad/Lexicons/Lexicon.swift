public import IsnadText

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
  /// The parts stand behind one reference, since every match of a text hands its entry on.
  @usableFromInline
  final class Content: Sendable {
    @usableFromInline let lemma: String
    @usableFromInline let word: FoldedWord
    @usableFromInline let forms: [LexiconForm]
    @usableFromInline let properties: LexiconProperties

    init(lemma: String, forms: [LexiconForm], properties: LexiconProperties) {
      self.lemma = lemma
      self.word = FoldedWord(folding: lemma)
      self.forms = forms
      self.properties = properties
    }
  }

  @usableFromInline let content: Content

  /// The dictionary form.
  @inlinable
  public var lemma: String { content.lemma }
  /// The dictionary form, folded.
  @inlinable
  public var word: FoldedWord { content.word }
  /// Every form, the dictionary form among them.
  @inlinable
  public var forms: [LexiconForm] { content.forms }
  /// What the entry says about the word beyond its forms: `class: loaded`, `gender: feminine`.
  @inlinable
  public var properties: LexiconProperties { content.properties }

  /// Creates an entry.
  public init(lemma: String, forms: [LexiconForm], properties: LexiconProperties = [:]) {
    content = Content(lemma: lemma, forms: forms, properties: properties)
  }

  public static func == (left: LexiconEntry, right: LexiconEntry) -> Bool {
    left.content === right.content
      || left.lemma == right.lemma && left.forms == right.forms && left.properties == right.properties
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(lemma)
    hasher.combine(forms)
    hasher.combine(properties)
  }
}

/// A form of a word, with what it tells.
public struct LexiconForm: Sendable, Hashable {
  /// The form as it is written: one word or several.
  public let text: String
  /// The form, folded.
  public let word: FoldedWord
  /// What the form tells.
  public let features: WordFeatures

  /// Creates a form.
  public init(_ text: String, _ features: WordFeatures = WordFeatures()) {
    self.text = text
    self.word = FoldedWord(folding: text)
    self.features = features
  }
}
