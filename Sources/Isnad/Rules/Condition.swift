public import Foundation
public import IsnadText

/// What must hold of an annotation for a rule to flag it.
public indirect enum Condition: Sendable {
  /// All of them hold.
  case all([Condition])
  /// At least one of them holds.
  case any([Condition])
  /// It does not hold.
  case not(Condition)
  /// An attribute passes a test.
  case attribute(String, AttributeTest)
  /// An annotation of a kind stands in a relation to this one.
  case context(ContextTest)

  /// The condition that always holds.
  public static var always: Condition { .all([]) }
}

/// A test of the value of an attribute.
///
/// Of a list, one member that passes is enough.
public indirect enum AttributeTest: Sendable {
  /// Equals one of the values.
  case anyOf([AttributeValue])
  /// Is unset, or has the value *none*.
  case none
  /// Is set, to another value than *none*.
  case some
  /// Is a number above.
  case over(Decimal)
  /// Is a number below.
  case under(Decimal)
  /// Matches a regular expression.
  case matches(RegularExpression)
  /// Passes all tests.
  case all([AttributeTest])
  /// Does not pass.
  case not(AttributeTest)
}

/// A test whether annotations of a kind stand in a relation to the one that is judged.
public struct ContextTest: Sendable {
  /// The relation of the other annotation to this one.
  public enum Relation: Sendable, Hashable {
    /// The other encloses this one.
    case inside
    /// Both lie in the same sentence, paragraph, section or article.
    case sentence, paragraph, section, article
    /// At most so many words lie between them.
    case near(words: Int)
    /// The other lies before or behind this one, in the same paragraph.
    case before, after
  }

  /// The relation.
  public let relation: Relation
  /// The kind of the other annotation.
  public let kind: AnnotationKind
  /// What must hold of the other annotation.
  public let condition: Condition
  /// How many such annotations there must be: more than `over`, fewer than `under`.
  public let over: Int?
  public let under: Int?

  /// Creates a test; without counts, one such annotation is enough.
  public init(
    _ relation: Relation, kind: AnnotationKind, condition: Condition = .always, over: Int? = nil,
    under: Int? = nil
  ) {
    self.relation = relation
    self.kind = kind
    self.condition = condition
    self.over = over
    self.under = under
  }
}
