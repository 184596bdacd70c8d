import Foundation
import Isnad
import IsnadText

/// Adds the percentages of one whole: 60 %, 35 % and 10 % are too many.
struct ShareCheck {
  let passage: Passage

  func drafts() -> [AnnotationDraft] {
    guard passage.figures.count(where: \.isPercent) > 1 else { return [] }
    let shares = passage.figures.filter {
      $0.isPercent && !$0.isRange && $0.value > 0 && $0.value <= 100
    }
    guard shares.count > 1, shares.count < 9, let last = shares.last,
      passage.figures.allSatisfy({ !$0.isPercent || $0.value < 100 }),
      shares.allSatisfy({ isShare($0) }), isList(shares)
    else { return [] }
    let hasRest = shares.contains { isRest($0) }
    let isWhole = isExclusive()
    guard shares.count > 2 || hasRest else { return [] }
    let sum = shares.reduce(Decimal(0)) { $0 + $1.value }
    let range = shares.reduce(Interval(exactly: 0)) { $0 + $1.interval(.shown) }
    let agrees = range.contains(100) || range.lower <= 100 && !hasRest
    // Two shares of one whole may leave a third untold; too many are too many.
    guard agrees == false || hasRest || range.contains(100) else { return [] }
    let confidence: Decimal =
      agrees ? 1 : hasRest || isWhole ? .hundredths(95) : .hundredths(70)
    let working =
      shares.map { Working.of($0, unit: false) }.joined(separator: " + ")
      + " = \(Working.plain(sum)) %"
    var calculation = Calculation(
      .percentSum, stated: 100, computed: sum, agrees: agrees, working: working,
      operands: shares.dropLast().map(\.range), confidence: confidence)
    calculation.lowest = range.lower
    calculation.highest = range.upper
    return [AnnotationDraft(calculation, at: last.range)]
  }

  /// Says whether a percentage is no change and no level of before.
  private func isShare(_ figure: Figure) -> Bool {
    let lead = passage.lead(of: figure).lead
    switch lead {
    case .from, .to, .against, .rise, .fall, .change, .between: return false
    default: break
    }
    let behind = figure.tokens.upperBound..<min(figure.tokens.upperBound + 2, passage.tokens.upperBound)
    return behind.isEmpty || !behind.contains { passage.sense($0)?.isChange ?? false }
  }

  private func isList(_ shares: [Figure]) -> Bool {
    zip(shares, shares.dropFirst()).allSatisfy { first, second in
      let gap = first.tokens.upperBound..<max(first.tokens.upperBound, second.tokens.lowerBound)
      return gap.count <= 14 && !gap.contains { passage.isMark($0, [";", "؛"]) && gap.count > 10 }
    }
  }

  private func isRest(_ figure: Figure) -> Bool {
    let before = max(passage.tokens.lowerBound, figure.tokens.lowerBound - 4)..<figure.tokens.lowerBound
    let behind = figure.tokens.upperBound..<min(figure.tokens.upperBound + 2, passage.tokens.upperBound)
    return passage.has(.rest, in: before) || passage.has(.rest, in: behind)
  }

  /// Says whether nobody and nothing can belong to two of the shares.
  private func isExclusive() -> Bool {
    if passage.has(.exclusive) || passage.has(.composed) { return true }
    var (pro, contra) = (false, false)
    for token in passage.tokens {
      switch Self.camps.value(token, of: passage.table) {
      case true?: pro = true
      case false?: contra = true
      case nil: break
      }
    }
    return pro && contra
  }

  private static let camps = WordTable<Bool>([
    ("yes", true), ("for", true), ("favour", true), ("favor", true), ("support", true),
    ("supported", true),
    ("approve", true), ("approved", true), ("agreed", true), ("backed", true), ("men", true),
    ("male", true),
    ("no", false), ("against", false), ("oppose", false), ("opposed", false), ("disapprove", false),
    ("rejected", false), ("disagreed", false), ("women", false), ("female", false),
    ("نعم", true), ("ايد", true), ("ايدوا", true), ("يؤيد", true), ("يءيد", true), ("يءيدون", true),
    ("مءيد", true),
    ("وافق", true), ("موافق", true), ("رجال", true), ("ذكور", true), ("الذكور", true), ("الرجال", true),
    ("لا", false), ("عارض", false), ("عارضوا", false), ("يعارض", false), ("يعارضون", false),
    ("وعارض", false),
    ("رفض", false), ("رفضوا", false), ("يرفض", false), ("يرفضون", false), ("ورفض", false),
    ("نساء", false),
    ("اناث", false), ("الاناث", false), ("والاناث", false), ("النساء", false), ("عارضه", false),
    ("عارضها", false),
    ("ورفضه", false), ("رفضه", false), ("رفضها", false), ("ايده", true), ("ايدها", true),
  ])
}
