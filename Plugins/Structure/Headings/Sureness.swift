import Foundation
import Isnad
import IsnadGrammar
import IsnadText

/// How sure it is that a part of the head promises what the body lacks.
///
/// A cross-heading may introduce whom its section lets speak; a caption may name people, days and
/// numbers of the picture alone. Where something happens, and a name that the body spells otherwise,
/// must agree everywhere.
enum Place {
  case headline, section, caption, summary
  /// A caption that dates its picture to another year than the story has.
  case oldPicture

  init(_ kind: Block.Kind, hasSection: Bool, isOld: Bool) {
    switch kind {
    case .caption: self = isOld ? .oldPicture : .caption
    case .summary: self = .summary
    default: self = hasSection ? .section : .headline
    }
  }

  /// - Parameter hasLike: Says whether the body has a last name nearly so.
  func sureness(
    of name: NamedInHeading, _ isElsewhere: Bool, hasLike: (FoldedWord) -> Bool
  ) -> Decimal {
    if name.kind == .person, !isElsewhere, hasLike(name.phrases[0].first) { return 1 }
    switch self {
    case .headline, .summary: return Decimal.hundredths(90)
    case .section:
      if isElsewhere { return .hundredths(name.isScene ? 80 : 50) }
      return .hundredths(name.kind == .person ? 60 : 90)
    case .caption: return .hundredths(name.isScene ? 80 : 50)
    case .oldPicture: return Decimal.hundredths(50)
    }
  }

  /// A year may be said as “next year”, and a number at the start may count what follows.
  func sureness(of numeral: WrittenNumber, isFirst: Bool, _ isElsewhere: Bool) -> Decimal {
    let isYear = numeral.isInDigits && BodyNumbers.isYear(numeral.value) && numeral.precision <= 100
    if isElsewhere || self == .caption || self == .oldPicture { return Decimal.hundredths(50) }
    return isYear || (isFirst && numeral.value <= 25) ? Decimal.hundredths(60) : Decimal.hundredths(85)
  }
}
