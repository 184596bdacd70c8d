import Foundation
import Isnad
import IsnadText

/// A number of the text with its unit, as a term of a sum.
struct Figure {
  private var box: Boxed<Quantity>
  /// The bytes of the annotation: number, unit or noun, and words such as *about*.
  let range: TextRange
  /// The tokens of these bytes.
  let tokens: Range<Int>
  var value: Decimal
  /// The first and the last figure of a range that a change runs through.
  var isStartOfRange = false
  var isEndOfRange = false
  /// Says whether it has Arabic words.
  let isArabic: Bool

  init?(_ quantity: Quantity, at range: TextRange, in table: TokenTable) {
    guard let value = quantity.value, !quantity.isVague, quantity.role != .label else { return nil }
    box = Boxed(quantity)
    self.range = range
    let tokens = table.indices(covering: range)
    self.tokens = tokens
    isArabic = tokens.contains { table[$0].script == .arabic }
    self.value = value
    guard !tokens.isEmpty else { return nil }
  }

  var quantity: Quantity {
    get { box.value }
    set { box = Boxed(newValue) }
  }

  var isPercent: Bool { quantity.role == .percent }
  var isPoints: Bool { quantity.role == .points }
  var isMoney: Bool { quantity.role == .money }
  var isRange: Bool { quantity.upper != nil }

  /// Says whether it is a number of things that are counted one by one.
  var isCount: Bool {
    switch quantity.role {
    case .count, .casualties, .votes: true
    default: false
    }
  }

  /// Says whether it can be the start or the end of a change.
  var isAmount: Bool {
    switch quantity.role {
    case .count, .casualties, .votes, .money, .measure, .number, .percent: !isRange
    default: false
    }
  }

  /// Says whether it can be wrong by itself, or by names beside it.
  var tellsAlone: Bool { isPercent && value > 100 || quantity.role == .rank }

  /// Says whether words leave one of its ends open, or both uncertain.
  var isOpen: Bool { quantity.modifier != nil }

  /// Says whether two figures tell of the same kind of thing, so that one can become the other.
  func isComparable(to other: Figure) -> Bool {
    let (own, theirs) = (quantity, other.quantity)
    if isPercent || other.isPercent { return isPercent && other.isPercent }
    if own.role == .number || theirs.role == .number { return true }
    if isMoney || other.isMoney {
      return isMoney && other.isMoney
        && (own.currency == nil || theirs.currency == nil || own.currency == theirs.currency)
    }
    if own.role == .measure || theirs.role == .measure { return own.unit == theirs.unit }
    guard isCount, other.isCount else { return own.role == theirs.role }
    guard let noun = own.noun, let theirNoun = theirs.noun else { return true }
    // One noun in two cases or numbers: قرشا and قرش, man and men.
    return noun.unicodeScalars.prefix(2).elementsEqual(theirNoun.unicodeScalars.prefix(2))
  }

  /// Says whether a figure beside two levels could be meant in place of one of them.
  func isRival(of levels: [Figure]) -> Bool {
    guard isAmount, !levels.contains(where: { $0.value == value }) else { return false }
    return levels.contains { level in
      let (own, theirs) = (quantity, level.quantity)
      if own.role == .number {
        return theirs.role == .number || level.isCount && theirs.noun == nil && value > 100
      }
      guard isComparable(to: level), theirs.role != .number else { return false }
      return !isCount || own.noun == theirs.noun
    }
  }

  /// A hash of what is counted or measured.
  var kindHash: UInt64 {
    var hash = Hashing.hash(quantity.role.rawValue.utf8)
    for part in [quantity.currency, quantity.unit, quantity.noun] {
      hash = Hashing.hash((part ?? "").utf8, from: hash &+ 1)
    }
    return hash
  }

  /// The figure with the magnitude of another, where it has none of its own: *from 4 to 4.5 billion*.
  func scaled(like other: Figure) -> Figure {
    guard quantity.magnitude == nil, let magnitude = other.quantity.magnitude,
      quantity.role == .number || quantity.role == other.quantity.role, !isPercent, value < 1000,
      // From 750 to one thousand dollars: what is near as it stands is written out.
      value > 0, other.value / value >= 100
    else { return self }
    var (figure, quantity) = (self, quantity)
    quantity.precision *= magnitude
    quantity.magnitude = magnitude
    figure.value *= magnitude
    figure.quantity = quantity
    return figure
  }
}
