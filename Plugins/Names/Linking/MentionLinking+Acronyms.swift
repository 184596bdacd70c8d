import Isnad
import IsnadText

// Acronyms, and the names they stand for.
extension MentionLinking {
  /// The mentions, each acronym that stands in brackets beside its name with the words that spell it
  /// out: منظمة شنغهاي للتعاون (SCO).
  func spelledOut(_ mentions: [Mention]) -> [Mention] {
    var mentions = mentions
    for index in mentions.indices.dropFirst() {
      let (before, behind) = (mentions[index - 1], mentions[index])
      guard behind.what == .organisation, before.what == .organisation,
        isBracketed(behind.tokens, after: before.tokens)
      else { continue }
      if behind.isAcronym, !before.isAcronym, before.kind != .title {
        mentions[index].expansion = before.tokens
      } else if before.isAcronym, !behind.isAcronym, behind.kind != .title {
        mentions[index - 1].expansion = behind.tokens
      }
    }
    return mentions
  }

  /// Says whether only an opening bracket stands between two mentions, and a closing one behind.
  private func isBracketed(_ inner: Range<Int>, after outer: Range<Int>) -> Bool {
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
  func entity(ofAcronym mention: Mention, _ words: [FoldedWord]) -> Int? {
    guard mention.what != .person else { return nil }
    guard mention.isAcronym, let acronym = words.first else {
      guard let initials = initials(of: mention), let known = table.entity(ofInitials: initials),
        table[known].isAcronym
      else { return nil }
      return known
    }
    if let expansion = mention.expansion {
      let spelled = Mention(what: mention.what, tokens: expansion, kind: .full)
      if let known = table.entity(of: self.words(of: spelled), what: mention.what) { return known }
    }
    if let known = table.entity(ofInitials: acronym), table[known].what == mention.what { return known }
    guard let full = lexicons.acronyms.match(startingAt: mention.tokens.lowerBound),
      let name = full.entry.properties["stands-for"]
    else { return nil }
    let spelled = Tokenizer.tokenize(UTF8Text(name))
    return table.entity(of: (0..<spelled.count).map { spelled.word($0) }, what: mention.what)
  }

  /// The first letters of the capitalised words of an organisation's or country's name.
  func initials(of mention: Mention) -> FoldedWord? {
    guard mention.what != .person, !mention.isAcronym, mention.kind == .full else { return nil }
    var result = String.UnicodeScalarView()
    for token in mention.tokens.prefix(12)
    where article.tokens[token].kind == .word && article.tokens[token].isCapitalized {
      article.tokens.word(token).first.map { result.append($0) }
    }
    return result.count >= 2 ? FoldedWord(folded: String(result)) : nil
  }
}
