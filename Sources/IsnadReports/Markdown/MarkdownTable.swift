import Isnad

/// A table of Markdown, written row by row; its cells are escaped by who makes them.
struct MarkdownTable {
  private let heads: [String]
  private let language: Language
  private var rows: [[String]] = []
  private var folded: [[String]] = []

  init(_ heads: [LocalizedText], in language: Language) {
    self.init(heads: heads.map { $0(language) }, in: language)
  }

  init(heads: [String], in language: Language) {
    self.heads = heads
    self.language = language
  }

  var isEmpty: Bool { rows.isEmpty }

  mutating func add(_ row: [String]) { rows.append(row) }

  /// Adds the lines of a worksheet, those that are folded away likewise.
  mutating func add<Entry>(_ sheet: Worksheet<Entry>, row: (Entry) -> [String]) {
    rows += sheet.open.map(row)
    folded += sheet.folded.map(row)
  }

  /// Writes the table below a heading; nothing where there is no row.
  func write(below heading: String, to out: inout ReportBuffer) {
    guard !rows.isEmpty else { return }
    out.writeLine("\n\(heading)\n")
    write(rows, to: &out)
    guard !folded.isEmpty else { return }
    out.writeLine("\n<details><summary>\(CountTexts.moreLines(folded.count, language))</summary>\n")
    write(folded, to: &out)
    out.writeLine("\n</details>")
  }

  private func write(_ rows: [[String]], to out: inout ReportBuffer) {
    write(heads, to: &out)
    write(heads.map { _ in "---" }, to: &out)
    for row in rows { write(row, to: &out) }
  }

  private func write(_ cells: [String], to out: inout ReportBuffer) {
    out.writeLine("| \(cells.joined(separator: " | ")) |")
  }
}
