import IsnadText

/// Cuts a script into tokens.
struct Lexer {
  private let text: UTF8Text
  private var offset = 0
  private var lexemes: [Lexeme] = []

  private init(_ text: UTF8Text) {
    self.text = text
  }

  /// The tokens of a script, with the one that marks its end.
  static func lexemes(of text: UTF8Text) throws(Failure) -> [Lexeme] {
    var lexer = Lexer(text)
    try lexer.scan()
    return lexer.lexemes
  }

  private mutating func scan() throws(Failure) {
    if text.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    while offset < text.count {
      let byte = text.bytes[offset]
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): offset += 1
      case UInt8(ascii: "\n"):
        endLine()
        offset += 1
      case UInt8(ascii: "/") where next(1) == UInt8(ascii: "/"): skipLine()
      case UInt8(ascii: "/") where next(1) == UInt8(ascii: "*"): try skipComment()
      case UInt8(ascii: ";"): add(.terminator(isLineEnd: false), length: 1)
      case UInt8(ascii: "\""): try scanString()
      case UInt8(ascii: "`"): try scanRawString()
      case UInt8(ascii: "'"): try scanCharacter()
      case UInt8(ascii: "0")...UInt8(ascii: "9"): try scanNumber()
      case UInt8(ascii: ".") where isDigit(next(1)): try scanNumber()
      default:
        if isLetter(at: offset) { scanWord() } else { try scanMark() }
      }
    }
    endLine()
    lexemes.append(Lexeme(token: .end, place: text.count))
  }

  private func next(_ distance: Int) -> UInt8? {
    offset + distance < text.count ? text.bytes[offset + distance] : nil
  }

  private mutating func add(_ token: Token, length: Int) {
    lexemes.append(Lexeme(token: token, place: offset))
    offset += length
  }

  /// A line end ends the statement where the last token can end one.
  private mutating func endLine() {
    guard let last = lexemes.last, last.token.endsStatement else { return }
    lexemes.append(Lexeme(token: .terminator(isLineEnd: true), place: offset))
  }

  private mutating func skipLine() {
    while offset < text.count, text.bytes[offset] != UInt8(ascii: "\n") { offset += 1 }
  }

  private mutating func skipComment() throws(Failure) {
    let start = offset
    offset += 2
    var hasLineEnd = false
    while offset < text.count {
      if text.bytes[offset] == UInt8(ascii: "*"), next(1) == UInt8(ascii: "/") {
        offset += 2
        if hasLineEnd { endLine() }
        return
      }
      if text.bytes[offset] == UInt8(ascii: "\n") { hasLineEnd = true }
      offset += 1
    }
    throw Failure("the comment has no end; close it with '*/'", .source, at: start)
  }

  private mutating func scanWord() {
    let start = offset
    while offset < text.count, isLetter(at: offset) || isDigit(text.bytes[offset]) {
      offset += text.scalar(at: offset).length
    }
    let word = text[TextRange(start, offset)]
    let token = Keyword(rawValue: word).map(Token.keyword) ?? .identifier(word)
    lexemes.append(Lexeme(token: token, place: start))
  }

  private func isLetter(at offset: Int) -> Bool {
    let byte = text.bytes[offset]
    if byte < 0x80 {
      return byte == UInt8(ascii: "_") || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
    }
    return text.scalar(at: offset).scalar.isLetter
  }

  private func isDigit(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private mutating func scanMark() throws(Failure) {
    for (bytes, mark) in Mark.byFirstByte[text.bytes[offset]] ?? []
    where text.bytes[offset...].starts(with: bytes) {
      add(.mark(mark), length: bytes.count)
      return
    }
    let (scalar, _) = text.scalar(at: offset)
    throw Failure("the character '\(scalar)' has no meaning in a script", .source, at: offset)
  }
}

extension Lexer {
  private mutating func scanNumber() throws(Failure) {
    let start = offset
    let digits = text.bytes[offset] == UInt8(ascii: "0") ? (next(1).map { $0 | 0x20 } ?? 0) : 0
    let radix = [UInt8(ascii: "x"): 16, UInt8(ascii: "b"): 2, UInt8(ascii: "o"): 8][digits] ?? 10
    if radix != 10 { offset += 2 }
    var isFloat = false
    while let byte = next(0) {
      if radix == 10, byte == UInt8(ascii: ".") || byte | 0x20 == UInt8(ascii: "e") {
        isFloat = true
        offset += 1
        if byte != UInt8(ascii: "."), next(0) == UInt8(ascii: "-") || next(0) == UInt8(ascii: "+") {
          offset += 1
        }
      } else if byte == UInt8(ascii: "_") || isDigit(byte) || (radix == 16 && isHexadecimal(byte)) {
        offset += 1
      } else {
        break
      }
    }
    let written = text[TextRange(radix == 10 ? start : start + 2, offset)].filter { $0 != "_" }
    if isFloat {
      let full = written.hasPrefix(".") ? "0" + written : written
      guard let value = Double(full.hasSuffix(".") ? full + "0" : full) else {
        throw Failure("'\(written)' is not a number", .source, at: start)
      }
      lexemes.append(Lexeme(token: .float(value), place: start))
    } else {
      guard let value = Int64(written, radix: radix) else {
        throw Failure("'\(written)' is not a whole number of 64 bits", .source, at: start)
      }
      lexemes.append(Lexeme(token: .integer(value), place: start))
    }
  }

  private func isHexadecimal(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "f")
  }

  private mutating func scanRawString() throws(Failure) {
    let start = offset
    offset += 1
    guard let end = text.bytes[offset...].firstIndex(of: UInt8(ascii: "`")) else {
      throw Failure("the string has no end; close it with '`'", .source, at: start)
    }
    let bytes = text.bytes[offset..<end].filter { $0 != UInt8(ascii: "\r") }
    lexemes.append(Lexeme(token: .text(bytes), place: start))
    offset = end + 1
  }

  private mutating func scanString() throws(Failure) {
    let start = offset
    offset += 1
    var bytes: [UInt8] = []
    while let byte = next(0), byte != UInt8(ascii: "\n") {
      if byte == UInt8(ascii: "\"") {
        lexemes.append(Lexeme(token: .text(bytes), place: start))
        offset += 1
        return
      }
      if byte == UInt8(ascii: "\\") {
        bytes += try escape(quote: UInt8(ascii: "\"")).bytes
      } else {
        bytes.append(byte)
        offset += 1
      }
    }
    throw Failure("the string has no end; close it with '\"' on its line", .source, at: start)
  }

  private mutating func scanCharacter() throws(Failure) {
    let start = offset
    offset += 1
    guard let byte = next(0), byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "'") else {
      throw Failure("a character stands between quotes, as in 'a'", .source, at: start)
    }
    let value: Int32
    if byte == UInt8(ascii: "\\") {
      value = try escape(quote: UInt8(ascii: "'")).value
    } else {
      let (scalar, length) = text.scalar(at: offset)
      value = Int32(bitPattern: scalar.value)
      offset += length
    }
    guard next(0) == UInt8(ascii: "'") else {
      throw Failure(
        "one character stands between these quotes; a string stands between '\"'", .source, at: start)
    }
    lexemes.append(Lexeme(token: .character(value), place: start))
    offset += 1
  }

  /// What an escape sequence stands for, as bytes of a string and as a character.
  private mutating func escape(
    quote: UInt8
  ) throws(Failure) -> (bytes: [UInt8], value: Int32) {
    let start = offset
    offset += 1
    guard let letter = next(0) else {
      throw Failure("the escape has no end", .source, at: start)
    }
    if let byte = Escapes.simple[letter] ?? (letter == quote ? quote : nil) {
      offset += 1
      return ([byte], Int32(byte))
    }
    let (length, radix): (Int, Int)
    switch letter {
    case UInt8(ascii: "x"): (length, radix) = (2, 16)
    case UInt8(ascii: "u"): (length, radix) = (4, 16)
    case UInt8(ascii: "U"): (length, radix) = (8, 16)
    case UInt8(ascii: "0")...UInt8(ascii: "7"): (length, radix) = (3, 8)
    default:
      throw Failure(
        "'\\\(text.scalar(at: offset).scalar)' is no escape; a backslash is written '\\\\', or the string"
          + " between '`'", .source, at: start)
    }
    if radix == 16 { offset += 1 }
    let end = min(offset + length, text.count)
    let digits = String(decoding: text.bytes[offset..<end], as: UTF8.self)
    guard digits.utf8.count == length, !digits.hasPrefix("+"), let value = UInt32(digits, radix: radix)
    else {
      throw Failure("an escape of \(length) digits was expected", .source, at: start)
    }
    offset = end
    if letter == UInt8(ascii: "u") || letter == UInt8(ascii: "U") {
      guard let scalar = Unicode.Scalar(value) else {
        throw Failure("the escape names no character", .source, at: start)
      }
      return (Array(String(scalar).utf8), Int32(bitPattern: value))
    }
    guard let byte = UInt8(exactly: value) else {
      throw Failure("the escape is larger than a byte", .source, at: start)
    }
    return ([byte], Int32(byte))
  }
}

/// The escapes of one letter.
enum Escapes {
  static let simple: [UInt8: UInt8] = [
    UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12, UInt8(ascii: "n"): 10,
    UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9, UInt8(ascii: "v"): 11, UInt8(ascii: "\\"): 92,
  ]
}
