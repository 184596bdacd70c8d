import Isnad

extension LocalizedText {
  /// Creates a text of a report, which has both languages.
  init(en english: String, ar arabic: String) {
    self.init([.english: english, .arabic: arabic])
  }

  /// The version in a language, with its places filled.
  func callAsFunction(_ language: Language, _ values: [String: String]) -> String {
    self(language).filled(values)
  }
}

extension String {
  /// The text with the places `{name}` filled, in one pass, so that a value is never filled itself.
  func filled(_ values: [String: String]) -> String {
    MessageTemplate(self).pieces.reduce(into: "") { text, piece in
      switch piece {
      case .words(let words): text += words
      case .attribute(let name): text += values[name] ?? ""
      }
    }
  }
}
