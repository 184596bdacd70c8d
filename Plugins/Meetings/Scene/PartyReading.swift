import Isnad
import IsnadText

/// Reads the parties of an article off its names: each with its title, and the letters written on to it.
struct PartyReading {
  /// The parties, in the order of the text.
  private(set) var parties: [Party] = []
  private let article: Article

  init(_ annotated: AnnotatedArticle) {
    article = annotated.article
    let names = annotated.values(of: Name.self)
    parties.reserveCapacity(names.count)
    var next = 0
    var titleEnd = 0
    for number in names.indices {
      let range = names[number].range
      // Names come in the order of the text.
      while next < article.tokens.count, article.tokens[next].range.start < range.start { next += 1 }
      let tokens = article.wholeTokens(in: range, from: next)
      guard !tokens.isEmpty else { continue }
      // The ministry in a minister's title is no party of its own.
      if names[number].value.what == .organisation, range.start < titleEnd { continue }
      var span = tokens
      if let title = names[number].value.titleRange, let whole = self.span(of: tokens, with: title) {
        span = whole
        titleEnd = max(titleEnd, title.end)
      }
      if let last = parties.last, last.what == .organisation, span.lowerBound <= last.tokens.lowerBound,
        last.tokens.upperBound <= tokens.lowerBound
      {
        parties.removeLast()
      }
      let letters = proclitics(of: names[number].value, at: range, tokens, span)
      parties.append(
        Party(names[number].value, at: range, tokens: tokens, span: span, proclitics: letters))
    }
  }

  /// The tokens of a name with its title, if that stands close by.
  private func span(of tokens: Range<Int>, with title: TextRange) -> Range<Int>? {
    let words = article.wholeTokens(in: title)
    let gap =
      words.upperBound <= tokens.lowerBound
      ? tokens.lowerBound - words.upperBound : words.lowerBound - tokens.upperBound
    guard gap >= 0, gap <= 2, words.count < 16 else { return nil }
    return min(tokens.lowerBound, words.lowerBound)..<max(tokens.upperBound, words.upperBound)
  }

  /// The letters that are written on to the first word of a name or its title.
  private func proclitics(
    of name: borrowing Name, at range: TextRange, _ tokens: Range<Int>, _ span: Range<Int>
  ) -> Party.Proclitics {
    let first = article.tokens[span.lowerBound].range.start
    let isTitle = span.lowerBound < tokens.lowerBound
    let start = isTitle ? (name.titleRange?.start ?? first) : range.start
    let letters = proclitics(from: first, to: start)
    guard letters.isEmpty, article.tokens[span.lowerBound].script == .arabic else { return letters }
    if !isTitle {
      let joined = joined(to: name.canonical, in: range)
      if !joined.isEmpty { return joined }
    }
    return isTitle || name.mention == .title
      ? Party.Proclitics(ofTitle: span.lowerBound, article.tokens) : []
  }

  private func proclitics(from start: Int, to end: Int) -> Party.Proclitics {
    var found: Party.Proclitics = []
    var offset = start
    while offset < end {
      let (scalar, length) = article.text.scalar(at: offset)
      found.formUnion(Party.Proclitics(scalar))
      offset += length
    }
    return found
  }

  /// The letter that is written on to the first word of a name and is no part of it: والعراق.
  private func joined(to name: String, in range: TextRange) -> Party.Proclitics {
    let (scalar, length) = article.text.scalar(at: range.start)
    let letter = Party.Proclitics(scalar)
    guard !letter.isEmpty, range.count > length else { return [] }
    let space = UInt8(ascii: " ")
    let rest = article.text.bytes[range.start + length..<range.end].prefix { $0 != space }
    return name.utf8.split(separator: space).contains { $0.elementsEqual(rest) } ? letter : []
  }
}

extension Party.Proclitics {
  /// What a letter is that is written on to a word; nothing for others.
  fileprivate init(_ letter: Unicode.Scalar) {
    switch letter {
    case "و", "ف": self = .and
    case "ب": self = .within
    case "ل": self = .toward
    default: self = []
    }
  }
}
