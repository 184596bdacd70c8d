/// A word of the language.
enum Token: Equatable {
  case identifier(String)
  case keyword(Keyword)
  case integer(Int64)
  case float(Double)
  case character(Int32)
  case text([UInt8])
  case mark(Mark)
  /// The end of a statement: a semicolon, or a line end that stands for one.
  case terminator(isLineEnd: Bool)
  case end

  /// The words with which a message names the token.
  var described: String {
    switch self {
    case .identifier(let name): "'\(name)'"
    case .keyword(let keyword): "'\(keyword.rawValue)'"
    case .integer(let value): "the number \(value)"
    case .float(let value): "the number \(value)"
    case .character: "a character"
    case .text: "a string"
    case .mark(let mark): "'\(mark.rawValue)'"
    case .terminator(let isLineEnd): isLineEnd ? "the end of the line" : "';'"
    case .end: "the end of the script"
    }
  }

  /// Says whether a line end behind the token ends the statement.
  var endsStatement: Bool {
    switch self {
    case .identifier, .integer, .float, .character, .text: true
    case .keyword(let keyword): Keyword.ending.contains(keyword)
    case .mark(let mark): Mark.ending.contains(mark)
    case .terminator, .end: false
    }
  }
}

/// A token and the offset of its first byte.
struct Lexeme {
  let token: Token
  let place: Int
}

/// The reserved words.
enum Keyword: String, CaseIterable {
  case `break`, `continue`, `else`, `for`, `func`, error, immutable, `if`, `return`, export
  case `true`, `false`, `in`, undefined, `import`

  static let ending: Set<Keyword> = [
    .break, .continue, .return, .export, .true, .false, .undefined,
  ]
}

/// The operators and marks.
enum Mark: String, CaseIterable {
  case plus = "+"
  case minus = "-"
  case times = "*"
  case over = "/"
  case remainder = "%"
  case and = "&"
  case or = "|"
  case xor = "^"
  case shiftLeft = "<<"
  case shiftRight = ">>"
  case andNot = "&^"
  case plusAssign = "+="
  case minusAssign = "-="
  case timesAssign = "*="
  case overAssign = "/="
  case remainderAssign = "%="
  case andAssign = "&="
  case orAssign = "|="
  case xorAssign = "^="
  case shiftLeftAssign = "<<="
  case shiftRightAssign = ">>="
  case andNotAssign = "&^="
  case bothTrue = "&&"
  case eitherTrue = "||"
  case increment = "++"
  case decrement = "--"
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case greater = ">"
  case lessOrEqual = "<="
  case greaterOrEqual = ">="
  case assign = "="
  case define = ":="
  case not = "!"
  case openParenthesis = "("
  case closeParenthesis = ")"
  case openBracket = "["
  case closeBracket = "]"
  case openBrace = "{"
  case closeBrace = "}"
  case comma = ","
  case dot = "."
  case ellipsis = "..."
  case colon = ":"
  case question = "?"

  static let ending: Set<Mark> = [
    .increment, .decrement, .closeParenthesis, .closeBracket, .closeBrace,
  ]

  /// All marks by their first byte, the longest first.
  static let byFirstByte: [UInt8: [(bytes: [UInt8], mark: Mark)]] = {
    var marks: [UInt8: [(bytes: [UInt8], mark: Mark)]] = [:]
    for mark in allCases {
      let bytes = Array(mark.rawValue.utf8)
      marks[bytes[0], default: []].append((bytes, mark))
    }
    return marks.mapValues { $0.sorted { $0.bytes.count > $1.bytes.count } }
  }()
}
