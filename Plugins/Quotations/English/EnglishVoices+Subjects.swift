import Isnad
import IsnadText

// Subjects before the verb.
extension EnglishVoices {
  /// What ends an aside between subject and verb.
  private static let asides: MarkSet = [",", ")", "\u{2014}", "\u{2013}", "-"]

  func subject(of index: Int) -> Voice? {
    let cue = timeline.cues[index]
    let lower = lowerBound(of: cue)
    var token = cue.tokens.lowerBound - 1
    while token >= lower, scene.isWord(token), isBetween(token) { token -= 1 }
    guard token >= lower else { return relativeSubject(of: cue, lower) }
    if let pronoun = pronoun(at: token, of: cue) { return pronoun }
    if scene.belongs(token, to: .relative) { return antecedent(of: token, lower) }
    if let mention = scene.mention(of: token), mention.tokens.upperBound == token + 1 {
      return head(of: mention, lower)
    }
    if scene.isMark(token, EnglishVoices.asides)
      || scene.belongs(token, to: .conjunction)
    {
      return mainSubject(in: lower..<token, of: cue) ?? earlierVoice(index)
    }
    if scene.sibling(of: token, in: cue.span) != nil { return mainSubject(in: lower..<token, of: cue) }
    guard scene.isWord(token) || scene.tokens[token].kind == .number else {
      return mainSubject(in: lower..<token, of: cue)
    }
    return nounPhrase(endingAt: token, lower, of: cue)
  }

  /// The one who spoke before in the same sentence: she laughed at it, and told them “no”.
  func earlierVoice(_ index: Int) -> Voice? {
    let cue = timeline.cues[index]
    var earlier = index - 1
    while earlier >= 0, timeline.cues[earlier].tokens.lowerBound >= cue.clause.lowerBound {
      if timeline.cues[earlier].span == cue.span, timeline.voices[earlier].speaker != nil {
        return timeline.voices[earlier]
      }
      earlier -= 1
    }
    return nil
  }

  func isBetween(_ token: Int) -> Bool {
    scene.belongs(token, to: [.between, .adverb]) && !scene.belongs(token, to: .relative)
      && !scene.isMentioned(token)
  }

  /// A relative pronoun was passed over, or the verb opens its clause.
  func relativeSubject(of cue: Cue, _ lower: Int) -> Voice? {
    nil
  }

  /// The clause begins behind a semicolon or a quotation beside it.
  func lowerBound(of cue: Cue) -> Int {
    var token = cue.tokens.lowerBound - 1
    while token >= cue.clause.lowerBound {
      if scene.isMark(token, ";", ":") { return token + 1 }
      if let sibling = scene.sibling(of: token, in: cue.span) {
        let span = scene.tokens(of: scene.spans[sibling])
        // Only words in marks that stand apart bound a clause; a term inside it does not.
        if scene.isMark(span.upperBound - 2, ",", "?", "!", ".")
          || scene.isMark(span.upperBound, ",")
        {
          return token + 1
        }
        token = span.lowerBound - 1
        continue
      }
      token -= 1
    }
    return cue.clause.lowerBound
  }

  /// Whom `who` stands for: the mention or noun phrase before it.
  func antecedent(of relative: Int, _ lower: Int) -> Voice? {
    var token = relative - 1
    if scene.isMark(token, ",") { token -= 1 }
    guard token >= lower else { return nil }
    if let mention = scene.mention(of: token) { return head(of: mention, lower) }
    // A comma phrase between the name and who: Petrie, eight, who put …
    for index in stride(from: token, through: max(lower, token - 6), by: -1) {
      if let mention = scene.mention(of: index), mention.name.what == .person {
        return Voice(mention, in: scene, confidence: 80)
      }
    }
    return nil
  }

  /// A name that completes another noun gives way to it: the head of Lindqvist Bank said.
  func head(of mention: Mention, _ lower: Int) -> Voice {
    var token = mention.start - 1
    var steps = 0
    while token >= lower, steps < 8, scene.belongs(token, to: .preposition) {
      guard let before = scene.mention(of: token - 1) else {
        var start = token - 1
        while start > lower, token - start < 4, scene.isWord(start - 1),
          !scene.belongs(start - 1, to: .phraseBreaker)
        {
          start -= 1
          if scene.belongs(start, to: .phraseOpener) { break }
        }
        guard start < token, scene.belongs(start, to: .phraseOpener) else { break }
        return description(start..<mention.tokens.upperBound, confidence: 70)
      }
      if before.name.what == .person || before.name.mention == .title {
        return Voice(before, in: scene, confidence: 85)
      }
      token = before.start - 1
      steps += 1
    }
    return Voice(mention, in: scene, confidence: mention.name.mention == .title ? 85 : 92)
  }

  /// The first mention or pronoun of a clause that can be its subject.
  func mainSubject(in range: Range<Int>, of cue: Cue) -> Voice? {
    var title: Mention?
    var organisation: Mention?
    var token = range.lowerBound
    while token < range.upperBound {
      if scene.sibling(of: token, in: cue.span) != nil {
        token += 1
        continue
      }
      if let pronoun = pronoun(at: token, of: cue), title == nil, organisation == nil { return pronoun }
      guard let mention = scene.mention(of: token), mention.tokens.upperBound <= range.upperBound else {
        token += 1
        continue
      }
      if isEligible(mention, range.lowerBound) {
        if mention.name.what == .person, mention.name.mention != .title {
          return Voice(mention, in: scene, confidence: 88)
        }
        if mention.name.mention == .title {
          title = title ?? mention
        } else {
          organisation = organisation ?? mention
        }
      }
      token = max(mention.tokens.upperBound, token + 1)
    }
    if let title, let organisation, title.tokens.upperBound + 1 == organisation.start,
      scene.isMark(title.tokens.upperBound, ",")
    {
      return Voice(organisation, in: scene, confidence: 82)
    }
    var first = title ?? organisation
    if let organisation, let title, organisation.start < title.start { first = organisation }
    if let first, first.name.mention == .title, first.start > range.lowerBound,
      let opening = openingPhrase(of: range, cue)
    {
      return opening
    }
    if let first { return Voice(first, in: scene, confidence: 75) }
    return openingPhrase(of: range, cue)
  }

  func isEligible(_ mention: Mention, _ lower: Int) -> Bool {
    if scene.folded(mention.tokens.upperBound) == "'s" { return false }
    return mention.start == lower
      || !scene.belongs(mention.start - 1, to: .preposition)
  }

  /// The noun phrase that opens a clause: Scientists …, and said.
  func openingPhrase(of range: Range<Int>, _ cue: Cue) -> Voice? {
    let start = range.lowerBound
    guard start < range.upperBound, scene.isWord(start),
      !scene.belongs(start, to: .preposition),
      !scene.belongs(start, to: .conjunction),
      scene.belongs(start, to: .phraseOpener)
    else { return nil }
    var end = start + 1
    while end < range.upperBound, end - start < 5, scene.isWord(end),
      !scene.belongs(end, to: .phraseBreaker) || scene.folded(end) == "of",
      !isBetween(end)
    {
      end += 1
    }
    return description(start..<end, confidence: 60)
  }

  func nounPhrase(endingAt last: Int, _ lower: Int, of cue: Cue) -> Voice? {
    var start = last
    while start > lower, last - start < 8 {
      if scene.belongs(start, to: .phraseOpener) { break }
      let before = start - 1
      if scene.folded(before) == "'s" {
        start = before
        continue
      }
      guard scene.isWord(before) || scene.isMark(before, "-") || scene.tokens[before].kind == .number
      else {
        break
      }
      let folded = scene.folded(before)
      if folded == "of", before - 1 >= lower, scene.isWord(before - 1) {
        start = before - 1
        continue
      }
      if scene.belongs(before, to: .phraseBreaker) || isBetween(before) { break }
      if let other = scene.lexicons.saying.match(covering: before), other.form.features.tense == .past {
        break
      }
      start = before
    }
    let folded = scene.folded(start)
    if folded == "who" || folded == "which" { return antecedent(of: start, lower) }
    if scene.folded(last) == "old", scene.folded(last - 2) == "year",
      let aged = aged(start..<(last + 1), cue)
    {
      return aged
    }
    let opensRight =
      scene.belongs(start, to: .phraseOpener) || scene.tokens[start].isCapitalized
      || scene.lexicons.titles.isMatch(covering: last)
      || scene.lexicons.organisations.isMatch(covering: last)
    guard opensRight else { return mainSubject(in: lower..<start, of: cue) }
    // Time words before the verb: Smith on Friday said.
    if scene.mention(of: start) == nil, start > lower,
      scene.belongs(start - 1, to: .preposition),
      !scene.lexicons.titles.isMatch(covering: last)
    {
      return mainSubject(in: lower..<(start - 1), of: cue)
        ?? description(start..<(last + 1), confidence: 55)
    }
    return description(start..<(last + 1), confidence: 75)
  }

  /// `the 58-year-old said`: whoever was spoken of last.
  func aged(_ range: Range<Int>, _ cue: Cue) -> Voice? {
    let finder = Antecedents(scene: scene, timeline: timeline)
    guard scene.belongs(range.lowerBound, to: .determiner),
      let found = finder.antecedent(
        of: range.lowerBound, from: cue.clause.lowerBound, in: cue.span, Antecedents.Agreement())
    else { return nil }
    return Voice(
      speaker: found.speaker, naming: .title, mention: scene.tokens.range(of: range),
      candidates: found.candidates, confidence: found.candidates > 1 ? 62 : 78)
  }

  /// `…, adding that`: the subject of the main clause, or the one who spoke in it.
  func participle(_ index: Int) -> Voice {
    let cue = timeline.cues[index]
    var earlier = index - 1
    while earlier >= 0, timeline.cues[earlier].tokens.lowerBound >= cue.clause.lowerBound {
      let other = timeline.cues[earlier]
      if other.span == cue.span, other.strength != .weak, let speaker = timeline.voices[earlier].speaker
      {
        var voice = timeline.voices[earlier]
        voice.speaker = speaker
        return voice
      }
      earlier -= 1
    }
    return mainSubject(in: cue.clause.lowerBound..<cue.tokens.lowerBound, of: cue) ?? .none
  }

  func pronoun(at token: Int, of cue: Cue) -> Voice? {
    guard scene.belongs(token, to: .pronoun) else { return nil }
    var agreement = Antecedents.Agreement()
    switch scene.folded(token) {
    case "he": agreement.gender = .masculine
    case "she": agreement.gender = .feminine
    case "they": agreement.isPlural = true
    default: agreement.what = .organisation
    }
    let range = scene.tokens[token].range
    let finder = Antecedents(scene: scene, timeline: timeline)
    guard let found = finder.antecedent(of: token, from: cue.clause.lowerBound, in: cue.span, agreement)
    else { return Voice(naming: .pronoun, mention: range, confidence: 40) }
    if found.isOpen, !agreement.isPlural {
      return Voice(naming: .pronoun, mention: range, candidates: found.candidates, confidence: 35)
    }
    return Voice(
      speaker: found.speaker, naming: .pronoun, mention: range, candidates: found.candidates,
      confidence: found.candidates > 1 ? 65 : 85)
  }
}
