import Isnad
import IsnadText

/// A punctuation mark, as far as spacing and company depend on it.
enum Mark {
  case comma, semicolon, colon, question, exclamation
  case arabicComma, arabicSemicolon, arabicQuestion
  /// One full stop.
  case stop
  /// Two full stops.
  case twoStops
  /// Three or more, or their one sign.
  case ellipsis
  /// ( [ «
  case opening
  /// ) ] »
  case closing
  /// A quotation mark that may open or close.
  case quote
  case other

  /// Says whether the mark parts clauses.
  var isSeparator: Bool {
    switch self {
    case .comma, .semicolon, .colon, .arabicComma, .arabicSemicolon: true
    default: false
    }
  }

  /// Says whether the mark ends a question or an exclamation.
  var isAsking: Bool {
    switch self {
    case .question, .exclamation, .arabicQuestion: true
    default: false
    }
  }

  /// Says whether the mark is one of Arabic alone.
  var isArabic: Bool { self == .arabicComma || self == .arabicSemicolon || self == .arabicQuestion }

  /// Says whether the mark leans on the word before it.
  var leansBack: Bool { isSeparator || isAsking || self == .stop }

  /// The same mark in Arabic.
  var arabic: String? {
    switch self {
    case .comma: "،"
    case .semicolon: "؛"
    case .question: "؟"
    default: nil
    }
  }

  /// The same mark in English.
  var latin: String? {
    switch self {
    case .arabicComma: ","
    case .arabicSemicolon: ";"
    case .arabicQuestion: "?"
    default: nil
    }
  }

  /// How much a mark parts what it stands between: where two clash, the stronger is the likelier one.
  var weight: Int {
    switch self {
    case .question, .exclamation, .arabicQuestion: 5
    case .stop: 4
    case .colon: 3
    case .semicolon, .arabicSemicolon: 2
    default: 1
    }
  }

  init(_ token: Token, of text: UTF8Text) {
    guard token.kind == .mark else {
      self = .other
      return
    }
    switch text.scalar(at: token.range.start).scalar {
    case ",": self = .comma
    case ";": self = .semicolon
    case ":": self = .colon
    case "?": self = .question
    case "!": self = .exclamation
    case "\u{60C}": self = .arabicComma
    case "\u{61B}": self = .arabicSemicolon
    case "\u{61F}": self = .arabicQuestion
    case ".": self = token.range.count == 1 ? .stop : token.range.count == 2 ? .twoStops : .ellipsis
    case "\u{2026}": self = .ellipsis
    case "(", "[", "\u{AB}": self = .opening
    case ")", "]", "\u{BB}": self = .closing
    case "\"", "'", "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}", "\u{2018}", "\u{2019}": self = .quote
    default: self = .other
    }
  }
}
