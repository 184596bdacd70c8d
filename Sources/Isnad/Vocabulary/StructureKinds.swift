import Foundation
import IsnadText

/// A heading of the article, the headline among them.
public struct HeadingFacts: AnnotationValue, Hashable {
  /// 0 for the headline, 1 to 6 below it.
  public let level: Int
  /// The number of words.
  public let words: Int

  public static let schema = KindSchema(
    "heading", about: "A heading of the article.",
    attributes: [
      AttributeDeclaration("level", .decimal, "0 for the headline, 1 to 6 below it."),
      AttributeDeclaration("words", .decimal, "The number of words."),
    ])

  public func attribute(_ name: String) -> AttributeValue? {
    switch name {
    case "level": .decimal(Decimal(level))
    case "words": .decimal(Decimal(words))
    default: nil
    }
  }
}

/// A sentence of the article.
public struct SentenceFacts: AnnotationValue, Hashable {
  /// The number of words.
  public let words: Int

  public static let schema = KindSchema(
    "sentence", about: "A sentence of the article.",
    attributes: [AttributeDeclaration("words", .decimal, "The number of words.")])

  public func attribute(_ name: String) -> AttributeValue? {
    name == "words" ? .decimal(Decimal(words)) : nil
  }
}

/// A paragraph, list item, cell or caption of the article.
public struct ParagraphFacts: AnnotationValue, Hashable {
  /// The number of words.
  public let words: Int
  /// The number of sentences.
  public let sentences: Int

  public static let schema = KindSchema(
    "paragraph", about: "A paragraph of the article.",
    attributes: [
      AttributeDeclaration("words", .decimal, "The number of words."),
      AttributeDeclaration("sentences", .decimal, "The number of sentences."),
    ])

  public func attribute(_ name: String) -> AttributeValue? {
    switch name {
    case "words": .decimal(Decimal(words))
    case "sentences": .decimal(Decimal(sentences))
    default: nil
    }
  }
}

/// The article as a whole; its range is empty, at the start of the text.
public struct ArticleFacts: AnnotationValue, Hashable {
  /// The number of words.
  public let words: Int
  /// The language.
  public let language: Language
  /// The date, from wherever it was taken.
  public let date: ArticleDate?

  public static let schema = KindSchema(
    "article", about: "The article as a whole.",
    attributes: [
      AttributeDeclaration("words", .decimal, "The number of words."),
      AttributeDeclaration("language", .text, "The language of the article."),
      AttributeDeclaration("dated", .yesNo, "Whether the article has a date."),
      AttributeDeclaration("date", .date, "The date of the article."),
    ])

  public func attribute(_ name: String) -> AttributeValue? {
    switch name {
    case "words": .decimal(Decimal(words))
    case "language": .text(language.rawValue)
    case "dated": .yesNo(date != nil)
    case "date": date.map { .date($0.description) }
    default: nil
    }
  }
}

extension Article {
  /// The kinds that structure itself has; every article is annotated with them.
  public static let structureSchemas = [
    ArticleFacts.schema, HeadingFacts.schema, ParagraphFacts.schema, SentenceFacts.schema,
  ]

  /// The annotations that structure itself has: the article, its headings, paragraphs, sentences.
  public func structure() -> [AnnotationDraft] {
    let whole = ArticleFacts(
      words: words(in: 0..<tokens.count), language: language, date: metadata.date)
    var drafts = [AnnotationDraft(whole, at: TextRange(0, 0))]
    for block in blocks {
      let words = words(in: block.tokens)
      switch block.kind {
      case .headline:
        drafts.append(AnnotationDraft(HeadingFacts(level: 0, words: words), at: block.range))
      case .heading(let level):
        drafts.append(AnnotationDraft(HeadingFacts(level: level, words: words), at: block.range))
      case .byline, .dateline: continue
      default:
        let facts = ParagraphFacts(words: words, sentences: block.sentences.count)
        drafts.append(AnnotationDraft(facts, at: block.range))
        for sentence in sentences[block.sentences] {
          let facts = SentenceFacts(words: self.words(in: sentence.tokens))
          drafts.append(AnnotationDraft(facts, at: sentence.range))
        }
      }
    }
    return drafts
  }

  /// The number of words and numbers among tokens; the English `'s` counts with its host.
  public func words(in indices: Range<Int>) -> Int {
    indices.reduce(0) { count, index in
      let token = tokens[index]
      guard token.kind == .word || token.kind == .number else { return count }
      return count + (tokens.token(index, is: "'s") ? 0 : 1)
    }
  }
}
