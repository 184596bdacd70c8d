/// Rows of cells in columns, without lines between them.
struct AlertTable {
  /// A cell: what it says, and the same with the codes of its style.
  struct Cell {
    let words: String
    let styled: String

    init(_ words: String, styled: String? = nil) {
      self.words = words
      self.styled = styled ?? words
    }
  }

  /// The narrowest that a column which is wrapped becomes.
  private static let narrowest = 20

  let rows: [[Cell]]
  /// The column that gives way where the rows are too wide; nothing where none does.
  let wrapping: Int?
  /// The cells of a line.
  let width: Int

  /// Writes the rows: a space in front, two between columns, none behind the last.
  func write(to out: inout ReportBuffer) {
    let count = rows.map(\.count).max() ?? 0
    var widths = (0..<count).map { column in
      rows.map { $0.indices.contains(column) ? TerminalText.width($0[column].words) : 0 }.max() ?? 0
    }
    if let wrapping, widths.indices.contains(wrapping) {
      let others = widths.reduce(0, +) - widths[wrapping] + 2 * (count - 1) + 2
      widths[wrapping] = min(widths[wrapping], max(width - others, AlertTable.narrowest))
    }
    for row in rows { write(row, widths, to: &out) }
  }

  private func write(_ row: [Cell], _ widths: [Int], to out: inout ReportBuffer) {
    let cells = row.enumerated().map { column, cell in
      column == wrapping && TerminalText.width(cell.words) > widths[column]
        ? TerminalText.wrapped(cell.words, width: widths[column]).map { Cell($0) } : [cell]
    }
    for line in 0..<(cells.map(\.count).max() ?? 0) {
      var text = ""
      var gap = 1
      for (column, lines) in cells.enumerated() {
        if lines.indices.contains(line), !lines[line].words.isEmpty {
          text +=
            String(repeating: " ", count: gap)
            + TerminalText.isolated(lines[line].styled, saying: lines[line].words)
          gap = 2 + max(widths[column] - TerminalText.width(lines[line].words), 0)
        } else {
          gap += widths[column] + 2
        }
      }
      out.writeLine(text)
    }
  }
}
