import Foundation
import Isnad
import IsnadText

/// Finds the days of the times of an article, in the order of the text.
///
/// In news, what lacks a year is looked for around the date of the article; in a history, around the
/// time that the text was at.
struct Resolution {
  /// The day of the article.
  let document: Day?
  /// How far the text tells of times before its own date.
  let style: TextStyle
  /// The time that the text was at.
  private(set) var reference: ReferenceTime?
  /// The block that is read.
  private(set) var block = 0

  init(document: ArticleDate?, style: TextStyle) {
    self.document = document.map { Day($0) }
    self.style = style
  }

  /// A value with what it was counted from.
  struct Found {
    var value: TimeValue
    var anchor: DateMention.Anchor?
    var anchorRange: TextRange?
    /// The other reading.
    var alternative: TimeValue?
    /// How much of the confidence is left, in percent.
    var confidence = 100
  }

  /// The mention of a candidate; what it tells becomes the time that the text is at.
  mutating func mention(_ candidate: DateCandidate, in block: Int = 0) -> DateMention {
    self.block = block
    let found = self.found(candidate.meaning, candidate.tense)
    var mention = DateMention(candidate.type, form(candidate.meaning))
    mention.calendar = candidate.calendar
    mention.modifier = candidate.modifier
    mention.hasShortYear = candidate.hasShortYear
    mention.hasZone = candidate.hasZone
    mention.feast = candidate.feast?.rawValue
    mention.tense = candidate.tense
    mention.isPeriod = candidate.isPeriod
    mention.monthsAgree = candidate.monthsAgree
    if case .span = candidate.meaning { mention.isRange = true }
    if candidate.endTime != nil { mention.isRange = true }
    if let found {
      mention.value = value(found.value, candidate)
      mention.alternative = found.alternative.map { text($0, candidate.time) }
      if mention.alternative == mention.value { mention.alternative = nil }
      mention.anchor = mention.form == .absolute ? nil : found.anchor ?? DateMention.Anchor.none
      mention.anchorRange = found.anchorRange
      mention.exists = found.value.exists
      mention.first = found.value.days?.first.articleDate
      mention.last = found.value.days?.last.articleDate
      mention.confidence = Decimal.hundredths(candidate.confidence * found.confidence / 100)
    } else {
      mention.anchor = mention.form == .absolute ? nil : missing(candidate.meaning)
      mention.confidence = Decimal.hundredths(candidate.confidence)
      if let time = candidate.time { mention.value = "T" + time.text }
    }
    if let other = candidate.other.flatMap({ self.found($0, candidate.tense)?.value }) {
      mention.alternative = text(other, candidate.time)
    }
    checkWeekday(of: &mention, candidate, found)
    checkCalendars(of: &mention, candidate, found?.value)
    checkTense(of: &mention, candidate, found?.value)
    if let found { move(to: found.value, by: candidate) }
    return mention
  }

  /// What a time without a value lacks: the date of the article, or that of an event.
  private func missing(_ meaning: Meaning) -> DateMention.Anchor {
    switch meaning {
    case .counted(_, _, .text), .counted(_, _, .event), .stretch(_, _, .text), .stretch(_, _, .event):
      .event
    case .counted(_, _, .time(let origin)): missing(origin)
    case .within(_, let whole): missing(whole)
    default: .none
    }
  }

  private func form(_ meaning: Meaning) -> DateMention.Form {
    if case .vague = meaning { return .vague }
    return meaning.isAbsolute ? .absolute : .relative
  }

  /// The value of a candidate: of a stretch its length, of clock times from one to another both.
  private func value(_ value: TimeValue, _ candidate: DateCandidate) -> String {
    if case .stretch(let count, let unit, _) = candidate.meaning {
      return Length(Decimal(abs(count)), unit).text
    }
    guard let end = candidate.endTime else { return text(value, candidate.time) }
    return "\(text(value, candidate.time))/\(text(value, end))"
  }

  private func text(_ value: TimeValue, _ time: TimeOfDay?) -> String {
    guard let time else { return value.text }
    if case .set(let text) = value { return text }
    return "\(value.text)T\(time.text)"
  }

  /// The text moves on with every time that has a place in the calendar.
  private mutating func move(to value: TimeValue, by candidate: DateCandidate) {
    guard !candidate.isAside, let days = value.days, let unit = value.unit, unit <= .year else { return }
    reference = ReferenceTime(
      days: days, unit: unit, range: candidate.range, block: block,
      isExplicit: candidate.meaning.isAbsolute || reference?.isExplicit == true)
  }
}

/// The time that a text is at.
struct ReferenceTime: Hashable, Sendable {
  let days: Days
  /// How fine it is told.
  let unit: TimeUnit
  /// The words that tell it.
  let range: TextRange
  let block: Int
  /// Says whether its year is in the text.
  let isExplicit: Bool
}
