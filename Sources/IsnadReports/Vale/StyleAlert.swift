public import Isnad

/// A finding as programs written for Vale expect it.
public struct StyleAlert: Sendable, Hashable {
  /// What the rule offers to do.
  public struct Action: Sendable, Hashable {
    /// `replace`, `remove` and so on; empty where nothing is offered.
    public let name: String
    /// The parameters; nothing where the rule names none.
    public let parameters: [String]?

    /// Creates an action.
    public init(name: String = "", parameters: [String]? = nil) {
      self.name = name
      self.parameters = parameters
    }
  }

  /// What the rule offers to do.
  public let action: Action
  /// The rule: `Style.Rule`, or `ruleset/rule` for one of Isnad's own.
  public let check: String
  /// Why the rule is there.
  public let description: String
  /// Where to read more.
  public let link: String
  /// What is wrong, in one line.
  public let message: String
  /// How grave it is.
  public let severity: Severity
  /// The words that were found.
  public let match: String
  /// The line, counted from 1.
  public let line: Int
  /// The columns of the first and the last scalar, counted from 1.
  public let columns: ClosedRange<Int>

  /// Creates an alert.
  public init(
    check: String, severity: Severity, message: String, line: Int, columns: ClosedRange<Int>,
    match: String = "", action: Action = Action(), description: String = "", link: String = ""
  ) {
    self.check = check
    self.severity = severity
    self.message = message
    self.line = line
    self.columns = columns
    self.match = match
    self.action = action
    self.description = description
    self.link = link
  }

  /// The severity in Vale's words.
  public var level: String { severity.valeLevel }
}

extension Severity {
  /// The severity in Vale's words.
  public var valeLevel: String { self == .note ? "suggestion" : rawValue }

  /// The severity that a word of Vale's means.
  public init?(valeLevel: String) {
    switch valeLevel {
    case "suggestion": self = .note
    case "warning": self = .warning
    case "error": self = .error
    default: return nil
    }
  }
}

/// A file that was looked at, with its alerts in the order of their places.
public struct AlertedFile: Sendable, Hashable {
  /// The path as it is shown.
  public let path: String
  /// The alerts.
  public let alerts: [StyleAlert]

  /// Creates a file; the alerts may come in any order.
  public init(path: String, alerts: [StyleAlert]) {
    self.path = path
    self.alerts = alerts.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      return (a.line, a.columns.lowerBound, left.offset) < (b.line, b.columns.lowerBound, right.offset)
    }.map(\.element)
  }
}
