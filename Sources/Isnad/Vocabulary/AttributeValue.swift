public import Foundation
public import IsnadText

/// The value of an attribute, as rules compare it and as other programs read it.
public enum AttributeValue: Sendable, Hashable {
  case text(String)
  case decimal(Decimal)
  case yesNo(Bool)
  case choice(String)
  /// ISO 8601.
  case date(String)
  /// Bytes of the article's text.
  case range(TextRange)
  /// The number of another annotation of the article.
  case reference(Int)
  case list([AttributeValue])
}

extension AttributeValue {
  /// The value as words: what a message shows and what a rule writes.
  public var words: String {
    switch self {
    case .text(let text), .choice(let text), .date(let text): text
    case .decimal(let number): number.description
    case .yesNo(let answer): answer ? "yes" : "no"
    case .range(let range): range.description
    case .reference(let id): "#\(id)"
    case .list(let values): values.map(\.words).joined(separator: ", ")
    }
  }
}
