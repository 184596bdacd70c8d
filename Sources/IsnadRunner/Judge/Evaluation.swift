import Isnad
import IsnadText

/// Evaluates the conditions of rules on the annotations of one article.
///
/// The answers to questions about a stretch of text (does the article, this section, this sentence
/// hold such an annotation?) are kept, so that they are worked out once for each stretch.
struct Evaluation {
  private let surroundings: Surroundings
  private var counts: [Question: Int] = [:]

  private struct Question: Hashable {
    let test: ContextTestID
    let stretch: TextRange
  }

  init(_ annotated: AnnotatedArticle) {
    surroundings = Surroundings(annotated)
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
    case .attribute(let name, let test): return test.passes(annotation.attribute(name))
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
    let paragraphs = surroundings.paragraphs(of: range)
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
    case .paragraph: return count(id, test, condition, in: paragraphs, except: annotation)
    case .sentence:
      return count(id, test, condition, in: surroundings.sentences(of: range), except: annotation)
    case .near(let words):
      let near = surroundings.range(range, widenedBy: words)
      return count(id, test, condition, in: near, except: annotation)
    case .before:
      let before = TextRange(paragraphs.start, range.start)
      return count(id, test, condition, in: before, except: annotation)
    case .after:
      let after = TextRange(range.end, paragraphs.end)
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

/// A condition whose context tests are numbered, so that their answers can be kept.
indirect enum NumberedCondition: Sendable {
  case all([NumberedCondition])
  case any([NumberedCondition])
  case not(NumberedCondition)
  case attribute(String, AttributeTest)
  case context(ContextTestID, ContextTest, NumberedCondition)

  init(_ condition: Condition, next: inout ContextTestID) {
    switch condition {
    case .all(let parts): self = .all(NumberedCondition.number(parts, &next))
    case .any(let parts): self = .any(NumberedCondition.number(parts, &next))
    case .not(let part): self = .not(NumberedCondition(part, next: &next))
    case .attribute(let name, let test): self = .attribute(name, test)
    case .context(let test):
      let id = next
      next += 1
      self = .context(id, test, NumberedCondition(test.condition, next: &next))
    }
  }

  private static func number(_ parts: [Condition], _ next: inout ContextTestID) -> [NumberedCondition] {
    var numbered: [NumberedCondition] = []
    for part in parts { numbered.append(NumberedCondition(part, next: &next)) }
    return numbered
  }
}
