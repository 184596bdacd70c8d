import Isnad
import IsnadText

extension Console {
  /// Writes a failure to standard error, as a finding is shown: place, words, line, advice.
  static func report(_ failure: Failure) {
    var lines: [String] = []
    let place = failure.position.map { ":\($0.line):\($0.column)" } ?? ""
    lines.append("\(failure.file)\(place): \(failure.message)")
    if let excerpt = failure.excerpt { lines.append("  | \(visible(excerpt))") }
    if let position = failure.position, failure.excerpt != nil, position.column <= 200 {
      lines.append("  | \(String(repeating: " ", count: position.column - 1))^")
    }
    if let advice = failure.advice { lines.append("  = \(advice)") }
    report(lines.joined(separator: "\n"))
  }

  /// A line without controls that a terminal would obey, cut where it is very long.
  private static func visible(_ line: String) -> String {
    let scalars = line.unicodeScalars.prefix(200).map { scalar -> Unicode.Scalar in
      scalar.value < 0x20 || scalar.value == 0x7F ? "\u{FFFD}" : scalar
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
