import Isnad
import IsnadGrammar
import IsnadText

/// Finds what is expected or held in Arabic, and not said by whom.
struct ArabicImpersonals {
  let scene: AttributedArticle
  var phrases: ArabicPhrases { ArabicPhrases(scene: scene) }

  func report(_ match: LexiconMatch) -> Report? {
    let token = match.tokens.lowerBound
    guard !scene.isQuoted(token),
      let form = match.entry.properties["means"].flatMap(Attribution.Form.init)
    else { return nil }
    let sentence = scene.sentence(of: token)
    guard !scene.isMark(sentence.upperBound - 1, "\u{61F}"), isBare(match) else { return nil }
    let next = match.tokens.upperBound
    switch match.entry.properties["frame"] {
    case "verb": guard opensClause(next) || endsInClause(match) else { return nil }
    case "said": guard opensClause(next) else { return nil }
    case "counted": guard isCounted(match, in: sentence) else { return nil }
    case "predicate": guard isPredicate(match, in: sentence) else { return nil }
    case "described": guard isDescribed(next, in: sentence) else { return nil }
    case "ascribed":
      guard
        (next..<min(next + 6, sentence.upperBound)).contains(where: { scene.folded($0) == "الي" })
      else { return nil }
    case "bare":
      guard scene.folded(token - 1) != "قد", !match.hasProclitics else { return nil }
      // Without a subject before it: ذُكر أن.
      guard token == sentence.lowerBound else { return nil }
    default: guard isForecast(match, in: sentence) else { return nil }
    }
    var report = Report(
      match, form: form,
      confidence: match.entry.properties["confidence"].flatMap(Int.init) ?? 70)
    let end = ArabicFrames(scene: scene, phrases: phrases).end(of: sentence)
    var start = next
    if let clause = ArabicFrames(scene: scene, phrases: phrases).clause(
      from: start, to: min(end, start + 9))
    {
      start = clause.upperBound
    }
    report.content = start < end ? start..<end : nil
    if form == .expectation, isScheduled(sentence) {
      report.confidence = min(report.confidence, 45)
    }
    return report
  }

  /// أقل من المتوقع compares; من المتوقع forecasts only with what follows.
  private func isForecast(_ match: LexiconMatch, in sentence: Range<Int>) -> Bool {
    let next = match.tokens.upperBound
    guard match.entry.properties["means"] == "expectation" else { return true }
    return next < sentence.upperBound && scene.isWord(next)
      && !scene.belongs(match.tokens.lowerBound - 1, to: .comparative)
  }

  /// يوصف المنخفض بأنه: what is described, and how.
  private func isDescribed(_ next: Int, in sentence: Range<Int>) -> Bool {
    if scene.lexicons.noun(next).map({ isActor($0) && scene.folded(next).hasPrefix("ال") }) ?? false {
      return false
    }
    return (next..<min(next + 5, sentence.upperBound)).contains {
      scene.folded($0).hasPrefix("بان") || $0 == next && scene.folded($0).hasPrefix("ب")
    }
  }

  private func endsInClause(_ match: LexiconMatch) -> Bool {
    match.form.text.hasByteSuffix(" أن") || match.form.text.hasByteSuffix(" أنه")
  }

  /// No letter but و or ف before it, and no negation; ل or ب makes another word of it.
  private func isBare(_ match: LexiconMatch) -> Bool {
    guard !match.isDefinite, !scene.hasProclitic(match, of: "بلكس") else { return false }
    let before = scene.folded(match.tokens.lowerBound - 1)
    return !before.isAny("لم", "ولم", "لن")
  }

  /// أن right behind it, or behind a word or two: يتوقع غدا أن.
  private func opensClause(_ token: Int) -> Bool {
    if scene.belongs(token, to: .complementizer) { return true }
    guard scene.belongs(token, to: [.arabicAdverb, .arabicPreposition]), !phrases.isNoun(token)
    else {
      return false
    }
    return (token..<min(token + 8, scene.tokens.count)).contains {
      scene.belongs($0, to: .complementizer)
    }
  }

  /// تعد إيران شريكا, تعتبر هذه المحادثات أول: held by nobody, since no subject of a person follows.
  ///
  /// يعتبر الخبراء أن has its subject; يعد الوزير تقريرا is another verb.
  private func isPredicate(_ match: LexiconMatch, in sentence: Range<Int>) -> Bool {
    let next = match.tokens.upperBound
    guard next + 1 < sentence.upperBound, !opensClause(next) else { return false }
    let folded = scene.folded(next)
    if folded.hasPrefix("ال"), let noun = scene.lexicons.noun(next), isActor(noun) { return false }
    let isRelative = scene.folded(match.tokens.lowerBound - 1).isAny(
      "التي", "الذي", "وهو", "وهي", "الذين")
    if let mention = scene.mention(startingAt: next) {
      if mention.name.what == .person, mention.name.mention == .title { return isRelative }
      if mention.name.what == .organisation {
        return hasPredicate(behind: mention.tokens.upperBound, sentence)
      }
      return hasPredicate(behind: mention.tokens.upperBound, sentence)
    }
    if let noun = scene.lexicons.noun(next), isActor(noun),
      !isRelative || noun.form.features.number == .plural
    {
      return false
    }
    // مهندسو الهيئة, الحكومتان: in the nominative, so that it is the subject.
    if folded.byteCount > 6, folded.hasAnySuffix("ان", "ون", "و"),
      folded.hasPrefix("ال") || folded.hasSuffix("و")
    {
      return false
    }
    if match.form.features.tense == .past || ["اعتبر", "اعتبرت"].contains(match.form.word) {
      return false
    }
    if ArabicGrammar.isPreposition(folded) { return folded == "من" || folded == "احد" }
    // What goes before is its subject: وهو يعد من, القلعة تعتبر أقدم.
    return true
  }

  /// يُقدر عدد القتلى بنحو مئة: a number that nobody is said to have counted.
  private func isCounted(_ match: LexiconMatch, in sentence: Range<Int>) -> Bool {
    let next = match.tokens.upperBound
    if let noun = scene.lexicons.noun(next), isActor(noun) { return false }
    return (next..<min(sentence.upperBound, next + 8)).contains {
      scene.folded($0).hasPrefix("بنحو") || scene.folded($0).hasPrefix("بحوالي")
        || scene.folded($0).hasPrefix("باكثر")
        || scene.folded($0) == "ب" || scene.isNumber($0) && scene.folded($0 - 1).hasPrefix("ب")
    }
  }

  private func isActor(_ noun: LexiconMatch) -> Bool {
    let kind = noun.entry.properties["kind"]
    return kind != "document"
  }

  private func hasPredicate(behind token: Int, _ sentence: Range<Int>) -> Bool {
    guard token < sentence.upperBound else { return false }
    return !scene.belongs(token, to: .complementizer)
      && !scene.belongs(token + 1, to: .complementizer)
  }

  private func isScheduled(_ sentence: Range<Int>) -> Bool {
    sentence.contains { scene.belongs($0, to: .arabicClock) }
  }

  /// The words in which the outlet says in its own voice what will be, one in a sentence.
  func future(in sentence: Range<Int>) -> Report? {
    guard !scene.isMark(sentence.upperBound - 1, "\u{61F}", ":") else { return nil }
    var cue: Range<Int>?
    for token in sentence {
      if scene.belongs(token, to: .arabicCondition) || scene.isQuoted(token) { return nil }
      guard cue == nil, scene.belongs(token, to: [.arabicWill, .futureVerb]), scene.isWord(token),
        !scene.isMentioned(token)
      else { continue }
      let isVerb = scene.belongs(token, to: .futureVerb)
      cue = token..<(isVerb ? token + 1 : min(token + 2, sentence.upperBound))
    }
    guard let cue else { return nil }
    // The conjunction written on to the verb is no part of the cue.
    var range = scene.tokens.range(of: cue)
    let isJoined = ["و", "ف"].contains { scene.folded(cue.lowerBound).hasPrefix($0) }
    if isJoined { range = TextRange(range.start + 2, range.end) }
    var report = Report(.future, cue, at: range, lemma: "س", confidence: 62)
    let end = ArabicFrames(scene: scene, phrases: phrases).end(of: sentence)
    report.content = cue.upperBound < end ? cue.upperBound..<end : nil
    if sentence.contains(where: { scene.belongs($0, to: .arabicClock) || scene.isNumber($0) }) {
      report.confidence = 35
    }
    return report
  }
}
