import Foundation
import Isnad
import IsnadText

/// Reads times that come again: كل يوم أحد، سنوياً، مرتين في السنة.
extension ArabicReading {
  func set(at index: Int, _ found: ArabicBlock.Found) -> DateCandidate? {
    let word = found.word
    if word.role == .recurring, let unit = word.unit {
      return set("P1\(unit.designator.letter)", index..<index + 1)
    }
    if word.role == .every { return every(at: index) }
    if word.role == .manner { return manner(at: index, found) }
    if word.role == .times { return times(at: index) }
    if word.unit == .day, word.count == .plural, !found.isDefinite,
      let day = block.found(index + 1), day.isDefinite, day.word.weekday > 0
    {
      // أيام الأحد والاثنين والثلاثاء are rather three days.
      if let next = block.found(index + 2), next.isJoined, next.word.weekday > 0 { return nil }
      return set("XXXX-WXX-\(day.word.weekday)", index..<index + 2)
    }
    return nil
  }

  private func set(_ value: String, _ tokens: Range<Int>) -> DateCandidate {
    candidate(.set, .value(.set(value)), tokens)
  }

  /// بشكل يومي, بصورة سنوية.
  private func manner(at index: Int, _ found: ArabicBlock.Found) -> DateCandidate? {
    guard found.preposition == .by, !found.isDefinite,
      let unit = ArabicReading.recurring.value(index + 1, of: block.tokens)
    else { return nil }
    var result = set("P1\(unit.designator.letter)", index..<index + 2)
    // The ب belongs to it.
    result.range = block.tokens.range(of: index..<index + 2)
    return result
  }

  private static let recurring = WordTable<TimeUnit>([
    ("يومي", .day), ("يومية", .day), ("أسبوعي", .week), ("أسبوعية", .week), ("شهري", .month),
    ("شهرية", .month), ("سنوي", .year), ("سنوية", .year),
  ])

  private func every(at index: Int) -> DateCandidate? {
    guard let next = block.found(index + 1), !next.isDefinite, next.prefix == 0 else {
      return everyNumber(at: index)
    }
    let word = next.word
    if word.unit == .day, word.count == .singular, let day = block.found(index + 2),
      day.word.weekday > 0,
      !day.isJoined
    {
      return set("XXXX-WXX-\(day.word.weekday)", index..<index + 3)
    }
    // كل عام وأنتم بخير is a greeting, كل أحد everybody, كل اثنين every two.
    if block.isOne(of: ArabicReading.greeting, index + 2) { return nil }
    if word.weekday > 1, word.weekday < 7 { return set("XXXX-WXX-\(word.weekday)", index..<index + 2) }
    if let unit = word.unit, word.role == nil, word.count == .singular || word.count == .dual {
      let count = word.count == .dual ? 2 : 1
      return set(Length(Decimal(count), unit).text, index..<index + 2)
    }
    if let part = word.part { return set("XXXX-XX-XXT\(part.rawValue)", index..<index + 2) }
    if word.month > 0, !word.isHijri { return set(Recurring.month(word.month).text, index..<index + 2) }
    if let season = word.season { return set(Recurring.season(season).text, index..<index + 2) }
    return everyNumber(at: index)
  }

  private static let greeting: WordSet = ["وأنتم", "وانتم", "وأنت"]

  /// كل أربع سنوات, كل 20 دقيقة.
  private func everyNumber(at index: Int) -> DateCandidate? {
    guard block.digits(index + 1) != nil || block.word(index + 1)?.isCardinal == true,
      let written = length(at: index + 1, isGoverned: true)
    else { return nil }
    return set(written.length.text, index..<written.end)
  }

  /// مرتين في السنة, مرة كل عامين, ثلاث مرات يومياً: from the word of times on.
  private func times(at index: Int) -> DateCandidate? {
    var position = index + 1
    if block.isOne(of: ArabicReading.single, position) { position += 1 }
    if let next = block.found(position), next.word.role == .recurring, let unit = next.word.unit {
      return set("P1\(unit.designator.letter)", index..<position + 1)
    }
    if block.role(position) == .every, var result = every(at: position) {
      result.tokens = index..<result.tokens.upperBound
      result.range = block.bytes(of: result.tokens)
      return result
    }
    guard block.role(position) == .at, let unit = block.found(position + 1), unit.isDefinite,
      unit.word.count == .singular, let kind = unit.word.unit, choice(at: position + 2) == nil,
      ordinal(at: position + 2) == nil
    else { return nil }
    return set("P1\(kind.designator.letter)", index..<position + 2)
  }

  private static let single: WordSet = ["واحدة", "على", "الأقل"]
}
