import Isnad
import IsnadGrammar
import IsnadText

/// Tells speech from names, titles and terms in Arabic marks.
struct ArabicSpeech {
  let scene: QuotedArticle
  let shape: SpanShape
  let attribution: Attribution

  func verdict() -> SpeechVerdict {
    if let named = naming() { return named }
    if shape.words <= 4, let bearer = titled() { return bearer }
    if shape.words <= 2, attribution.link != .behind { return short() }
    if isIntroduced { return .speech(shape.words >= 3 ? 94 : 80) }
    switch attribution.link {
    case .before, .leadIn: return near()
    case .behind: return .speech(shape.words >= 3 ? 90 : 75)
    case .distant: return distant()
    case .run: return standing()
    case .none: return embedded()
    }
  }

  /// One or two words are a name or a term, unless they are set right behind what brings speech.
  private func short() -> SpeechVerdict {
    let cue = attribution.cue
    let isSource = cue?.precedesSource ?? false
    if isSource { return .other(.name, 80) }
    if cue?.use == .phrase { return .speech(76) }
    if scene.isMark(shape.before, ":") {
      return cue != nil || attribution.voice.speaker != nil || shape.endsInStop
        ? .speech(78) : .other(.term, 60)
    }
    let before = scene.folded(shape.before)
    if scene.belongs(shape.before, to: .predicative) { return .speech(80) }
    let goesOn = scene.isWord(shape.behind) && !scene.belongs(shape.behind, to: .arabicPreposition)
    if scene.belongs(shape.before, to: .complementizer) {
      return goesOn ? .other(.name, 66) : .speech(70)
    }
    if attribution.link == .run, shape.standsAlone { return .speech(62) }
    guard let cue else { return .other(.name, 72) }
    if isPredicate { return .speech(68) }
    let isJudged = ArabicGrammar.judging.contains(scene.entry(of: cue).word)
    if !goesOn, !shape.isInHeading, cue.strength == .strong, !cue.precedesSource,
      host != shape.before && before.hasPrefix("ب") || before == "الي", shape.words == 2 || isJudged
    {
      return .speech(62)
    }
    if cue.tokens.upperBound == shape.before + 1, !cue.precedesSource, attribution.link == .before {
      return goesOn && shape.words == 1 ? .other(.name, 58) : .speech(68)
    }
    if isJudged, attribution.link != .behind,
      !goesOn || hasPredicative(cue)
    {
      return .speech(64)
    }
    return .other(.name, 64)
  }

  private func hasPredicative(_ cue: Cue) -> Bool {
    guard cue.tokens.upperBound <= shape.before else { return false }
    return (cue.tokens.upperBound...shape.before).contains {
      scene.belongs($0, to: .predicative)
    }
  }

  /// A name in marks behind a title: الرئيس الروسي "فلاديمير بوتين".
  private func titled() -> SpeechVerdict? {
    guard shape.before >= 0, !scene.isMark(shape.before, ":") else { return nil }
    if let first = shape.inner.first, let named = scene.mention(of: first), named.tokens == shape.inner,
      named.name.what == .person, named.start <= shape.before
    {
      var verdict = SpeechVerdict.other(.name, 90)
      verdict.isPerson = true
      return verdict
    }
    guard let mention = scene.mention(of: shape.before), mention.name.mention == .title,
      mention.tokens.upperBound == shape.before + 1, mention.name.what == .person
    else { return nil }
    let isGiven =
      shape.inner.first.map { scene.lexicons.givenNames.isMatch(startingAt: $0) } ?? false
    guard isGiven || shape.words <= 3 && mention.tokens.count <= 4 && !hasVerbLikeWords else {
      return nil
    }
    var verdict = SpeechVerdict.other(.name, isGiven ? 90 : 68)
    verdict.isPerson = true
    return verdict
  }

  /// The word before the marks, a proclitic that is written apart passed over.
  private var host: Int {
    var token = shape.before
    if scene.isWord(token), scene.folded(token).byteCount <= 4, token + 1 < scene.tokens.count,
      !scene.tokens[token + 1].followsSpace
    {
      token -= 1
    }
    return token
  }

  private func naming() -> SpeechVerdict? {
    var token = host
    let hasColon = scene.isMark(token, ":")
    if hasColon { token -= 1 }
    if hasColon, shape.words > 4 { return nil }
    for _ in 0..<(hasColon ? 1 : 2) {
      if let match = scene.lexicons.naming.match(covering: token), match.tokens.upperBound == token + 1,
        !isSaying(token)
      {
        if isPredicate { return nil }
        return role(of: match, isDistant: token != host)
      }
      // An adjective or adverb between: يعرف محليا بـ, الحزب الحاكم.
      guard scene.isWord(token), shape.before - token < 3,
        !scene.belongs(token, to: .complementizer),
        !scene.lexicons.saying.isMatch(covering: token)
      else { return nil }
      token -= 1
    }
    return nil
  }

  /// Says whether the words are what is said of a noun behind إن or أن: قال إن الاتفاق «قيد الدرس».
  private var isPredicate: Bool {
    guard attribution.cue != nil, !goesOn else { return false }
    var token = shape.before
    while token >= 0, shape.before - token < 5, scene.isWord(token) {
      if scene.belongs(token, to: .complementizer) { return token < shape.before }
      token -= 1
    }
    return false
  }

  /// Says whether the sentence goes on behind the marks with more than a preposition.
  private var goesOn: Bool {
    scene.isWord(shape.behind) && !scene.belongs(shape.behind, to: .arabicPreposition)
  }

  private func isSaying(_ token: Int) -> Bool {
    attribution.cue.map { $0.tokens.contains(token) } ?? false
  }

  private func role(of match: LexiconMatch, isDistant: Bool) -> SpeechVerdict? {
    let what = match.entry.properties["what"] ?? "term"
    if isDistant, what == "term" || match.isDefinite == false && what != "name" { return nil }
    if shape.words > 7 || shape.endsInStop && shape.words > 4 { return nil }
    if isDistant, attribution.link == .before { return nil }
    switch what {
    case "title": return .other(.title, isDistant ? 70 : 86)
    case "name": return .other(.name, isDistant ? 68 : 84)
    default: return .other(.term, 82)
    }
  }

  /// Says whether a colon, إن, أن or بأنه stands right before the marks.
  private var isIntroduced: Bool {
    let token = shape.before
    if scene.belongs(token, to: .complementizer) { return true }
    return scene.isMark(token, ":") && attribution.cue != nil
  }

  private func near() -> SpeechVerdict {
    if attribution.link == .leadIn, attribution.cue == nil { return .speech(shape.words >= 3 ? 75 : 60) }
    return .speech(shape.words >= 3 ? 92 : 72)
  }

  private func distant() -> SpeechVerdict {
    if shape.words <= 2 {
      return hasComplementizer ? .speech(58) : .other(.term, 62)
    }
    if host == shape.before, isBehindBareNoun, shape.words <= 3, !hasComplementizer {
      return .other(.name, 58)
    }
    return .speech(shape.words >= 5 ? 84 : 70)
  }

  /// Says whether إن or أن stands between the cue and the words.
  private var hasComplementizer: Bool {
    guard let cue = attribution.cue, cue.tokens.upperBound <= shape.before else { return false }
    return (cue.tokens.upperBound...shape.before).contains {
      scene.belongs($0, to: .complementizer)
    }
  }

  /// Says whether a noun with the article stands right before: الرئيس "فلاديمير بوتين".
  private var isBehindBareNoun: Bool {
    let token = host
    guard scene.isWord(token) else { return false }
    return scene.folded(token).hasPrefix("ال") || scene.lexicons.titles.isMatch(covering: token)
  }

  private func standing() -> SpeechVerdict {
    if shape.isInHeading { return embedded() }
    if shape.standsAlone { return .speech(shape.words >= 4 ? 85 : 62) }
    return embedded()
  }

  private func embedded() -> SpeechVerdict {
    if shape.isInHeading, shape.standsAlone, shape.words >= 3 { return .speech(70) }
    if scene.isMark(shape.before, ":") { return .speech(shape.words >= 3 ? 75 : 55) }
    if shape.words >= 7 || shape.endsInStop && shape.words >= 4 { return .speech(66) }
    if shape.words >= 4, hasVerbLikeWords { return .speech(58) }
    return .other(shape.words <= 3 ? .name : .term, 65)
  }

  private var hasVerbLikeWords: Bool {
    shape.inner.contains { scene.belongs($0, to: .spokenArabic) }
  }

  static let spoken: WordSet = ArabicGrammar.folded([
    "لا", "لم", "لن", "ان", "نحن", "انا", "هذا", "هذه", "كان", "ليس", "قد", "لقد", "سوف", "كل", "ما",
    "هل", "انه", "انها",
    "لكن", "يجب", "علينا", "لنا", "لي", "نريد", "يا",
  ])
}
