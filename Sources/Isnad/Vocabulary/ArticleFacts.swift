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
  /// How many days the text names with their year; nothing where nobody looked.
  public var absoluteDates: Int?
  /// What the summary and the first two paragraphs do not say; nothing for an article that is shorter.
  public var leadLacks: [LeadPart]?
  /// How many statements, quoted or told, somebody makes in it.
  public var statements: Int?
  /// How many people or bodies make them.
  public var voices: Int?
  /// Who makes all of them, where it is one alone.
  public var onlyVoice: String?

  /// What readers look for in the lead of a news story.
  public enum LeadPart: String, Sendable, CaseIterable {
    case who, when, `where`
  }

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
      AttributeDeclaration(
        "dated", .yesNo, "Whether the article has a date, of its own or an absolute one in its text."),
      AttributeDeclaration("date", .date, "The date of the article."),
      AttributeDeclaration("date-origin", .text, "Where the date was taken from."),
      AttributeDeclaration("sourced", .yesNo, "Whether it rests on anybody's word at all."),
      AttributeDeclaration("sources", .decimal, "How many sources it rests on."),
      AttributeDeclaration(
        "identified-sources", .decimal, "How many of them a reader could look up."),
      AttributeDeclaration(
        "absolute-dates", .decimal, "How many days the text names with their year."),
      AttributeDeclaration(
        "lead-lacks", .list(.choice(LeadPart.allCases.map(\.rawValue))),
        "What the summary and the first two paragraphs do not say."),
      AttributeDeclaration("statements", .decimal, "How many statements somebody makes in it."),
      AttributeDeclaration("voices", .decimal, "How many people or bodies make them."),
      AttributeDeclaration("only-voice", .text, "Who makes all of them, where it is one alone."),
    ])

  public func attribute(_ name: AttributeName) -> AttributeValue? {
    switch name {
    case "words": .decimal(Decimal(words))
    case "language": .text(language.rawValue)
    case "dated": .yesNo(date != nil || absoluteDates ?? 0 > 0)
    case "date": date.map { .date($0.description) }
    case "date-origin": date.map { _ in .text(dateOrigin.rawValue) }
    case "sourced": sources.map { .yesNo($0 > 0) }
    case "sources": sources.map { .decimal(Decimal($0)) }
    case "identified-sources": identifiedSources.map { .decimal(Decimal($0)) }
    case "absolute-dates": absoluteDates.map { .decimal(Decimal($0)) }
    case "lead-lacks": leadLacks.map { .list($0.map { .choice($0.rawValue) }) }
    case "statements": statements.map { .decimal(Decimal($0)) }
    case "voices": voices.map { .decimal(Decimal($0)) }
    case "only-voice": onlyVoice.map { .text($0) }
    default: nil
    }
  }
}
