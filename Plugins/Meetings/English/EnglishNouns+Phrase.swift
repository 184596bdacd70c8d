import Isnad
import IsnadText

/// The words before the noun: article, ordinal, names.
extension EnglishNouns {
  /// Walks to the left over the words of the phrase.
  func phrase(of match: LexiconMatch, in sentence: Range<Int>) -> Phrase {
    let head = match.tokens.lowerBound
    var phrase = Phrase(start: head)
    var token = head - 1
    while token >= sentence.lowerBound, head - token < 12 {
      if EnglishMeetingWords.ordinals.value(token, of: scene.tokens) != nil {
        phrase.ordinal = token
      } else if scene.is(token, Words.determiners) {
        phrase.determiner = token
        phrase.start = token
        if scene.is(token, Words.possessives) { phrase.isPossessive = true }
        if scene.word(token).isAny("no", "any") { phrase.isUncertain = true }
        if scene.word(token).isAny("another", "further", "more") { phrase.isOther = true }
        break
      } else if scene.token(token, is: "'s"), let owner = scene.party(token - 1) {
        phrase.attached.insert(owner, at: 0)
        phrase.isPossessive = true
        phrase.determiner = token
        phrase.start = scene.parties[owner].span.lowerBound
        if scene.token(phrase.start - 1, is: "and"), let other = scene.party(phrase.start - 2) {
          phrase.attached.insert(other, at: 0)
          phrase.start = scene.parties[other].span.lowerBound
        }
        break
      } else if let index = scene.party(token), scene.day(token) == nil {
        guard !scene.parties[index].isDescription else { break }
        phrase.attached.insert(index, at: 0)
        token = scene.parties[index].span.lowerBound
        phrase.start = token
        if scene.isMark(token - 1, ["-", "\u{2013}", "/"]) { token -= 1 }
      } else if phrase.attached.isEmpty, let place = city(token) {
        phrase.placeWord = place
        phrase.start = place
      } else if scene.day(token) != nil {
        phrase.start = token
      } else {
        let isHyphen = scene.isMark(token, ["-", "\u{2013}"]) && !scene.tokens[token].followsSpace
        let isInCompound = scene.isMark(token + 1, ["-"]) && scene.isMark(token - 1, ["-"])
        let isWord =
          scene.isWord(token) && (isInCompound || !scene.is(token, Words.prepositions))
          && !scene.is(token, Words.stops) && !scene.word(token).isAny("and", "or", "who", "they")
          && EnglishMeetingWords.light.value(token, of: scene.tokens) == nil
        guard
          isHyphen || isInCompound || isWord && !scene.is(token, Words.auxiliaries)
            || scene.word(token).isAny("planned", "scheduled", "expected", "last")
        else { break }
        if scene.is(token, Words.regular) { phrase.isRegular = true }
        if scene.is(token, Words.ahead) { phrase.isAhead = true }
        if scene.is(token, Words.uncertain) { phrase.isUncertain = true }
        if scene.is(token, Words.other), scene.day(token) == nil { phrase.isOther = true }
      }
      phrase.start = min(phrase.start, token)
      token -= 1
    }
    return phrase
  }

  /// A town that the lexicon of places knows and no name was found in: the Paris summit.
  func city(_ token: Int) -> Int? {
    guard scene.isCapitalized(token), let match = scene.places.match(covering: token),
      match.entry.properties["kind"] == "city"
    else { return nil }
    return match.tokens.lowerBound
  }

  func read(_ phrase: Phrase, into mention: inout EventMention) {
    if let determiner = phrase.determiner {
      if scene.is(determiner, Words.demonstratives) {
        mention.reference = .demonstrative
      } else if scene.is(determiner, Words.definites) || phrase.isPossessive {
        mention.reference = .definite
      }
    }
    if phrase.isAhead {
      mention.isPlanned = true
      mention.isSettled = !phrase.isUncertain
    }
    mention.isPossible = phrase.isUncertain
    let ordinal = phrase.ordinal.flatMap { EnglishMeetingWords.ordinals.value($0, of: scene.tokens) }
    mention.isOther = phrase.isOther || ordinal.map { $0 != .first && $0 != .only } ?? false
  }

  func possessor(_ phrase: Phrase) -> EventMention.Unnamed? {
    guard let determiner = phrase.determiner else { return nil }
    if scene.token(determiner, is: "their") { return .pair }
    return scene.word(determiner).isAny("his", "her") ? .one : nil
  }

  /// Says whether a name before the noun is the place: the Moscow meeting, and not Iran 's visit.
  func isAttachedPlace(_ index: Int, _ phrase: Phrase, _ form: Meeting.Form) -> Bool {
    let party = scene.parties[index]
    guard party.what == .place, !scene.token(party.tokens.upperBound, is: "'s"),
      phrase.attached.count == 1
    else { return false }
    if form == .visit { return true }
    guard let match = scene.places.match(covering: party.tokens.lowerBound) else { return false }
    return match.entry.properties["kind"] == "city"
  }

  func readOrdinal(
    _ phrase: Phrase, into mention: inout EventMention, from start: Int, in sentence: Range<Int>
  ) {
    if let token = phrase.ordinal {
      guard !scene.is(start, Words.whole), !scene.is(token + 1, Words.whole) else { return }
      mention.ordinal = EnglishMeetingWords.ordinals.value(token, of: scene.tokens)
      mention.ordinalToken = token
    } else if let token = (start..<max(start, min(start + 24, sentence.upperBound))).first(where: {
      scene.token($0, is: "first")
    }),
      scene.word(token - 1).isAny("the", "their", "his", "her"),
      scene.word(token - 2).isAny("is", "was", "be", "been", "were"),
      !scene.isWord(token + 1)
        || scene.word(token + 1).isAny("since", "in", "between", "of", "by", "for", "to", "at")
    {
      mention.ordinal = .first
      mention.ordinalToken = token
    }
    guard mention.ordinal != nil else { return }
    mention.scope = EnglishNouns.scope(
      in: start..<max(start, min(sentence.upperBound, start + 26)), scene)
  }

  /// `since the election`, `in three years`: from when a row is counted.
  static func scope(in range: Range<Int>, _ scene: MeetingArticle) -> Range<Int>? {
    for token in range {
      let isSince = scene.token(token, is: "since")
      let isSpan =
        scene.token(token, is: "in")
        && (token + 1..<token + 5).contains {
          scene.word($0).isAny("years", "months", "decades", "decade", "weeks", "days")
        }
      let isOf =
        scene.token(token, is: "of") && scene.word(token + 1).isAny("his", "her", "the", "this")
        && (token + 2..<token + 5).contains {
          scene.word($0).isAny("year", "term", "presidency", "war", "tenure")
        }
      guard isSince || isSpan || isOf else { continue }
      var end = token + 1
      while end < range.upperBound, !scene.isMark(end, [",", ".", ";"]), end - token < 9 { end += 1 }
      return token..<end
    }
    return nil
  }
}
