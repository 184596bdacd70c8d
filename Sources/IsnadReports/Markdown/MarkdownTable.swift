import Isnad

/// A table of Markdown, written row by row; its cells are escaped by who makes them.
struct MarkdownTable {
  private let heads: [String]
  private var rows: [[String]] = []

  init(_ heads: [LocalizedText], in language: Language) {
    self.heads = heads.map { $0(language) }
  }

  var isEmpty: Bool { rows.isEmpty }

  mutating func add(_ row: [String]) { rows.append(row) }

  /// Writes the table below a heading; nothing where there is no row.
  func write(below heading: String, to out: inout ReportBuffer) {
    guard !rows.isEmpty else { return }
    out.writeLine("\n\(heading)\n")
    write(heads, to: &out)
    write(heads.map { _ in "---" }, to: &out)
    for row in rows { write(row, to: &out) }
  }

  private func write(_ cells: [String], to out: inout ReportBuffer) {
    out.writeLine("| \(cells.joined(separator: " | ")) |")
  }
}
