import Isnad
import IsnadText

/// Tells speech from names, titles and terms in English marks.
struct EnglishSpeech {
  let scene: QuotedArticle
  let shape: SpanShape
  let attribution: Attribution

  func verdict() -> SpeechVerdict {
    if let named = naming() { return named }
    if let apposed = apposition() { return apposed }
    if let calling = calling() { return calling }
    switch attribution.link {
    case .before, .behind, .leadIn:
      return near()
    case .distant:
      return distant()
    case .run:
      return standing()
    case .none:
      return embedded()
    }
  }

  // Words of naming right before the marks.

  private func naming() -> SpeechVerdict? {
    var token = shape.before
    while scene.folded(token).isAny("the", "simply", "as", "locally", "a", "only") { token -= 1 }
    if scene.isMark(token, ":"), !shape.endsInStop { token -= 1 }
    guard let match = scene.lexicons.naming.match(covering: token), match.tokens.upperBound == token + 1
    else {
      return colonNaming()
    }
    let what = match.entry.properties["what"] ?? "term"
    // What somebody calls the plan is a judgement, not the plan's name.
    if attribution.cue?.strength == .describing, !shape.isTitleCase, match.form.features.number != nil {
      return nil
    }
    let isVerb = what == "name" && EnglishSpeech.calling.contains(scene.folded(token))
    if isVerb { return called() }
    if token < shape.before, scene.folded(shape.before) == "as", match.form.features.number != nil {
      return nil
    }
    // A sentence of some length is said rather than named, unless a word as a word introduces it.
    if what != "term", !shape.isTitleCase, shape.words > 6 || shape.endsInStop && shape.words > 3 {
      return nil
    }
    if what == "term", shape.words > 8 { return nil }
    if shape.isInHeading, !shape.isTitleCase { return nil }
    switch what {
    case "title": return .other(.title, 88)
    case "name": return .other(.name, 85)
    default: return .other(.term, 85)
    }
  }

  /// A noun of naming before a colon: a name for such meetings: “snoozers”.
  private func colonNaming() -> SpeechVerdict? {
    guard scene.isMark(shape.before, ":"), shape.words <= 3, !shape.endsInStop else { return nil }
    for token in stride(from: shape.before - 1, through: max(0, shape.before - 8), by: -1) {
      if scene.isMark(token, ".") { return nil }
      if scene.folded(token).isAny("name", "word", "term", "nickname", "slogan") {
        return .other(.term, 75)
      }
    }
    return nil
  }

  private static let calling: WordSet = ["called", "call", "calls", "calling"]

  /// `called “a fantasy”` is a judgement that somebody made; `called “Plan B”` is a name.
  private func called() -> SpeechVerdict {
    if shape.isTitleCase, shape.isCapitalized { return .other(.name, 85) }
    if shape.words >= 4 { return .speech(75) }
    if scene.folded(shape.before).isAny("a", "an") { return .speech(66) }
    let opensLikeSpeech = shape.inner.first.map {
      scene.belongs($0, to: [.determiner, .spoken]) || scene.folded($0).hasSuffix("ly")
    }
    return opensLikeSpeech ?? false ? .speech(72) : .other(.term, 72)
  }

  /// A work that is told behind its title: “Salt Year”, a first novel.
  private func apposition() -> SpeechVerdict? {
    guard shape.words <= 7, !shape.endsInStop, attribution.link != .before, attribution.link != .behind
    else { return nil }
    var token = shape.behind
    let hasComma =
      scene.isMark(token, ",") || shape.inner.last.map { scene.isMark($0, ",") } ?? false
    if scene.isMark(token, ",") { token += 1 }
    guard hasComma, scene.folded(token).isAny("a", "an", "the", "his", "her", "their", "its") else {
      return nil
    }
    for next in (token + 1)..<min(token + 5, scene.tokens.count) {
      guard scene.isWord(next) || scene.isMark(next, "-") else { return nil }
      if let match = scene.lexicons.naming.match(startingAt: next), match.form.features.number != nil,
        shape.isTitleCase
      {
        return .other(match.entry.properties["what"] == "title" ? .title : .name, 80)
      }
    }
    return nil
  }

  /// What people call a thing is its name; what somebody called it is a judgement.
  private func calling() -> SpeechVerdict? {
    guard let cue = attribution.cue, shape.words <= 3,
      attribution.link == .before || attribution.link == .distant,
      shape.before - cue.tokens.upperBound < 6,
      ["call", "label"].contains(scene.entry(of: cue).lemma)
    else { return nil }
    if shape.isTitleCase { return .other(.name, 80) }
    let speaker = attribution.voice.speaker
    let isMany =
      speaker?.isPlural == true || ["they", "we"].contains(speaker?.text.lowercased())
      || attribution.voice.naming == .pronoun && speaker?.what == .organisation || speaker == nil
    let isHabit = cue.features.tense != .past && isMany
    return isHabit && shape.words <= 2 ? .other(.term, 66) : nil
  }

  // Words with a cue.

  private func near() -> SpeechVerdict {
    if attribution.link == .before, isModifier(), shape.words <= 3 { return .other(.term, 62) }
    if shape.isTitleCase, shape.words >= 2, shape.words <= 8, !shape.endsInStop,
      attribution.link != .leadIn,
      attribution.link != .behind || !scene.isMark(shape.behind - 2, ","), !hasSpokenWords,
      attribution.cue?.strength != .strong || !isAfterColonOrComma
    {
      return .other(.title, 66)
    }
    if attribution.link == .leadIn, attribution.cue == nil, shape.words <= 2, !shape.endsInStop {
      return .other(.term, 55)
    }
    var confidence = attribution.cue?.strength == .weak ? 80 : 95
    if shape.words <= 2, !shape.endsInStop { confidence -= 15 }
    return .speech(confidence)
  }

  private var isAfterColonOrComma: Bool { scene.isMark(shape.before, ":", ",") }

  private func distant() -> SpeechVerdict {
    if shape.isTitleCase, shape.isCapitalized, !hasSpokenWords, !shape.endsInStop || shape.words <= 4 {
      return .other(shape.words == 1 ? .name : .title, 72)
    }
    if shape.words <= 3, isModifier() { return .other(.term, 60) }
    if shape.words <= 2, isInSubclause { return .other(.term, 58) }
    return .speech(shape.words <= 2 ? 62 : shape.words <= 4 ? 72 : 82)
  }

  /// Says whether the words stand between a determiner and a noun: the “family size” box.
  private func isModifier() -> Bool {
    guard scene.belongs(shape.before, to: .determiner) || scene.folded(shape.before) == "so",
      shape.behind < scene.tokens.count
    else { return false }
    let next = scene.tokens[shape.behind]
    return next.kind == .word && !next.isCapitalized
      && !scene.belongs(shape.behind, to: [.phraseBreaker, .between])
  }

  /// Says whether a clause of its own (which, when, who) holds the words, apart from the cue.
  private var isInSubclause: Bool {
    guard let cue = attribution.cue else { return false }
    let start = cue.tokens.upperBound
    guard start < shape.before else { return false }
    return (start..<shape.before).contains {
      scene.folded($0).isAny("which", "who", "where") && scene.isMark($0 - 1, ",")
    }
  }

  // Words without a cue.

  private func standing() -> SpeechVerdict {
    if shape.isInHeading { return embedded() }
    if shape.isTitleCase, !shape.endsInStop, !hasSpokenWords, shape.words <= 8, !shape.standsAlone {
      return .other(.title, 75)
    }
    if shape.standsAlone || shape.endsInStop {
      return .speech(shape.words >= 4 ? 85 : 70)
    }
    return embedded()
  }

  private func embedded() -> SpeechVerdict {
    if shape.isTitleCase, !hasSpokenWords, !shape.endsInStop || shape.words <= 4 {
      return .other(shape.words == 1 ? .name : .title, 75)
    }
    if isModifier() || shape.words <= 2 { return .other(.term, 70) }
    if shape.endsInStop, shape.words >= 4 { return .speech(65) }
    if shape.words >= 8 || shape.words >= 4 && hasSpokenWords { return .speech(60) }
    return .other(.term, 58)
  }

  /// Says whether pronouns of speech or contractions stand among the words.
  private var hasSpokenWords: Bool {
    shape.inner.contains { token in
      scene.belongs(token, to: .spoken)
        || scene.folded(token).hasAnySuffix("n't", "'re", "'ll", "'ve", "'m")
    }
  }

  static let spoken: WordSet = [
    "i", "we", "you", "he", "she", "they", "it", "me", "us", "my", "our", "your", "is", "are", "was",
    "were",
    "will", "would", "has", "have", "had", "not", "no", "can", "should", "must", "it's", "that's",
    "there's",
    "do", "does", "did", "let's", "what", "why", "how", "this", "so", "too", "very",
  ]
}
