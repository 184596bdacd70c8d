import IsnadText

/// The text of a script, and where it stands.
struct Script: Sendable {
  /// The bytes that a script may have: more was not written by hand.
  static let longest = 1 << 20

  let text: UTF8Text
  let file: String
  let line: Int

  init(_ source: String, file: String, line: Int) {
    text = UTF8Text(source)
    self.file = file
    self.line = line
  }

  func lexemes() throws(Failure) -> [Lexeme] {
    guard text.count <= Script.longest else {
      throw Failure(
        "a script of \(text.count) bytes is too long; \(Script.longest) are allowed", .source)
    }
    return try Lexer.lexemes(of: text)
  }

  /// A failure with its place in the file.
  func error(_ failure: Failure) -> TengoError {
    let bytes = text.bytes.prefix(failure.place ?? 0)
    let start = bytes.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return TengoError(
      kind: failure.kind, file: file, line: line + bytes.count { $0 == UInt8(ascii: "\n") },
      column: 1 + bytes[start...].count { $0 & 0xC0 != 0x80 }, message: failure.message)
  }
}
