import Isnad
import IsnadText

/// Reads parts of a day that the text has told before: at dawn, in the morning, overnight.
struct EnglishDayParts {
  let text: EnglishTimeText

  /// The part of a day that begins at a token.
  func time(_ index: Int) -> DateCandidate? {
    switch text.word(index) {
    case .overnight: overnight(index)
    case .part(let part): edge(part, index)
    case .the: within(index)
    default: nil
    }
  }

  /// At dawn, by nightfall, before sunrise on Friday; at night is told of every night.
  private func edge(_ part: DayPart, _ index: Int) -> DateCandidate? {
    guard EnglishDayParts.edges.contains(index, of: text.tokens) else { return nil }
    let next = text.token(index + 1, is: "on") ? index + 2 : index + 1
    let day = EnglishMoments(text: text).day(next).flatMap { $0.time == nil ? $0 : nil }
    switch text.word(index - 1) {
    case .preposition, .before, .after, .until, .about, .from: break
    default: guard day != nil else { return nil }
    }
    if var day, isDay(day.meaning) {
      day.time = .part(part)
      day.type = .time
      return text.stretched(day, over: index..<day.tokens.upperBound)
    }
    return timed(.counted(0, .day, from: .context), part, index..<index + 1)
  }

  /// The moments between day and night; the dawn of a new age is none.
  private static let edges: WordSet = [
    "dawn", "dusk", "daybreak", "sunrise", "sunup", "nightfall", "sunset", "sundown",
  ]

  private func isDay(_ meaning: Meaning) -> Bool {
    switch meaning {
    case .value(.day), .counted(_, .day, _), .one(.weekday, _), .one(.monthDay, _): true
    default: false
    }
  }

  /// In the morning, during the night, on the afternoon of the attack.
  private func within(_ index: Int) -> DateCandidate? {
    guard case .part(let part) = text.word(index + 1), text.isWord(index - 1) else { return nil }
    let isLed =
      text.token(index - 1, is: "in") || text.token(index - 1, is: "during")
      || text.token(index - 1, is: "throughout") || text.word(index - 1) == .through
    if text.word(index + 2) == .of {
      // The night of 3-4 May is told by its days.
      guard isLed || text.token(index - 1, is: "on"), text.digits(index + 3) == nil else { return nil }
      return timed(.counted(0, .day, from: .event), part, index..<index + 2)
    }
    guard isLed, !isAttribute(index + 1) else { return nil }
    return timed(.counted(0, .day, from: .context), part, index..<index + 2)
  }

  /// Prices fell overnight, but no overnight flight.
  private func overnight(_ index: Int) -> DateCandidate? {
    switch text.word(index - 1) {
    case .a, .the, .possessive, .preposition, .of: return nil
    default: break
    }
    guard !text.isCapital(index) || text.isSentenceStart(index), !isAttribute(index) else { return nil }
    return timed(.counted(0, .day, from: .document), .night, index..<index + 1)
  }

  /// Says whether a noun stands behind that the word belongs to: the morning session.
  private func isAttribute(_ index: Int) -> Bool {
    let next = index + 1
    if text.isTightDash(next) { return true }
    guard text.isSmallWord(next), text.word(next) == nil, !EnglishTenses.isVerb(next, text) else {
      return false
    }
    return !EnglishDayParts.followers.contains(next, of: text.tokens)
  }

  /// Words that cannot belong to a noun before them.
  private static let followers: WordSet = [
    "but", "when", "while", "as", "because", "with", "without", "or", "if", "that", "which", "who",
    "where",
    "although", "though", "he", "she", "it", "they", "we", "i", "you", "there", "near", "outside",
    "inside",
    "against", "across", "amid", "despite", "so", "is", "are", "has", "have", "not", "also",
  ]

  private func timed(_ meaning: Meaning, _ part: DayPart, _ tokens: Range<Int>) -> DateCandidate {
    var candidate = text.candidate(.time, meaning, tokens, confidence: 70)
    candidate.time = .part(part)
    return candidate
  }
}
