import Isnad

/// How words are set off on a terminal: by colours where they are wanted, else by nothing.
struct TerminalStyle {
  /// The codes of *Select Graphic Rendition* (ECMA-48).
  enum Code: String {
    case bold = "1"
    case underline = "4"
    case error = "1;31"
    case warning = "1;33"
    case note = "1;36"
    case failure = "1;35"
    case passed = "1;32"
    case quiet = "2"
    case plainRed = "31"
    case plainYellow = "33"
    case plainBlue = "34"
  }

  let usesColor: Bool

  func callAsFunction(_ text: String, _ codes: Code...) -> String {
    guard usesColor, !text.isEmpty else { return text }
    return "\u{1B}[\(codes.map(\.rawValue).joined(separator: ";"))m\(text)\u{1B}[0m"
  }
}

extension TerminalStyle.Code {
  init(_ severity: Severity) {
    switch severity {
    case .error: self = .error
    case .warning: self = .warning
    case .note: self = .note
    }
  }
}
