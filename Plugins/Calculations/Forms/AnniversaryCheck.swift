import Foundation
import Isnad
import IsnadText

/// Holds an anniversary against the years: the 300th in 2024 of what was in 1724.
struct AnniversaryCheck {
  let passage: Passage
  /// The day of the article.
  let day: ArticleDate?

  func drafts() -> [AnnotationDraft] {
    guard let word = passage.first({ $0 == .anniversary }, in: passage.tokens),
      let (stated, range) = ordinal(at: word)
    else { return [] }
    let years = passage.times.filter {
      $0.mention.type == .date && $0.mention.first != nil && $0.mention.calendar == .gregorian
        && !$0.mention.isRange && $0.mention.form != .vague
    }
    guard let event = years.min(by: { year($0) < year($1) }), year(event) > 0 else { return [] }
    let others = years.filter { $0.range != event.range && year($0) > year(event) }
    guard others.count <= 1, years.count <= 2 else { return [] }
    guard let celebrated = others.first.map(year) ?? day?.year, celebrated > year(event) else {
      return []
    }
    if others.isEmpty, !isEvent(event, word) { return [] }
    let computed = celebrated - year(event)
    let agrees = computed == stated
    let isOff = abs(computed - stated) > 1
    let confidence: Decimal =
      !others.isEmpty ? .hundredths(93) : agrees || isOff ? .hundredths(88) : .hundredths(70)
    return [
      AnnotationDraft(
        Calculation(
          .anniversary, stated: Decimal(stated), computed: Decimal(computed), agrees: agrees,
          working: "\(celebrated) − \(year(event)) = \(computed)"
            + Working.verdict(agrees, "\(stated)"),
          operands: [event.range] + others.map(\.range), confidence: confidence),
        at: range)
    ]
  }

  private func year(_ time: Time) -> Int { time.mention.first?.year ?? 0 }

  /// Says whether a year, alone in its sentence, is that of what is remembered.
  private func isEvent(_ time: Time, _ word: Int) -> Bool {
    guard let day, year(time) < day.year - 4 else { return false }
    return time.tokens.lowerBound > word && time.tokens.lowerBound - word < 22
  }

  /// The number of the anniversary: by a word of its own, or the ordinal beside it.
  private func ordinal(at word: Int) -> (Int, TextRange)? {
    if let match = passage.match(word), let years = match.entry.properties["years"].flatMap({ Int($0) })
    {
      return (years, match.range)
    }
    let near = max(passage.tokens.lowerBound, word - 4)..<min(word + 7, passage.tokens.upperBound)
    let ranks = passage.figures.filter { figure in
      near.overlaps(figure.tokens) && !figure.isRange && figure.value > 0
        && (figure.quantity.role == .rank || passage.isOrdinal(figure))
    }
    guard ranks.count == 1, let rank = ranks.first else { return nil }
    return (NSDecimalNumber(decimal: rank.value).intValue, rank.quantity.numberRange)
  }
}

extension Passage {
  /// Says whether a sentence is Arabic.
  func isArabic(_ figure: Figure) -> Bool {
    tokens.contains { table[$0].script == .arabic }
  }

  /// Says whether digits have the article before them, as ordinals do: الـ300.
  func isOrdinal(_ figure: Figure) -> Bool {
    let number = table.indices(covering: figure.quantity.numberRange).lowerBound
    guard !figure.isPercent, !figure.isMoney else { return false }
    return Prepositions.articles.contains(number - 1, of: table) || table.startsWithArticle(number)
  }
}
