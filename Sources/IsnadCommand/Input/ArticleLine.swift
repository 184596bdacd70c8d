import Foundation
import Isnad
import IsnadReaders
import IsnadReports

/// A line of JSON that holds an article:
/// `{"id","text","lang"?,"date"?,"format"?}`.
struct ArticleLine {
  /// The id; nothing where the line has none.
  let id: JSONLineID?
  let text: String
  let language: Language?
  let date: ArticleDate?
  let format: ArticleFormat

  /// A line that could not be read, with its id if that much could be.
  struct Unreadable: Error {
    let id: JSONLineID?
    let reason: String
  }

  /// Reads a line.
  init(_ bytes: [UInt8]) throws(Unreadable) {
    let fields: Fields
    do {
      fields = try JSONDecoder().decode(Fields.self, from: Data(bytes))
    } catch {
      throw Unreadable(id: nil, reason: ArticleLine.reason(error))
    }
    let id = fields.id?.id
    if id == nil, let given = fields.id, given != .null {
      throw Unreadable(id: nil, reason: "'id' is neither a string nor a whole number of 64 bits")
    }
    guard case .string(let text)? = fields.text else {
      let found = fields.text == nil ? "the line has no 'text'" : "'text' is not a string"
      throw Unreadable(id: id, reason: "\(found); expected {\"id\": …, \"text\": \"…\"}")
    }
    self.id = id
    self.text = text
    language = try ArticleLine.language(fields.lang, id)
    date = try ArticleLine.date(fields.date, id)
    format = try ArticleLine.format(fields.format, id)
  }

  private struct Fields: Decodable {
    let id: Value?
    let text: Value?
    let lang: Value?
    let date: Value?
    let format: Value?
  }

  private static func string(
    _ value: Value?, _ name: String, _ id: JSONLineID?
  ) throws(Unreadable) -> String? {
    switch value {
    case nil, .null: return nil
    case .string(let string): return string
    default: throw Unreadable(id: id, reason: "'\(name)' is not a string")
    }
  }

  private static func language(_ value: Value?, _ id: JSONLineID?) throws(Unreadable) -> Language? {
    guard let tag = try string(value, "lang", id) else { return nil }
    guard Language.isTag(tag) else {
      throw Unreadable(id: id, reason: "'lang' is '\(tag)'; expected a tag such as 'ar' or 'en-GB'")
    }
    return Language(rawValue: tag)
  }

  private static func date(_ value: Value?, _ id: JSONLineID?) throws(Unreadable) -> ArticleDate? {
    guard let text = try string(value, "date", id) else { return nil }
    guard let date = ArticleDate(text) else {
      throw Unreadable(
        id: id, reason: "'date' is '\(text)'; expected a day as 2026-11-24, or 2026-11-24T09:30")
    }
    return date
  }

  private static func format(_ value: Value?, _ id: JSONLineID?) throws(Unreadable) -> ArticleFormat {
    guard let name = try string(value, "format", id) else { return .text }
    guard let format = ArticleFormat(rawValue: name), format.isText else {
      let known = ArticleFormat.allCases.filter(\.isText).map { "'\($0.rawValue)'" }
        .joined(separator: ", ")
      if name == ArticleFormat.docx.rawValue {
        throw Unreadable(
          id: id,
          reason: "'format' is 'docx', which is no text; pass the file itself to 'isnad', or its text "
            + "as one of \(known)")
      }
      throw Unreadable(id: id, reason: "'format' is '\(name)'; expected one of \(known)")
    }
    return format
  }

  private static func reason(_ error: any Error) -> String {
    guard case DecodingError.dataCorrupted(let context) = error else {
      return "the line is not a JSON object; expected {\"id\": …, \"text\": \"…\"}"
    }
    let detail = (context.underlyingError as NSError?)?.userInfo["NSDebugDescription"] as? String
    return "the line is not JSON: \(detail ?? context.debugDescription)"
  }
}

extension ArticleLine {
  /// A value of a field, whatever its type, so that a wrong type is told of and not guessed.
  fileprivate enum Value: Decodable, Equatable {
    case null
    case string(String)
    case integer(Int64)
    case other

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .null
      } else if let string = try? container.decode(String.self) {
        self = .string(string)
      } else if let integer = try? container.decode(Int64.self) {
        self = .integer(integer)
      } else {
        self = .other
      }
    }

    /// The value as an id; nothing for a value that is none.
    var id: JSONLineID? {
      switch self {
      case .string(let string): .text(string)
      case .integer(let integer): .number(String(integer))
      default: nil
      }
    }
  }
}
