import Foundation
import IsnadText

/// The article as a whole; its range is empty, at the start of the text.
public struct ArticleFacts: AnnotationValue, Hashable {
  /// The number of words.
  public let words: Int
  /// The language.
  public let language: Language
  /// The date, from wherever it was taken.
  public let date: ArticleDate?
  /// Where the date was taken from.
  public let dateOrigin: Metadata.DateOrigin
  /// How many sources the article rests on, by name or description; nothing where nobody looked.
  public var sources: Int?
  /// How many of them a reader could look up: named people, offices, organisations, documents.
  public var identifiedSources: Int?

  /// Creates the facts of an article.
  public init(
    words: Int, language: Language, date: ArticleDate?, dateOrigin: Metadata.DateOrigin = .none
  ) {
    self.words = words
    self.language = language
    self.date = date
    self.dateOrigin = dateOrigin
  }

  public static let schema = KindSchema(
    "article", about: "The article as a whole.",
    attributes: [
      AttributeDeclaration("words", .decimal, "The number of words."),
      AttributeDeclaration("language", .text, "The language of the article."),
      AttributeDeclaration("dated", .yesNo, "Whether the article has a date."),
      AttributeDeclaration("date", .date, "The date of the article."),
      AttributeDeclaration("date-origin", .text, "Where the date was taken from."),
      AttributeDeclaration("sourced", .yesNo, "Whether it rests on anybody's word at all."),
      AttributeDeclaration("sources", .decimal, "How many sources it rests on."),
      AttributeDeclaration(
        "identified-sources", .decimal, "How many of them a reader could look up."),
    ])

  public func attribute(_ name: String) -> AttributeValue? {
    switch name {
    case "words": .decimal(Decimal(words))
    case "language": .text(language.rawValue)
    case "dated": .yesNo(date != nil)
    case "date": date.map { .date($0.description) }
    case "date-origin": date.map { _ in .text(dateOrigin.rawValue) }
    case "sourced": sources.map { .yesNo($0 > 0) }
    case "sources": sources.map { .decimal(Decimal($0)) }
    case "identified-sources": identifiedSources.map { .decimal(Decimal($0)) }
    default: nil
    }
  }
}
