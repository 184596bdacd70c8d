import Isnad
import IsnadText

/// Finds attributions by English verbs and phrases of saying.
struct EnglishReports {
  let scene: AttributedArticle
  let history: ReportHistory
  var phrases: EnglishPhrases { EnglishPhrases(scene: scene) }
  var sources: EnglishSources { EnglishSources(scene: scene) }

  func report(_ match: LexiconMatch) -> Report? {
    let verb = match.tokens
    guard !scene.isQuoted(verb.lowerBound), !isInsideName(match),
      !scene.lexicons.anonymity.isMatch(covering: verb.lowerBound)
    else { return nil }
    let sentence = scene.sentence(of: verb.lowerBound)
    switch match.entry.properties["use"] {
    case "before-source": return beforeSource(match, in: sentence)
    case "phrase": return closing(match, in: sentence)
    case nil: break
    default: return nil
    }
    guard isVerb(match) else { return noun(match, in: sentence) }
    switch match.form.features.tense {
    case .participle where !isProgressive(verb.lowerBound): return participle(match, in: sentence)
    case .noun: return nil
    default: return finite(match, in: sentence)
    }
  }

  private func isInsideName(_ match: LexiconMatch) -> Bool {
    guard match.tokens.count == 1, let mention = scene.mention(of: match.tokens.lowerBound) else {
      return false
    }
    return mention.tokens.contains(match.tokens.lowerBound) && mention.tokens.count > 1
  }

  /// Says whether a form that is a noun as well is a verb in its place: no article, no preposition.
  private func isVerb(_ match: LexiconMatch) -> Bool {
    if match.tokens.count > 1 { return true }
    let last = match.tokens.lowerBound - 1
    let before = scene.folded(last)
    let next = match.tokens.upperBound
    if scene.belongs(last, to: .determiner) {
      let opens = last <= scene.sentence(of: match.tokens.lowerBound).lowerBound
      guard opens, before == "some" else { return false }
    }
    if before == "'s" { return false }
    let features = match.form.features
    if features.tense != .past, scene.belongs(last, to: .preposition), before != "to" {
      return false
    }
    if features.tense == .present, scene.folded(next) == "of", match.entry.lemma != "think" {
      return false
    }
    if features.tense == .present, scene.belongs(last, to: .adjective), before != "then" {
      return false
    }
    // A noun has its verb behind it: recent reports have revealed.
    if features.tense == .present,
      scene.belongs(next, to: .auxiliary)
        || scene.lexicons.cue(startingAt: match.tokens.upperBound)?.form.features.tense == .past
    {
      return false
    }
    if let noun = scene.lexicons.sources.match(covering: match.tokens.lowerBound),
      noun.tokens.count > 1
    {
      return false
    }
    return true
  }

  private func isProgressive(_ verb: Int) -> Bool {
    scene.belongs(verb - 1, to: .be)
      || scene.belongs(verb - 2, to: .be)
        && scene.belongs(verb - 1, to: .adverb)
  }

  // Finite verbs.

  private func finite(_ match: LexiconMatch, in sentence: Range<Int>) -> Report? {
    let verb = match.tokens
    var token = verb.lowerBound - 1
    var isPassive = false
    while token >= sentence.lowerBound, !scene.isMentioned(token) {
      if scene.belongs(token, to: [.negation, .modal]) { return nil }
      let folded = scene.folded(token)
      if folded == "to" {
        guard before(token).isAny("went", "goes", "used", "continued", "go") else { return nil }
        token -= 1
        while token > sentence.lowerBound,
          scene.folded(token).isAny("on", "went", "goes", "used", "continued", "go")
        {
          token -= 1
        }
        continue
      }
      if scene.belongs(token, to: .be) { isPassive = match.form.features.tense == .past }
      guard
        scene.belongs(token, to: .between) && folded != "said"
          && !scene.belongs(token, to: .relative)
          || scene.belongs(token, to: [.auxiliary, .adverb]) || folded.isAny("twice", "thrice")
      else { break }
      token -= 1
    }
    if match.entry.lemma == "quote" || match.entry.lemma == "quoted as saying" {
      return quoting(match, before: token + 1, isPassive, in: sentence)
    }
    if isPassive { return passive(match, in: sentence) }
    if let inverted = inverted(match, in: sentence) { return inverted }
    guard let subject = subject(before: token + 1, in: sentence, of: match) else { return nil }
    if match.form.features.tense == .present, match.form.features.number == nil, !isPlural(subject) {
      return nil
    }
    guard
      let frame = EnglishFrames(scene: scene, phrases: phrases).frame(
        of: match, subject: subject, in: sentence)
    else { return nil }
    var report = Report(match, confidence: frame.confidence)
    report.source = subject.source
    report.content = frame.content
    report.joins = subject.joins
    return report
  }

  /// Says whether a subject can stand with a verb without s: they say, officials say.
  private func isPlural(_ subject: EnglishSubject) -> Bool {
    guard let tokens = subject.source.tokens else { return true }
    if subject.source.isPlural || subject.source.type == .organisation { return true }
    return tokens.contains {
      let folded = scene.folded($0)
      return folded.hasSuffix("s") && folded != "'s" || folded == "and"
        || folded.isAny(
          "they", "people", "police", "women", "men", "many", "some", "data", "others", "feds")
    }
  }

  private func before(_ token: Int) -> FoldedWord {
    let folded = scene.folded(token - 1)
    return folded == "on" ? scene.folded(token - 2) : folded
  }

  /// `was told by a climber that`, `was quoted by Reuters as saying`: whoever stands behind `by`.
  private func passive(_ match: LexiconMatch, in sentence: Range<Int>) -> Report? {
    guard scene.folded(match.tokens.upperBound) == "by",
      let range = phrases.phrase(startingAt: match.tokens.upperBound + 1, to: sentence.upperBound)
    else { return nil }
    let source = sources.source(range)
    guard source.isKnown else { return nil }
    let follower = scene.folded(range.upperBound)
    guard follower.isAny("that", "as", "to") || match.entry.properties["takes"] == "noun" else {
      return nil
    }
    var report = Report(match, confidence: 75)
    report.source = source
    report.content =
      follower == "that"
      ? (range.upperBound + 1)..<EnglishFrames.end(of: sentence, in: scene)
      : sentence.lowerBound..<match.tokens.lowerBound
    return report
  }

  /// A verb right behind the words said, with its subject behind it: “…”, said the minister.
  private func inverted(_ match: LexiconMatch, in sentence: Range<Int>) -> Report? {
    let verb = match.tokens
    let before = verb.lowerBound - 1
    let isBehindQuotation =
      scene.isQuoted(before) || scene.isMark(before, ",") && scene.isQuoted(before - 1)
    let opensSentence = before < sentence.lowerBound
    guard isBehindQuotation || opensSentence || scene.isMark(before, ","),
      match.form.features.tense == .past || match.form.features.number == .singular
        || match.form.text == "say",
      let range = phrases.phrase(startingAt: verb.upperBound, to: sentence.upperBound)
    else { return nil }
    let next = range.upperBound
    let isClosed =
      next >= sentence.upperBound || scene.isMark(next, EnglishReports.closing)
      || scene.isQuoted(next)
      || scene.belongs(next, to: .preposition)
      || scene.folded(next).isAny("who", "when", "while", "last", "adding")
      || scene.belongs(next, to: .time)
    guard isClosed, !(opensSentence && !scene.isMark(next, ":")) else { return nil }
    var source = sources.source(range)
    if let pronoun = self.pronoun(verb.upperBound, in: sentence) { source = pronoun }
    guard source.isKnown || isBehindQuotation else { return nil }
    if !isBehindQuotation, EnglishFrames.isWeak(match), !opensSentence { return nil }
    var report = Report(match, confidence: 88)
    report.source = source
    report.content =
      opensSentence
      ? min(next + 1, sentence.upperBound)..<EnglishFrames.end(of: sentence, in: scene)
      : EnglishFrames(scene: scene, phrases: phrases).clause(before: before, in: sentence)
    if let content = report.content, content.isEmpty { report.content = nil }
    return report
  }

  private static let closing: MarkSet = [".", ",", ":", ";", "?", "!"]

  // Participles.

  /// `…, adding that`: the subject of the sentence, or who spoke in it last.
  private func participle(_ match: LexiconMatch, in sentence: Range<Int>) -> Report? {
    let verb = match.tokens
    let frames = EnglishFrames(scene: scene, phrases: phrases)
    let before = verb.lowerBound - 1
    let companion = accompanied(verb.lowerBound, sentence)
    guard
      companion != nil || before < sentence.lowerBound
        || scene.isMark(before, ",", "\u{2014}", "\u{2013}")
        || scene.folded(before).isAny("and", "while", "by", "as") || scene.isQuoted(before)
        || isReduced(before)
    else { return nil }
    var subject: EnglishSubject?
    if let range = companion {
      subject = EnglishSubject(source: sources.source(range), start: range.lowerBound)
    } else if isReduced(before),
      let range = phrases.phrase(endingAt: before, from: sentence.lowerBound)
    {
      subject = EnglishSubject(source: sources.source(range), start: range.lowerBound)
    } else if let source = history.source(in: sentence, before: verb.lowerBound) {
      subject = EnglishSubject(source: source.told(by: nil), start: verb.lowerBound)
    } else if let main = mainSubject(in: sentence, before: verb.lowerBound) {
      subject = EnglishSubject(source: main.source.told(by: nil), start: verb.lowerBound)
    }
    guard let subject, subject.source.isKnown,
      let frame = frames.frame(of: match, subject: subject, in: sentence)
    else { return nil }
    var report = Report(match, confidence: min(80, frame.confidence))
    report.source = subject.source
    report.content = frame.content
    report.joins = true
    return report
  }

  /// `with one poster writing`: the noun phrase between `with` and the participle.
  private func accompanied(_ verb: Int, _ sentence: Range<Int>) -> Range<Int>? {
    guard let range = phrases.phrase(endingAt: verb - 1, from: sentence.lowerBound) else {
      return nil
    }
    if scene.folded(range.lowerBound - 1) == "with" { return range }
    return nil
  }

  /// `a letter saying that`: a document before its participle.
  private func isReduced(_ last: Int) -> Bool {
    guard let noun = scene.lexicons.sources.match(covering: last),
      noun.tokens.upperBound == last + 1
    else { return false }
    return noun.entry.properties["kind"] == "document"
  }

  // Phrases.

  func beforeSource(_ match: LexiconMatch, in sentence: Range<Int>) -> Report? {
    let first = match.tokens.upperBound
    guard first < sentence.upperBound else { return nil }
    var source: Source?
    var end = first
    if let pronoun = objectPronoun(first, in: sentence) {
      source = pronoun
      end = first + 1
    } else if let range = phrases.phrase(startingAt: first, to: sentence.upperBound) {
      end = apposition(behind: range, to: sentence.upperBound)
      source = sources.source(range.lowerBound..<end)
    }
    guard let source, source.isKnown || match.entry.lemma == "according to" else { return nil }
    guard match.entry.lemma != "per" || source.isKnown && source.type != .anonymous,
      !isYardstick(source)
    else { return nil }
    var report = Report(match, confidence: source.isKnown ? 92 : 60)
    report.source = source
    let frames = EnglishFrames(scene: scene, phrases: phrases)
    let close = EnglishFrames.end(of: sentence, in: scene)
    if opensClause(match.tokens.lowerBound, in: sentence) {
      let start = scene.isMark(end, ",") ? end + 1 : end
      report.content = start < close ? start..<close : nil
    } else {
      report.content = frames.clause(before: match.tokens.lowerBound, in: sentence)
    }
    return report
  }

  /// Says whether a phrase stands at the head of its clause, so that the words attributed follow.
  func opensClause(_ token: Int, in sentence: Range<Int>) -> Bool {
    token - sentence.lowerBound <= 2 || scene.isMark(token - 1, ";", ":", "\u{2014}")
      || scene.folded(token - 1).isAny("that", "but", "and", "while", "because", "although")
  }

  /// `according to plan, to size`: a measure, not a source.
  private func isYardstick(_ source: Source) -> Bool {
    guard let tokens = source.tokens, !source.isKnown else { return false }
    return tokens.count == 1 && !scene.isCapitalized(tokens.lowerBound)
      || EnglishWords.yardsticks.contains(scene.folded(tokens.upperBound - 1))
  }

  func apposition(behind range: Range<Int>, to limit: Int) -> Int {
    guard scene.isMark(range.upperBound, ","),
      scene.isMentioned(range.upperBound - 1)
        || scene.mention(startingAt: range.upperBound + 1) != nil,
      scene.belongs(range.upperBound + 1, to: .determiner)
        || scene.lexicons.titles.isMatch(startingAt: range.upperBound + 1)
        || scene.mention(startingAt: range.upperBound + 1)?.name.what == .person
    else { return range.upperBound }
    for token in (range.upperBound + 1)..<min(limit, range.upperBound + 16)
    where scene.isMark(token, ",") {
      return token
    }
    return range.upperBound
  }
}
