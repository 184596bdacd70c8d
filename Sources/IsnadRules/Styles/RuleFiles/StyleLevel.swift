public import Isnad

/// How grave the findings of a rule are, in Vale's words.
public enum StyleLevel: String, Sendable, CaseIterable, Comparable {
  case suggestion, warning, error

  /// The severity; a suggestion is a note.
  public var severity: Severity {
    switch self {
    case .suggestion: .note
    case .warning: .warning
    case .error: .error
    }
  }

  public static func < (left: StyleLevel, right: StyleLevel) -> Bool { left.severity < right.severity }
}
