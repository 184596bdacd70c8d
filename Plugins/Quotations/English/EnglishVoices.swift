import Isnad
import IsnadText

/// Finds the subject of an English verb of saying.
struct EnglishVoices {
  let scene: QuotedArticle
  let timeline: VoiceTimeline

  func voice(of index: Int) -> Voice {
    let cue = timeline.cues[index]
    let verb = cue.tokens
    if cue.precedesSource { return phrase(from: verb.upperBound, of: cue) ?? .none }
    if let quoted = quotedSource(of: cue) { return quoted }
    if isInverted(cue), let voice = phrase(from: verb.upperBound, of: cue) { return voice }
    if cue.features.tense == .participle, !followsBe(verb.lowerBound) {
      return accompanied(index) ?? participle(index)
    }
    if let agent = agent(of: cue) { return agent }
    return subject(of: index) ?? .none
  }

  /// `quoted Smith as saying`: whoever stands before `as saying`.
  func quotedSource(of cue: Cue) -> Voice? {
    let verb = cue.tokens.lowerBound
    guard scene.form(of: cue).text == "saying", scene.folded(verb - 1) == "as" else { return nil }
    return scene.mention(of: verb - 2).map { Voice($0, in: scene, confidence: 85) }
  }

  /// `with one poster writing`: the noun phrase between `with` and the participle.
  func accompanied(_ index: Int) -> Voice? {
    let cue = timeline.cues[index]
    let last = cue.tokens.lowerBound - 1
    guard scene.isWord(last) else { return nil }
    for token in stride(from: last, through: max(cue.clause.lowerBound, last - 7), by: -1) {
      if scene.isMark(token, ",", ";", ":") { return nil }
      guard scene.folded(token) == "with", token < last else { continue }
      if let mention = scene.mention(of: last), mention.tokens.upperBound == last + 1,
        mention.start == token + 1
      {
        return Voice(mention, in: scene, confidence: 82)
      }
      return description((token + 1)..<(last + 1), confidence: 72)
    }
    return nil
  }

  /// `he was told by a climber`: whoever stands behind `by`.
  func agent(of cue: Cue) -> Voice? {
    let next = cue.tokens.upperBound
    guard cue.features.tense == .past, scene.folded(next) == "by" else { return nil }
    return phrase(from: next + 1, of: cue)
  }

  func followsBe(_ verb: Int) -> Bool {
    scene.folded(verb - 1).isAny("is", "was", "are", "were", "been", "be", "not")
  }

  /// A verb right behind a quotation, with its subject behind it: “…,” said Hal Jorgensen.
  func isInverted(_ cue: Cue) -> Bool {
    let verb = cue.tokens.lowerBound
    guard cue.features.tense != .participle else { return false }
    let next = cue.tokens.upperBound
    let opens =
      scene.mention(startingAt: next) != nil || scene.belongs(next, to: .phraseOpener)
      || next < scene.tokens.count && scene.tokens[next].isCapitalized
      || scene.lexicons.titles.isMatch(startingAt: next)
    guard opens else { return false }
    if let sibling = scene.sibling(of: verb - 1, in: cue.span) {
      return scene.tokens(of: scene.spans[sibling]).upperBound == verb
    }
    if scene.isMark(verb - 1, ","), let sibling = scene.sibling(of: verb - 2, in: cue.span) {
      return scene.tokens(of: scene.spans[sibling]).upperBound == verb - 1
    }
    return false
  }

  /// The noun phrase that begins at a token: a mention, or a description.
  func phrase(from token: Int, of cue: Cue) -> Voice? {
    let limit = min(cue.clause.upperBound, token + 14)
    guard token < limit else { return nil }
    for index in token..<min(token + 7, limit) {
      if scene.isMark(index, ",", ".", ";") { break }
      if scene.sibling(of: index, in: cue.span) != nil { break }
      if let mention = scene.mention(startingAt: index),
        index == token || mention.name.mention != .title
          || scene.belongs(token, to: .determiner) && index <= token + 2
      {
        if index > token, scene.belongs(index - 1, to: .preposition) { break }
        return named(mention, before: limit)
      }
    }
    if let pronoun = pronoun(at: token, of: cue) { return pronoun }
    var end = token
    while end < limit, end - token < 7, scene.isWord(end) || scene.isMark(end, "-"),
      end == token
        || !scene.belongs(end, to: .phraseBreaker) || scene.folded(end).isAny("of", "for"),
      scene.sibling(of: end, in: cue.span) == nil
    {
      end += 1
    }
    guard end > token,
      scene.belongs(token, to: .phraseOpener) || scene.tokens[token].isCapitalized
        || scene.lexicons.titles.isMatch(startingAt: token)
    else { return nil }
    // A description before a name is presented by it: its coordinator, Bronagh Teller.
    if scene.isMark(end, ","), let name = scene.mention(startingAt: end + 1),
      name.name.mention != .title,
      name.tokens.upperBound <= cue.clause.upperBound, name.name.what == .person
    {
      return Voice(name, in: scene, confidence: 88)
    }
    return description(token..<end, confidence: 75)
  }

  /// A mention by title right before a name is presented by that name: the director, Tibor Lakatos.
  func named(_ mention: Mention, before limit: Int) -> Voice {
    if mention.name.mention == .title, scene.isMark(mention.tokens.upperBound, ","),
      let next = scene.mention(startingAt: mention.tokens.upperBound + 1),
      next.tokens.lowerBound < limit, next.name.what == .person, next.name.mention != .title
    {
      return Voice(next, in: scene, confidence: 92)
    }
    return Voice(mention, in: scene, confidence: 95)
  }

  func description(_ range: Range<Int>, confidence: Int) -> Voice {
    let text = scene.tokens.range(of: range)
    let noun = range.first { scene.lexicons.titles.isMatch(covering: $0) }
      .flatMap { scene.lexicons.titles.match(covering: $0) }
    let isDocument =
      noun == nil && range.contains { scene.lexicons.organisations.isMatch(covering: $0) }
    let what: Name.What = isDocument ? .organisation : .person
    return Voice(
      speaker: Voice.Speaker(
        text: scene.article[text], what: what,
        gender: noun.flatMap { Name.Gender(rawValue: $0.entry.properties["gender"] ?? "") },
        isPlural: noun?.form.features.number == .plural, presentation: text),
      naming: .title, mention: text, confidence: confidence)
  }
}
