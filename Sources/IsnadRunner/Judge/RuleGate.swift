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

  private let all: Places
  private let columns: [AttributeColumn]

  /// Creates the gate of some rules, by the first steps of their conditions.
  init(_ conditions: [Int], in table: ConditionTable) {
    var askers: [Int: Places] = [:]
    for (place, start) in conditions.enumerated() {
      for question in table.demands(from: start) { askers[question, default: 0] |= 1 << Places(place) }
    }
    all = conditions.count == RuleGate.capacity ? ~0 : 1 << Places(conditions.count) - 1
    columns = Dictionary(grouping: askers) { table.questions[$0.key].attribute }
      .sorted { $0.key < $1.key }
      .compactMap { _, demands in
        let demands = demands.sorted { $0.key < $1.key }
        guard let first = demands.first else { return nil }
        return AttributeColumn(
          table.questions[first.key].name, demands.map { (table.questions[$0.key].test, $0.value) })
      }
      .sorted { ($0.isListed ? 0 : 1, -$0.rules) < ($1.isListed ? 0 : 1, -$1.rules) }
  }

  /// The rules whose demands an annotation meets.
  func rules(for annotation: Annotation) -> Places {
    var left = all
    for column in columns where left & column.asking != 0 {
      left &= column.rules(left, passing: annotation.attribute(column.name))
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
