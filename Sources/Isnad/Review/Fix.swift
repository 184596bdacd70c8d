public import IsnadText

/// Words that would put a finding right: what to write in the place of what.
public struct Fix: Sendable, Hashable {
  /// Who may put a replacement in place.
  public enum Application: String, Sendable, CaseIterable {
    /// Anyone, a program too: the sense cannot change.
    case anyone
    /// An editor, who has read the place.
    case editor
  }

  /// The bytes of the article's text that are replaced.
  public let range: TextRange
  /// The same bytes in the source file; nothing where the source does not have them one for one, such as
  /// behind an entity or in a document without lines.
  public let source: TextRange?
  /// What is written instead; empty where the bytes just go.
  public let replacement: String
  /// Who may do so.
  public let applies: Application

  /// Creates a fix.
  public init(
    range: TextRange, source: TextRange?, replacement: String, applies: Application
  ) {
    self.range = range
    self.source = source
    self.replacement = replacement
    self.applies = applies
  }
}

/// What a rule offers to write in the place of what it flags.
public struct RuleFix: Sendable, Hashable {
  /// The replacement, with places for attributes; where one of them is unset, nothing is offered.
  public let replacement: MessageTemplate
  /// Who may put it in place.
  public let applies: Fix.Application

  /// Creates the fix of a rule.
  public init(replacement: MessageTemplate, applies: Fix.Application) {
    self.replacement = replacement
    self.applies = applies
  }
}
