import Isnad
import IsnadText

/// Finds the tense of the verb that governs a time.
///
/// The verb nearest before it in the sentence, else the first behind it. Without a parser this is right
/// mostly, and what it chooses between is kept as the other reading.
struct EnglishTenses {
  let text: EnglishTimeText

  /// How far the verb may be.
  private static let reach = 24

  /// The tense of the verb that governs a time in a sentence, and how many words are between.
  func tense(
    of time: Range<Int>, in sentence: Range<Int>
  ) -> (tense: DateMention.Tense, distance: Int?)? {
    let first = max(sentence.lowerBound, time.lowerBound - EnglishTenses.reach)
    var index = time.lowerBound - 1
    while index >= first {
      if let tense = tense(at: index, from: first) { return (tense, distance(from: index, to: time)) }
      index -= 1
    }
    let last = min(sentence.upperBound, time.upperBound + EnglishTenses.reach)
    index = time.upperBound
    while index < last {
      if let tense = tense(at: index, from: time.upperBound) { return (tense, nil) }
      index += 1
    }
    return nil
  }

  /// How many words stand between a verb and the time behind it, where the verb tells of that time for
  /// sure: will, or the past, with on or in before the time.
  ///
  /// Since 2019 says less.
  private func distance(from verb: Int, to time: Range<Int>) -> Int? {
    let before = time.lowerBound - 1
    guard before == verb || text.token(before, is: "on") || text.token(before, is: "in") else {
      return nil
    }
    // Will be higher than in 2019.
    guard before - verb < 8, !(verb..<time.lowerBound).contains(where: { text.word($0) == .than }) else {
      return nil
    }
    switch EnglishTenses.verbs.value(verb, of: text.tokens) {
    case .future, .past, nil: return before - verb
    default: return nil
    }
  }

  /// The tense that a word tells.
  private func tense(at index: Int, from first: Int) -> DateMention.Tense? {
    guard text.bounds.contains(index), text.tokens[index].kind == .word, text.word(index) == nil else {
      return nil
    }
    guard let verb = EnglishTenses.verbs.value(index, of: text.tokens) else {
      return isRegularPast(index) ? participle(index, from: first) : nil
    }
    switch verb {
    case .past: return participle(index, from: first)
    case .auxiliaryPast: return .past
    case .future: return .future
    case .planned: return isPastBefore(index, from: first) ? nil : .future
    case .present: return nil
    case .timetable: return text.isCapital(index) ? nil : .future
    case .going: return text.word(index + 1) == .to ? .future : nil
    case .toBe: return text.word(index + 1) == .to ? .future : nil
    }
  }

  /// A participle behind will, to or be belongs to the future: will be held, to be opened.
  private func participle(_ index: Int, from first: Int) -> DateMention.Tense? {
    var before = index - 1
    while before >= first, before >= index - 4, text.bounds.contains(before),
      text.tokens[before].kind == .word
    {
      if EnglishTenses.future.contains(before, of: text.tokens) || text.word(before) == .to {
        return .future
      }
      switch EnglishTenses.verbs.value(before, of: text.tokens) {
      case .present, .auxiliaryPast, .future, .toBe: break
      default: return .past
      }
      before -= 1
    }
    return .past
  }

  private func isPastBefore(_ index: Int, from first: Int) -> Bool {
    guard index > first else { return false }
    if case .auxiliaryPast = EnglishTenses.verbs.value(index - 1, of: text.tokens) { return true }
    return false
  }

  private func isRegularPast(_ index: Int) -> Bool { EnglishTenses.isRegularPast(index, text) }

  /// Says whether a word is a verb in the past or an auxiliary.
  static func isVerb(_ index: Int, _ text: EnglishTimeText) -> Bool {
    guard text.isSmallWord(index) else { return false }
    return verbs.value(index, of: text.tokens) != nil || isRegularPast(index, text)
  }

  private static func isRegularPast(_ index: Int, _ text: EnglishTimeText) -> Bool {
    let folded = text.tokens[index].folded
    guard folded.count > 4, !text.tokens[index].isCapitalized,
      !adjectives.contains(index, of: text.tokens)
    else {
      return false
    }
    let bytes = text.tokens.foldedBytes
    return bytes[folded.end - 1] == UInt8(ascii: "d") && bytes[folded.end - 2] == UInt8(ascii: "e")
      && bytes[folded.end - 3] != UInt8(ascii: "e")
  }

  private enum Verb {
    case past, auxiliaryPast, future, planned, present, timetable, going, toBe
  }

  private static let future: WordSet = ["will", "'ll", "shall", "won't"]

  /// Words in -ed that are no verbs in the past.
  private static let adjectives: WordSet = [
    "united", "hundred", "unprecedented", "limited", "alleged", "so-called", "embed", "shed", "wicked",
    "sacred", "naked", "rugged", "indeed", "biased", "advanced", "complicated", "crowded",
  ]

  /// The irregular verbs of English in the past, the auxiliaries, and what tells of a plan.
  private static let verbs: WordTable<Verb> = {
    let irregular = [
      "said", "told", "met", "held", "won", "lost", "made", "took", "came", "went", "gave", "got", "saw",
      "found", "left", "kept", "began", "became", "brought", "bought", "built", "broke", "chose", "cut",
      "dealt", "drew", "drove", "fell", "felt", "fought", "flew", "forgot", "froze", "grew", "heard",
      "hid",
      "hit", "hurt", "knew", "laid", "led", "lent", "let", "lay", "lit", "meant", "paid", "put", "quit",
      "ran", "rang", "rose", "sang", "sank", "sat", "sent", "shot", "shook", "showed", "shut", "slept",
      "sold", "sought", "spent", "spoke", "spread", "stole", "stood", "struck", "swept", "swore", "swam",
      "taught", "thought", "threw", "tore", "understood", "woke", "wore", "withdrew", "wrote", "burst",
      "caught", "dug", "fled", "overthrew", "overtook", "blew", "bore", "beat", "stuck", "born", "seen",
      "given", "taken", "written", "shown", "known", "driven", "drawn", "broken", "chosen", "stolen",
      "spoken", "fallen", "sworn", "thrown", "grown", "begun", "gone", "done", "been", "brought",
    ]
    let table: [(String, Verb)] =
      irregular.map { ($0, .past) }
      + ["was", "were", "had", "did", "wasn't", "weren't", "hadn't", "didn't"].map {
        ($0, .auxiliaryPast)
      }
      + ["will", "'ll", "shall", "won't"].map { ($0, .future) }
      + [
        "planned", "scheduled", "expected", "due", "slated", "set", "proposed", "plans", "hopes",
        "expects",
        "intends", "upcoming", "forthcoming", "next",
      ].map { ($0, .planned) }
      + ["be", "has", "have", "can", "could", "would", "may", "might", "should", "must", "says"].map {
        ($0, .present)
      }
      + [
        "opens", "begins", "starts", "ends", "closes", "takes", "resumes", "expires", "returns",
        "arrives",
        "faces", "hosts", "kicks",
      ].map { ($0, .timetable) }
      + [("going", .going)] + ["is", "are", "am"].map { ($0, .toBe) }
    return WordTable(table)
  }()
}
