public import IsnadText

/// Words that the pattern of a rule found: a rule of a style written for Vale, or `flag: {pattern: …}`.
public struct Match: AnnotationValue, Hashable {
  /// The rule whose pattern it is: `Style.Rule` or `ruleset/rule`.
  public var rule: String
  /// The words that were found, as the rule saw them.
  public var found: String
  /// What the rule says about them, arguments filled in.
  public var message: String
  /// What the rule offers to write instead, the best first.
  public var replacements: [String]
  /// The bytes of the source, which may lie outside the prose: in code, in front matter, in a comment.
  public var source: TextRange
  /// The pattern or script was given up; ``message`` says why.
  public var isFailure: Bool

  /// Creates a match.
  public init(
    rule: String, found: String, message: String, replacements: [String] = [], source: TextRange,
    isFailure: Bool = false
  ) {
    self.rule = rule
    self.found = found
    self.message = message
    self.replacements = replacements
    self.source = source
    self.isFailure = isFailure
  }
}

extension Match {
  public static let schema = KindSchema(
    "match", about: "Words that the pattern of a rule found.",
    attributes: [
      AttributeDeclaration("rule", .text, "The rule whose pattern it is."),
      AttributeDeclaration("found", .text, "The words that were found."),
      AttributeDeclaration("message", .text, "What the rule says about them."),
      AttributeDeclaration("replacement", .text, "What the rule offers to write instead."),
      AttributeDeclaration("failed", .yesNo, "The pattern was given up."),
    ])

  public func attribute(_ name: AttributeName) -> AttributeValue? {
    switch name {
    case "rule": .text(rule)
    case "found": .text(found)
    case "message": .text(message)
    case "replacement": replacements.first.map { .text($0) }
    case "failed": .yesNo(isFailure)
    default: nil
    }
  }
}
