import Isnad
import IsnadText

/// Reads place, date and occasion of an event off the words beside it, in English.
struct EnglishSetting {
  let scene: MeetingArticle
  let sentence: Range<Int>

  private typealias Words = EnglishMeetingWords

  /// Adds what stands behind the event, from a token on, and in front of the sentence.
  func complete(_ mention: inout EventMention, from start: Int) {
    let end = reach(from: start)
    mention.place = mention.place ?? place(in: start..<end, of: mention)
    if mention.day == nil {
      mention.day = day(in: start..<end) ?? day(before: mention.tokens.lowerBound)
    }
    mention.hasTime = scene.tellsTime(in: sentence)
    if mention.place == nil {
      mention.place = opening(before: mention.tokens.lowerBound) ?? mention.hostPlace
    }
    mention.occasion = occasion(in: start..<end)
    if mention.day == nil, let occasion = mention.occasion { mention.day = day(in: occasion) }
  }

  /// Says whether a date says more than in recent years.
  private func isTelling(_ token: Int) -> Bool {
    guard let day = scene.day(token) else { return false }
    return scene.days[day].value.form != .vague
  }

  /// The token up to which words belong to the event.
  func reach(from start: Int) -> Int {
    var token = start
    while token < sentence.upperBound, token - start < 48 {
      if let party = scene.party(token) {
        token = max(token + 1, scene.parties[party].span.upperBound)
        continue
      }
      if scene.isMark(token, [";", ":", "\u{2014}", "\u{2013}", "("]) { return token }
      if scene.isQuoted(token) != scene.isQuoted(start), token > start { return token }
      if scene.is(token, Words.stops), scene.day(token) == nil { return token }
      if scene.isMark(token, [","]) {
        guard let next = behind(comma: token) else { return token }
        token = next
        continue
      }
      if scene.token(token, is: "and"), scene.party(token + 1) == nil, scene.isWord(token + 1),
        !scene.is(token + 1, Words.prepositions), !scene.is(token + 1, Words.determiners),
        !scene.isCapitalized(token + 1), !scene.word(token + 1).isAny("senior", "other", "top")
      {
        return token
      }
      token += 1
    }
    return token
  }

  /// Where what belongs to the event goes on behind a comma; nothing where it ends there.
  private func behind(comma: Int) -> Int? {
    let next = comma + 1
    if goesOn(next) { return next }
    guard
      scene.party(next) != nil || scene.is(next, Words.determiners)
        || next < scene.tokens.count && scene.tokens[next].kind == .number
    else { return nil }
    // An apposition, at whose end the event may go on.
    for token in next..<max(next, min(sentence.upperBound, next + 14)) where scene.isMark(token, [","]) {
      return goesOn(token + 1) ? token + 1 : nil
    }
    return scene.party(next) != nil ? next : nil
  }

  private func goesOn(_ token: Int) -> Bool {
    scene.is(token, Words.within) || scene.word(token).isAny("on", "late", "early")
      || scene.day(token) != nil
      || scene.token(token, is: "and") && (scene.party(token + 1) != nil)
  }

  /// The place behind `in`, `at` or, of a visit, `to`.
  private func place(in range: Range<Int>, of mention: EventMention) -> Int? {
    for token in range {
      let leads =
        scene.is(token, Words.within)
        || scene.token(token, is: "to") && (mention.form == .visit || mention.form == .invitation)
        || scene.token(token, is: "of") && mention.form == .visit && token == range.lowerBound
      guard leads else { continue }
      if let place = place(behind: token, to: min(sentence.upperBound, token + 9)) { return place }
    }
    return nil
  }

  /// The place that a preposition leads to: in Doha; in the Qatari capital, Doha.
  private func place(behind preposition: Int, to end: Int) -> Int? {
    var token = preposition + 1
    while token < end {
      if let index = scene.party(token) {
        let party = scene.parties[index]
        if party.what == .place {
          guard !scene.token(party.tokens.upperBound, is: "'s") else {
            token = party.tokens.upperBound + 1
            continue
          }
          // in the Qatar capital Doha, in Paris, France: the nearest is the place.
          return index
        }
        token = max(token + 1, party.span.upperBound)
        continue
      }
      if scene.isMark(token, [","]) {
        guard scene.word(token - 1).isAny("capital", "city", "town", "resort", "port", "village") else {
          return nil
        }
      } else if scene.is(token, Words.prepositions), !scene.token(token, is: "of") {
        return nil
      } else if scene.is(token, Words.stops) || !scene.isWord(token) || scene.day(token) != nil {
        return nil
      }
      token += 1
    }
    return nil
  }

  private func day(in range: Range<Int>) -> Int? {
    for token in range {
      if let day = scene.day(token), isTelling(token), !isSince(token) { return day }
    }
    return nil
  }

  /// since 2019: from when a row is counted, no date of the event.
  private func isSince(_ token: Int) -> Bool {
    guard let day = scene.day(token) else { return false }
    let first = scene.days[day].tokens.lowerBound
    // the third this year: within which time it is counted.
    if EnglishMeetingWords.ordinals.value(first - 1, of: scene.tokens) != nil { return true }
    return scene.token(first, is: "since")
      || (first - 3..<first).contains { scene.token($0, is: "since") }
      || scene.token(first - 2, is: "in") && scene.days[day].value.type == .duration
  }

  /// `X on Tuesday met Y`, `On Tuesday X met Y`.
  private func day(before head: Int) -> Int? {
    if let day = scene.day(head - 1), isTelling(head - 1) { return day }
    guard let first = sentence.first else { return nil }
    for token in first..<max(first, min(head, first + 8)) {
      if let day = scene.day(token), isTelling(token), !isSince(token), !opensClause(in: token..<head) {
        return day
      }
      if scene.party(token) != nil, !scene.is(token - 1, Words.prepositions) { break }
      if scene.is(token, Words.clauseOpeners) { break }
    }
    return nil
  }

  /// In a call on Sunday he said *that* the talks went well: the day is the call's.
  private func opensClause(in range: Range<Int>) -> Bool {
    range.contains { scene.is($0, Words.clauseOpeners) && scene.day($0) == nil }
  }

  /// `In Geneva, X and Y met`, and a dateline has no say.
  private func opening(before head: Int) -> Int? {
    guard let first = sentence.first, first < head, scene.is(first, Words.within) else { return nil }
    guard let place = place(behind: first, to: min(head, first + 7)) else { return nil }
    let end = scene.parties[place].span.upperBound
    return scene.isMark(end, [","]) || scene.day(end + 1) != nil || scene.day(end) != nil ? place : nil
  }

  /// `on the sidelines of the summit`, `during the funeral of`.
  private func occasion(in range: Range<Int>) -> Range<Int>? {
    for token in range where scene.word(token).isAny("sidelines", "margins", "during") {
      let start = scene.token(token, is: "during") ? token : max(range.lowerBound, token - 2)
      var end = token + 1
      while end < range.upperBound, end - token < 14, !scene.isMark(end, [",", "."]),
        !scene.word(end).isAny("and", "on"), scene.day(end) == nil
      {
        end += 1
      }
      guard end - token > 1 else { return nil }
      return start..<end
    }
    return nil
  }
}
