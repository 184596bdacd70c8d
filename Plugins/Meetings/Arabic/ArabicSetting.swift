import Isnad
import IsnadText

/// Reads place, date and occasion of an event off the words beside it, in Arabic.
struct ArabicSetting {
  let scene: MeetingArticle
  let sentence: Range<Int>

  private typealias Words = ArabicMeetingWords

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
  }

  /// The token up to which words belong to the event.
  func reach(from start: Int) -> Int {
    var token = start
    while token < sentence.upperBound, token - start < 48 {
      if let party = scene.party(token) {
        token = max(token + 1, scene.parties[party].span.upperBound)
        continue
      }
      if scene.isMark(token, ["؛", ":", "."]) { return token }
      if scene.is(token, Words.stops), scene.day(token) == nil { return token }
      if scene.isMark(token, ["،", ","]) {
        guard goesOn(token + 1) else { return token }
      }
      token += 1
    }
    return token
  }

  private func goesOn(_ token: Int) -> Bool {
    scene.is(token, Words.within)
      || scene.word(token).isAny("يوم", "مساء", "صباح", "امس", "اليوم", "مع", "علي", "وذلك")
      || scene.day(token) != nil
      || scene.party(token).map { !scene.parties[$0].proclitics.isEmpty } ?? false
  }

  /// The place behind في, a ب that is written on to it, or, of a visit, إلى.
  private func place(in range: Range<Int>, of mention: EventMention) -> Int? {
    let isVisit = mention.form == .visit || mention.form == .invitation
    for token in range {
      if let index = scene.party(token), scene.parties[index].what == .place {
        let letters = scene.parties[index].proclitics
        if letters.contains(.within) || isVisit && letters.contains(.toward) { return index }
      }
      guard scene.is(token, Words.within) || isVisit && scene.is(token, Words.towards) else { continue }
      if let place = place(behind: token) { return place }
    }
    return nil
  }

  /// The place that a preposition leads to: في الدوحة, في العاصمة التركمانية عشق آباد.
  private func place(behind preposition: Int) -> Int? {
    var token = preposition + 1
    while token < sentence.upperBound, token - preposition < 7 {
      if let index = scene.party(token) {
        if scene.parties[index].what == .place { return index }
        token = max(token + 1, scene.parties[index].span.upperBound)
        continue
      }
      guard scene.isWord(token) || scene.isMark(token, ArabicClause.quotes),
        !scene.is(token, Words.prepositions),
        !scene.is(token, Words.stops), scene.day(token) == nil
      else { return nil }
      token += 1
    }
    return nil
  }

  private func day(in range: Range<Int>) -> Int? {
    for token in range {
      guard let day = scene.day(token), scene.days[day].value.form != .vague else { continue }
      if scene.token(scene.days[day].tokens.lowerBound - 1, is: "منذ") || scene.token(token, is: "منذ") {
        continue
      }
      // هو الثاني هذا العام: within which time it is counted.
      let before = scene.days[day].tokens.lowerBound - 1
      if Words.ordinalsBehind.value(before, of: scene.tokens) != nil { continue }
      return day
    }
    return nil
  }

  /// A date directly before the verb, or at the opening of the sentence.
  private func day(before head: Int) -> Int? {
    guard let first = sentence.first else { return nil }
    for token in [head - 1] + Array(first..<max(first, min(head, first + 6))) where token >= first {
      guard let day = scene.day(token), scene.days[day].value.form != .vague else { continue }
      // أبلغه يوم الأحد أن المحادثات: the day is another event's.
      if (token..<head).contains(where: { scene.word($0).isAny("ان", "بان", "انه", "انها") }) {
        return nil
      }
      return day
    }
    return nil
  }

  /// The place at the opening of the sentence: وفي موسكو، التقى.
  private func opening(before head: Int) -> Int? {
    guard let first = sentence.first, first < head, scene.is(first, Words.within),
      let place = place(behind: first)
    else { return nil }
    let end = scene.parties[place].span.upperBound
    return end < head && scene.isMark(end, ["،", ","]) ? place : nil
  }

  /// على هامش القمة, خلال المؤتمر.
  private func occasion(in range: Range<Int>) -> Range<Int>? {
    for token in range where scene.word(token).isAny("هامش", "هوامش", "خلال", "اثناء", "بمناسبة") {
      let start = scene.token(token - 1, is: "علي") ? token - 1 : token
      var end = token + 1
      while end < range.upperBound, end - token < 12, !scene.isMark(end, ["،", ",", "."]),
        !scene.is(end, Words.within) || end == token + 1, scene.day(end) == nil
      {
        end += 1
      }
      guard end - token > 1 else { return nil }
      return max(start, range.lowerBound)..<end
    }
    return nil
  }
}
