import Isnad

extension AlertReport {
  /// How the table for people is set.
  public struct TableOptions: Sendable {
    /// Says whether colours are used.
    public var usesColor: Bool
    /// The cells of a line of the terminal.
    public var width: Int
    /// Says whether messages are broken to fit into it.
    public var wraps: Bool

    /// Creates options.
    public init(usesColor: Bool = false, width: Int = 80, wraps: Bool = true) {
      self.usesColor = usesColor
      self.width = width
      self.wraps = wraps
    }
  }

  /// Rows of cells in columns, the middle one broken where the rows are too wide.
  public static func table(_ rows: [[String]], width: Int) -> String {
    var out = ReportBuffer()
    let cells = rows.map { $0.map { AlertTable.Cell(TerminalText.harmless($0)) } }
    AlertTable(rows: cells, wrapping: 1, width: width).write(to: &out)
    return out.text
  }

  /// A table of alerts for each file that has some, and a line that counts them.
  public static func writeTable(
    _ files: [AlertedFile], _ options: TableOptions, to out: inout ReportBuffer
  ) {
    let style = TerminalStyle(usesColor: options.usesColor)
    for file in files where !file.alerts.isEmpty {
      let path = TerminalText.harmless(file.path)
      out.writeLine("\n \(TerminalText.isolated(style(path, .underline), saying: path))")
      let rows = file.alerts.map { alert in
        [
          AlertTable.Cell("\(alert.line):\(alert.columns.lowerBound)"),
          AlertTable.Cell(alert.level, styled: style(alert.level, AlertColor(alert.severity).code)),
          AlertTable.Cell(TerminalText.harmless(alert.message)),
          AlertTable.Cell(TerminalText.harmless(alert.check)),
        ]
      }
      AlertTable(rows: rows, wrapping: options.wraps ? 2 : nil, width: options.width).write(to: &out)
    }
    if files.contains(where: { !$0.alerts.isEmpty }) { out.writeLine() }
    writeCounts(files, style, to: &out)
  }

  private static func writeCounts(
    _ files: [AlertedFile], _ style: TerminalStyle, to out: inout ReportBuffer
  ) {
    let alerts = files.lazy.flatMap(\.alerts)
    func counted(_ number: Int, _ noun: String) -> String {
      "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
    let (errors, warnings) = (
      alerts.count { $0.severity == .error }, alerts.count { $0.severity == .warning }
    )
    let notes = alerts.count { $0.severity == .note }
    let isInput = files.count == 1 && files[0].path.hasPrefix("stdin")
    let place = isInput ? "stdin" : counted(files.count, "file")
    out.write(errors + warnings > 0 ? "✖ " : "✔ ")
    out.write("\(style(counted(errors, "error"), AlertColor.red.code)), ")
    out.write("\(style(counted(warnings, "warning"), AlertColor.yellow.code)) and ")
    out.writeLine("\(style(counted(notes, "suggestion"), AlertColor.blue.code)) in \(place).")
  }
}

/// The colours of Vale's reports.
enum AlertColor {
  case red, yellow, blue

  init(_ severity: Severity) {
    switch severity {
    case .error: self = .red
    case .warning: self = .yellow
    case .note: self = .blue
    }
  }

  var code: TerminalStyle.Code {
    switch self {
    case .red: .plainRed
    case .yellow: .plainYellow
    case .blue: .plainBlue
    }
  }
}
