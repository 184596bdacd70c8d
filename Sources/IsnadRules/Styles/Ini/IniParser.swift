import IsnadText
import IsnadYAML

/// Reads a `.vale.ini` file as Vale's own reader does, with the place of every key and value.
///
/// `=` or `:` parts key and value; `#` and `;` start comments, in a line of their own or behind a
/// space; a backslash at the end of a line goes on in the next; quotation marks around a value fall
/// away, and those of backticks or of three quotation marks may run over lines.
struct IniParser {
  private let file: String
  private let lines: [[Unicode.Scalar]]
  private var next = 0
  private var result = IniFile()
  private var mistakes: [Mistake] = []

  /// Reads a file; lines that are wrong are left out.
  static func parse(_ file: RuleFile) -> (IniFile, [Mistake]) {
    guard file.bytes.count <= Limits.standard.bytes else {
      let mistake = Mistake(
        file: file.path, message: "the file has \(file.bytes.count) bytes",
        advice: "at most \(Limits.standard.bytes) bytes are read")
      return (IniFile(), [mistake])
    }
    do {
      _ = try UTF8Text(validating: file.bytes)
    } catch {
      return (
        IniFile(), [Mistake(file: file.path, message: "\(error)", advice: "save the file as UTF-8")]
      )
    }
    var parser = IniParser(file)
    parser.parse()
    return (parser.result, parser.mistakes)
  }

  private init(_ file: RuleFile) {
    self.file = file.path
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes = file.bytes.starts(with: mark) ? file.bytes.dropFirst(3) : file.bytes[...]
    lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      Array(String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self).unicodeScalars)
    }
  }

  private mutating func parse() {
    var section = result.index(of: "", at: place(line: 0, column: 0))
    while next < lines.count {
      let line = next
      next += 1
      guard let start = lines[line].firstIndex(where: { !$0.properties.isWhitespace }) else { continue }
      switch lines[line][start] {
      case "#", ";": continue
      case "[":
        guard let close = lines[line].lastIndex(of: "]"), close > start else {
          note(line, start, "the section is never closed", "put a ']' behind its name")
          continue
        }
        let name = text(lines[line][(start + 1)..<close])
        section = result.index(of: name == "DEFAULT" ? "" : name, at: place(line: line, column: start))
      default: readKey(line, start, in: section)
      }
    }
  }

  private mutating func readKey(_ line: Int, _ start: Int, in section: Int) {
    let scalars = lines[line]
    var nameRange = start..<start
    var search = start
    if let quote = Self.openingQuote(scalars[start...]), quote.count < scalars.count - start {
      let inside = start + quote.count
      guard let close = Self.firstIndex(of: quote, in: scalars[inside...]) else {
        note(line, start, "the quotation mark of the key is never closed", "close it before the '='")
        return
      }
      nameRange = inside..<close
      search = close + quote.count
    }
    guard let delimiter = scalars[search...].firstIndex(where: { $0 == "=" || $0 == ":" }) else {
      note(
        line, start, "the line is no key with a value", "write 'Key = value', '[section]' or '# comment'"
      )
      return
    }
    if nameRange.isEmpty { nameRange = start..<delimiter }
    let name = text(scalars[nameRange]).trimmed
    guard !name.isEmpty else {
      note(line, start, "the key has no name", "write 'Key = value'")
      return
    }
    let column =
      scalars[(delimiter + 1)...].firstIndex { !$0.properties.isWhitespace } ?? delimiter
    let valuePlace = place(line: line, column: column)
    guard let value = readValue(scalars[(delimiter + 1)...], line, column) else { return }
    result.add(
      name, at: place(line: line, column: start), [IniFile.Value(text: value, place: valuePlace)],
      in: section)
  }

  /// The value that starts on a line; nothing where it is never closed.
  private mutating func readValue(
    _ rest: ArraySlice<Unicode.Scalar>, _ line: Int, _ column: Int
  ) -> String? {
    let value = rest.drop { $0.properties.isWhitespace }
    if value.starts(with: Self.triple), value.count > 3 {
      return quoted(value, Self.triple, line, column)
    }
    if value.first == "`" { return quoted(value, ["`"], line, column) }
    var trimmed = text(value).trimmed.unicodeScalars.map(\.self)
    if trimmed.last == "\\" { return continued(trimmed.dropLast()) }
    if let comment = Self.firstIndex(of: [" ", "#"], in: trimmed[...])
      ?? Self.firstIndex(of: [" ", ";"], in: trimmed[...])
    {
      trimmed = text(trimmed[..<comment]).trimmed.unicodeScalars.map(\.self)
    }
    for quote: Unicode.Scalar in ["'", "\""] where trimmed.count >= 2 {
      if trimmed.first == quote, trimmed.last == quote, !trimmed.dropFirst().dropLast().contains(quote) {
        return text(trimmed.dropFirst().dropLast())
      }
    }
    return text(trimmed[...])
  }

  private mutating func quoted(
    _ value: ArraySlice<Unicode.Scalar>, _ quote: [Unicode.Scalar], _ line: Int, _ column: Int
  ) -> String? {
    let inside = value.dropFirst(quote.count)
    if let close = Self.lastIndex(of: quote, in: inside) { return text(inside[..<close]) }
    var whole = text(inside) + "\n"
    while next < lines.count {
      let further = lines[next][...]
      next += 1
      if let close = Self.lastIndex(of: quote, in: further) { return whole + text(further[..<close]) }
      whole += text(further) + "\n"
    }
    note(line, column, "the quotation mark of the value is never closed", "close it behind the value")
    return nil
  }

  private mutating func continued(_ start: ArraySlice<Unicode.Scalar>) -> String {
    var whole = text(start)
    while next < lines.count {
      let further = text(lines[next][...]).trimmed
      next += 1
      if further.isEmpty { break }
      guard further.hasSuffix("\\") else { return whole + further }
      whole += further.dropLast()
    }
    return whole
  }

  private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  private func place(line: Int, column: Int) -> FilePlace {
    let excerpt = line < lines.count ? text(lines[line].prefix(400)) : ""
    return FilePlace(file: file, line: line + 1, column: column + 1, excerpt: excerpt)
  }

  private mutating func note(_ line: Int, _ column: Int, _ message: String, _ advice: String) {
    mistakes.append(place(line: line, column: column).mistake(message, advice: advice))
  }

  private static let triple: [Unicode.Scalar] = ["\"", "\"", "\""]

  private static func openingQuote(_ line: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar]? {
    if line.starts(with: triple), line.count > 6 { return triple }
    return line.first == "\"" || line.first == "`" ? [line[line.startIndex]] : nil
  }

  private static func firstIndex(
    of pattern: [Unicode.Scalar], in text: ArraySlice<Unicode.Scalar>
  ) -> Int? {
    guard text.count >= pattern.count else { return nil }
    return (text.startIndex...(text.endIndex - pattern.count)).first {
      text[$0...].starts(with: pattern)
    }
  }

  private static func lastIndex(
    of pattern: [Unicode.Scalar], in text: ArraySlice<Unicode.Scalar>
  ) -> Int? {
    guard text.count >= pattern.count else { return nil }
    return (text.startIndex...(text.endIndex - pattern.count)).last {
      text[$0...].starts(with: pattern)
    }
  }
}
