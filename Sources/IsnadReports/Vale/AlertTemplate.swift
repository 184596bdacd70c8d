import Isnad

/// A template for alerts in the language of Go, as Vale takes it by `--output`.
public struct AlertTemplate: Sendable {
  private let template: Template

  /// Reads a template.
  ///
  /// - Parameters:
  ///   - text: The source.
  ///   - name: The name of its file, for messages.
  ///   - options: Whether its colours show, and how wide its tables may be.
  public init(
    _ text: String, name: String, _ options: AlertReport.TableOptions = AlertReport.TableOptions()
  ) throws(TemplateError) {
    var functions = TemplateFunctions.all
    functions.addVale(options)
    template = try Template(text, name: name, functions: functions)
  }

  /// Fills the template in; what was written before an error stays.
  public func write(_ files: [AlertedFile], to out: inout ReportBuffer) throws(TemplateError) {
    let filled = template.filled(with: AlertTemplate.data(files))
    out.write(filled.output)
    if let error = filled.error { throw error }
  }

  /// What the template sees: the files that have alerts, and how many were looked at.
  private static func data(_ files: [AlertedFile]) -> TemplateValue {
    let shown = files.filter { !$0.alerts.isEmpty }.map { file in
      record(
        "main.ProcessedFile", [("Alerts", .list(file.alerts.map(data))), ("Path", .text(file.path))])
    }
    return record("main.Data", [("Files", .list(shown)), ("LintedTotal", .integer(files.count))])
  }

  private static func data(_ alert: StyleAlert) -> TemplateValue {
    let action = record(
      "core.Action",
      [("Name", .text(alert.action.name)), ("Params", .texts(alert.action.parameters ?? []))])
    return record(
      "core.Alert",
      [
        ("Action", action),
        ("Span", .list([.integer(alert.columns.lowerBound), .integer(alert.columns.upperBound)])),
        ("Offset", .list([])), ("Check", .text(alert.check)), ("Description", .text(alert.description)),
        ("Link", .text(alert.link)), ("Message", .text(alert.message)), ("Severity", .text(alert.level)),
        ("Match", .text(alert.match)), ("Line", .integer(alert.line)), ("Limit", .integer(0)),
        ("Hide", .boolean(false)),
      ])
  }

  private static func record(_ type: String, _ fields: [(String, TemplateValue)]) -> TemplateValue {
    .record(TemplateRecord(type: type, fields: fields.map { (name: $0.0, value: $0.1) }))
  }
}

extension TemplateFunctions {
  /// Vale's own functions: colours, tables, and texts inside JSON.
  fileprivate mutating func addVale(_ options: AlertReport.TableOptions) {
    let style = TerminalStyle(usesColor: options.usesColor)
    for (name, code) in [
      ("red", TerminalStyle.Code.plainRed), ("yellow", .plainYellow), ("blue", .plainBlue),
      ("underline", .underline),
    ] {
      add(name, 1) { (_, arguments) throws(TemplateFault) in .text(style(try arguments.text(0), code)) }
    }
    add("newTable", 1) { (_, arguments) throws(TemplateFault) in
      .table(TemplateTable(wraps: try arguments.boolean(0)))
    }
    add("addRow", 2) { (run, arguments) throws(TemplateFault) in
      try run.step()
      try arguments.table(0).rows.append(try arguments.list(1).map { $0.plain(0) })
      return arguments[0]
    }
    add("renderTable", 1) { (run, arguments) throws(TemplateFault) in
      let table = try arguments.table(0)
      var out = ReportBuffer()
      let rows = table.rows.map { $0.map { AlertTable.Cell(TerminalText.unstyled($0), styled: $0) } }
      // The widest column is the one that has sentences in it.
      let wrapping = table.wraps && options.wraps ? AlertTable.widestColumn(of: rows) : nil
      AlertTable(rows: rows, wrapping: wrapping, width: options.width).write(to: &out)
      table.rows = []
      try run.write("\n" + out.text + "\n")
      return arguments[0]
    }
    add("jsonEscape", 1) { (_, arguments) throws(TemplateFault) in
      var out = ReportBuffer()
      out.writeGoJSON(try arguments.text(0))
      return .text(String(out.text.dropFirst().dropLast()))
    }
  }
}

extension AlertTable {
  /// The column whose widest cell is the widest of all.
  static func widestColumn(of rows: [[Cell]]) -> Int? {
    var widest: (column: Int, width: Int)?
    for row in rows {
      for (column, cell) in row.enumerated() {
        let width = TerminalText.width(cell.words)
        if width > widest?.width ?? 0 { widest = (column, width) }
      }
    }
    return widest?.column
  }
}

extension TerminalText {
  /// The text without the codes of *Select Graphic Rendition*.
  static func unstyled(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\u{1B}", rest.first == "[" else {
        result.append(scalar)
        continue
      }
      rest = rest.drop { $0 != "m" }.dropFirst()
    }
    return String(result)
  }
}
