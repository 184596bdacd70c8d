import Foundation
import Isnad
import IsnadText

/// Holds an age against the year of birth: 68, born in 1954.
struct AgeCheck {
  let passage: Passage
  /// The day of the article.
  let day: ArticleDate?

  func drafts() -> [AnnotationDraft] {
    guard passage.has(.born), let birth = passage.times.first(where: { isBirth($0) }),
      let first = birth.mention.first,
      let last = birth.mention.last, passage.times.filter({ isBirth($0) }).count == 1,
      let age = age(beside: birth)
    else { return [] }
    let death = passage.times.first { isDeath($0) && $0.range != birth.range }
    if death == nil, passage.has(.died) || isPast(age.range) { return [] }
    guard let (from, to) = death.flatMap(Self.days) ?? day.map({ ($0, $0) }),
      let ages = CalendarSpan.ages(born: (first, last), on: (from, to))
    else { return [] }
    let agrees = ages.contains(age.value)
    let distance = max(ages.lowerBound - age.value, age.value - ages.upperBound)
    let computed =
      ages.lowerBound == ages.upperBound ? "\(ages.lowerBound)" : "\(ages.lowerBound)–\(ages.upperBound)"
    // Copy may be a few weeks older than its date.
    let confidence: Decimal =
      agrees ? 1 : distance > 1 || death != nil ? .hundredths(93) : .hundredths(85)
    var calculation = Calculation(
      .age, stated: Decimal(age.value), computed: Decimal(ages.upperBound), agrees: agrees,
      working: "\(to.year) − \(first.year) = \(computed)" + Working.verdict(agrees, "\(age.value)"),
      operands: [birth.range] + (death.map { [$0.range] } ?? []), confidence: confidence)
    calculation.lowest = Decimal(ages.lowerBound)
    calculation.highest = Decimal(ages.upperBound)
    return [AnnotationDraft(calculation, at: age.range)]
  }

  private static func days(_ time: Time) -> (ArticleDate, ArticleDate)? {
    guard let first = time.mention.first, let last = time.mention.last else { return nil }
    return (first, last)
  }

  private func isBirth(_ time: Time) -> Bool {
    isKnown(time) && isNear(time, .born)
  }

  private func isDeath(_ time: Time) -> Bool {
    isKnown(time) && isNear(time, .died)
  }

  private func isKnown(_ time: Time) -> Bool {
    time.mention.type == .date && time.mention.first != nil && time.mention.last != nil
      && !time.mention.isRange && (time.mention.value?.utf8.count ?? 0) >= 4
      && time.mention.form != .vague
  }

  /// Says whether a word of birth or death stands shortly before a time, and no other time between.
  private func isNear(_ time: Time, _ sense: Sense) -> Bool {
    let before = max(passage.tokens.lowerBound, time.tokens.lowerBound - 8)..<time.tokens.lowerBound
    guard let word = passage.last({ $0 == .born || $0 == .died }, in: before),
      passage.sense(word) == sense
    else { return false }
    return !(word..<time.tokens.lowerBound).contains(where: passage.isTime)
  }

  /// The age that is stated, where there is one only.
  private func age(beside birth: Time) -> (value: Int, range: TextRange)? {
    var found: [(value: Int, range: TextRange, tokens: Range<Int>)] = []
    for figure in passage.figures
    where (figure.quantity.role == .age || isBareAge(figure)) && !figure.isRange {
      found.append((NSDecimalNumber(decimal: figure.value).intValue, figure.range, figure.tokens))
    }
    for time in passage.times where time.mention.type == .duration {
      guard let years = time.mention.years, years > 3,
        !found.contains(where: { $0.range.overlaps(time.range) }),
        Self.isAged(time, in: passage)
      else { continue }
      found.append((years, time.range, time.tokens))
    }
    guard found.count == 1, let age = found.first, age.value < 130, age.value > 0 else { return nil }
    let gap =
      age.tokens.lowerBound < birth.tokens.lowerBound
      ? birth.tokens.lowerBound - age.tokens.upperBound : age.tokens.lowerBound - birth.tokens.upperBound
    return gap <= 16 ? (age.value, age.range) : nil
  }

  /// Says whether a bare number is an age: at the age of 91; who is 35.
  private func isBareAge(_ figure: Figure) -> Bool {
    guard figure.quantity.role == .number, figure.value < 120, figure.value > 3 else { return false }
    let first = figure.tokens.lowerBound
    let before = max(passage.tokens.lowerBound, first - 2)..<first
    if before.contains(where: { Self.ages.contains($0, of: passage.table) }) { return true }
    let behind = figure.tokens.upperBound
    return passage.table.token(first - 1, isWord: "is")
      && (behind >= passage.tokens.upperBound || passage.table[behind].kind == .mark)
  }

  /// Says whether years are the age of somebody: عن عمر 82 عاما, in brackets.
  private static func isAged(_ time: Time, in passage: Passage) -> Bool {
    let before = max(passage.tokens.lowerBound, time.tokens.lowerBound - 4)..<time.tokens.lowerBound
    return before.contains { ages.contains($0, of: passage.table) || passage.isMark($0, ["("]) }
  }

  private static let ages: WordSet = [
    "age", "aged", "عمر", "عمره", "عمرها", "العمر", "سن", "ناهز", "يناهز", "البالغ", "البالغة", "يبلغ",
    "تبلغ",
  ]

  /// Says whether the age is one of a time gone by: when he was 30, at the age of 30.
  private func isPast(_ range: TextRange) -> Bool {
    let token = passage.table.firstIndex(from: range.start)
    let before = max(passage.tokens.lowerBound, token - 5)..<token
    return before.contains { Self.past.contains($0, of: passage.table) }
  }

  private static let past: WordSet = [
    "when", "at", "since", "was", "by", "until", "before", "after", "في", "عندما", "حين", "منذ", "كان",
    "كانت", "قبل", "بعد",
    "عن", "وكان", "وكانت", "وهو", "وهي",
  ]
}

extension DateMention {
  /// The whole years of a duration: 6 of `P6Y`, 20 of `P2DE`.
  var years: Int? {
    guard type == .duration, let value, value.hasPrefix("P") else { return nil }
    if value.hasSuffix("DE") { return Int(value.dropFirst().dropLast(2)).map { $0 * 10 } }
    if value.hasSuffix("CE") { return Int(value.dropFirst().dropLast(2)).map { $0 * 100 } }
    guard value.hasSuffix("Y") else { return nil }
    return Int(value.dropFirst().dropLast())
  }
}
