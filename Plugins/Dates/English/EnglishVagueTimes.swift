import Isnad
import IsnadText

/// Reads times that nothing could be looked up by: in recent years, soon, currently.
struct EnglishVagueTimes {
  let text: EnglishTimeText

  /// The time that begins at a token.
  func time(_ index: Int) -> DateCandidate? {
    guard let match = text.lexicons.vague.match(startingAt: index),
      match.tokens.upperBound <= text.bounds.upperBound
    else { return now(index) }
    // The past year is no past.
    switch text.word(match.tokens.upperBound) {
    case .unit, .units, .few, .couple, .cardinal: return nil
    default: break
    }
    guard text.digits(match.tokens.upperBound) == nil else { return nil }
    let value: TimeValue?
    switch match.entry.properties["value"] {
    case "past": value = .reference(.past)
    case "present": value = .reference(.present)
    case "future": value = .reference(.future)
    default: value = nil
    }
    var candidate = text.candidate(.date, .vague(value), match.tokens, confidence: 90)
    candidate.isPeriod = match.entry.properties["period"] == "yes"
    return candidate
  }

  private func now(_ index: Int) -> DateCandidate? {
    guard text.word(index) == .now, text.word(index - 1) != .from else { return nil }
    return text.candidate(
      .date, .vague(.reference(.present)), index..<index + 1, confidence: 80)
  }
}
