import Isnad

/// What the rules of a kind ask of one attribute without any alternative.
///
/// Where all that is asked is which of some values it has, the rules that each value passes are worked out
/// beforehand, and a value is looked up rather than tested.
final class AttributeColumn: Sendable {
  typealias Places = RuleGate.Places

  let name: AttributeName
  /// The rules that ask for it.
  let asking: Places
  private let demands: [(test: AttributeTest, rules: Places)]
  /// The rules that pass for each value that a test names; none for tests that do not go by names alone.
  private let listed: [(value: AttributeValue, passing: Places)]
  /// The rules that pass for any other value, and where the attribute is unset.
  private let others: Places
  private let unset: Places

  init(_ name: AttributeName, _ demands: [(test: AttributeTest, rules: Places)]) {
    self.name = name
    self.demands = demands
    let asking = demands.reduce(0) { $0 | $1.rules }
    self.asking = asking
    func passing(_ value: AttributeValue?) -> Places {
      demands.reduce(~0) { $1.test.passes(value) ? $0 : $0 & ~$1.rules }
    }
    let values = demands.map { $0.test.namedValues }
    let named: [AttributeValue] = values.contains { $0 == nil } ? [] : values.flatMap { $0 ?? [] }
    listed = Set(named).map { ($0, passing($0)) }
    // A value that no rule can name.
    others = passing(.choice("\u{0}"))
    unset = passing(nil)
  }

  /// Says whether a value is looked up.
  var isListed: Bool { !listed.isEmpty }
  /// The number of rules that ask.
  var rules: Int { asking.nonzeroBitCount }

  /// Those of some rules that a value passes.
  func rules(_ left: Places, passing value: AttributeValue?) -> Places {
    guard isListed else { return tested(left, value) }
    switch value {
    case nil: return left & unset
    case .list: return tested(left, value)
    case .some(let value):
      for entry in listed where AttributeTest.isSame(entry.value, value) { return left & entry.passing }
      return left & others
    }
  }

  private func tested(_ rules: Places, _ value: AttributeValue?) -> Places {
    var left = rules
    for demand in demands where left & demand.rules != 0 && !demand.test.passes(value) {
      left &= ~demand.rules
    }
    return left
  }
}

extension AttributeTest {
  /// The values that the test tells from all others; nothing where it goes by more than that.
  fileprivate var namedValues: [AttributeValue]? {
    switch self {
    case .anyOf(let values): return values + [.choice("none")]
    case .none, .some: return [.choice("none")]
    case .not(let test): return test.namedValues
    case .all(let tests):
      let values = tests.map(\.namedValues)
      return values.contains { $0 == nil } ? nil : values.flatMap { $0 ?? [] }
    case .over, .under, .matches: return nil
    }
  }
}
