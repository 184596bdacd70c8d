/// A rule: which annotations are a problem, how grave, why, and in which words to say so.
public struct Rule: Sendable {
  /// The id.
  public let id: RuleID
  /// What the rule is about, in one sentence by language.
  public let about: LocalizedText
  /// The language of the articles it judges; nothing for all of them.
  public let language: Language?
  /// The editorial standards it rests on, as tags of `EDITORIAL.md`, or links.
  public let basis: [String]
  /// The kind of annotation it flags.
  public let kind: AnnotationKind
  /// What must hold of the annotation.
  public let condition: Condition
  /// The attribute whose range is underlined; nothing for the annotation's own range.
  public let underlined: String?
  /// How grave a finding is.
  public let severity: Severity
  /// What to say, by language.
  public let message: LocalizedText
  /// What to do about it, by language.
  public let hint: LocalizedText?
  /// What the rule offers to write instead; nothing where only a person can tell.
  public let fix: RuleFix?
  /// The pattern it brings itself; nothing for a rule about annotations that other plugins write.
  public let pattern: PatternRule?
  /// The examples that prove it.
  public let examples: [RuleExample]
  /// Where it is written.
  public let place: RulePlace

  /// Creates a rule.
  public init(
    id: RuleID, about: LocalizedText, language: Language?, basis: [String], kind: AnnotationKind,
    condition: Condition, underlined: String?, severity: Severity, message: LocalizedText,
    hint: LocalizedText?, fix: RuleFix? = nil, pattern: PatternRule? = nil,
    examples: [RuleExample], place: RulePlace
  ) {
    self.id = id
    self.about = about
    self.language = language
    self.basis = basis
    self.kind = kind
    self.condition = condition
    self.underlined = underlined
    self.severity = severity
    self.message = message
    self.hint = hint
    self.fix = fix
    self.pattern = pattern
    self.examples = examples
    self.place = place
  }

  /// The rule with another severity.
  public func with(severity: Severity) -> Rule {
    Rule(
      id: id, about: about, language: language, basis: basis, kind: kind, condition: condition,
      underlined: underlined, severity: severity, message: message, hint: hint, fix: fix,
      pattern: pattern, examples: examples, place: place)
  }
}

/// Where a rule or an example is written.
public struct RulePlace: Sendable, Hashable, CustomStringConvertible {
  /// The file, and line and column counted from 1 in scalars.
  public let file: String
  public let line: Int
  public let column: Int

  /// Creates a place.
  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  public var description: String { "\(file):\(line):\(column)" }
}

/// An example of a rule: a text with the spans that must be flagged, or one that must stay clean.
public struct RuleExample: Sendable, Hashable {
  /// The text; `[[` and `]]` mark what must be flagged, `\[[` is literal.
  public let text: String
  /// Says whether the rule must flag it.
  public let isFlagged: Bool
  /// Says whether the finding belongs to the article as a whole.
  public let isArticleLevel: Bool
  /// The format in which the text is read: `text`, `markdown` or `html`.
  public let format: String
  /// The language, where the rule set has none.
  public let language: Language?
  /// The date of the article.
  public let date: ArticleDate?
  /// Why the example is there.
  public let note: String?
  /// Where it is written.
  public let place: RulePlace

  /// Creates an example.
  public init(
    text: String, isFlagged: Bool, isArticleLevel: Bool = false, format: String = "text",
    language: Language? = nil, date: ArticleDate? = nil, note: String? = nil, place: RulePlace
  ) {
    self.text = text
    self.isFlagged = isFlagged
    self.isArticleLevel = isArticleLevel
    self.format = format
    self.language = language
    self.date = date
    self.note = note
    self.place = place
  }
}
