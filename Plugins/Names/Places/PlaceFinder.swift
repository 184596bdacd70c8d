import Isnad
import IsnadText

/// Finds the places that the lexicon knows, and in Arabic the organisations by their acronyms.
struct PlaceFinder {
  let article: Article
  let lexicons: NameLexicons

  /// Adds the mentions of a block with the places between them, in the order of the text.
  func fill(_ mentions: [Mention], in block: Block, into result: inout [Mention]) {
    var token = block.tokens.lowerBound
    for mention in mentions {
      let first = mention.tokens.lowerBound
      // What a lexicon knows as a place is no surname that needs support by another, and a word that the
      // lexicon of acronyms has is nobody's surname.
      let acronym = self.acronym(at: first).flatMap { $0.tokens == mention.tokens ? $0 : nil }
      let isDoubtful = acronym == nil && mention.needsSupport
      let place = isDoubtful ? place(at: first) : nil
      if let place, place.tokens == mention.tokens {
        addPlaces(in: token..<max(token, first), to: &result)
        result.append(place)
        token = place.tokens.upperBound
        continue
      }
      addPlaces(in: token..<max(token, first), to: &result)
      result.append(acronym ?? mention)
      token = max(token, mention.tokens.upperBound)
    }
    addPlaces(in: token..<max(token, block.tokens.upperBound), to: &result)
  }

  private func addPlaces(in range: Range<Int>, to result: inout [Mention]) {
    var token = range.lowerBound
    while token < range.upperBound {
      // Most words are neither, and the answer of a try that fails is as large as a mention.
      guard lexicons.places.isMatch(startingAt: token) || lexicons.acronyms.isMatch(startingAt: token)
      else {
        token += 1
        continue
      }
      if let found = place(at: token) ?? acronym(at: token),
        found.tokens.upperBound <= range.upperBound
      {
        result.append(found)
        token = found.tokens.upperBound
      } else {
        token += 1
      }
    }
  }

  /// The place that begins with a token.
  func place(at token: Int) -> Mention? {
    guard let match = lexicons.places.match(startingAt: token) else { return nil }
    let isArabic = article.tokens[token].script == .arabic
    guard isArabic ? isArabicPlace(match) : isEnglishPlace(match) else { return nil }
    var mention = Mention(what: .place, tokens: match.tokens, kind: .full, confidence: 85)
    mention.isKnownPlace = true
    // One letter written on to the first word, as in وإيران, is no part of the name.
    let joined = match.range.start - article.tokens[match.tokens.lowerBound].range.start
    if match.hasProclitics, joined == 2 { mention.start = match.range.start }
    if !isArabic, isInCapitals(match) {
      mention.isAcronym = true
      mention.kind = .short
    }
    return mention
  }

  /// The organisation whose acronym an Arabic text writes as a word, as the lexicon knows it: إيغاد.
  private func acronym(at token: Int) -> Mention? {
    guard let match = lexicons.acronyms.match(startingAt: token),
      article.tokens[token].script == .arabic,
      match.entry.properties["what"] == Name.What.organisation.rawValue
    else { return nil }
    var mention = Mention(what: .organisation, tokens: match.tokens, kind: .short, confidence: 85)
    mention.isAcronym = true
    mention.isDescribed = isTold(match.tokens)
    let joined = match.range.start - article.tokens[token].range.start
    if match.hasProclitics, joined == 2 { mention.start = match.range.start }
    return mention
  }

  /// Says whether words beside an acronym tell what it is: it stands in brackets behind them, or behind
  /// the kind of organisation that it is.
  private func isTold(_ tokens: Range<Int>) -> Bool {
    let before = tokens.lowerBound - 1
    guard before >= 0 else { return false }
    if article.token(before, isMark: ["(", "\"", "\u{AB}", "\u{201C}"]) { return true }
    return lexicons.organisations.isMatch(covering: before)
  }

  /// Says whether a match is written as a name, and what needs evidence has it before it.
  private func isEnglishPlace(_ match: LexiconMatch) -> Bool {
    let first = match.tokens.lowerBound
    guard article.tokens[first].isCapitalized else { return false }
    // A currency: US$.
    if match.tokens.upperBound < article.tokens.count,
      article.tokens[match.tokens.upperBound].kind == .symbol,
      !article.tokens[match.tokens.upperBound].followsSpace
    {
      return false
    }
    // UK and US are read in capitals only.
    let form = match.form.text
    if form.utf8.count <= 4, form.utf8.allSatisfy({ $0 < 0x61 }), !isInCapitals(match) { return false }
    return match.entry.properties["evidence"] != "needed" || isPlacedInEnglish(match)
  }

  private static let prepositions = WordSet(EnglishWords.placePrepositions)

  /// Says whether a preposition of place stands before a match, or another place beside it.
  private func isPlacedInEnglish(_ match: LexiconMatch) -> Bool {
    let (first, next) = (match.tokens.lowerBound, match.tokens.upperBound)
    if PlaceFinder.prepositions.contains(article.tokens.word(first - 1)) {
      return true
    }
    func isSure(_ token: Int) -> Bool {
      lexicons.places.match(covering: token).map { $0.entry.properties["evidence"] != "needed" } ?? false
    }
    func isBetween(_ token: Int) -> Bool {
      article.token(token, isMark: [","]) || article.tokens.token(token, is: "and")
    }
    if first > 1, isBetween(first - 1), isSure(first - 2) { return true }
    return next + 1 < article.tokens.count && isBetween(next) && isSure(next + 1)
  }

  private func isInCapitals(_ match: LexiconMatch) -> Bool {
    let bytes = article.text.bytes[match.range.start..<match.range.end]
    return bytes.count <= 6 && bytes.allSatisfy { $0 < 0x61 }
  }

  /// Says whether the match of an Arabic word is a place: one that needs evidence has it in a noun
  /// of place before it, and a second article before a name is none of its proclitics.
  private func isArabicPlace(_ match: LexiconMatch) -> Bool {
    if match.isDefinite { return false }
    guard match.entry.properties["evidence"] == "needed" else { return true }
    let before = match.tokens.lowerBound - 1
    return before >= 0
      && article.tokens.word(before).isAny(
        "مدينه", "دوله", "جمهوريه", "ولايه", "مدينة", "دولة", "جمهورية", "ولاية")
  }
}
