import Isnad
import IsnadText

/// Evaluates the conditions of rules on the annotations of one article.
///
/// The answers to questions about a stretch of text (does the article, this section, this sentence
/// hold such an annotation?) are kept, so that they are worked out once for each stretch.
struct Evaluation {
  private let surroundings: Surroundings
  private var counts: [Question: Int] = [:]
  /// The values of the annotation that is judged, by the numbers of their names, as far as a rule has
  /// asked for them; many rules ask for the same few.
  private var values: [AttributeValue??]
  private var judged = -1
  private let numbering: ConditionNumbering

  private struct Question: Hashable {
    let test: ContextTestID
    let stretch: TextRange
  }

  init(_ annotated: AnnotatedArticle, _ numbering: ConditionNumbering) {
    surroundings = Surroundings(annotated)
    self.numbering = numbering
    values = []
  }

  /// Turns to the annotation that is judged next.
  mutating func begin(_ annotation: Annotation) {
    judged = annotation.id
    values.removeAll(keepingCapacity: true)
    values.append(contentsOf: repeatElement(nil, count: numbering.count(of: annotation.kind)))
  }

  private mutating func value(_ name: AttributeName, of annotation: Annotation) -> AttributeValue? {
    guard annotation.id == judged else { return annotation.attribute(name.text) }
    if let known = values[name.number] { return known }
    let value = annotation.attribute(name.text)
    values[name.number] = .some(value)
    return value
  }

  /// Says whether a condition holds of an annotation.
  mutating func holds(_ condition: NumberedCondition, of annotation: Annotation) -> Bool {
    switch condition {
    case .all(let parts):
      for part in parts where !holds(part, of: annotation) { return false }
      return true
    case .any(let parts):
      for part in parts where holds(part, of: annotation) { return true }
      return false
    case .not(let part): return !holds(part, of: annotation)
    case .attribute(let name, let test): return test.passes(value(name, of: annotation))
    case .context(let id, let test, let part):
      let found = count(id, test, part, around: annotation)
      return found > (test.over ?? (test.under == nil ? 0 : -1)) && found < (test.under ?? .max)
    }
  }

  private mutating func count(
    _ id: ContextTestID, _ test: ContextTest, _ condition: NumberedCondition,
    around annotation: Annotation
  ) -> Int {
    let range = annotation.range
    switch test.relation {
    case .inside:
      var count = 0
      for other in surroundings.annotations(of: test.kind, enclosing: range, except: annotation.id)
      where holds(condition, of: other) { count += 1 }
      return count
    case .article:
      let whole = surroundings.annotated.article.text.range
      return count(id, test, condition, in: TextRange(0, whole.end + 1), except: annotation)
    case .section:
      let section = surroundings.annotated.article.section(at: range.start)
      return count(id, test, condition, in: section, except: annotation)
    case .paragraph:
      return count(id, test, condition, in: surroundings.paragraphs(of: range), except: annotation)
    case .sentence:
      return count(id, test, condition, in: surroundings.sentences(of: range), except: annotation)
    case .near(let words):
      let near = surroundings.range(range, widenedBy: words)
      return count(id, test, condition, in: near, except: annotation)
    case .before:
      let before = TextRange(surroundings.paragraphs(of: range).start, range.start)
      return count(id, test, condition, in: before, except: annotation)
    case .after:
      let after = TextRange(range.end, surroundings.paragraphs(of: range).end)
      return count(id, test, condition, in: after, except: annotation)
    }
  }

  /// The number of annotations that pass in a stretch, the one that is judged left out.
  private mutating func count(
    _ id: ContextTestID, _ test: ContextTest, _ condition: NumberedCondition,
    in stretch: TextRange, except annotation: Annotation
  ) -> Int {
    let question = Question(test: id, stretch: stretch)
    let all: Int
    if let known = counts[question] {
      all = known
    } else {
      var found = 0
      for other in surroundings.annotations(of: test.kind, startingIn: stretch)
      where holds(condition, of: other) { found += 1 }
      counts[question] = found
      all = found
    }
    let countsItself =
      test.kind == annotation.kind
      && annotation.range.start >= stretch.start && annotation.range.start < stretch.end
      && holds(condition, of: annotation)
    return all - (countsItself ? 1 : 0)
  }
}

/// The number of a context test among all rules of a run.
typealias ContextTestID = Int

/// The name of an attribute with its number among all of its kind that rules ask for.
struct AttributeName: Sendable {
  let text: String
  let number: Int
}

/// The numbers that context tests have among all rules of a run, and the names of attributes among
/// those of their kind.
struct ConditionNumbering: Sendable {
  private var names: [AnnotationKind: [String: AttributeName]] = [:]
  private var tests = 0

  /// How many attributes of a kind rules ask for.
  func count(of kind: AnnotationKind) -> Int { names[kind]?.count ?? 0 }

  mutating func name(_ text: String, of kind: AnnotationKind) -> AttributeName {
    if let known = names[kind]?[text] { return known }
    let name = AttributeName(text: text, number: count(of: kind))
    names[kind, default: [:]][text] = name
    return name
  }

  mutating func test() -> ContextTestID {
    tests += 1
    return tests - 1
  }
}

/// A condition whose context tests and attributes are numbered, so that their answers can be kept.
indirect enum NumberedCondition: Sendable {
  case all([NumberedCondition])
  case any([NumberedCondition])
  case not(NumberedCondition)
  case attribute(AttributeName, AttributeTest)
  case context(ContextTestID, ContextTest, NumberedCondition)

  init(_ condition: Condition, on kind: AnnotationKind, _ numbering: inout ConditionNumbering) {
    switch condition {
    case .all(let parts): self = .all(NumberedCondition.number(parts, kind, &numbering))
    case .any(let parts): self = .any(NumberedCondition.number(parts, kind, &numbering))
    case .not(let part): self = .not(NumberedCondition(part, on: kind, &numbering))
    case .attribute(let name, let test): self = .attribute(numbering.name(name, of: kind), test)
    case .context(let test):
      self = .context(
        numbering.test(), test, NumberedCondition(test.condition, on: test.kind, &numbering))
    }
  }

  private static func number(
    _ parts: [Condition], _ kind: AnnotationKind, _ numbering: inout ConditionNumbering
  ) -> [NumberedCondition] {
    var numbered: [NumberedCondition] = []
    for part in parts { numbered.append(NumberedCondition(part, on: kind, &numbering)) }
    return numbered
  }
}
