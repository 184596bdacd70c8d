import Isnad
import IsnadText

/// What stands behind the verbs, by their kind.
extension ArabicVerbs {
  /// Who stands before the verb; a verb with و goes on with whoever acted before.
  func subject(of mention: EventMention, _ clause: ArabicClause) -> ArabicClause.Company {
    if mention.isJoined, !ArabicLetters.begins(mention.head, with: "س", scene.tokens) {
      return ArabicClause.Company(end: mention.head)
    }
    return clause.subject(before: mention.head)
  }

  /// التقى أ ب، التقى أ مع ب، اجتمع أ وب، اجتمعا.
  func company(
    _ match: LexiconMatch, _ mention: inout EventMention, _ clause: ArabicClause
  ) -> Int? {
    let start = match.tokens.upperBound
    let first = clause.company(from: start)
    var end = max(start, first.end)
    mention.parties = first.parties
    mention.unnamed = first.unnamed
    if !first.isEmpty {
      let second = clause.company(from: end, within: 3)
      if !second.isEmpty {
        mention.parties += second.parties.filter { !mention.parties.contains($0) }
        mention.unnamed = mention.unnamed ?? second.unnamed
        end = second.end
      }
    }
    if mention.parties.count < 2 {
      let more = clause.partners(
        in: end..<max(end, min(end + 14, clause.sentence.upperBound)), of: mention.form)
      mention.parties += more.parties.filter { !mention.parties.contains($0) }
      mention.unnamed = mention.unnamed ?? more.unnamed
      end = max(end, more.end)
    }
    if mention.parties.count < 2, mention.unnamed == nil {
      let before = subject(of: mention, clause)
      mention.parties = before.parties.filter { !mention.parties.contains($0) } + mention.parties
      mention.unnamed = before.unnamed
    }
    if mention.parties.isEmpty, mention.unnamed == nil, match.form.features.number == .dual {
      mention.unnamed = .pair
    }
    if mention.parties.count == 1, mention.unnamed == nil { mention.unnamed = .one }
    let isActor = mention.parties.contains { scene.parties[$0].what != .place }
    guard
      isActor || mention.unnamed == .pair || mention.unnamed == .countries || mention.parties.count > 1
    else { return nil }
    return end
  }

  /// استقبل أ ب، هاتف أ ب; the guest may stand behind the place.
  func host(_ mention: inout EventMention, _ clause: ArabicClause) -> Int? {
    let start = mention.tokens.upperBound
    let first = clause.company(from: start)
    guard !first.parties.isEmpty else { return nil }
    mention.parties = first.parties
    var end = first.end
    let second = clause.company(from: end, within: 3)
    if !second.parties.isEmpty {
      mention.parties += second.parties
      end = second.end
    } else {
      let before = subject(of: mention, clause)
      mention.parties = before.parties + mention.parties
      mention.unnamed = before.unnamed
      if before.isEmpty, let late = lateGuest(from: end, clause) {
        mention.parties += clause.row(from: late)
      }
    }
    guard mention.parties.count > 1 || mention.unnamed != nil,
      mention.parties.contains(where: { scene.parties[$0].what == .person })
    else { return nil }
    return end
  }

  /// استقبل الملك في قصره وزير الخارجية: the guest behind the place.
  func lateGuest(from start: Int, _ clause: ArabicClause) -> Int? {
    for token in start..<max(start, min(start + 12, clause.sentence.upperBound)) {
      if scene.isMark(token, ["،", "؛", "."]) || scene.is(token, Words.stops) { return nil }
      if let index = scene.party(token), scene.parties[index].what == .person,
        scene.parties[index].proclitics.isEmpty, !scene.is(token - 1, Words.prepositions)
      {
        return index
      }
    }
    return nil
  }

  /// بحث أ مع ب.
  func discuss(_ mention: inout EventMention, _ clause: ArabicClause) -> Int? {
    let start = mention.tokens.upperBound
    let first = clause.company(from: start)
    let end = max(start, first.end)
    let near = min(end + 3, clause.sentence.upperBound)
    let more = clause.partners(in: end..<max(end, near), of: .talks)
    guard !more.parties.isEmpty else { return nil }
    mention.parties = first.parties + more.parties.filter { !first.parties.contains($0) }
    if first.isEmpty {
      let before = subject(of: mention, clause)
      mention.parties = before.parties + mention.parties
      mention.unnamed = before.isEmpty ? .one : before.unnamed
    }
    return max(end, more.end)
  }

  /// زار بوتين طهران، زار طهران الرئيس.
  func visit(_ mention: inout EventMention, _ clause: ArabicClause) -> Int? {
    let start = mention.tokens.upperBound
    var place: Int?
    var people: [Int] = []
    var token = start
    while token < clause.sentence.upperBound, token - start < 18, place == nil || people.isEmpty {
      if let index = scene.party(token) {
        let party = scene.parties[index]
        let isPlain = party.proclitics.isEmpty || token == start
        guard isPlain, !scene.is(party.span.lowerBound - 1, Words.prepositions) else { break }
        if party.what == .place, place == nil {
          place = index
        } else if party.what != .place, people.isEmpty, !party.isDescription {
          people = clause.row(from: index)
        } else if party.isDescription {
          mention.unnamed = .pair
        }
        token = max(token + 1, clause.end(of: people.last ?? index))
        if let place { token = max(token, scene.parties[place].tokens.upperBound) }
        continue
      }
      if scene.isMark(token, ["،", "؛", ".", ":"]) || scene.is(token, Words.stops) { break }
      if scene.is(token, Words.prepositions)
        || place != nil && ArabicLetters.begins(token, with: "و", scene.tokens)
      {
        break
      }
      token += 1
    }
    guard let place else { return nil }
    if people.isEmpty, mention.unnamed == nil {
      let before = subject(of: mention, clause)
      people = before.parties.filter { scene.parties[$0].what != .place || $0 != place }
      mention.unnamed = before.unnamed
      if before.isEmpty { mention.unnamed = .one }
    }
    mention.parties = people
    mention.place = place
    return max(token, scene.parties[place].tokens.upperBound)
  }

  /// دعا أ ب إلى زيارة; دعا إلى وقف القتال invites nobody.
  func invite(_ mention: inout EventMention, _ clause: ArabicClause) -> Int? {
    let start = mention.tokens.upperBound
    let first = clause.company(from: start)
    guard !first.isEmpty else { return nil }
    var end = first.end
    if scene.isMark(end, ["،", ","]) { end += 1 }
    let second = clause.company(from: end, within: 3)
    if !second.isEmpty { end = second.end }
    mention.parties = first.parties + second.parties.filter { !first.parties.contains($0) }
    mention.unnamed = first.unnamed ?? second.unnamed
    if second.isEmpty {
      let before = subject(of: mention, clause)
      mention.parties = before.parties + mention.parties
      mention.unnamed = mention.unnamed ?? before.unnamed ?? (before.isEmpty ? .one : nil)
    }
    if scene.isMark(end, ["،", ","]) { end += 1 }
    guard let goal = goal(from: end, clause) else { return nil }
    if scene.is(goal, Words.talks) { mention.confidence -= 25 }
    mention.isPossible = true
    return end
  }

  /// The word for what one is invited to, close behind the guest.
  func goal(from start: Int, _ clause: ArabicClause) -> Int? {
    for token in start..<max(start, min(start + 5, clause.sentence.upperBound)) {
      if scene.isMark(token, ["،", ".", "؛"]) || scene.is(token, Words.stops) { return nil }
      if scene.is(token, Words.towards) {
        let next = token + 1
        if scene.is(next, Words.invitedTo) || scene.is(next, Words.talks) { return next }
        if let party = scene.party(next), scene.parties[party].what == .place { return next }
        return nil
      }
      // لزيارة، للقيام بزيارة، لحضور.
      if Words.invitedTo.contains(token, of: scene.tokens, behind: 2),
        ArabicLetters.begins(token, with: "ل", scene.tokens)
      {
        return token
      }
      if scene.word(token).isAny("للقيام", "للمشاركة", "للقاء", "للمجيء") { return token }
    }
    return nil
  }

  /// وقّع أ وب اتفاقية.
  func sign(_ match: LexiconMatch, _ mention: inout EventMention, _ clause: ArabicClause) -> Int? {
    let start = mention.tokens.upperBound
    let first = clause.company(from: start)
    var document: Int?
    for token in max(start, first.end)..<max(first.end, min(first.end + 8, clause.sentence.upperBound)) {
      if scene.isMark(token, ["؛", "."]) || scene.is(token, Words.stops) { break }
      if scene.is(token, Words.documents) {
        document = token
        break
      }
      if let party = scene.party(token), scene.parties[party].proclitics.isEmpty,
        scene.is(token - 1, Words.prepositions)
      {
        continue
      }
    }
    guard let document else { return nil }
    mention.parties = first.parties
    mention.unnamed = first.unnamed
    if first.isEmpty {
      let before = subject(of: mention, clause)
      mention.parties = before.parties
      mention.unnamed = before.unnamed ?? (match.form.features.number == .dual ? .pair : nil)
    }
    let more = clause.partners(
      in: document + 1..<max(document + 1, min(document + 10, clause.sentence.upperBound)), of: .signing)
    mention.parties += more.parties.filter { !mention.parties.contains($0) }
    guard !mention.parties.isEmpty || mention.unnamed != nil else { return nil }
    return max(start, first.end)
  }
}
