internal import Isnad
internal import IsnadText
internal import IsnadYAML

/// The YAML between two lines of hyphens at the start of a Markdown file.
struct FrontMatter {
  /// What it says.
  private(set) var metadata = Metadata()
  /// What of it could not be read.
  private(set) var notes: [ReaderNote] = []
  /// The offset of the first byte behind it.
  let end: Int

  /// Reads the front matter of a source; without one, `end` is the start.
  init(_ source: [UInt8], from start: Int, file: String) {
    guard let (inner, end) = FrontMatter.find(in: source, from: start) else {
      self.end = start
      return
    }
    self.end = end
    let yaml = Array(source[inner.start..<inner.end])
    let (root, mistakes) = YAML.parse(yaml, file: file)
    let lines = LineIndex(yaml)
    for mistake in mistakes where mistake.line <= lines.lineCount {
      let line = lines.range(ofLine: mistake.line)
      let advice = mistake.advice.isEmpty ? "" : "; \(mistake.advice)"
      notes.append(
        ReaderNote(
          "the front matter is not read as it was meant: \(mistake.message)\(advice)",
          at: TextRange(inner.start + line.start, inner.start + line.end)))
    }
    guard let root, !root.isNull else { return }
    guard let pairs = root.mapping else {
      notes.append(ReaderNote("the front matter holds no keys, so that it is left out", at: inner))
      return
    }
    for (key, value) in pairs { take(key.string?.lowercased() ?? "", value, at: inner) }
  }

  private mutating func take(_ key: String, _ value: YAMLNode, at range: TextRange) {
    switch key {
    case "title": metadata.title = value.string
    case "author", "authors", "by", "byline": metadata.authors += FrontMatter.names(value)
    case "source", "sources": metadata.sources += FrontMatter.names(value)
    case "lang", "language": metadata.language = value.string.map(Language.init(rawValue:))
    case "place", "location": metadata.place = value.string
    case "date":
      guard let text = value.string else { return }
      if let date = ArticleDate(writtenInMetadata: text) {
        metadata.date = date
        metadata.dateOrigin = .metadata
      } else {
        notes.append(
          ReaderNote(
            "the date '\(text)' of the front matter is no day; a date is written 2026-11-24", at: range))
      }
    default: break
    }
  }

  /// A text, a list of texts, or a list of mappings with a `name` or `url`.
  private static func names(_ node: YAMLNode) -> [String] {
    if let text = node.string { return [text] }
    if let members = node.sequence {
      return members.compactMap { $0.string ?? $0["name"]?.string ?? $0["url"]?.string }
    }
    return [node["name"]?.string ?? node["url"]?.string].compactMap { $0 }
  }

  /// The bytes between the lines of hyphens, and the offset behind them.
  private static func find(in source: [UInt8], from start: Int) -> (inner: TextRange, end: Int)? {
    guard let first = line(in: source, at: start), isMark(source, first.range, "---") else { return nil }
    var next = first.next
    while let line = line(in: source, at: next) {
      if isMark(source, line.range, "---") || isMark(source, line.range, "...") {
        return (TextRange(first.next, next), line.next)
      }
      next = line.next
    }
    return nil
  }

  /// The line at an offset without its break, and the offset of the next one.
  private static func line(in source: [UInt8], at start: Int) -> (range: TextRange, next: Int)? {
    guard start < source.count else { return nil }
    let end = source[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? source.count
    let isPair = end + 1 < source.count && source[end] == 0x0D && source[end + 1] == 0x0A
    return (TextRange(start, end), min(source.count, end + (isPair ? 2 : 1)))
  }

  private static func isMark(_ source: [UInt8], _ line: TextRange, _ mark: String) -> Bool {
    guard line.count >= 3, source[line.start..<line.start + 3].elementsEqual(mark.utf8) else {
      return false
    }
    return source[line.start + 3..<line.end].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
