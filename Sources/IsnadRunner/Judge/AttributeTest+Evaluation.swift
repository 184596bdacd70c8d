import Foundation
import Isnad
import IsnadText

extension AttributeTest {
  /// Says whether a value passes; nothing stands for an unset attribute.
  func passes(_ value: AttributeValue?) -> Bool {
    switch self {
    case .none: AttributeTest.isNone(value)
    case .some: !AttributeTest.isNone(value)
    case .not(let test): !test.passes(value)
    case .all(let tests): tests.allSatisfy { $0.passes(value) }
    default:
      switch value {
      case nil: false
      case .list(let values): values.contains(where: passesMember)
      case .some(let value): passesMember(value)
      }
    }
  }

  private func passesMember(_ value: AttributeValue) -> Bool {
    switch self {
    case .anyOf(let values): values.contains { AttributeTest.isSame($0, value) }
    case .over(let limit): AttributeTest.number(value).map { limit < $0 } ?? false
    case .under(let limit): AttributeTest.number(value).map { $0 < limit } ?? false
    // A pattern that was given up matches nothing: it never makes a finding by accident.
    case .matches(let pattern): (try? pattern.matches(value.words)) ?? false
    default: false
    }
  }

  /// Says whether two values are the same; of two words, most differ in length already.
  static func isSame(_ left: AttributeValue, _ right: AttributeValue) -> Bool {
    switch (left, right) {
    case (.choice(let left), .choice(let right)): left.utf8.count == right.utf8.count && left == right
    case (.yesNo(let left), .yesNo(let right)): left == right
    case (.choice, _), (.yesNo, _): false
    default: left == right
    }
  }

  private static func number(_ value: AttributeValue) -> Decimal? {
    if case .decimal(let number) = value { number } else { nil }
  }

  private static func isNone(_ value: AttributeValue?) -> Bool {
    switch value {
    case nil, .choice("none"): true
    case .list(let values): values.isEmpty
    default: false
    }
  }
}
