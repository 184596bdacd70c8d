public import Foundation
public import IsnadText

/// A poll whose result the article tells; the range takes the words that name the poll.
public struct Poll: AnnotationValue, Hashable {
  /// Who made the poll, in the words of the text.
  public var pollster: String?
  /// The bytes of the words.
  public var pollsterRange: TextRange?
  /// How many people were asked.
  public var sample: Decimal?
  /// The bytes of the number.
  public var sampleRange: TextRange?
  /// The bytes of the time when they were asked.
  public var dates: TextRange?
  /// The margin of error, in percentage points.
  public var margin: Decimal?
  /// The bytes of the margin.
  public var marginRange: TextRange?
  /// The bytes of the first percentage that is told as its result.
  public var result: TextRange?
  /// The confidence that the result of a poll is told here, 0 to 1.
  public var confidence: Decimal

  /// Creates a poll of which nothing but its words is known.
  public init() {
    confidence = 1
  }

  public static let schema = KindSchema(
    "poll", about: "A poll whose result the article tells.",
    attributes: [
      AttributeDeclaration("pollster", .text, "Who made the poll."),
      AttributeDeclaration("pollster-range", .range, "The words that say who made it."),
      AttributeDeclaration("sample", .decimal, "How many people were asked."),
      AttributeDeclaration("sample-range", .range, "The number of people asked."),
      AttributeDeclaration("dated", .yesNo, "Whether the text says when they were asked."),
      AttributeDeclaration("dates-range", .range, "The time when they were asked."),
      AttributeDeclaration("margin", .decimal, "The margin of error, in percentage points."),
      AttributeDeclaration("margin-range", .range, "The margin of error in the text."),
      AttributeDeclaration("result-range", .range, "The first percentage told as its result."),
      AttributeDeclaration(
        "missing", .list(.choice(["pollster", "sample", "dates", "margin"])),
        "What the article does not tell of it."),
      AttributeDeclaration("confidence", .decimal, "Confidence in the poll, from 0 to 1."),
    ])

  /// What the article does not tell of it.
  public var missing: [String] {
    [
      pollsterRange == nil ? "pollster" : nil, sampleRange == nil ? "sample" : nil,
      dates == nil ? "dates" : nil, marginRange == nil ? "margin" : nil,
    ].compactMap { $0 }
  }

  public func attribute(_ name: AttributeName) -> AttributeValue? {
    switch name {
    case "pollster": pollster.map(AttributeValue.text)
    case "pollster-range": pollsterRange.map(AttributeValue.range)
    case "sample": sample.map(AttributeValue.decimal)
    case "sample-range": sampleRange.map(AttributeValue.range)
    case "dated": .yesNo(dates != nil)
    case "dates-range": dates.map(AttributeValue.range)
    case "margin": margin.map(AttributeValue.decimal)
    case "margin-range": marginRange.map(AttributeValue.range)
    case "result-range": result.map(AttributeValue.range)
    case "missing": missing.isEmpty ? nil : .list(missing.map(AttributeValue.choice))
    case "confidence": .decimal(confidence)
    default: nil
    }
  }

  public var evidence: [Evidence] { [result.map { Evidence("result", $0) }].compactMap { $0 } }
}
