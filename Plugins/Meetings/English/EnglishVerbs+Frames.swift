import Isnad
import IsnadText

/// What stands around the verbs, by their kind.
extension EnglishVerbs {
  /// `met`, `met with`, `conferred with`, and `met in Doha` of several.
  func company(
    _ mention: inout EventMention, _ subject: EnglishClause.Subject, _ clause: EnglishClause
  ) -> Int? {
    var token = mention.tokens.upperBound
    while scene.word(token).isAny(
      "up", "again", "briefly", "privately", "separately", "directly", "personally", "informally")
    {
      token += 1
    }
    let isWith = scene.token(token, is: "with")
    if isWith { token += 1 }
    let object: EnglishClause.Subject =
      !isWith && (scene.is(token, Words.prepositions) || !scene.isWord(token))
      ? EnglishClause.Subject() : clause.object(from: token)
    if !isWith, scene.isWord(token), object.isEmpty, !scene.is(token, Words.prepositions),
      scene.day(token) == nil,
      !scene.word(token).isAny("for", "face", "and", "last", "yesterday", "today", "there", "here")
    {
      return nil
    }
    guard !subject.isEmpty || !object.parties.isEmpty else { return nil }
    let isObjectPlace = object.parties.allSatisfy { scene.parties[$0].what == .place }
    if !object.parties.isEmpty, isObjectPlace, !subject.parties.contains(where: isPlace) { return nil }
    mention.parties = subject.parties + object.parties
    mention.unnamed = subject.unnamed ?? object.unnamed
    if subject.unnamed == .one, object.unnamed == .pair { mention.unnamed = .one }
    let isPair = subject.unnamed == .pair || subject.unnamed == .countries
    let isBody =
      subject.parties.count == 1 && scene.parties[subject.parties[0]].what == .organisation
    guard !object.isEmpty || subject.parties.count > 1 || isPair || isBody else { return nil }
    if mention.parties.isEmpty, !isPair { return nil }
    // She met her husband: nobody is named.
    if subject.unnamed == .one, object.parties.allSatisfy({ scene.parties[$0].mention == .title }) {
      return nil
    }
    return object.parties.last.map { scene.parties[$0].span.upperBound } ?? token
  }

  func isPlace(_ party: Int) -> Bool { scene.parties[party].what == .place }

  /// `received`, `hosted`, `phoned` somebody; `was received by`.
  func host(
    _ mention: inout EventMention, _ subject: EnglishClause.Subject, _ clause: EnglishClause
  ) -> Int? {
    var token = mention.tokens.upperBound
    let isPassive = scene.is(mention.head - 1, Words.be)
    if isPassive {
      guard scene.token(token, is: "by") else { return nil }
      token += 1
    }
    let object = clause.object(from: token)
    guard let first = object.parties.first, scene.parties[first].span.lowerBound - token < 4,
      !subject.isEmpty, !isPlace(first) || mention.form == .call,
      !scene.token(scene.parties[first].tokens.upperBound, is: "'s")
    else { return nil }
    if subject.unnamed == .one { mention.unnamed = .one }
    mention.parties = isPassive ? object.parties + subject.parties : subject.parties + object.parties
    mention.confidence -= 5
    return scene.parties[object.parties[object.parties.count - 1]].span.upperBound
  }

  /// `visited Doha`, `will visit Iran`.
  func visit(
    _ mention: inout EventMention, _ subject: EnglishClause.Subject, _ clause: EnglishClause
  ) -> Int? {
    guard !subject.isEmpty else { return nil }
    let start = mention.tokens.upperBound
    for token in start..<max(start, min(start + 7, clause.sentence.upperBound)) {
      if let index = scene.party(token) {
        let party = scene.parties[index]
        guard party.what == .place, !scene.token(party.tokens.upperBound, is: "'s") else {
          if party.what == .place { continue }
          return nil
        }
        mention.parties = subject.parties
        mention.unnamed = subject.unnamed
        mention.place = index
        return party.tokens.upperBound
      }
      guard
        scene.isWord(token)
          || scene.isMark(token, [","]) && scene.word(token - 1).isAny("capital", "city"),
        !scene.is(token, Words.stops),
        !scene.is(token, Words.prepositions) || scene.token(token, is: "of")
      else { return nil }
    }
    return nil
  }

  /// `invited Y to visit Moscow`, `invited Y to Moscow`, `invited Y to talks`.
  func invite(
    _ mention: inout EventMention, _ subject: EnglishClause.Subject, _ clause: EnglishClause
  ) -> Int? {
    let isPassive = scene.is(mention.head - 1, Words.be) || scene.is(mention.head - 2, Words.be)
    let start = mention.tokens.upperBound
    let object = clause.object(from: start)
    var hosts = subject
    var guests = object
    var from = guests.parties.last.map { scene.parties[$0].span.upperBound } ?? start
    if isPassive {
      (hosts, guests) = (EnglishClause.Subject(), subject)
      if scene.token(start, is: "by") {
        hosts = clause.object(from: start + 1)
        from = hosts.parties.last.map { scene.parties[$0].span.upperBound } ?? start
      } else {
        from = start
      }
    }
    guard !guests.isEmpty else { return nil }
    var goal: Int?
    for token in from..<max(from, min(from + 8, clause.sentence.upperBound))
    where scene.word(token).isAny("to", "for") {
      goal = token
      break
    }
    guard let goal, isEvent(behind: goal, to: clause.sentence.upperBound) else { return nil }
    mention.parties = hosts.parties + guests.parties
    mention.unnamed = hosts.unnamed ?? guests.unnamed
    mention.isPossible = true
    return goal
  }

  /// Says whether what follows `to` is a visit, talks or a place.
  func isEvent(behind goal: Int, to end: Int) -> Bool {
    for token in (goal + 1)..<max(goal + 1, min(goal + 9, end)) {
      if nouns.isMatch(covering: token) { return true }
      if scene.word(token).isAny(
        "visit", "meet", "travel", "come", "negotiations", "dinner", "lunch", "conference")
      {
        return true
      }
      if let party = scene.party(token), isPlace(party) { return true }
      if scene.isMark(token, [",", ";", "."]) { return false }
    }
    return false
  }

  /// `signed an agreement`; nothing is signed without a document.
  func sign(
    _ mention: inout EventMention, _ subject: EnglishClause.Subject, _ clause: EnglishClause
  ) -> Int? {
    let start = mention.tokens.upperBound
    let isPassive = scene.is(mention.head - 1, Words.be)
    if isPassive {
      guard
        let document = (clause.sentence.lowerBound..<mention.head).last(where: {
          scene.is($0, Words.documents)
        }),
        mention.head - document < 14
      else { return nil }
      if scene.token(start, is: "by") { mention.parties = clause.object(from: start + 1).parties }
      let between = EnglishNouns(scene: scene).company(
        in: document + 1..<max(document + 1, mention.head), clause)
      if mention.parties.isEmpty { mention.parties = between.parties }
      return start
    }
    for token in start..<max(start, min(start + 14, clause.sentence.upperBound)) {
      if scene.is(token, Words.documents) {
        guard !subject.isEmpty else { return nil }
        mention.parties = subject.parties
        mention.unnamed = subject.unnamed
        let with = EnglishNouns(scene: scene).company(
          in: token + 1..<max(token + 1, min(token + 8, clause.sentence.upperBound)), clause)
        mention.parties += with.parties
        return token + 1
      }
      if scene.isMark(token, [",", ";", "."]) || scene.is(token, Words.stops) { return nil }
    }
    return nil
  }
}
