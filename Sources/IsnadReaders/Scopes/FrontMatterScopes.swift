internal import Isnad
internal import IsnadText
internal import IsnadYAML

/// The front matter of a Markdown file: YAML between lines of hyphens, or TOML between lines of plus signs.
struct FrontMatterScopes {
  /// A field that holds text.
  struct Field {
    let name: String
    let words: MappedText
    let source: TextRange
  }

  /// The fields in the order of the file.
  private(set) var fields: [Field] = []
  /// The offset behind the front matter in the text; its start, if there is none.
  private(set) var end = 0
  /// Says whether there is front matter.
  var isEmpty: Bool { end == 0 }

  private let text: MappedText

  /// Looks at the start of a text.
  init(_ text: MappedText) {
    self.text = text
    for mark in [UInt8(ascii: "-"), UInt8(ascii: "+")] {
      guard let (inner, end) = FrontMatterScopes.find(in: text.bytes, mark) else { continue }
      self.end = end
      if mark == UInt8(ascii: "-") { readYAML(inner) } else { readTOML(inner) }
    }
  }

  /// What stands between two lines of three marks, and the offset behind the second one.
  private static func find(in bytes: [UInt8], _ mark: UInt8) -> (inner: TextRange, end: Int)? {
    var start = 0
    var first: Int?
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let isMark =
        end - start >= 3 && bytes[start..<start + 3].allSatisfy { $0 == mark }
        && bytes[(start + 3)..<end].allSatisfy { $0 == 0x20 || $0 == 0x09 }
      let next = min(bytes.count, end + 1)
      if let first {
        if isMark { return (TextRange(first, start), next) }
      } else if isMark {
        first = next
      } else {
        return nil
      }
      start = next
    }
    return nil
  }

  // MARK: YAML

  private mutating func readYAML(_ inner: TextRange) {
    let bytes = Array(text.bytes[inner.start..<inner.end])
    guard let pairs = YAML.parse(bytes, file: "").root?.mapping else { return }
    let lines = LineIndex(bytes)
    for (key, value) in pairs {
      guard let name = key.string, case .scalar(let words, let isPlain) = value.content,
        !isPlain || FrontMatterScopes.isText(words)
      else { continue }
      let start = FrontMatterScopes.offset(value.place.line, value.place.column, in: bytes, lines)
      let end = FrontMatterScopes.offset(value.place.endLine, value.place.endColumn, in: bytes, lines)
      let written = TextRange(inner.start + start, inner.start + max(start, end))
      add(name, ScalarAlignment.words(Array(words.utf8), written: written, in: text), at: written)
    }
  }

  private mutating func add(_ name: String, _ words: MappedText, at written: TextRange) {
    guard !words.isEmpty else { return }
    fields.append(Field(name: name, words: words, source: text.source(of: written)))
  }

  private static func offset(_ line: Int, _ column: Int, in bytes: [UInt8], _ lines: LineIndex) -> Int {
    guard line <= lines.lineCount else { return bytes.count }
    let range = lines.range(ofLine: line)
    var (offset, left) = (range.start, column - 1)
    while offset < bytes.count, left > 0 || bytes[offset] & 0xC0 == 0x80 {
      if bytes[offset] & 0xC0 != 0x80 { left -= 1 }
      offset += 1
    }
    return offset
  }

  /// Says whether plain words of YAML are text: no number, no truth value, no day.
  private static func isText(_ words: String) -> Bool {
    let lower = words.lowercased()
    if ["", "~", "null", "true", "false", "yes", "no", "on", "off", ".inf", "-.inf", ".nan"].contains(
      lower)
    {
      return false
    }
    if Double(words.replacing("_", with: "")) != nil || lower.hasPrefix("0x") || lower.hasPrefix("0o") {
      return false
    }
    let bytes = Array(words.utf8)
    let isDay =
      bytes.count >= 8 && bytes[..<4].allSatisfy { (0x30...0x39).contains($0) }
      && bytes[4] == UInt8(ascii: "-")
      && bytes.allSatisfy { $0 < 0x80 && ($0 < 0x41 || [0x54, 0x5A, 0x74].contains($0)) }
    return !isDay
  }

  // MARK: TOML

  /// The strings that stand on one line, before the first table.
  private mutating func readTOML(_ inner: TextRange) {
    var start = inner.start
    while start < inner.end {
      let end = text.bytes[start..<inner.end].firstIndex(of: 0x0A) ?? inner.end
      var offset = start
      func skipSpace() {
        while offset < end, text.bytes[offset] == 0x20 || text.bytes[offset] == 0x09 { offset += 1 }
      }
      skipSpace()
      if offset < end, text.bytes[offset] == UInt8(ascii: "[") { return }
      if let sign = text.bytes[offset..<end].firstIndex(of: UInt8(ascii: "=")) {
        let key = String(decoding: text.bytes[offset..<sign], as: UTF8.self)
          .trimmingMarkupSpace().trimmingQuotationMarks()
        offset = sign + 1
        skipSpace()
        readTOML(key, from: offset, before: end)
      }
      start = end + 1
    }
  }

  private mutating func readTOML(_ key: String, from start: Int, before end: Int) {
    guard start < end else { return }
    let mark = text.bytes[start]
    guard mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else { return }
    var offset = start + 1
    var words: [UInt8] = []
    while offset < end, text.bytes[offset] != mark {
      if mark == UInt8(ascii: "\""), text.bytes[offset] == UInt8(ascii: "\\"), offset + 1 < end {
        offset += 1
      }
      words.append(text.bytes[offset])
      offset += 1
    }
    guard offset < end else { return }
    let written = TextRange(start, offset + 1)
    add(key, ScalarAlignment.words(words, written: written, in: text), at: written)
  }
}

extension String {
  fileprivate func trimmingQuotationMarks() -> String {
    guard count >= 2, let first, first == last, first == "\"" || first == "'" else { return self }
    return String(dropFirst().dropLast())
  }
}
