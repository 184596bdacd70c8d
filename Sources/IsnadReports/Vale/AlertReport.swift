/// The reports that programs written for Vale read.
public enum AlertReport {
  /// A line for each alert: `path:line:column:Check:message`.
  public static func writeLines(_ files: [AlertedFile], to out: inout ReportBuffer) {
    for file in files {
      for alert in file.alerts {
        out.write("\(file.path):\(alert.line):\(alert.columns.lowerBound):\(alert.check):")
        out.writeLine(TerminalText.harmless(alert.message))
      }
    }
  }

  /// A JSON object that has the alerts by path, in the order of the paths, as Go writes and indents it.
  ///
  /// Files without alerts are left out.
  public static func writeJSON(_ files: [AlertedFile], to out: inout ReportBuffer) {
    var alerts: [String: [StyleAlert]] = [:]
    for file in files where !file.alerts.isEmpty { alerts[file.path, default: []] += file.alerts }
    guard !alerts.isEmpty else { return out.writeLine("{}") }
    out.write("{")
    let paths = alerts.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for (index, path) in paths.enumerated() {
      out.write(index > 0 ? ",\n  " : "\n  ")
      out.writeGoJSON(path)
      out.write(": [")
      for (index, alert) in (alerts[path] ?? []).enumerated() {
        out.write(index > 0 ? ",\n    " : "\n    ")
        write(alert, to: &out)
      }
      out.write("\n  ]")
    }
    out.writeLine("\n}")
  }

  private static func write(_ alert: StyleAlert, to out: inout ReportBuffer) {
    func member(_ name: String, _ value: String) {
      out.write(",\n      \"\(name)\": ")
      out.writeGoJSON(value)
    }
    out.write("{\n      \"Action\": {\n        \"Name\": ")
    out.writeGoJSON(alert.action.name)
    out.write(",\n        \"Params\": ")
    if let parameters = alert.action.parameters {
      writeList(parameters, to: &out)
    } else {
      out.write("null")
    }
    out.write(
      "\n      },\n      \"Span\": [\n        \(alert.columns.lowerBound),\n        \(alert.columns.upperBound)\n      ]"
    )
    member("Check", alert.check)
    member("Description", alert.description)
    member("Link", alert.link)
    member("Message", alert.message)
    member("Severity", alert.level)
    member("Match", alert.match)
    out.write(",\n      \"Line\": \(alert.line)\n    }")
  }

  private static func writeList(_ texts: [String], to out: inout ReportBuffer) {
    guard !texts.isEmpty else { return out.write("[]") }
    for (index, text) in texts.enumerated() {
      out.write(index > 0 ? ",\n          " : "[\n          ")
      out.writeGoJSON(text)
    }
    out.write("\n        ]")
  }
}
