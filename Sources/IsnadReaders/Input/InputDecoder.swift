public import Isnad
internal import IsnadText

/// Turns the bytes of a file into UTF-8, or says where and why they cannot be.
///
/// UTF-8 passes through unchanged, its byte order mark included, so that offsets are those of the
/// file on disk. Other encodings are decoded when a byte order mark or the caller names them; the
/// offsets of such a file count the UTF-8 it was decoded to.
public enum InputDecoder {
  /// The UTF-8 of a file's bytes.
  ///
  /// A page may name its encoding in itself; a byte order mark, and the caller, overrule it.
  ///
  /// - Throws: a failure that names the byte, its line and what to do.
  public static func decode(
    _ bytes: [UInt8], encoding: TextEncoding?, file: String, format: ArticleFormat = .text
  ) throws(Failure) -> [UInt8] {
    if let failure = ForeignFile.failure(asText: bytes, file: file) { throw failure }
    let input = Input(bytes: bytes, file: file)
    let encoding =
      if let known = encoding ?? byteOrderMark(of: bytes) {
        known
      } else if format == .html {
        try input.declaredEncoding()
      } else {
        TextEncoding.utf8
      }
    let decoded: [UInt8]
    switch encoding {
    case .utf8:
      try input.checkUTF8()
      decoded = bytes
    case .utf16, .utf16LittleEndian, .utf16BigEndian:
      decoded = try input.decodeUTF16(isLittleEndian: isLittleEndian(encoding, bytes))
    case .utf32, .utf32LittleEndian, .utf32BigEndian:
      decoded = try input.decodeUTF32(isLittleEndian: isLittleEndian(encoding, bytes))
    case .windows1256: decoded = try input.decode(CodePage.windows1256, encoding)
    case .iso8859Part6: decoded = try input.decode(CodePage.iso8859Part6, encoding)
    case .windows1252: decoded = try input.decode(CodePage.windows1252, encoding)
    case .iso8859Part1: decoded = try input.decode((0x80...0xFF).map(UInt16.init), encoding)
    }
    if let offset = decoded.firstIndex(of: 0) {
      throw Failure.nul(at: offset, in: decoded, file: file)
    }
    return decoded
  }

  /// The encoding that a byte order mark tells; UTF-32 first, whose mark begins as UTF-16's does.
  private static func byteOrderMark(of bytes: [UInt8]) -> TextEncoding? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      return .utf32
    }
    return bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) ? .utf16 : nil
  }

  private static func isLittleEndian(_ encoding: TextEncoding, _ bytes: [UInt8]) -> Bool {
    switch encoding {
    case .utf16LittleEndian, .utf32LittleEndian: true
    case .utf16, .utf32: bytes.starts(with: [0xFF, 0xFE])
    default: false
    }
  }
}

/// The bytes of a file on their way to UTF-8.
private struct Input {
  let bytes: [UInt8]
  let file: String

  func checkUTF8() throws(Failure) {
    do {
      _ = try UTF8Text(validating: bytes)
    } catch {
      throw Failure.notUTF8(error, in: bytes, file: file)
    }
  }

  /// The encoding that a page names; UTF-8 where it names none.
  func declaredEncoding() throws(Failure) -> TextEncoding {
    guard let declaration = CharsetDeclaration(in: bytes), bytes.contains(where: { $0 >= 0x80 }) else {
      return .utf8
    }
    let isUTF8 = UTF8Text.firstInvalidOffset(in: bytes) == nil
    let found = "the page says that it is in '\(declaration.name)'"
    guard let encoding = declaration.encoding else {
      let known = ["utf-8", "windows-1256", "iso-8859-6", "windows-1252"].joined(separator: ", ")
      throw wrong(declaration, "\(found), which is not known; known are \(known)", isUTF8)
    }
    if encoding != .utf8, isUTF8 { throw wrong(declaration, "\(found), but its bytes are UTF-8", true) }
    return encoding
  }

  private func wrong(_ declaration: CharsetDeclaration, _ message: String, _ isUTF8: Bool) -> Failure {
    let lines = LineIndex(bytes)
    let position = lines.position(at: declaration.offset)
    let advice =
      isUTF8
      ? "pass --encoding utf-8, or mend the page's charset"
      : "save the page as UTF-8, or pass --encoding"
    return Failure(
      file: file, position: position, excerpt: lines.text(ofLine: position.line), message: message,
      advice: advice)
  }

  func decode(_ upperHalf: [UInt16], _ encoding: TextEncoding) throws(Failure) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 2)
    for (offset, byte) in bytes.enumerated() {
      let value = byte < 0x80 ? UInt16(byte) : upperHalf[Int(byte) - 0x80]
      guard value > 0 || byte == 0, let scalar = Unicode.Scalar(value) else {
        throw unassigned(byte, at: offset, encoding)
      }
      result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    return result
  }

  func decodeUTF16(isLittleEndian: Bool) throws(Failure) -> [UInt8] {
    guard bytes.count.isMultiple(of: 2) else { throw truncated("utf-16", unit: 2) }
    var result: [UInt8] = []
    var offset = 0
    while offset < bytes.count {
      let unit = unit(at: offset, width: 2, isLittleEndian)
      var value = unit
      var length = 2
      if unit & 0xFC00 == 0xD800, offset + 2 < bytes.count {
        let trail = self.unit(at: offset + 2, width: 2, isLittleEndian)
        if trail & 0xFC00 == 0xDC00 {
          value = 0x10000 + (unit & 0x3FF) << 10 + trail & 0x3FF
          length = 4
        }
      }
      try append(value, at: offset, "utf-16", to: &result)
      offset += length
    }
    return result
  }

  func decodeUTF32(isLittleEndian: Bool) throws(Failure) -> [UInt8] {
    guard bytes.count.isMultiple(of: 4) else { throw truncated("utf-32", unit: 4) }
    var result: [UInt8] = []
    for offset in stride(from: 0, to: bytes.count, by: 4) {
      try append(unit(at: offset, width: 4, isLittleEndian), at: offset, "utf-32", to: &result)
    }
    return result
  }

  private func unit(at offset: Int, width: Int, _ isLittleEndian: Bool) -> UInt32 {
    var value: UInt32 = 0
    for index in 0..<width {
      value = value << 8 | UInt32(bytes[offset + (isLittleEndian ? width - 1 - index : index)])
    }
    return value
  }

  /// Appends a scalar; the byte order mark at the start is dropped with the order it told.
  private func append(
    _ value: UInt32, at offset: Int, _ encoding: String, to result: inout [UInt8]
  ) throws(Failure) {
    if value == 0xFEFF, offset == 0 { return }
    guard let scalar = Unicode.Scalar(value) else {
      throw Failure(
        file: file,
        message: "the \(encoding) unit 0x\(hex(value)) at byte offset \(offset) is no character",
        advice: "pass --encoding with the encoding the file was saved in")
    }
    result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  private func truncated(_ encoding: String, unit: Int) -> Failure {
    Failure(
      file: file,
      message:
        "the file ends in the middle of a \(encoding) unit: \(bytes.count) bytes, not a multiple of \(unit)",
      advice: "pass --encoding with the encoding the file was saved in")
  }

  private func unassigned(_ byte: UInt8, at offset: Int, _ encoding: TextEncoding) -> Failure {
    let line = LineIndex(bytes).line(at: offset)
    return Failure(
      file: file, position: LinePosition(line: line, column: 1),
      message:
        "byte 0x\(hex(UInt32(byte))) at byte offset \(offset) has no meaning in \(encoding.rawValue)",
      advice: "pass --encoding with the encoding the file was saved in")
  }
}

private func hex(_ value: UInt32) -> String { String(value, radix: 16, uppercase: true) }

extension Failure {
  fileprivate static func notUTF8(_ error: InvalidUTF8, in bytes: [UInt8], file: String) -> Failure {
    let lines = LineIndex(bytes)
    let position = lines.position(at: error.offset)
    return Failure(
      file: file, position: position, excerpt: lines.text(ofLine: position.line),
      message:
        "byte 0x\(hex(UInt32(error.byte))) at byte offset \(error.offset) (line \(position.line)) "
        + "is not UTF-8",
      advice: "save the file as UTF-8, or pass --encoding (such as windows-1256)")
  }

  fileprivate static func nul(at offset: Int, in bytes: [UInt8], file: String) -> Failure {
    let position = LineIndex(bytes).position(at: offset)
    return Failure(
      file: file, position: position,
      message: "a NUL at byte offset \(offset) (line \(position.line)): this is not a text file",
      advice: "pass --encoding if the file is UTF-16 or UTF-32 without a byte order mark")
  }
}
