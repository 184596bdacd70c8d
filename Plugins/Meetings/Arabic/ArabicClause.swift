import Isnad
import IsnadText

/// Walks from the word of an event to those who take part, in Arabic.
struct ArabicClause {
  let scene: MeetingArticle
  /// The sentence, cut to a bounded reach.
  let sentence: Range<Int>

  private typealias Words = ArabicMeetingWords

  /// Who takes part, and the token behind them.
  struct Company {
    var parties: [Int] = []
    var unnamed: EventMention.Unnamed?
    var end: Int

    var isEmpty: Bool { parties.isEmpty && unnamed == nil }
  }

  static let quotes: MarkSet = [
    "\"", "\u{201C}", "\u{201D}", "\u{AB}", "\u{BB}", "\u{2018}", "\u{2019}", "'",
  ]

  func isQuote(_ token: Int) -> Bool { scene.isMark(token, ArabicClause.quotes) }

  /// The token from a place on that is no quotation mark around a name.
  func skippingQuotes(_ token: Int) -> Int {
    var token = token
    while token < sentence.upperBound, isQuote(token) { token += 1 }
    return token
  }

  /// The party, or the description of a pair, with which words begin; adverbs and times may stand
  /// before it.
  func company(from start: Int, within steps: Int = 6, crossing: Bool = false) -> Company {
    var company = Company(end: start)
    var token = start
    while token < sentence.upperBound, token - start < steps {
      if isQuote(token) {
        token += 1
        continue
      }
      if let day = scene.day(token) {
        token = max(token + 1, scene.days[day].tokens.upperBound)
        continue
      }
      if scene.is(token, Words.people) {
        company.unnamed = .pair
        company.end = token + 1
        return company
      }
      if scene.is(token, Words.countries) {
        company.unnamed = .countries
        company.end = token + 1
        return company
      }
      if let index = scene.party(token) {
        let party = scene.parties[index]
        if party.isDescription {
          company.unnamed = pair(index)
          company.end = party.span.upperBound
          return company
        }
        if token > start, !party.proclitics.isEmpty, party.proclitics != .and { return company }
        company.parties = row(from: index)
        company.end = company.parties.last.map { end(of: $0) } ?? token + 1
        return company
      }
      guard
        scene.is(token, Words.between)
          || crossing && scene.isWord(token) && !scene.is(token, Words.prepositions)
            && !scene.is(token, Words.stops)
      else { return company }
      token += 1
    }
    return company
  }

  /// Two whom a dual means.
  func pair(_ index: Int) -> EventMention.Unnamed? {
    scene.parties[index].span.contains { scene.is($0, Words.people) } ? .pair : nil
  }

  /// The token behind a party and the mark that closes it.
  func end(of party: Int) -> Int {
    let end = scene.parties[party].span.upperBound
    // الوزير "جواو مبيمبا": a name in marks that no list knows.
    if isQuote(end), scene.party(end + 1) == nil,
      let close = (end + 2..<end + 6).first(where: { isQuote($0) }),
      (end + 1..<close).allSatisfy({ scene.isWord($0) && scene.party($0) == nil })
    {
      return close + 1
    }
    return skippingQuotes(end)
  }

  /// A party with those that follow it in one row: أ وب وج.
  func row(from first: Int) -> [Int] {
    var row = [first]
    while row.count < 8 {
      var token = end(of: row[row.count - 1])
      let isListed = scene.isMark(token, ["،", ","])
      if isListed { token = skippingQuotes(token + 1) }
      // و may be written apart, before a name in marks.
      let isApart = scene.token(token, is: "و")
      if isApart { token = skippingQuotes(token + 1) }
      // والمفوضة آنا سوزا: a word with و and ال that no title knows.
      if !isApart, scene.party(token) == nil, ArabicLetters.begins(token, with: "وال", scene.tokens),
        scene.party(token + 1) != nil
      {
        row.append(contentsOf: scene.party(token + 1).map { [$0] } ?? [])
        continue
      }
      guard token < sentence.upperBound, let next = scene.party(token), !row.contains(next),
        !scene.parties[next].isDescription,
        isApart || scene.parties[next].proclitics == .and || startsWithWaw(token),
        scene.parties[next].what == .place || scene.parties[row[0]].what != .place
          || scene.parties[next].what == .organisation
      else { break }
      row.append(next)
    }
    return row
  }

  /// Says whether a word begins with the و that joins, which the name does not tell where a title stands before it.
  private func startsWithWaw(_ token: Int) -> Bool {
    let folded = scene.tokens[token].folded
    let bytes = scene.tokens.foldedBytes
    guard folded.count > 4 else { return false }
    return bytes[folded.start] == 0xD9 && bytes[folded.start + 1] == 0x88
  }

  /// The party that stands directly before a verb: بوتين يستقبل نظيره.
  func subject(before head: Int) -> Company {
    var company = Company(end: head)
    var token = head - 1
    while token >= sentence.lowerBound, head - token < 8 {
      if scene.word(token).isAny("قد", "لم", "لن", "سوف", "كان", "كانت", "وكان", "وكانت", "امس", "اليوم")
        || isQuote(token)
      {
        token -= 1
        continue
      }
      if let day = scene.day(token) {
        token = scene.days[day].tokens.lowerBound - 1
        continue
      }
      if scene.is(token, Words.people) {
        company.unnamed = .pair
        return company
      }
      if scene.is(token, Words.countries) {
        company.unnamed = .countries
        return company
      }
      guard let index = scene.party(token) else { return company }
      let party = scene.parties[index]
      if scene.is(party.span.lowerBound - 1, Words.prepositions) { return company }
      if party.isDescription {
        company.unnamed = pair(index)
      } else {
        company.parties = [index]
        if party.proclitics.contains(.and), let before = scene.party(party.span.lowerBound - 1),
          !scene.parties[before].isDescription
        {
          company.parties.insert(before, at: 0)
        }
      }
      return company
    }
    return company
  }

  /// The parties behind مع, بين or a ب that is written on to the name, in the words behind an event.
  func partners(in range: Range<Int>, of form: Meeting.Form) -> Company {
    var company = Company(end: range.lowerBound)
    var (doubt, isWithin) = (0, false)
    for token in range {
      if scene.is(token, Words.stops) || scene.isMark(token, [".", "؛", ":"]) { break }
      if scene.isMark(token, ["،", ","]), !scene.is(token + 1, Words.with) { break }
      // Past a subject of another verb, and past words that nothing holds to the event, it has ended.
      if let index = scene.party(token), token == scene.parties[index].span.lowerBound,
        token > range.lowerBound,
        scene.parties[index].proclitics.isEmpty, !scene.is(token - 1, Words.prepositions),
        !isQuote(token - 1),
        scene.party(token - 1) == nil, scene.parties[index].what != .place
      {
        break
      }
      if scene.is(token, Words.within) { isWithin = true }
      if scene.isWord(token), scene.party(token) == nil, scene.day(token) == nil,
        !scene.is(token, Words.prepositions),
        !scene.is(token, Words.between)
      {
        doubt += 1
        if doubt > (isWithin ? 5 : 2) { break }
      }
      let isBetween = scene.is(token, Words.betweenParties)
      if scene.token(token, is: "بينهما") {
        company.unnamed = .pair
        return company
      }
      if isBetween || scene.is(token, Words.with) {
        let found = self.company(from: token + 1, within: 5, crossing: true)
        guard !found.isEmpty else { continue }
        company.parties += found.parties.filter { !company.parties.contains($0) }
        company.unnamed = company.unnamed ?? found.unnamed
        company.end = found.end
        if isBetween { return company }
      } else if let index = scene.party(token), scene.parties[index].proclitics.contains(.within),
        scene.parties[index].what != .place, form != .visit
      {
        let found = row(from: index)
        company.parties += found.filter { !company.parties.contains($0) }
        company.end = end(of: index)
      } else if scene.word(token).isAny("من", "الي"), form == .call || form == .invitation {
        let found = self.company(from: token + 1, within: 3)
        company.parties += found.parties.filter {
          scene.parties[$0].what != .place && !company.parties.contains($0)
        }
      }
    }
    return company
  }
}
