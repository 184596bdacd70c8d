import Isnad
import IsnadText

/// Walks from the word of an event to those who take part, to its place and to its date, in English.
struct EnglishClause {
  let scene: MeetingArticle
  /// The sentence, cut to a bounded reach.
  let sentence: Range<Int>

  private typealias Words = EnglishMeetingWords

  /// Who acts, before a verb.
  struct Subject {
    var parties: [Int] = []
    var unnamed: EventMention.Unnamed?
    /// How many words that are not understood lie between.
    var doubt = 0

    var isEmpty: Bool { parties.isEmpty && unnamed == nil }
  }

  /// The subject of a verb: the nearest party to the left that no preposition governs.
  func subject(before head: Int) -> Subject {
    var subject = Subject()
    var token = head - 1
    while token >= sentence.lowerBound, head - token < 45 {
      // flew to Oslo and met: who acts stands before the first of the verbs.
      if scene.token(token, is: "and"), subject.doubt == 0, scene.party(token + 1) == nil,
        let first = opening(before: token)
      {
        return first
      }
      if scene.is(token, Words.auxiliaries) {
        if scene.is(token, Words.two), scene.is(token + 1, Words.people) { break }
        token -= 1
        continue
      }
      if let day = scene.day(token) {
        token = scene.days[day].tokens.lowerBound - 1
        if scene.word(token).isAny("on", "in", "at", "late", "early", "by") { token -= 1 }
        continue
      }
      if let found = unnamed(endingAt: token) {
        subject.unnamed = found
        return subject
      }
      if let index = scene.party(token) {
        let party = scene.parties[index]
        let start = min(token, party.span.lowerBound)
        if let delegates = delegates(endingWith: index) {
          subject.parties = delegates
          return subject
        }
        if isGoverned(start) || scene.token(party.tokens.upperBound, is: "'s") {
          token = start - 1
          continue
        }
        if party.isDescription {
          subject.unnamed = pair(index)
          return subject
        }
        guard !isIndefinite(index) else { return subject }
        subject.parties = coordinated(endingWith: index)
        return subject
      }
      if scene.isMark(token, [";", ":"]) || scene.is(token, Words.clauseOpeners) { break }
      if scene.isQuoted(token) != scene.isQuoted(head) { break }
      if scene.isWord(token) { subject.doubt += 1 }
      if subject.doubt > 16 { break }
      token -= 1
    }
    return subject
  }

  /// The first party or pronoun of a clause, up to the `and` that joins another verb to its own.
  private func opening(before end: Int) -> Subject? {
    let start = (max(sentence.lowerBound, end - 40)..<end).last {
      scene.isMark($0, [";", ":"]) || scene.is($0, Words.clauseOpeners)
    }
    var subject = Subject()
    for token in (start.map { $0 + 1 } ?? max(sentence.lowerBound, end - 40))..<end {
      if let found = unnamed(endingAt: token) {
        subject.unnamed = found
        return subject
      }
      guard let index = scene.party(token) else { continue }
      let party = scene.parties[index]
      guard token == party.span.lowerBound || token == party.tokens.lowerBound else { continue }
      if isGoverned(party.span.lowerBound) || scene.token(party.tokens.upperBound, is: "'s") { continue }
      if party.isDescription {
        subject.unnamed = pair(index)
      } else {
        let row = coordinated(startingWith: index)
        subject.parties = row.allSatisfy { scene.parties[$0].span.upperBound <= end } ? row : [index]
      }
      return subject
    }
    return nil
  }

  /// `they`, `the two leaders`, `he`, with their last word at a token.
  private func unnamed(endingAt token: Int) -> EventMention.Unnamed? {
    if scene.is(token, Words.pairs) || scene.token(token, is: "two") && scene.token(token - 1, is: "the")
    {
      return .pair
    }
    if scene.is(token, Words.persons) { return .one }
    let isPair = scene.is(token - 1, Words.two) || scene.word(token).isAny("pair", "duo")
    if scene.is(token, Words.people) { return isPair || scene.token(token, is: "sides") ? .pair : nil }
    if scene.is(token, Words.countries), isPair { return .countries }
    return nil
  }

  /// her counterpart, *Rodrigo Fuentes*, also in marks: the name behind a title.
  private func apposition(to index: Int) -> Int? {
    let party = scene.parties[index]
    guard party.mention == .title else { return nil }
    var token = party.span.upperBound
    guard scene.isMark(token, [",", "\"", "\u{201C}"]) else { return nil }
    while scene.isMark(token, [",", "\"", "\u{201C}"]), token - party.span.upperBound < 3 { token += 1 }
    guard let next = scene.party(token), scene.parties[next].what == .person,
      scene.parties[next].mention != .title, next != index
    else { return nil }
    return next
  }

  /// An Iranian president: nobody in particular.
  private func isIndefinite(_ index: Int) -> Bool {
    let party = scene.parties[index]
    return party.mention == .title
      && (scene.word(party.span.lowerBound).isAny("a", "an")
        || scene.word(party.span.lowerBound - 1).isAny("a", "an"))
  }

  /// Two whom a plural means: the two ministers, both sides, the leaders.
  private func pair(_ index: Int) -> EventMention.Unnamed? {
    let span = scene.parties[index].span
    guard let word = span.last(where: { scene.is($0, Words.people) }),
      !scene.word(span.upperBound).isAny("of", "from"),
      !scene.word(word + 1).isAny("of", "from")
    else { return nil }
    let isTwo = (word - 3..<word).contains { scene.is($0, Words.two) }
    return isTwo || scene.token(word - 1, is: "the") || scene.token(word, is: "sides") ? .pair : nil
  }

  /// Says whether a preposition stands before a phrase, over its article and adjectives.
  private func isGoverned(_ start: Int) -> Bool {
    var token = start - 1
    while token >= sentence.lowerBound, start - token < 5 {
      if scene.is(token, Words.prepositions) { return true }
      guard
        scene.is(token, Words.determiners)
          || scene.isWord(token) && !scene.isCapitalized(token)
            && !scene.word(token).isAny("and", "met", "or")
      else { return false }
      if !scene.is(token, Words.determiners), !scene.is(token - 1, Words.determiners),
        !scene.is(token - 1, Words.prepositions)
      {
        return false
      }
      token -= 1
    }
    return false
  }

  /// A party with those that stand before it in one row: A, B and C.
  private func coordinated(endingWith last: Int) -> [Int] {
    var row = [last]
    while row.count < 8 {
      let start = scene.parties[row[0]].span.lowerBound
      var token = start - 1
      while scene.is(token, Words.determiners) { token -= 1 }
      guard scene.word(token).isAny("and", "with") || scene.isMark(token, [","]) else { break }
      if scene.token(token, is: "and"), scene.isMark(token - 1, [","]) { token -= 1 }
      guard let index = scene.party(token - 1), !row.contains(index),
        (scene.parties[index].what == .place) == (scene.parties[last].what == .place),
        !isGoverned(scene.parties[index].span.lowerBound), !scene.parties[index].isDescription
      else { break }
      row.insert(index, at: 0)
    }
    return row
  }

  /// `ministers from Kenya and Uganda`: the countries that they stand for.
  private func delegates(endingWith last: Int) -> [Int]? {
    guard scene.parties[last].what == .place else { return nil }
    var row = [last]
    var token = scene.parties[last].span.lowerBound - 1
    while scene.word(token).isAny("and", "the") || scene.isMark(token, [","]), row.count < 8 {
      token -= 1
      if let index = scene.party(token), scene.parties[index].what == .place, !row.contains(index) {
        row.insert(index, at: 0)
        token = scene.parties[index].span.lowerBound - 1
      }
    }
    guard scene.word(token).isAny("from", "of"), scene.is(token - 1, Words.delegates) else { return nil }
    return row
  }

  /// Who stands behind a verb or preposition: `his counterpart Abbas Araghchi and Wang Yi`.
  func object(from start: Int) -> Subject {
    var subject = Subject()
    var token = start
    while token < sentence.upperBound, token - start < 9 {
      if let index = scene.party(token) {
        if scene.parties[index].isDescription {
          subject.unnamed = pair(index)
          if subject.unnamed != nil { return subject }
          // the foreign ministers of both countries: those whom the words behind tell.
          token = max(token + 1, scene.parties[index].span.upperBound)
          continue
        }
        guard !isIndefinite(index) else { return subject }
        if let named = apposition(to: index) {
          subject.parties = [named]
          return subject
        }
        subject.parties = coordinated(startingWith: index)
        return subject
      }
      if scene.token(token, is: "them")
        || scene.is(token, Words.two) && scene.is(token + 1, Words.people)
      {
        subject.unnamed = .pair
        return subject
      }
      if scene.is(token, Words.two), scene.is(token + 1, Words.countries) {
        subject.unnamed = .countries
        return subject
      }
      if scene.word(token).isAny("him", "her"),
        !scene.isWord(token + 1) || scene.is(token + 1, Words.prepositions)
      {
        subject.unnamed = .one
        return subject
      }
      if scene.is(token, Words.prepositions), !scene.word(token).isAny("of", "with") { break }
      guard scene.isWord(token), !scene.is(token, Words.stops), !scene.word(token).isAny("and", "or")
      else {
        break
      }
      token += 1
    }
    return subject
  }

  private func coordinated(startingWith first: Int) -> [Int] {
    var row = [first]
    while row.count < 8 {
      var token = scene.parties[row[row.count - 1]].span.upperBound
      let isListed = scene.isMark(token, [","])
      if isListed { token += 1 }
      let isLast = scene.word(token).isAny("and", "with")
      guard isListed || isLast else { break }
      if isLast { token += 1 }
      // and the Dutch prime minister Jan de Wit: an article opens what may stand before a name.
      if scene.is(token, Words.determiners) {
        token += 1
        var steps = 0
        while steps < 3, scene.party(token) == nil, scene.isWord(token), !scene.is(token, Words.stops),
          !scene.is(token, Words.prepositions)
        {
          token += 1
          steps += 1
        }
      }
      guard let next = scene.party(token), !row.contains(next), !scene.parties[next].isDescription,
        token < sentence.upperBound
      else { break }
      // A, B: the second may be an apposition to the first, not another.
      if isListed, !isLast, !closesRow(from: scene.parties[next].span.upperBound) { break }
      row.append(next)
    }
    return row
  }

  /// Says whether a row of names goes on to its `and`.
  private func closesRow(from token: Int) -> Bool {
    guard scene.isMark(token, [","]) || scene.token(token, is: "and") else { return false }
    if scene.token(token, is: "and") {
      return scene.party(token + 1) != nil || scene.party(token + 2) != nil
    }
    return (token + 1..<token + 8).contains { scene.token($0, is: "and") }
  }
}
