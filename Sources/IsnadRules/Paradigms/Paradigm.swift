import Isnad
import IsnadText

/// A way of making the forms of a word from its lemma: agreement and tense are code, not data.
struct Paradigm: Sendable {
  /// The name under which lexicons ask for it.
  let name: String
  /// The principal parts that a lexicon may give.
  let parts: [String]
  /// The principal parts without which no form can be made.
  let required: [String]
  /// Makes the forms of a lemma, the dictionary form first.
  let forms: @Sendable (_ lemma: String, _ parts: Parts) -> [LexiconForm]

  /// The paradigms of a language.
  static func all(in language: Language) -> [Paradigm] {
    switch language {
    case .english: EnglishParadigms.all
    case .arabic: ArabicParadigms.all
    default: []
    }
  }

  /// The paradigm of a name in a language.
  static func named(_ name: String, in language: Language) -> Paradigm? {
    all(in: language).first { $0.name == name }
  }

  /// The names of all paradigms of all languages.
  static var names: [String] {
    Set((EnglishParadigms.all + ArabicParadigms.all).map(\.name)).sorted()
  }

  /// The names of all parts of all paradigms.
  static var partNames: [String] {
    Set((EnglishParadigms.all + ArabicParadigms.all).flatMap(\.parts)).sorted()
  }
}

/// Principal parts that rules cannot make, as a lexicon gives them; `none` says there is no such
/// form.
struct Parts: Sendable {
  private let forms: [String: [String]]

  init(_ forms: [String: [String]] = [:]) {
    self.forms = forms
  }

  /// The forms given for a part; nothing where the lexicon gives none.
  subscript(name: String) -> [String]? {
    forms[name].map { $0 == ["none"] ? [] : $0 }
  }
}

/// Collects forms; of two that fold alike the first stays, so that a text is found once.
struct FormList {
  private(set) var forms: [LexiconForm] = []
  private var seen: Set<FoldedWord> = []

  mutating func add(_ text: String, _ features: WordFeatures = WordFeatures()) {
    let form = LexiconForm(text, features)
    guard !text.isEmpty, seen.insert(form.word).inserted else { return }
    forms.append(form)
  }

  mutating func add(
    _ texts: [String], tense: WordFeatures.Tense? = nil, _ gender: WordFeatures.Gender? = nil,
    _ number: WordFeatures.Number? = nil
  ) {
    for text in texts { add(text, WordFeatures(tense: tense, gender: gender, number: number)) }
  }
}

/// Splits a phrase into the word that inflects and the words behind it.
func firstWord(of phrase: String) -> (word: String, rest: String) {
  guard let space = phrase.firstIndex(of: " ") else { return (phrase, "") }
  return (String(phrase[..<space]), String(phrase[space...]))
}
