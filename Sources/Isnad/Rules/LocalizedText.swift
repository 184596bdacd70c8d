/// A text in one or several languages.
public struct LocalizedText: Sendable, Hashable {
  private let texts: [Language: String]

  /// Creates a text from its versions.
  public init(_ texts: [Language: String]) {
    self.texts = texts
  }

  /// The languages of the versions, in alphabetical order.
  public var languages: [Language] { texts.keys.sorted() }

  /// The version in a language, else the English one, else any.
  public func callAsFunction(_ language: Language) -> String {
    texts[language] ?? texts[.english] ?? languages.first.flatMap { texts[$0] } ?? ""
  }

  /// The version in a language, and nothing else.
  public subscript(exactly language: Language) -> String? { texts[language] }
}
