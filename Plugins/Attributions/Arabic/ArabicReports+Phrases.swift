import Isnad
import IsnadText

extension ArabicReports {
  /// حسبما ذكر فلان, كما قال: the words attributed stand before.
  func asSaid(
    _ match: LexiconMatch, _ conjunction: LexiconMatch, in sentence: Range<Int>
  ) -> Report? {
    let verb = match.tokens
    let end = frames.end(of: sentence)
    let cue = conjunction.tokens.lowerBound..<verb.upperBound
    let isPlainAs = conjunction.form.word == "كما"
    // كما أعلن أن goes on; it is no comparison.
    if isPlainAs, let frame = frames.frame(of: match, in: sentence), !frame.isPlain,
      let subject = subject(of: match, in: frame.subject, sentence)
    {
      var report = Report(match, confidence: frame.confidence)
      report.source = subject.source
      report.content = frame.content(behind: subject.end)
      report.joins = true
      return report
    }
    var source: Source?
    if let range = phrases.phrase(startingAt: verb.upperBound, to: min(end, verb.upperBound + 16)) {
      source = sources.source(range)
    }
    let found = source ?? carriedOn(match, in: sentence)
    guard let found, found.isKnown else { return nil }
    var report = Report(match, confidence: 80)
    report.cue = cue
    report.cueRange = TextRange(conjunction.range.start, match.range.end)
    report.source = found
    if cue.lowerBound - sentence.lowerBound > 1 {
      report.content = clause(before: cue.lowerBound, in: sentence)
    } else {
      var start = found.tokens?.upperBound ?? verb.upperBound
      if scene.isComma(start) { start += 1 }
      if scene.folded(start).isAny("فان", "فانه", "فانها", "فقد") { start += 1 }
      report.content = start < end ? start..<end : nil
    }
    return report
  }

  /// نقلت الوكالة عن مصدر أمني قوله إن: what stands behind عن is the source of the source.
  func carried(_ match: LexiconMatch, in sentence: Range<Int>) -> Report? {
    let end = frames.end(of: sentence)
    let verb = match.tokens
    guard
      let from = (verb.upperBound..<min(end, verb.upperBound + 16)).first(where: {
        scene.folded($0) == "عن"
      }),
      let inner = phrases.phrase(startingAt: from + 1, to: end)
    else { return nil }
    let innerSource = sources.source(inner)
    guard innerSource.isKnown else { return nil }
    guard let outer = subject(of: match, in: verb.upperBound..<from, sentence) else { return nil }
    var report = Report(match, confidence: 86)
    report.source = outer.source
    report.via = [inner]
    if let clause = frames.clause(from: inner.upperBound, to: end) {
      report.content = clause.upperBound < end ? clause.upperBound..<end : nil
      // A further hop: عن مسؤول عن مصدر.
    } else if let quoted = (inner.upperBound..<end).first(where: { scene.isQuoted($0) }) {
      report.content = quoted..<end
    }
    guard report.content != nil else { return nil }
    report.joins = match.hasProclitics
    return report
  }

  /// بحسب الوزارة, وفقا لمصادر, نقلا عن الوكالة.
  func beforeSource(_ match: LexiconMatch, in sentence: Range<Int>) -> Report? {
    var first = match.tokens.upperBound
    let end = frames.end(of: sentence)
    if scene.isMark(first, "\"", "\u{AB}", "\u{201C}", "\u{201D}") { first += 1 }
    guard first < end, !isYardstick(first, of: match),
      let range = phrases.phrase(startingAt: first, to: min(end, first + 18))
        ?? written(first, to: end)
    else { return nil }
    let source = sources.source(range)
    guard source.isKnown else { return nil }
    var report = Report(match, confidence: 90)
    report.source = source
    if range.upperBound < end, scene.folded(range.upperBound) == "عن",
      let inner = phrases.phrase(startingAt: range.upperBound + 1, to: end)
    {
      report.via = [inner]
    }
    if match.tokens.lowerBound - sentence.lowerBound <= 1 {
      var start = range.upperBound
      if scene.isComma(start) { start += 1 }
      if scene.isMark(start, "\"", "\u{BB}", "\u{201D}") { start += 1 }
      if scene.folded(start).isAny("فقد", "فان", "فانه", "فانها") { start += 1 }
      report.content = start < end ? start..<end : nil
    } else {
      report.content = clause(before: match.tokens.lowerBound, in: sentence)
    }
    return report
  }

  /// لمصادر, للوزارة: the source with its preposition written on to it.
  private func written(_ first: Int, to end: Int) -> Range<Int>? {
    guard let noun = scene.lexicons.noun(first), noun.hasProclitics else { return nil }
    let rest = phrases.phrase(startingAt: first + 1, to: min(end, first + 16))
    let isTied = scene.belongs(first + 1, to: .arabicRelational)
    return first..<(rest?.upperBound ?? (isTied ? first + 1 : first + 1))
  }

  /// Says whether what follows is a measure: وفق القانون.
  ///
  /// A table or a rule that a desk has seen is a source behind حسب.
  private func isYardstick(_ token: Int, of match: LexiconMatch) -> Bool {
    let folded = withoutPreposition(token)
    guard ArabicWords.yardsticks.contains(folded) else { return false }
    return !["حسب", "بحسب"].contains(match.entry.lemma)
      || !folded.isAny("جدول", "الجدول", "برنامج", "البرنامج")
  }

  private func withoutPreposition(_ token: Int) -> FoldedWord {
    let folded = scene.folded(token)
    if folded.hasPrefix("لل") { return FoldedWord(folded: "ال\(folded.dropFirst(2))") }
    if folded.hasPrefix("ل"), !ArabicWords.yardsticks.contains(folded) {
      return folded.dropFirst()
    }
    return folded
  }

  /// على حد قوله, بحسب تعبيرها: whoever speaks in the sentence, or spoke last.
  func closing(_ match: LexiconMatch, in sentence: Range<Int>) -> Report? {
    let next = match.tokens.upperBound
    var report = Report(match, confidence: 78)
    let form = match.form.word
    let isPronoun = form.hasSuffix("ه") || form.hasSuffix("ها") || form.hasSuffix("هم")
    if isPronoun {
      guard
        let source = history.source(in: sentence, before: match.tokens.lowerBound)
          ?? history.source(before: match.tokens.lowerBound)
      else { return nil }
      // The same speaker twice in a sentence is one attribution.
      report.source = source.told(by: nil)
    } else {
      guard let range = phrases.phrase(startingAt: next, to: sentence.upperBound) else {
        return nil
      }
      report.source = sources.source(range)
    }
    let end = frames.end(of: sentence)
    if match.tokens.lowerBound - sentence.lowerBound > 1 {
      report.content = clause(before: match.tokens.lowerBound, in: sentence)
    } else if let comma = (next..<min(end, next + 16)).first(where: {
      scene.isComma($0)
    }) {
      report.content = comma + 1 < end ? (comma + 1)..<end : nil
    }
    return report
  }

  /// جاء في البيان أن, ورد في التقرير.
  func document(_ match: LexiconMatch, in sentence: Range<Int>) -> Report? {
    let end = frames.end(of: sentence)
    guard let clause = frames.clause(from: match.tokens.upperBound, to: end) else { return nil }
    var report = Report(match, confidence: 82)
    if let range = phrases.phrase(startingAt: match.tokens.upperBound, to: clause.lowerBound) {
      report.source = sources.source(range)
    } else if let source = history.source(before: match.tokens.lowerBound) {
      report.source = source.told(by: nil)
    }
    guard report.source?.isKnown == true, clause.upperBound < end else { return nil }
    report.content = clause.upperBound..<end
    return report
  }

  /// The clause before a token, back to the end of another report's cue or to the sentence's start.
  func clause(before token: Int, in sentence: Range<Int>) -> Range<Int>? {
    var end = token
    while end > sentence.lowerBound,
      scene.isComma(end - 1) || scene.folded(end - 1).isAny("وذلك", "ذلك")
    {
      end -= 1
    }
    return end > sentence.lowerBound ? sentence.lowerBound..<end : nil
  }

  /// مشيرا إلى أن, مؤكدا, قائلا: the subject of the sentence, or whoever spoke last.
  func participle(_ match: LexiconMatch, in sentence: Range<Int>) -> Report? {
    let token = match.tokens.lowerBound
    guard !match.isDefinite, !ArabicWords.directives.contains(match.entry.word),
      isCircumstance(match), let frame = frames.frame(of: match, in: sentence)
    else { return nil }
    let isAdjacent = frame.subject.count <= 3 || frame.isPlain
    guard isAdjacent else { return nil }
    // أضاف قائلا: one cue, which the verb has.
    if let last = history.lastCue, last.upperBound == token || last.contains(token),
      last.lowerBound >= sentence.lowerBound
    {
      return nil
    }
    var source = history.source(in: sentence, before: token)
    if source == nil { source = mainSubject(in: sentence, before: token) }
    if source == nil { source = history.source(before: token) }
    guard let source else { return nil }
    var report = Report(match, confidence: frame.isPlain ? 66 : 84)
    report.source = source.told(by: nil)
    report.content =
      frame.isPlain ? plainContent(match, frame) : frame.content(behind: frame.subject.lowerBound)
    guard report.content != nil else { return nil }
    report.joins = true
    return report
  }

  private func plainContent(_ match: LexiconMatch, _ frame: ArabicFrames.Frame) -> Range<Int>? {
    let first = match.tokens.upperBound
    guard first < frame.end, scene.isWord(first), !scene.belongs(first, to: .arabicPreposition)
    else { return nil }
    return first..<frame.end
  }

  /// An accusative participle in its own phrase: behind a comma, or with و.
  private func isCircumstance(_ match: LexiconMatch) -> Bool {
    let token = match.tokens.lowerBound
    if scene.isMentioned(token), scene.lexicons.titles.isMatch(startingAt: token),
      !scene.folded(token).hasSuffix("ا")
    {
      return false
    }
    return scene.folded(token).hasSuffix("ا") || scene.isComma(token - 1)
      || scene.folded(token).hasPrefix("و")
  }

  /// The first mention of a sentence that stands behind no preposition, people first.
  func mainSubject(in sentence: Range<Int>, before token: Int) -> Source? {
    var other: Mention?
    var index = sentence.lowerBound
    while index < token {
      guard let mention = scene.mention(of: index), !scene.isQuoted(index) else {
        index += 1
        continue
      }
      if !scene.belongs(mention.start - 1, to: .arabicPreposition), mention.name.what != .place {
        if mention.name.what == .person, mention.name.mention != .title {
          return Source(mention, in: scene)
        }
        other = other ?? mention
      }
      index = max(index + 1, mention.tokens.upperBound)
    }
    return other.map { Source($0, in: scene) }
  }
}
