/// A word of a filter, with where it stands.
struct FilterToken: Hashable {
  enum Kind: Hashable {
    case text(String)
    case number(Double)
    case word(String)
    /// `.Name`
    case field(String)
    /// An operator or a mark.
    case mark(String)
    case end
  }

  let kind: Kind
  let offset: Int
}

/// Cuts a filter into words.
struct FilterLexer {
  private let scalars: [Unicode.Scalar]
  private var index = 0

  private static let marks = [
    "&&", "||", "==", "!=", "<=", ">=", "??", "..", "**", "?.", "(", ")", "[", "]", "{", "}", ",", "?",
    ":", "+", "-", "*", "/",
    "%", "!", "<", ">", "#", "|", ".", ";",
  ].map { Array($0.unicodeScalars) }

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  mutating func tokens() throws(FilterError) -> [FilterToken] {
    guard scalars.count <= 100_000 else {
      throw FilterError("the filter is longer than 100,000 characters", advice: "shorten it")
    }
    var tokens: [FilterToken] = []
    while try skip(), index < scalars.count {
      let offset = index
      tokens.append(FilterToken(kind: try next(), offset: offset))
    }
    return tokens + [FilterToken(kind: .end, offset: scalars.count)]
  }

  /// Passes white space and comments.
  private mutating func skip() throws(FilterError) -> Bool {
    while index < scalars.count {
      if scalars[index].properties.isWhitespace {
        index += 1
      } else if starts(with: "//") {
        while index < scalars.count, scalars[index] != "\n" { index += 1 }
      } else if starts(with: "/*") {
        let offset = index
        while index < scalars.count, !starts(with: "*/") { index += 1 }
        guard index < scalars.count else {
          throw FilterError("a comment is not closed", advice: "close it with '*/'", at: offset)
        }
        index += 2
      } else {
        break
      }
    }
    return true
  }

  private mutating func next() throws(FilterError) -> FilterToken.Kind {
    let scalar = scalars[index]
    if scalar == "\"" || scalar == "'" || scalar == "`" { return .text(try takeText(scalar)) }
    if ("0"..."9").contains(scalar) { return try takeNumber() }
    if scalar == ".", index + 1 < scalars.count, FilterLexer.isWord(scalars[index + 1]),
      !("0"..."9").contains(scalars[index + 1])
    {
      index += 1
      return .field(takeWord())
    }
    if FilterLexer.isWord(scalar) { return .word(takeWord()) }
    guard let mark = FilterLexer.marks.first(where: { scalars[index...].starts(with: $0) }) else {
      throw FilterError(
        "the character '\(scalar)' has no place in a filter", advice: "put texts in quotation marks",
        at: index)
    }
    index += mark.count
    return .mark(String(String.UnicodeScalarView(mark)))
  }

  private mutating func takeWord() -> String {
    var word = String.UnicodeScalarView()
    while index < scalars.count, FilterLexer.isWord(scalars[index]) {
      word.append(scalars[index])
      index += 1
    }
    return String(word)
  }

  private mutating func takeNumber() throws(FilterError) -> FilterToken.Kind {
    let offset = index
    var digits = ""
    while index < scalars.count,
      FilterLexer.isWord(scalars[index])
        || scalars[index] == "." && index + 1 < scalars.count && ("0"..."9").contains(scalars[index + 1])
    {
      if scalars[index] != "_" { digits.unicodeScalars.append(scalars[index]) }
      index += 1
    }
    guard let number = Double(digits), number.isFinite else {
      throw FilterError("'\(digits)' is no number", advice: "put texts in quotation marks", at: offset)
    }
    return .number(number)
  }

  private mutating func takeText(_ mark: Unicode.Scalar) throws(FilterError) -> String {
    let offset = index
    index += 1
    var text = String.UnicodeScalarView()
    while index < scalars.count, scalars[index] != mark {
      var scalar = scalars[index]
      index += 1
      if scalar == "\\", mark != "`", index < scalars.count {
        scalar = scalars[index]
        index += 1
        switch scalar {
        case "n": scalar = "\n"
        case "t": scalar = "\t"
        case "r": scalar = "\r"
        case "\\", "'", "\"": break
        // What is no escape is left as it is, so that expressions (`\d`) need no second backslash.
        default: text.append("\\")
        }
      }
      text.append(scalar)
    }
    guard index < scalars.count else {
      throw FilterError("a text is not closed", advice: "close it with \(mark)", at: offset)
    }
    index += 1
    return String(text)
  }

  private func starts(with mark: String) -> Bool { scalars[index...].starts(with: mark.unicodeScalars) }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar == "$" || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }
}
