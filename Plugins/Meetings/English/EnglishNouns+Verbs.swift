import Isnad
import IsnadText

/// The verbs of which the noun is object or subject, and the company that it names.
extension EnglishNouns {
  /// `between A and B`, `with A`, `of A and B`, within the words behind a noun.
  func company(in range: Range<Int>, _ clause: EnglishClause) -> EnglishClause.Subject {
    var found = EnglishClause.Subject()
    for token in range {
      if scene.isMark(token, [".", ";", ":"]) || scene.is(token, Words.stops) { break }
      if scene.isMark(token, [","]), scene.party(token + 1) == nil { break }
      if scene.is(token, Words.auxiliaries), !scene.word(token).isAny("both", "to", "last", "first") {
        break
      }
      guard scene.word(token).isAny("between", "with", "of", "by", "involving", "among") else {
        continue
      }
      if scene.token(token, is: "by"), token != range.lowerBound { continue }
      var object = clause.object(from: token + 1)
      if scene.token(token, is: "of") {
        guard token == range.lowerBound else { continue }
        object.parties.removeAll { scene.parties[$0].what == .place }
      }
      guard !object.isEmpty,
        object.parties.first.map({ scene.parties[$0].span.lowerBound - token < 6 }) ?? true
      else { continue }
      found.parties += object.parties.filter { !found.parties.contains($0) }
      found.unnamed = found.unnamed ?? object.unnamed
      if scene.token(token, is: "between") { break }
    }
    return found
  }

  /// The verb of which the noun is the object: held talks, proposed a meeting.
  func readVerb(
    before phrase: Phrase, into mention: inout EventMention, _ clause: EnglishClause,
    _ company: inout EnglishClause.Subject
  ) -> Bool {
    var verb = phrase.start - 1
    if scene.word(verb).isAny("for", "on", "to") {
      return readJourney(preposition: verb, into: &mention, clause, &company)
    }
    if scene.is(verb, Words.prepositions) {
      if scene.token(verb, is: "of"), scene.token(verb - 1, is: "ahead") {
        mention.isPlanned = mention.isPlanned ?? true
      }
      return false
    }
    if scene.word(verb).isAny("up", "off") { verb -= 1 }
    if scene.word(verb).isAny("after", "following") { mention.isPlanned = mention.isPlanned ?? false }
    guard let light = EnglishMeetingWords.light.value(verb, of: scene.tokens) else { return false }
    var token = verb - 1
    while token >= clause.sentence.lowerBound, verb - token < 6, scene.is(token, Words.auxiliaries) {
      if scene.is(token, Words.future) { mention.isPlanned = true }
      if scene.is(token, Words.possible), !scene.isCapitalized(token) { mention.isPossible = true }
      token -= 1
    }
    switch light {
    case .past:
      if mention.isPlanned == nil { mention.isPlanned = false }
      if scene.is(verb - 1, Words.be) { return true }
    case .possible:
      mention.isPossible = true
      return true
    case .planned:
      mention.isPlanned = true
      return true
    case .bare:
      if mention.isPossible, mention.isPlanned == nil { mention.isPlanned = true }
    case .present, .participle: break
    }
    let subject = clause.subject(before: verb)
    if scene.word(verb).isAny("hosted", "hosts", "host", "hosting"),
      subject.parties.allSatisfy({ scene.parties[$0].what == .place }), company.parties.count > 1
    {
      mention.hostPlace = subject.parties.first
    } else {
      company.parties = subject.parties.filter { !company.parties.contains($0) } + company.parties
      company.unnamed = subject.unnamed ?? company.unnamed
    }
    mention.tokens = verb..<mention.tokens.upperBound
    return true
  }

  /// `arrived in Doha for talks`, `was in Moscow on a visit`.
  func readJourney(
    preposition: Int, into mention: inout EventMention, _ clause: EnglishClause,
    _ company: inout EnglishClause.Subject
  ) -> Bool {
    guard preposition > clause.sentence.lowerBound, !scene.token(preposition, is: "to") else {
      return false
    }
    for token in max(clause.sentence.lowerBound, preposition - 12)..<preposition
    where scene.word(token).isAny(
      "arrived", "travelled", "traveled", "flew", "came", "arrives", "travel", "fly", "flies", "landed",
      "went")
    {
      let subject = clause.subject(before: token)
      company.parties = subject.parties + company.parties.filter { !subject.parties.contains($0) }
      company.unnamed = subject.unnamed ?? company.unnamed
      for word in token + 1..<preposition {
        guard let index = scene.party(word), scene.parties[index].what == .place else { continue }
        mention.place = index
      }
      let isPast = !scene.word(token).isAny("arrives", "travel", "fly", "flies")
      mention.isPlanned = isPast ? mention.isPlanned ?? false : true
      return true
    }
    if scene.token(preposition, is: "for"),
      scene.word(preposition - 1).isAny("called", "call", "calls", "calling")
    {
      mention.isPossible = true
    }
    return false
  }

  /// The verb of which the noun is the subject: took place, will be held, is due.
  func readVerb(
    behind start: Int, into mention: inout EventMention, _ sentence: Range<Int>
  ) -> Bool {
    if scene.word(start).isAny("set", "due", "scheduled", "planned") {
      mention.isPlanned = true
      return true
    }
    var token = start
    while token < sentence.upperBound, token - start < 26 {
      if scene.isMark(token, [".", ";", ":"])
        || scene.is(token, Words.clauseOpeners) && !scene.token(token, is: "as")
      {
        return false
      }
      if scene.word(token).isAny("will", "would", "is", "are") {
        if scene.token(token, is: "will")
          || (token..<token + 4).contains(where: {
            scene.word($0).isAny("due", "scheduled", "expected", "planned", "set")
          })
        {
          mention.isPlanned = true
        }
        if scene.token(token, is: "would") || scene.token(token + 1, is: "not") {
          mention.isPossible = true
        }
        return true
      }
      if scene.word(token).isAny("could", "may", "might", "should"), !scene.isCapitalized(token) {
        mention.isPossible = true
        mention.isPlanned = mention.isPlanned ?? true
        return true
      }
      if scene.is(token, Words.pastsBehind) {
        if scene.word(token).isAny("was", "were"),
          (token..<token + 4).contains(where: {
            scene.word($0).isAny(
              "due", "scheduled", "planned", "expected", "supposed", "cancelled", "canceled", "postponed"
            )
          })
        {
          mention.isPossible = true
        } else if mention.isPlanned == nil {
          mention.isPlanned = false
        }
        return true
      }
      if scene.isWord(token), !scene.is(token, Words.prepositions), scene.party(token) == nil,
        scene.day(token) == nil,
        !scene.token(token, is: "and"), !scene.is(token, Words.determiners), !scene.isCapitalized(token)
      {
        return false
      }
      token += 1
    }
    return false
  }
}
