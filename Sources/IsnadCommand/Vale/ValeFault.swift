import Isnad
import IsnadReports
import IsnadText

/// Why a run in Vale's place ends: E100 for what went wrong, E201 for what is wrong in a file.
struct ValeFault: Error {
  /// What the run was about when it ended, for E100.
  let context: String
  let message: String
  let advice: String
  /// Where it is written, for E201.
  let place: (file: String, line: Int, column: Int)?

  init(_ context: String, _ message: String, advice: String = "") {
    self.context = context
    self.message = message
    self.advice = advice
    place = nil
  }

  /// A failure: a mistake in a file has its place.
  init(_ context: String, _ failure: Failure) {
    self.context = context
    advice = failure.advice ?? ""
    if let position = failure.position {
      message = failure.message
      place = (failure.file, position.line, position.column)
    } else {
      message = "\(failure.file): \(failure.message)"
      place = nil
    }
  }

  var code: String { place == nil ? "E100" : "E201" }

  private var text: String { advice.isEmpty ? message : "\(message)\n\(advice)" }

  /// The fault in the words of an output: `line`, `JSON`, or for people.
  func report(as output: String) -> String {
    switch (output, place) {
    case ("JSON", let place?):
      var out = ReportBuffer()
      out.writeFault(code: code, text: text, place: place)
      return out.text
    case ("JSON", nil):
      var out = ReportBuffer()
      out.writeFault(code: code, text: "[\(context)] Runtime error\n\n\(text)", place: nil)
      return out.text
    case ("line", let place?):
      return "\(place.file):\(place.line):\(code):\(text.split(separator: "\n").joined(separator: " "))"
    case (_, let place?):
      return
        "\(code) Invalid value [\(place.file):\(place.line):\(place.column)]:\n\n\(text)\n\n\(ValeFault.end)"
    case (_, nil): return "\(code) [\(context)] Runtime error\n\n\(text)\n\n\(ValeFault.end)"
    }
  }

  private static let end = "Execution stopped with code 2."
}
