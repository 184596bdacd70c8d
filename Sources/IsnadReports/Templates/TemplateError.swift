/// What is wrong with a template, or went wrong while it was filled in.
public struct TemplateError: Error, Sendable, Hashable {
  /// The name of the template.
  public let name: String
  /// The line, counted from 1.
  public let line: Int
  /// What was found.
  public let message: String
  /// What to do; empty where the message says it.
  public let advice: String

  /// Creates an error.
  public init(name: String, line: Int, message: String, advice: String = "") {
    self.name = name
    self.line = line
    self.message = message
    self.advice = advice
  }
}

/// An error whose place in the template is not known yet.
struct TemplateFault: Error {
  let message: String
  var advice = ""

  init(_ message: String, advice: String = "") {
    self.message = message
    self.advice = advice
  }
}

/// What bounds a template: none runs for ever, none fills the memory.
enum TemplateLimits {
  /// Actions inside each other, and parentheses inside each other.
  static let nesting = 100
  /// Templates that call each other.
  static let calls = 100
  /// Nodes that are executed, and functions that are called.
  static let steps = 5_000_000
  /// The bytes of the source.
  static let source = 1_000_000
  /// The bytes of a text, and of all that is written.
  static let text = 64_000_000
  /// The members of a list.
  static let members = 1_000_000
}
