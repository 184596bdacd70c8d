import Isnad
import IsnadText

/// Finds what is expected or held in English, and not said by whom.
struct EnglishImpersonals {
  let scene: AttributedArticle
  var phrases: EnglishPhrases { EnglishPhrases(scene: scene) }

  func report(_ match: LexiconMatch) -> Report? {
    let word = match.tokens
    guard !scene.isQuoted(word.lowerBound),
      let form = match.entry.properties["means"].flatMap(Attribution.Form.init)
    else { return nil }
    let sentence = scene.sentence(of: word.lowerBound)
    guard !scene.isMark(sentence.upperBound - 1, "?") else { return nil }
    let certainty = match.entry.properties["confidence"].flatMap(Int.init) ?? 70
    guard match.entry.properties["frame"] == "be" else {
      var report = Report(match, form: form, confidence: certainty)
      report.content = content(around: word, in: sentence)
      return report
    }
    guard let be = auxiliary(before: word.lowerBound, from: sentence.lowerBound) else {
      return reduced(match, form, certainty, in: sentence)
    }
    return framed(match, form, be, certainty, in: sentence)
  }

  /// `rates, widely expected to fall,`: the participle alone.
  private func reduced(
    _ match: LexiconMatch, _ form: Attribution.Form, _ certainty: Int, in sentence: Range<Int>
  ) -> Report? {
    var first = match.tokens.lowerBound
    while first > sentence.lowerBound, scene.belongs(first - 1, to: .adverb) { first -= 1 }
    guard scene.folded(match.tokens.upperBound) == "to", scene.isMark(first - 1, ",", "("),
      !["due", "set", "bound", "likely", "unlikely"].contains(match.form.text)
    else { return nil }
    let cue = match.tokens.lowerBound..<(match.tokens.upperBound + 1)
    var report = Report(
      form, cue, at: scene.tokens.range(of: cue), lemma: match.entry.lemma,
      confidence: certainty - 10)
    report.content = content(around: cue, in: sentence)
    return report
  }

  private func framed(
    _ match: LexiconMatch, _ form: Attribution.Form, _ be: Int, _ certainty: Int,
    in sentence: Range<Int>
  ) -> Report? {
    let next = match.tokens.upperBound
    let frames = (match.entry.properties["before"] ?? "").split(separator: "-").map {
      FoldedWord(folded: String($0))
    }
    let follower = scene.folded(next)
    let end = EnglishFrames.end(of: sentence, in: scene)
    var cue = be..<next
    var source: Source?
    if follower == "by", let range = phrases.phrase(startingAt: next + 1, to: end) {
      // Only people and bodies hold or expect; `expected by Friday` is a time.
      let agent = EnglishSources(scene: scene).source(range)
      guard agent.isKnown || scene.folded(range.upperBound) == "to",
        form != .expectation || !isTime(range)
      else { return nil }
      source = agent
    } else if frames.contains(follower), follower != "that" || isImpersonal(be, in: sentence) {
      if follower != "that" { cue = be..<(next + 1) }
    } else if frames.contains("noun"), scene.isWord(next),
      !scene.belongs(next, to: [.preposition, .clauseOpener]), !follower.isAny("and", "or", "but"),
      form == .passive
    {
    } else if match.entry.lemma == "be seen", follower.hasSuffix("ing") {
      return expected(match, be..<(next + 1), in: sentence)
    } else if match.entry.lemma == "be expected", EnglishWords.dating.contains(follower) {
      return expected(match, cue, in: sentence)
    } else {
      return nil
    }
    if isOrder(match, next, in: sentence) { return nil }
    if form == .passive,
      (be..<match.tokens.lowerBound).contains(where: { scene.belongs($0, to: .negation) })
    {
      return nil
    }
    var report = Report(
      source == nil ? form : .indirect, cue, at: scene.tokens.range(of: cue),
      lemma: match.entry.lemma, confidence: certainty)
    report.source = source
    report.content = content(around: cue, in: sentence)
    if form == .expectation, isScheduled(sentence) {
      if ["be due", "be set", "be slated"].contains(match.entry.lemma) { return nil }
      report.confidence = min(certainty, 55)
    }
    return report
  }

  /// `is seen falling`, `was expected in 1988`.
  private func expected(_ match: LexiconMatch, _ cue: Range<Int>, in sentence: Range<Int>) -> Report {
    var report = Report(
      .expectation, cue, at: scene.tokens.range(of: cue), lemma: match.entry.lemma, confidence: 60)
    report.content = content(around: cue, in: sentence)
    return report
  }

  /// A rule that somebody is held to is no forecast: students are expected to wear a uniform.
  private func isOrder(_ match: LexiconMatch, _ next: Int, in sentence: Range<Int>) -> Bool {
    match.entry.lemma == "be due"
      && (scene.folded(next) != "to" || scene.folded(match.tokens.lowerBound - 1) == "be")
      || match.entry.lemma == "be set" && scene.folded(next + 1) == "music"
  }

  private func isTime(_ range: Range<Int>) -> Bool {
    range.allSatisfy {
      scene.belongs($0, to: .time) || scene.isNumber($0) || scene.folded($0) == "the"
    }
  }

  /// A day or an hour beside it makes a timetable of a forecast.
  private func isScheduled(_ sentence: Range<Int>) -> Bool {
    sentence.contains { token in
      scene.belongs(token, to: .clock)
        || scene.isNumber(token)
          && (scene.isMark(token + 1, ":") || scene.belongs(token + 1, to: .month)
            || scene.belongs(token - 1, to: .month))
    }
  }

  /// `it is said that`.
  private func isImpersonal(_ be: Int, in sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, be - 3)..<be).contains { scene.folded($0) == "it" }
  }

  /// The form of be before a participle, over adverbs: is now widely expected, has been said.
  private func auxiliary(before word: Int, from lower: Int) -> Int? {
    var token = word - 1
    var steps = 0
    while token >= lower, steps < 4 {
      let folded = scene.folded(token)
      if scene.belongs(token, to: [.be, .seeming, .contraction])
        || folded == "'s" && isVerbalS(token)
      {
        if folded.isAny("been", "being", "be"), token > lower,
          scene.belongs(token - 1, to: .auxiliary)
        {
          return token - 1
        }
        return folded.hasSuffix("n't") && !EnglishWords.be.contains(String(folded.dropLast(3)))
          ? nil : token
      }
      guard
        scene.belongs(token, to: [.adverb, .between])
          || folded.isAny("now", "most", "more", "very", "all", "well")
      else { return nil }
      token -= 1
      steps += 1
    }
    return nil
  }

  private func isVerbalS(_ token: Int) -> Bool {
    scene.folded(token - 1).isAny("it", "he", "she", "that", "there", "what")
  }

  /// The clause that holds a cue.
  private func content(around cue: Range<Int>, in sentence: Range<Int>) -> Range<Int>? {
    // Of `it is said that` the words follow.
    if isImpersonal(cue.lowerBound, in: sentence) {
      let end = EnglishFrames.end(of: sentence, in: scene)
      let start = scene.folded(cue.upperBound) == "that" ? cue.upperBound + 1 : cue.upperBound
      return start < end ? start..<end : nil
    }
    var start = cue.lowerBound
    if scene.belongs(start - 1, to: .relative) || scene.folded(start - 1) == "that" {
      // Of a relative clause the words follow.
    } else if let subject = phrases.phrase(endingAt: start - 1, from: sentence.lowerBound) {
      start = subject.lowerBound
    } else {
      while start > sentence.lowerBound, !scene.isMark(start - 1, ";", ":"),
        !(scene.belongs(start - 1, to: .clauseOpener) && cue.lowerBound - start > 8)
      {
        start -= 1
      }
    }
    let end = EnglishFrames.end(of: sentence, in: scene)
    return start < end ? start..<end : nil
  }
}

extension EnglishImpersonals {
  /// The words in which the outlet says in its own voice what will be, one in a sentence.
  ///
  /// A condition, a question or an attribution in the sentence takes the voice away.
  func future(in sentence: Range<Int>) -> Report? {
    guard !scene.isMark(sentence.upperBound - 1, "?", ":") else { return nil }
    var cue: Int?
    for token in sentence {
      if scene.belongs(token, to: .condition) || scene.isQuoted(token) { return nil }
      guard cue == nil, scene.belongs(token, to: .will),
        !scene.isCapitalized(token) || token > sentence.lowerBound,
        !scene.isMentioned(token), !scene.belongs(token - 1, to: [.determiner, .speaker])
      else { continue }
      cue = token
    }
    guard let will = cue, let verb = mainVerb(behind: will, to: sentence.upperBound) else {
      return nil
    }
    let range = will..<(verb + 1)
    var report = Report(
      .future, range, at: scene.tokens.range(of: range), lemma: "will", confidence: 65)
    report.content = content(around: range, in: sentence)
    let isDated =
      sentence.contains { isDate($0) } && scene.belongs(verb, to: .scheduled)
      || sentence.contains { scene.belongs($0, to: .clock) }
      || scene.folded(verb) == "be" && scene.belongs(verb + 1, to: .scheduled)
    if isDated { report.confidence = 35 }
    return report
  }

  /// Says whether a day, a month or a year stands at a token.
  private func isDate(_ token: Int) -> Bool {
    let folded = scene.folded(token)
    return folded.isAny("tomorrow", "tonight", "today")
      || scene.belongs(token, to: .month) && scene.isCapitalized(token) && folded != "may"
      || scene.isNumber(token) && scene.tokens[token].range.count == 4
  }

  private func mainVerb(behind will: Int, to end: Int) -> Int? {
    var token = will + 1
    while token < end, token - will < 6 {
      if scene.belongs(token, to: [.adverb, .between]) || scene.folded(token) == "have" {
        token += 1
        continue
      }
      return scene.isWord(token) ? token : nil
    }
    return nil
  }
}
