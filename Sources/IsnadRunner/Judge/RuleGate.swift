import Isnad

/// Says which of the rules of a kind an annotation can concern at all.
///
/// Most rules ask two or three attributes before anything else, and most annotations fail the first.
/// Asked rule by rule, the same attribute is fetched again and again; here each is fetched once, for all
/// rules that ask for it, and no longer than a rule is left.
struct RuleGate: Sendable {
  /// A set of rules, as bits of their places.
  typealias Places = UInt64

  /// The most rules that one gate serves.
  static let capacity = 64

  /// An attribute with all that rules ask of it without any alternative.
  private struct Column: Sendable {
    let name: AttributeName
    /// The rules that ask for it.
    let asking: Places
    let tests: [Demand]
  }

  /// A test that some rules ask to pass.
  private final class Demand: Sendable {
    let test: AttributeTest
    let rules: Places

    init(_ test: AttributeTest, _ rules: Places) {
      self.test = test
      self.rules = rules
    }
  }

  private let all: Places
  private let columns: [Column]

  /// Creates the gate of some rules, by the first steps of their conditions.
  init(_ conditions: [Int], in table: ConditionTable) {
    var askers: [Int: Places] = [:]
    for (place, start) in conditions.enumerated() {
      for question in table.demands(from: start) { askers[question, default: 0] |= 1 << Places(place) }
    }
    let byAttribute = Dictionary(grouping: askers) { table.questions[$0.key].attribute }
    all = conditions.count == RuleGate.capacity ? ~0 : 1 << Places(conditions.count) - 1
    columns = byAttribute.sorted { $0.key < $1.key }.compactMap { _, demands in
      demands.first.map { first in
        Column(
          name: table.questions[first.key].name, asking: demands.reduce(0) { $0 | $1.value },
          tests: demands.sorted { $0.key < $1.key }.map {
            Demand(table.questions[$0.key].test, $0.value)
          })
      }
    }.sorted { $0.asking.nonzeroBitCount > $1.asking.nonzeroBitCount }
  }

  /// The rules whose demands an annotation meets.
  func rules(for annotation: Annotation) -> Places {
    var left = all
    for column in columns where left & column.asking != 0 {
      let value = annotation.attribute(column.name)
      for demand in column.tests where left & demand.rules != 0 {
        if !demand.test.passes(value) { left &= ~demand.rules }
      }
      if left == 0 { break }
    }
    return left
  }
}

extension ConditionTable {
  /// The questions that a condition asks without any alternative: those that it is made of, or that all of
  /// its parts are.
  fileprivate func demands(from start: Int) -> [Int] {
    switch steps[start].kind {
    case .question: return [steps[start].number]
    case .any, .not, .context: return []
    case .all:
      var questions: [Int] = []
      var part = start + 1
      while part < steps[start].end {
        questions += demands(from: part)
        part = steps[part].end
      }
      return questions
    }
  }
}
