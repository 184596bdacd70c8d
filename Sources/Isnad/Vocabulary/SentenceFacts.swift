import Foundation
public import IsnadText

/// A sentence of the article.
public struct SentenceFacts: AnnotationValue, Hashable {
  /// The number of words.
  public let words: Int
  /// Says whether it is the first sentence of the running text.
  public let isLead: Bool
  /// What stands before the main clause: “As part of efforts to …,”, في إطار …؛ nothing where nobody
  /// looked or nothing stands there.
  public var preamble: TextRange?
  /// The number of words of the preamble.
  public var preambleWords: Int
  /// Says whether the sentence says on whose word it stands; nothing where nobody looked.
  public var isSourced: Bool?

  /// Creates the facts of a sentence.
  public init(words: Int, isLead: Bool = false) {
    self.words = words
    self.isLead = isLead
    preambleWords = 0
  }

  public static let schema = KindSchema(
    "sentence", about: "A sentence of the article.",
    attributes: [
      AttributeDeclaration("words", .decimal, "The number of words."),
      AttributeDeclaration("lead", .yesNo, "Whether it is the first sentence of the running text."),
      AttributeDeclaration(
        "preamble", .decimal, "The number of words before the main clause, if there are any."),
      AttributeDeclaration("preamble-range", .range, "The words before the main clause."),
      AttributeDeclaration("sourced", .yesNo, "Whether it says on whose word it stands."),
    ])

  public func attribute(_ name: AttributeName) -> AttributeValue? {
    switch name {
    case "words": .decimal(Decimal(words))
    case "lead": .yesNo(isLead)
    case "preamble": preamble.map { _ in .decimal(Decimal(preambleWords)) }
    case "preamble-range": preamble.map(AttributeValue.range)
    case "sourced": isSourced.map(AttributeValue.yesNo)
    default: nil
    }
  }
}
