/// A rule of a style written for Vale: `Style.Rule`.
public struct StyleRule: Sendable {
  /// The name of the style and of the rule in it, joined by a full stop.
  public let name: String
  /// What the rule does, with everything it needs for it.
  public let check: StyleCheck
  /// The message, with places for arguments as Go's `Sprintf` knows them: `%s`, `%[2]s`.
  public let message: String
  /// What the rule is for, in its author's words; empty where they say nothing.
  public let description: String
  /// Where to read more; empty where the rule names no page.
  public let link: String
  /// How grave a finding is; Vale's `suggestion` is a note.
  public let severity: Severity
  /// The scopes in which it looks; one of them is enough.
  public let scopes: [StyleScope]
  /// The most findings in a file; 0 for any number.
  public let limit: Int
  /// What it offers to do about a finding.
  public let action: StyleAction?
  /// Says whether what it offers takes the case of what it replaces: `matchCase` (3.16).
  public let matchesCase: Bool
  /// The cases that prove it.
  public let tests: [StyleTest]
  /// Where it is written.
  public let place: RulePlace
  /// Where its patterns are written, by their text.
  public let patternPlaces: [String: RulePlace]

  /// Creates a rule.
  public init(
    name: String, check: StyleCheck, message: String, description: String = "", link: String = "",
    severity: Severity = .warning, scopes: [StyleScope] = [.text], limit: Int = 0,
    action: StyleAction? = nil, matchesCase: Bool = false, tests: [StyleTest] = [], place: RulePlace,
    patternPlaces: [String: RulePlace] = [:]
  ) {
    self.name = name
    self.check = check
    self.message = message
    self.description = description
    self.link = link
    self.severity = severity
    self.scopes = scopes
    self.limit = limit
    self.action = action
    self.matchesCase = matchesCase
    self.tests = tests
    self.place = place
    self.patternPlaces = patternPlaces
  }

  /// The style: everything before the first full stop of the name.
  public var style: String { String(name.prefix { $0 != "." }) }

  /// Where a pattern of the rule is written; the rule itself where that is not known.
  public func place(ofPattern pattern: String) -> RulePlace { patternPlaces[pattern] ?? place }

  /// The rule with another severity.
  public func with(severity: Severity) -> StyleRule {
    StyleRule(
      name: name, check: check, message: message, description: description, link: link,
      severity: severity, scopes: scopes, limit: limit, action: action, matchesCase: matchesCase,
      tests: tests, place: place, patternPlaces: patternPlaces)
  }
}

/// What a rule offers to do about a finding: `action: {name: replace, params: [...]}`.
public struct StyleAction: Sendable, Hashable {
  /// `replace`, `remove`, `suggest`, `convert` or `edit`.
  public let name: String
  /// Its parameters, as written.
  public let parameters: [String]

  /// Creates an action.
  public init(name: String, parameters: [String]) {
    self.name = name
    self.parameters = parameters
  }
}

/// A case of `tests:` in a rule file.
public struct StyleTest: Sendable, Hashable {
  /// What must come out.
  ///
  /// Findings are lines as `line:column:Style.Rule:message`, in the order of the text.
  public enum Expectation: Sendable, Hashable {
    /// These lines and no others; none at all where the list is empty.
    case exactly([String])
    /// All lines together hold this text.
    case contains(String)
    /// All lines together hold none of these texts.
    case absent([String])
  }

  /// The name of the case.
  public let name: String
  /// The text.
  public let input: String
  /// The format in which the text is read, as the end of a file's name: `md`, `html`.
  public let format: String
  /// What must come out; all of them.
  public let expectations: [Expectation]
  /// Where it is written.
  public let place: RulePlace

  /// Creates a case.
  public init(
    name: String, input: String, format: String = "md", expectations: [Expectation], place: RulePlace
  ) {
    self.name = name
    self.input = input
    self.format = format
    self.expectations = expectations
    self.place = place
  }
}
