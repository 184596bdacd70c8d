import Isnad
import IsnadText

/// The subject of an English verb in its place.
struct EnglishSubject {
  var source: Source
  /// Its first token.
  var start: Int
  /// Says whether the verb shares the subject of a verb before it.
  var joins = false
}

extension EnglishReports {
  /// The subject that ends before a token.
  func subject(
    before token: Int, in sentence: Range<Int>, of match: LexiconMatch
  )
    -> EnglishSubject?
  {
    let last = behindTime(token - 1, in: sentence)
    guard last >= sentence.lowerBound else { return nil }
    if let pronoun = pronoun(last, in: sentence) {
      return EnglishSubject(source: pronoun, start: last)
    }
    if scene.belongs(last, to: .speaker) { return nil }
    if isRelative(last) || scene.folded(last) == "that" {
      return antecedent(of: last, in: sentence)
    }
    if scene.isMark(last, ",", ")", "\u{2014}", "\u{2013}") {
      return besideApposition(endingAt: last, in: sentence) ?? shared(before: last, in: sentence)
    }
    if scene.belongs(last, to: .conjunction) {
      return shared(before: last, in: sentence)
    }
    guard let range = phrases.phrase(endingAt: last, from: sentence.lowerBound) else { return nil }
    // Behind a verb or a preposition it is an object: who filed the claim said.
    let before = scene.folded(range.lowerBound - 1)
    let isTied = scene.belongs(range.lowerBound - 1, to: .preposition)
    if isTied, range.lowerBound > sentence.lowerBound,
      !EnglishWords.isSubordinating(before), range.lowerBound - sentence.lowerBound < 24,
      let main = besidePreposition(range.lowerBound - 1, in: sentence)
    {
      return main
    }
    let source = sources.source(range)
    if !source.isKnown, isTied, let main = wide(range, in: sentence) {
      return main
    }
    return EnglishSubject(source: source, start: range.lowerBound)
  }

  /// The subject that opens the sentence, with all that is said of it: a study documenting the status
  /// of children.
  private func wide(_ range: Range<Int>, in sentence: Range<Int>) -> EnglishSubject? {
    guard let main = mainSubject(in: sentence, before: range.lowerBound), main.source.isKnown,
      let tokens = main.source.tokens, tokens.upperBound < range.lowerBound,
      range.upperBound - main.start < 30,
      !(tokens.upperBound..<range.lowerBound).contains(where: {
        phrases.isVerb($0) || scene.isMark($0, ",", ";")
          || scene.belongs($0, to: .clauseOpener)
      })
    else { return nil }
    var source = main.source
    source.tokens = main.start..<range.upperBound
    source.isVague = false
    return EnglishSubject(source: source, start: main.start)
  }

  /// Says whether a word is a relative pronoun, and not the World Health Organization.
  private func isRelative(_ token: Int) -> Bool {
    scene.belongs(token, to: .relative) && !scene.isCapitalized(token)
  }

  /// The token before a time that stands between subject and verb: Smith on Friday said.
  private func behindTime(_ last: Int, in sentence: Range<Int>) -> Int {
    guard scene.belongs(last, to: .time), last > sentence.lowerBound,
      !scene.isMentioned(last)
    else { return last }
    var token = last
    while token > sentence.lowerBound,
      scene.belongs(token, to: .time) || scene.isNumber(token)
    {
      token -= 1
    }
    return scene.folded(token).isAny("on", "from", "in", "late", "early") ? token - 1 : token
  }

  /// The phrase before a preposition that the walk stopped at: a nurse at the clinic said.
  private func besidePreposition(_ preposition: Int, in sentence: Range<Int>) -> EnglishSubject? {
    guard preposition > sentence.lowerBound,
      let range = phrases.phrase(endingAt: preposition - 1, from: sentence.lowerBound),
      scene.mention(of: preposition - 1)?.name.what == .person
        || scene.mention(of: preposition - 1)?.name.mention == .title
    else { return nil }
    return EnglishSubject(source: sources.source(range), start: range.lowerBound)
  }

  /// `John Smith, the mayor, said`: who stands before the comma phrase.
  private func besideApposition(endingAt comma: Int, in sentence: Range<Int>) -> EnglishSubject? {
    let open: MarkSet = scene.isMark(comma, ")") ? ["("] : [",", "\u{2014}", "\u{2013}"]
    var token = comma - 1
    while token > sentence.lowerBound, comma - token < 30 {
      if scene.isMark(token, open), !scene.isQuoted(token) {
        if isCited(before: token, from: sentence.lowerBound) {
          token -= 1
          continue
        }
        guard let range = phrases.phrase(endingAt: token - 1, from: sentence.lowerBound) else {
          return nil
        }
        let opener = scene.folded(token + 1)
        let isApposition =
          scene.belongs(token + 1, to: [.determiner, .relative, .adjective, .regularPast])
          || scene.lexicons.isNoun(token + 1) || scene.isNumber(token + 1)
          || scene.mention(startingAt: token + 1) != nil || scene.isMark(comma, ")")
          || opener.isAny(
            "speaking", "quoting", "citing", "who", "asked", "addressing", "writing", "giving")
        guard isApposition else { return nil }
        var source = sources.source(range)
        if let mention = scene.mention(startingAt: token + 1), mention.name.what == .person,
          mention.name.mention != .title, source.type != .named
        {
          source = sources.source(range.lowerBound..<mention.tokens.upperBound)
        }
        guard source.isKnown || scene.isMark(comma, ")") else { return nil }
        if source.type == .anonymous { source.isDescribed = true }
        source.tokens = range.lowerBound..<comma
        return EnglishSubject(source: source, start: range.lowerBound)
      }
      token -= 1
    }
    return nil
  }

  /// Says whether what ends at a comma is itself cited: Interfax, quoting state television, which.
  private func isCited(before comma: Int, from lower: Int) -> Bool {
    guard let range = phrases.phrase(endingAt: comma - 1, from: lower) else { return false }
    return scene.folded(range.lowerBound - 1).isAny("quoting", "citing")
  }

  /// The subject of the verb before in the same sentence: visited the town, and said.
  private func shared(before token: Int, in sentence: Range<Int>) -> EnglishSubject? {
    if let source = history.source(in: sentence, before: token) {
      return EnglishSubject(source: source.told(by: nil), start: token + 1, joins: true)
    }
    guard let main = mainSubject(in: sentence, before: token), main.source.isKnown else {
      return nil
    }
    return EnglishSubject(source: main.source, start: main.start, joins: false)
  }

  /// The noun phrase or pronoun that opens a sentence.
  func mainSubject(in sentence: Range<Int>, before limit: Int) -> EnglishSubject? {
    var first = sentence.lowerBound
    while first < limit,
      scene.isMark(first, "-", "\u{2022}") || scene.belongs(first, to: .conjunction)
    {
      first += 1
    }
    // Behind a phrase of time or place and its comma.
    if scene.belongs(first, to: [.preposition, .time]) {
      var token = first
      while token < limit, token - first < 14, !scene.isMark(token, ",") { token += 1 }
      guard scene.isMark(token, ",") else { return nil }
      first = token + 1
    }
    if let pronoun = pronoun(first, in: sentence) {
      return EnglishSubject(source: pronoun, start: first)
    }
    guard let range = phrases.phrase(startingAt: first, to: limit) else { return nil }
    return EnglishSubject(source: sources.source(range), start: range.lowerBound)
  }

  /// Whom `who` stands for.
  private func antecedent(of relative: Int, in sentence: Range<Int>) -> EnglishSubject? {
    var last = relative - 1
    if scene.isMark(last, ",") { last -= 1 }
    guard last >= sentence.lowerBound,
      let range = phrases.phrase(endingAt: last, from: sentence.lowerBound)
    else { return nil }
    let source = sources.source(range)
    guard source.isKnown else { return nil }
    return EnglishSubject(source: source, start: range.lowerBound)
  }

  // Pronouns.

  func pronoun(_ token: Int, in sentence: Range<Int>) -> Source? {
    var agreement = Agreement()
    switch scene.folded(token) {
    case "he": agreement.gender = .masculine
    case "she": agreement.gender = .feminine
    case "they": agreement.isPlural = true
    case "it": agreement.isThing = true
    default: return nil
    }
    return resolved(token, agreement, in: sentence)
  }

  func objectPronoun(_ token: Int, in sentence: Range<Int>) -> Source? {
    var agreement = Agreement()
    switch scene.folded(token) {
    case "him": agreement.gender = .masculine
    case "her" where !phrases.opensOrStays(token + 1): agreement.gender = .feminine
    case "them": agreement.isPlural = true
    default: return nil
    }
    return resolved(token, agreement, in: sentence)
  }

  private func resolved(_ token: Int, _ agreement: Agreement, in sentence: Range<Int>) -> Source {
    if let found = history.antecedent(of: token, agreement, in: sentence) {
      return found.told(by: token..<(token + 1))
    }
    var source = Source(
      text: scene.words(token..<(token + 1)), type: .named, tokens: token..<(token + 1))
    source.isPlural = agreement.isPlural
    source.type = agreement.isThing ? .organisation : agreement.isPlural ? .anonymous : .named
    return source
  }
}
