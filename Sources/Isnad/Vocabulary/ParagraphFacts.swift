import Foundation
public import IsnadText

/// A paragraph, summary, list item, cell or caption of the article.
public struct ParagraphFacts: AnnotationValue, Hashable {
  /// What kind of block it is.
  public enum Form: String, Sendable, CaseIterable {
    case paragraph, summary, listItem = "list-item", tableCell = "table-cell", caption
  }

  /// What kind of block it is.
  public let form: Form
  /// Its number among the paragraphs of the running text, from 1; nothing for other forms.
  public let number: Int?
  /// The number of words.
  public let words: Int
  /// The number of sentences.
  public let sentences: Int
  /// The words at its start that show that it goes on a sentence of the paragraph before.
  public var fragment: TextRange?
  /// The last word, where a paragraph ends without a mark that ends a sentence.
  public var unterminated: TextRange?
  /// Says whether it says on whose word it stands; nothing where nobody looked.
  public var isSourced: Bool?
  /// How many paragraphs of running text, itself included, stand on no word of anybody since the last
  /// attribution; 0 in one with an attribution; nothing where nobody looked or nothing came before.
  public var sinceSource: Int?
  /// Whether the body bears out a summary or caption; nothing for other forms.
  public var agreement: BodyAgreement?

  /// Creates the facts of a paragraph.
  public init(_ form: Form, number: Int? = nil, words: Int, sentences: Int) {
    self.form = form
    self.number = number
    self.words = words
    self.sentences = sentences
  }

  public static let schema = KindSchema(
    "paragraph", about: "A paragraph, summary, list item, cell or caption of the article.",
    attributes: [
      AttributeDeclaration(
        "form", .choice(Form.allCases.map(\.rawValue)), "What kind of block it is."),
      AttributeDeclaration(
        "number", .decimal, "Its number among the paragraphs of the running text, from 1."),
      AttributeDeclaration("words", .decimal, "The number of words."),
      AttributeDeclaration("sentences", .decimal, "The number of sentences."),
      AttributeDeclaration(
        "fragment", .yesNo, "Whether it begins in the middle of a sentence of the one before."),
      AttributeDeclaration("fragment-range", .range, "The words that show it."),
      AttributeDeclaration(
        "terminated", .yesNo, "Whether it ends with a mark that ends a sentence, or leads on."),
      AttributeDeclaration("end-range", .range, "The last word of one that does not."),
      AttributeDeclaration("sourced", .yesNo, "Whether it says on whose word it stands."),
      AttributeDeclaration(
        "since-source", .decimal,
        "How many paragraphs, itself included, stand on nobody's word since the last attribution."),
    ] + BodyAgreement.declarations)

  public func attribute(_ name: AttributeName) -> AttributeValue? {
    switch name {
    case "form": .choice(form.rawValue)
    case "number": number.map { .decimal(Decimal($0)) }
    case "words": .decimal(Decimal(words))
    case "sentences": .decimal(Decimal(sentences))
    case "fragment": .yesNo(fragment != nil)
    case "fragment-range": fragment.map(AttributeValue.range)
    case "terminated": .yesNo(unterminated == nil)
    case "end-range": unterminated.map(AttributeValue.range)
    case "sourced": isSourced.map(AttributeValue.yesNo)
    case "since-source": sinceSource.map { .decimal(Decimal($0)) }
    default: agreement?.attribute(name)
    }
  }
}

extension ParagraphFacts.Form {
  /// The form of a block; nothing for headings and the lines of the head.
  public init?(_ kind: Block.Kind) {
    switch kind {
    case .paragraph: self = .paragraph
    case .summary: self = .summary
    case .listItem: self = .listItem
    case .tableCell: self = .tableCell
    case .caption: self = .caption
    case .headline, .heading, .byline, .dateline: return nil
    }
  }
}
