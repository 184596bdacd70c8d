/// Cuts a template into text and actions, and actions into words.
struct TemplateLexer {
  private let name: String
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1

  private static let open = Array("{{".utf8)
  private static let close = Array("}}".utf8)

  init(_ text: String, name: String) {
    self.name = name
    bytes = Array(text.utf8)
  }

  /// The pieces in their order; white space is gone where a marker (`{{-`, `-}}`) asks for it.
  mutating func pieces() throws(TemplateError) -> [TemplatePiece] {
    guard bytes.count <= TemplateLimits.source else {
      throw error("the template has more than \(TemplateLimits.source) bytes", "shorten it")
    }
    var pieces: [TemplatePiece] = []
    var trimsStart = false
    while index < bytes.count {
      var text = takeText()
      if trimsStart { text = text.drop(while: TemplateLexer.isSpace) }
      trimsStart = false
      let start = line
      guard index < bytes.count else {
        append(text, to: &pieces)
        break
      }
      index += 2
      if index + 1 < bytes.count, bytes[index] == UInt8(ascii: "-"),
        TemplateLexer.isSpace(bytes[index + 1])
      {
        index += 1
        while let last = text.last, TemplateLexer.isSpace(last) { text = text.dropLast() }
      }
      append(text, to: &pieces)
      if try takeComment(trimsStart: &trimsStart) { continue }
      let tokens = try takeAction(startingAt: start, trimsStart: &trimsStart)
      pieces.append(.action(tokens, line: start))
    }
    return pieces
  }

  private func append(_ text: ArraySlice<UInt8>, to pieces: inout [TemplatePiece]) {
    if !text.isEmpty { pieces.append(.text(String(decoding: text, as: UTF8.self))) }
  }

  /// The text up to the next action.
  private mutating func takeText() -> ArraySlice<UInt8> {
    let start = index
    while index < bytes.count, !isAt(TemplateLexer.open) { advance() }
    return bytes[start..<index]
  }

  /// Passes a comment, which is an action of its own.
  private mutating func takeComment(trimsStart: inout Bool) throws(TemplateError) -> Bool {
    var ahead = index
    while ahead < bytes.count, TemplateLexer.isSpace(bytes[ahead]) { ahead += 1 }
    let hasMarker = ahead > index
    guard ahead + 1 < bytes.count, bytes[ahead] == UInt8(ascii: "/"),
      bytes[ahead + 1] == UInt8(ascii: "*"),
      // Only behind a trim marker may white space stand in front of a comment.
      !hasMarker || bytes[index - 1] == UInt8(ascii: "-")
    else { return false }
    while index < ahead + 2 { advance() }
    while index < bytes.count, !isAt(Array("*/".utf8)) { advance() }
    guard index < bytes.count else {
      throw error("a comment is not closed", "close it with '*/}}'")
    }
    index += 2
    if takeTrimmingClose() {
      trimsStart = true
    } else if isAt(TemplateLexer.close) {
      index += 2
    } else {
      throw error("something stands behind a comment in one action", "close the action: '*/}}'")
    }
    return true
  }

  /// Passes ` -}}`, if that is next.
  private mutating func takeTrimmingClose() -> Bool {
    var ahead = index
    while ahead < bytes.count, TemplateLexer.isSpace(bytes[ahead]) { ahead += 1 }
    guard ahead > index, ahead + 2 < bytes.count, bytes[ahead] == UInt8(ascii: "-"),
      bytes[ahead + 1] == UInt8(ascii: "}"), bytes[ahead + 2] == UInt8(ascii: "}")
    else { return false }
    while index < ahead { advance() }
    index += 3
    return true
  }

  private mutating func takeAction(
    startingAt start: Int, trimsStart: inout Bool
  ) throws(TemplateError) -> [TemplateToken] {
    var tokens: [TemplateToken] = []
    while true {
      let before = index
      if takeTrimmingClose() {
        trimsStart = true
        return tokens
      }
      while index < bytes.count, TemplateLexer.isSpace(bytes[index]) { advance() }
      guard index < bytes.count else {
        throw TemplateError(
          name: name, line: start, message: "an action is not closed", advice: "close it with '}}'")
      }
      if isAt(TemplateLexer.close) {
        index += 2
        return tokens
      }
      let (line, isJoined) = (line, index == before)
      tokens.append(TemplateToken(kind: try takeToken(), line: line, isJoined: isJoined))
    }
  }

  private mutating func takeToken() throws(TemplateError) -> TemplateToken.Kind {
    let byte = bytes[index]
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch byte {
    case UInt8(ascii: "("): return single(.open)
    case UInt8(ascii: ")"): return single(.close)
    case UInt8(ascii: "|"): return single(.pipe)
    case UInt8(ascii: ","): return single(.comma)
    case UInt8(ascii: "="): return single(.assigns)
    case UInt8(ascii: ":") where next == UInt8(ascii: "="):
      index += 2
      return .declares
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): return try takeLiteral(byte)
    case UInt8(ascii: "$"):
      index += 1
      return .variable(takeWord())
    case UInt8(ascii: ".") where !TemplateLexer.isDigit(next):
      index += 1
      return TemplateLexer.isWord(next) ? .field(takeWord()) : .dot
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return try takeNumber()
    default:
      guard TemplateLexer.isWord(byte) else {
        let scalar = String(decoding: bytes[index...].prefix(4), as: UTF8.self).unicodeScalars.first
        throw error("the character '\(scalar.map(String.init) ?? "?")' has no place in an action")
      }
      return .word(takeWord())
    }
  }

  private mutating func single(_ kind: TemplateToken.Kind) -> TemplateToken.Kind {
    index += 1
    return kind
  }

  private mutating func takeWord() -> String {
    let start = index
    while index < bytes.count, TemplateLexer.isWord(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func takeNumber() throws(TemplateError) -> TemplateToken.Kind {
    let start = index
    index += 1
    while index < bytes.count,
      TemplateLexer.isWord(bytes[index]) || bytes[index] == UInt8(ascii: ".")
        || (bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-"))
          && bytes[index - 1] | 0x20 == UInt8(ascii: "e")
    { index += 1 }
    let written = String(decoding: bytes[start..<index], as: UTF8.self)
    if let integer = GoNumber.integer(written) { return .integer(integer) }
    if let decimal = Double(written), decimal.isFinite { return .decimal(decimal) }
    throw error("'\(written)' is no number")
  }

  private mutating func takeLiteral(_ mark: UInt8) throws(TemplateError) -> TemplateToken.Kind {
    let start = index
    advance()
    while index < bytes.count, bytes[index] != mark {
      if mark != UInt8(ascii: "`") {
        if bytes[index] == 0x0A { break }
        if bytes[index] == UInt8(ascii: "\\") { advance() }
      }
      if index < bytes.count { advance() }
    }
    guard index < bytes.count, bytes[index] == mark else {
      throw error("a quoted text is not closed", "close it on the same line")
    }
    let inside = bytes[(start + 1)..<index]
    index += 1
    if mark == UInt8(ascii: "`") { return .text(String(decoding: inside, as: UTF8.self)) }
    guard let text = GoEscapes.unescaped(inside) else {
      throw error("a quoted text has an escape that is none", "write '\\\\' for a backslash")
    }
    guard mark == UInt8(ascii: "'") else { return .text(text) }
    // A character stands for its number, as in Go.
    guard let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1 else {
      throw error("'…' holds one character", "put texts in double quotation marks")
    }
    return .integer(Int(scalar.value))
  }

  private mutating func advance() {
    if bytes[index] == 0x0A { line += 1 }
    index += 1
  }

  private func isAt(_ mark: [UInt8]) -> Bool {
    index + 1 < bytes.count && bytes[index] == mark[0] && bytes[index + 1] == mark[1]
  }

  private func error(_ message: String, _ advice: String = "") -> TemplateError {
    TemplateError(name: name, line: line, message: message, advice: advice)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte == UInt8(ascii: "_") || byte >= 0x80
  }
}
