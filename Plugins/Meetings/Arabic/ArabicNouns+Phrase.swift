import Isnad
import IsnadText

/// The words behind the noun: what is annexed, adjectives, ordinals.
extension ArabicNouns {
  func phrase(of match: LexiconMatch, _ form: Meeting.Form, _ clause: ArabicClause) -> Phrase {
    var phrase = Phrase(end: match.tokens.upperBound)
    var token = clause.skippingQuotes(match.tokens.upperBound)
    if form == .signing { return phrase }
    // What is annexed stands directly behind a noun without the article.
    if !match.isDefinite, match.entry.properties["owner"] == nil,
      match.entry.properties["definite"] == nil
    {
      if scene.is(token, Words.people) {
        phrase.unnamed = .pair
        token += 1
      } else if scene.is(token, Words.countries) {
        phrase.unnamed = .countries
        token += 1
      } else if let index = scene.party(token), scene.parties[index].proclitics.isEmpty {
        if scene.parties[index].isDescription {
          phrase.unnamed = clause.pair(index)
          token = scene.parties[index].span.upperBound
        } else {
          phrase.attached = clause.row(from: index)
          token = phrase.attached.last.map { clause.end(of: $0) } ?? token + 1
        }
      } else if let place = scene.places.match(startingAt: token),
        place.entry.properties["kind"] == "city",
        !place.hasProclitics
      {
        phrase.placeWord = token
        token = place.tokens.upperBound
      }
    }
    phrase.isRegular = phrase.attached.contains { party in
      scene.parties[party].span.contains { scene.is($0, Words.regular) }
    }
    let limit = min(token + 6, clause.sentence.upperBound)
    while token < limit {
      token = clause.skippingQuotes(token)
      if scene.is(token, Words.regular) { phrase.isRegular = true }
      if scene.is(token, Words.ahead) {
        phrase.isAhead = true
        if scene.is(token, Words.uncertain) { phrase.isUncertain = true }
      } else if let ordinal = Words.ordinalsBehind.value(token, of: scene.tokens) {
        phrase.ordinal = token
        if ordinal != .first, ordinal != .only { phrase.isOther = true }
      } else if scene.is(token, Words.other) {
        phrase.isOther = true
      } else if !isAdjective(token) {
        break
      }
      token += 1
      phrase.end = token
    }
    phrase.end = max(phrase.end, min(token, limit))
    return phrase
  }

  /// Adjectives of events, as a rule with ية or ي at the end; a date, a name or a preposition is none.
  func isAdjective(_ token: Int) -> Bool {
    guard scene.isArabic(token), scene.party(token) == nil, scene.day(token) == nil,
      !scene.is(token, Words.prepositions), !scene.is(token, Words.stops)
    else { return false }
    let word = scene.word(token)
    return word.byteCount > 4 && word.hasSuffix("ي")
      || word.byteCount > 6 && word.hasAnySuffix("يه", "ية", "يا") || scene.is(token, Words.manners)
  }

  func readReference(_ match: LexiconMatch, into mention: inout EventMention) {
    if scene.is(mention.head - 1, Words.demonstratives) {
      mention.reference = .demonstrative
    } else if match.isDefinite || match.entry.properties["owner"] != nil
      || match.entry.properties["definite"] == "yes"
    {
      mention.reference = .definite
    }
  }

  func readPossessor(_ owner: String?, into mention: inout EventMention) {
    switch owner {
    case "pair": mention.unnamed = .pair
    case "one": mention.unnamed = .one
    default: break
    }
  }

  /// Says whether a name in annexation is the place: لقاء موسكو، زيارة طهران, and not محادثات إيران.
  func isAttachedPlace(_ index: Int, _ phrase: Phrase, _ form: Meeting.Form) -> Bool {
    let party = scene.parties[index]
    guard party.what == .place, phrase.attached.count == 1 else { return false }
    if form == .visit { return true }
    guard let match = scene.places.match(covering: party.tokens.lowerBound) else { return false }
    return match.entry.properties["kind"] == "city"
  }

  func readOrdinal(_ phrase: Phrase, into mention: inout EventMention, _ clause: ArabicClause) {
    let head = mention.head
    if let ordinal = Words.ordinalsBefore.value(head - 1, of: scene.tokens) {
      mention.ordinal = ordinal
      mention.ordinalToken = head - 1
    } else if let token = phrase.ordinal {
      mention.ordinal = Words.ordinalsBehind.value(token, of: scene.tokens)
      mention.ordinalToken = token
    } else {
      let end = min(phrase.end + 24, clause.sentence.upperBound)
      for token in phrase.end..<max(phrase.end, end) where scene.word(token).isAny("الاولي", "الاول") {
        guard
          scene.word(token - 1).isAny(
            "هي", "هو", "وهي", "وهو", "تعد", "يعد", "تعتبر", "يعتبر", "كانت", "كان")
        else { continue }
        mention.ordinal = .first
        mention.ordinalToken = token
        break
      }
    }
    guard mention.ordinal != nil else { return }
    if mention.ordinal == .first || mention.ordinal == .only { mention.isOther = false }
    mention.scope = ArabicNouns.scope(
      in: phrase.end..<max(phrase.end, min(clause.sentence.upperBound, phrase.end + 26)), scene)
  }

  /// منذ انتخاب، خلال ثلاث سنوات: from when a row is counted.
  static func scope(in range: Range<Int>, _ scene: MeetingArticle) -> Range<Int>? {
    for token in range where scene.token(token, is: "منذ") {
      var end = token + 1
      while end < range.upperBound, !scene.isMark(end, ["،", ",", ".", "؛"]), end - token < 9 {
        end += 1
      }
      return token..<end
    }
    for token in range
    where scene.word(token).isAny("هذا", "خلال", "في")
      && scene.word(token + 1).isAny("العام", "عهد", "ولايته", "سنوات", "عامين")
    {
      return token..<token + 2
    }
    return nil
  }
}
