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
    guard !scene.isMark(sentence.upperBound - 1, ["\u{61F}"]), isBare(match) else { return nil }
    let next = match.tokens.upperBound
    switch match.entry.properties["frame"] {
    case "verb": guard opensClause(next) || endsInClause(match) else { return nil }
    case "said": guard opensClause(next) else { return nil }
    case "counted": guard isCounted(match, in: sentence) else { return nil }
    case "predicate": guard isPredicate(match, in: sentence) else { return nil }
    case "described": guard isDescribed(next, in: sentence) else { return nil }
    case "ascribed":
      guard (next..<min(next + 6, sentence.upperBound)).contains(where: { scene.folded($0) == "الي" })
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
    if form == .expectation, isScheduled(sentence) { report.confidence = min(report.confidence, 45) }
    return report
  }

  /// أقل من المتوقع compares; من المتوقع forecasts only with what follows.
  private func isForecast(_ match: LexiconMatch, in sentence: Range<Int>) -> Bool {
    let next = match.tokens.upperBound
    guard match.entry.properties["means"] == "expectation" else { return true }
    let before = scene.folded(match.tokens.lowerBound - 1)
    return next < sentence.upperBound && scene.isWord(next) && !ArabicWords.comparatives.contains(before)
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
    ["أن", "أنه"].contains { match.form.text.hasSuffix(" " + $0) }
  }

  /// No letter but و or ف before it, and no negation; ل or ب makes another word of it.
  private func isBare(_ match: LexiconMatch) -> Bool {
    let start = scene.tokens[match.tokens.lowerBound].range.start
    let letters = scene.article[TextRange(start, match.range.start)].unicodeScalars
    guard !match.isDefinite, !letters.contains(where: { ["ب", "ل", "ك", "س"].contains($0) }) else {
      return false
    }
    let before = scene.folded(match.tokens.lowerBound - 1)
    return !before.isAny("لم", "ولم", "لن")
  }

  /// أن right behind it, or behind a word or two: يتوقع غدا أن.
  private func opensClause(_ token: Int) -> Bool {
    if ArabicWords.complementizers.contains(scene.folded(token)) { return true }
    guard
      ArabicWords.adverbs.contains(scene.folded(token))
        || ArabicGrammar.isPreposition(scene.folded(token))
    else {
      return false
    }
    return (token..<min(token + 8, scene.tokens.count)).contains { index in
      ArabicWords.complementizers.contains(scene.folded(index))
        && !phrases.isNoun(token)
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
    return !ArabicWords.complementizers.contains(scene.folded(token))
      && !ArabicWords.complementizers.contains(scene.folded(token + 1))
  }

  private func isScheduled(_ sentence: Range<Int>) -> Bool {
    sentence.contains { ArabicWords.clock.contains(scene.folded($0)) }
  }

  /// The words in which the outlet says in its own voice what will be, one in a sentence.
  func future(in sentence: Range<Int>) -> Report? {
    guard !scene.isMark(sentence.upperBound - 1, ["\u{61F}", ":"]) else { return nil }
    var cue: Range<Int>?
    for token in sentence {
      let folded = scene.folded(token)
      if ArabicWords.conditions.contains(folded) || scene.isQuoted(token) { return nil }
      guard cue == nil, scene.isWord(token), scene.mention(of: token) == nil else { continue }
      if folded == "سوف" || folded == "وسوف" { cue = token..<min(token + 2, sentence.upperBound) }
      if isFutureVerb(folded) { cue = token..<(token + 1) }
    }
    guard let cue else { return nil }
    // The conjunction written on to the verb is no part of the cue.
    var range = scene.tokens.range(of: cue)
    let isJoined = ["و", "ف"].contains { scene.folded(cue.lowerBound).hasPrefix($0) }
    if isJoined { range = TextRange(range.start + 2, range.end) }
    var report = Report(.future, cue, at: range, lemma: "س", confidence: 62)
    let end = ArabicFrames(scene: scene, phrases: phrases).end(of: sentence)
    report.content = cue.upperBound < end ? cue.upperBound..<end : nil
    if sentence.contains(where: { ArabicWords.clock.contains(scene.folded($0)) || scene.isNumber($0) }) {
      report.confidence = 35
    }
    return report
  }

  /// سيتم, ستركز: س before a verb in the present, whose first letter is ي or ت.
  private func isFutureVerb(_ folded: FoldedWord) -> Bool {
    let bare = folded.hasPrefix("وس") || folded.hasPrefix("فس") ? folded.dropFirst() : folded
    guard bare.hasPrefix("سي") || bare.hasPrefix("ست"), bare.byteCount >= 8 else { return false }
    return !ArabicWords.notFuture.contains { bare.hasPrefix($0) } && !bare.hasSuffix("ة")
      && !bare.hasSuffix("ين")
  }
}
