import Isnad
import IsnadText

// Acronyms, and the names they stand for.
extension MentionLinking {
  /// Gives each acronym that stands in brackets beside its name the words that spell it out: منظمة
  /// شنغهاي للتعاون (SCO).
  mutating func spellOut() {
    for behind in mentions.indices.dropFirst() where mentions[behind].what == .organisation {
      let before = behind - 1
      guard mentions[before].what == .organisation,
        isBracketed(mentions[behind].tokens, after: mentions[before].tokens)
      else { continue }
      let isAcronym = mentions[behind].isAcronym
      guard isAcronym != mentions[before].isAcronym else { continue }
      let (acronym, name) = isAcronym ? (behind, before) : (before, behind)
      if mentions[name].kind != .title { mentions[acronym].expansion = mentions[name].tokens }
    }
  }

  /// Says whether only an opening bracket stands between two mentions, and a closing one behind.
  private func isBracketed(_ inner: Range<Int>, after outer: Range<Int>) -> Bool {
    // The closure below holds the article and nothing else.
    let article = article
    let between = outer.upperBound..<max(outer.upperBound, inner.lowerBound)
    guard let last = between.last, between.count <= 3, article.token(between.lowerBound, isMark: ["("])
    else { return false }
    return
      (between.lowerBound == last
      || article.tokens[last].kind != .mark
      || article.token(last, isMark: ["\"", "\u{AB}", "\u{201C}"]))
      && (inner.upperBound..<min(article.tokens.count, inner.upperBound + 3)).contains {
        article.token($0, isMark: [")", "\u{60C}", ","])
      }
  }

  /// The entity for which an acronym stands: by the words beside it, by what the lexicon says it
  /// stands for, or by the initials of a name.
  mutating func entity(ofAcronym mention: Int) -> Int? {
    let what = mentions[mention].what
    guard mentions[mention].isAcronym, let acronym = table.words.first(of: words(of: mention)) else {
      guard let initials = initials(of: mention), let known = table.entity(ofInitials: initials),
        table[known].isAcronym
      else { return nil }
      return known
    }
    if let expansion = mentions[mention].expansion {
      let name = table.words.phrase(of: expansion, isJoined: false, in: article.tokens)
      if let known = table.entity(of: name, what: what) { return known }
    }
    if let known = table.entity(ofInitials: acronym), table[known].what == what { return known }
    guard let name = nameInFull(of: mention) else { return nil }
    return table.entity(of: name, what: what)
  }

  /// What an acronym stands for, as the lexicon tells it.
  private mutating func nameInFull(of acronym: Int) -> NameWords.Phrase? {
    guard let match = lexicons.acronyms.match(startingAt: mentions[acronym].tokens.lowerBound) else {
      return nil
    }
    if let known = spelledOut[match.entry.word] { return known.isEmpty ? nil : known }
    let name = match.entry.properties["stands-for"].map { table.words.phrase(of: $0) } ?? 0..<0
    spelledOut[match.entry.word] = name
    return name.isEmpty ? nil : name
  }

  /// The first letters of the capitalised words of an organisation's or country's name, by the number
  /// of the word that they make.
  mutating func initials(of mention: Int) -> Int? {
    guard mentions[mention].what != .person, !mentions[mention].isAcronym,
      mentions[mention].kind == .full
    else { return nil }
    var result = String.UnicodeScalarView()
    for token in mentions[mention].tokens.prefix(12)
    where article.tokens[token].kind == .word && article.tokens[token].isCapitalized {
      article.tokens.word(token).first.map { result.append($0) }
    }
    return result.count >= 2 ? table.words.number(of: FoldedWord(folded: String(result))) : nil
  }
}
