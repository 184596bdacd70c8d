import Isnad
import IsnadText

/// Evaluates the conditions of rules on the annotations of one article.
///
/// The answers to questions about a stretch of text (does the article, this section, this sentence
/// hold such an annotation?) are kept, so that they are worked out once for each stretch; those about
/// the annotation that is judged, until the next.
struct Evaluation {
  private let surroundings: Surroundings
  private let table: ConditionTable
  private var counts: [Stretch: Int] = [:]
  /// The answers for the annotation that is judged, by the numbers of the questions.
  private var answers: [Answer]
  /// The questions that have one.
  private var answered: [Int] = []
  private var judged = -1

  private enum Answer {
    case unknown, no, yes
  }

  /// A stretch of text of which a context test asks.
  private struct Stretch: Hashable {
    let test: Int
    let range: TextRange
  }

  init(_ annotated: AnnotatedArticle, _ table: ConditionTable) {
    surroundings = Surroundings(annotated)
    self.table = table
    answers = Array(repeating: .unknown, count: table.questions.count)
  }

  /// Turns to the annotation that is judged next.
  mutating func begin(_ annotation: Annotation) {
    judged = annotation.id
    for question in answered { answers[question] = .unknown }
    answered.removeAll(keepingCapacity: true)
  }

  /// Says whether the condition that begins with a step holds of an annotation.
  mutating func holds(_ start: Int, of annotation: Annotation) -> Bool {
    let step = table.steps[start]
    switch step.kind {
    case .question: return passes(step.number, annotation)
    case .not: return !holds(start + 1, of: annotation)
    case .all, .any:
      var part = start + 1
      while part < step.end {
        if holds(part, of: annotation) != (step.kind == .all) { return step.kind == .any }
        part = table.steps[part].end
      }
      return step.kind == .all
    case .context:
      let test = table.contexts[step.number]
      let found = count(step.number, test, start + 1, around: annotation)
      return found > (test.over ?? (test.under == nil ? 0 : -1)) && found < (test.under ?? .max)
    }
  }

  private mutating func passes(_ question: Int, _ annotation: Annotation) -> Bool {
    let isJudged = annotation.id == judged
    if isJudged, answers[question] != .unknown { return answers[question] == .yes }
    let asked = table.questions[question]
    let passes = asked.test.passes(annotation.attribute(asked.name))
    if isJudged {
      answers[question] = passes ? .yes : .no
      answered.append(question)
    }
    return passes
  }

  private mutating func count(
    _ id: Int, _ test: ContextTest, _ condition: Int,
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
    _ id: Int, _ test: ContextTest, _ condition: Int,
    in stretch: TextRange, except annotation: Annotation
  ) -> Int {
    let question = Stretch(test: id, range: stretch)
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
