import Isnad
import IsnadText

/// The conditions of all rules of a run, their parts one behind the other.
///
/// Conditions are trees. Walked as such, each branch is a reference that is counted, for every rule at
/// every annotation; in a row they are numbers. Rules that ask the same of an attribute share a question,
/// so that it is answered once for an annotation.
struct ConditionTable: Sendable {
  /// A part of a condition, with its own parts right behind it.
  struct Step: Sendable {
    enum Kind: Sendable {
      case all, any, not, question, context
    }

    let kind: Kind
    /// The number of the question or of the context test.
    let number: Int
    /// The step behind its last part.
    fileprivate(set) var end = 0
  }

  /// What is asked of an attribute; a reference, so that asking copies no test.
  final class Question: Sendable {
    let attribute: String
    let name: AttributeName
    let test: AttributeTest

    init(_ attribute: String, _ test: AttributeTest) {
      self.attribute = attribute
      name = AttributeName(attribute)
      self.test = test
    }
  }

  private(set) var steps: [Step] = []
  private(set) var questions: [Question] = []
  private(set) var contexts: [ContextTest] = []
  private var known: [AnnotationKind: [String: [Int]]] = [:]

  /// Adds the condition of a rule that judges a kind, and returns its first step.
  mutating func add(_ condition: Condition, on kind: AnnotationKind) -> Int {
    let start = steps.count
    switch condition {
    case .all(let parts): add(.all, parts, on: kind)
    case .any(let parts): add(.any, parts, on: kind)
    case .not(let part): add(.not, [part], on: kind)
    case .attribute(let name, let test):
      steps.append(Step(kind: .question, number: question(name, test, on: kind)))
    case .context(let test):
      steps.append(Step(kind: .context, number: contexts.count))
      contexts.append(test)
      _ = add(test.condition, on: test.kind)
    }
    steps[start].end = steps.count
    return start
  }

  private mutating func add(_ step: Step.Kind, _ parts: [Condition], on kind: AnnotationKind) {
    steps.append(Step(kind: step, number: 0))
    for part in parts { _ = add(part, on: kind) }
  }

  private mutating func question(
    _ name: String, _ test: AttributeTest, on kind: AnnotationKind
  ) -> Int {
    let same = known[kind]?[name]?.first { questions[$0].test.isSame(as: test) }
    if let same { return same }
    questions.append(Question(name, test))
    known[kind, default: [:]][name, default: []].append(questions.count - 1)
    return questions.count - 1
  }
}

extension AttributeTest {
  /// Says whether two tests pass the same values, as far as that is seen; patterns are not compared.
  fileprivate func isSame(as other: AttributeTest) -> Bool {
    switch (self, other) {
    case (.anyOf(let values), .anyOf(let others)): values == others
    case (.none, .none), (.some, .some): true
    case (.over(let limit), .over(let other)), (.under(let limit), .under(let other)): limit == other
    case (.not(let test), .not(let other)): test.isSame(as: other)
    case (.all(let tests), .all(let others)):
      tests.count == others.count && zip(tests, others).allSatisfy { $0.isSame(as: $1) }
    default: false
    }
  }
}
