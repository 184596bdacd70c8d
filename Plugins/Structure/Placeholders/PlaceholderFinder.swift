import Isnad
import IsnadGrammar
import IsnadText

/// Finds what was to be replaced before the article goes out.
struct PlaceholderFinder {
  /// One draft for each placeholder.
  private(set) var drafts: [AnnotationDraft] = []
  private let article: Article
  private let lexicons: StructureLexicons

  init(_ article: Article, _ lexicons: StructureLexicons) {
    self.article = article
    self.lexicons = lexicons
    for block in article.blocks { find(in: block.tokens) }
  }

  /// Asks the few tokens that may begin a placeholder: by their first byte, or by the lexicon.
  private mutating func find(in tokens: Range<Int>) {
    let table = article.tokens
    let bytes = article.text.bytes
    let words = lexicons.placeholders
    var next = tokens.lowerBound
    for index in tokens where index >= next {
      let opens =
        switch table[index].kind {
        case .word: words.isMatch(covering: index) || bytes[table[index].range.start] | 0x20 == 0x78
        case .number: bytes[table[index].range.start] == 0x30
        case .mark, .symbol: PlaceholderMarks.open(bytes[table[index].range.start])
        }
      guard opens, let (purpose, found) = placeholder(at: index, in: tokens) else { continue }
      drafts.append(AnnotationDraft(Placeholder(purpose), at: table.range(of: found)))
      next = found.upperBound
    }
  }

  private func placeholder(
    at index: Int, in tokens: Range<Int>
  ) -> (Placeholder.Purpose, Range<Int>)? {
    switch article.tokens[index].kind {
    case .mark, .symbol:
      return PlaceholderMarks(article).placeholder(at: index, in: tokens)
        ?? bracketed(at: index, in: tokens)
    case .word:
      return word(at: index, in: tokens)
    case .number:
      return zeroDate(at: index).map { (.toCome, $0) }
    }
  }

  /// A word of the lexicon: in brackets it may be any, standing free only one that is nothing else.
  private func word(at index: Int, in tokens: Range<Int>) -> (Placeholder.Purpose, Range<Int>)? {
    if isBlankOfLetters(index, in: tokens) { return (.toCome, index..<index + 1) }
    guard let match = lexicons.placeholders.match(startingAt: index), !match.hasProclitics,
      let purpose = Placeholder.Purpose(match.entry), match.tokens.upperBound <= tokens.upperBound
    else { return nil }
    switch match.entry.properties["free"] {
    case "yes": return (purpose, match.tokens)
    case "capitals":
      let isName =
        match.tokens.upperBound < tokens.upperBound
        && article.tokens[match.tokens.upperBound].isCapitalized
        && article.text.isUpper(match.range)
        && !article.text.isUpper(article.tokens[match.tokens.upperBound].range)
      let isJoined = article.tokens.isJoined(before: index) || article.tokens.isJoined(behind: index)
      return article.text.isUpper(match.range) && !isName && !isJoined ? (purpose, match.tokens) : nil
    default: return nil
    }
  }

  /// Brackets whose words are an order or a question to a colleague: `[check]`, (يُراجع).
  private func bracketed(at index: Int, in tokens: Range<Int>) -> (Placeholder.Purpose, Range<Int>)? {
    guard article.token(index, isMark: ["[", "("]), index + 1 < tokens.upperBound else { return nil }
    let closing: MarkSet = article.token(index, isMark: ["["]) ? ["]"] : [")"]
    let end = min(tokens.upperBound, index + PlaceholderFinder.longestNote)
    guard let close = (index + 1..<end).first(where: { article.token($0, isMark: closing) }) else {
      return nil
    }
    guard close > index + 1 else { return nil }
    // Nothing but question marks: somebody asks, and nobody answered.
    if (index + 1..<close).allSatisfy({ article.token($0, isMark: ["?", "\u{061F}"]) }) {
      return (.toCome, index..<close + 1)
    }
    guard let match = lexicons.placeholders.match(startingAt: index + 1),
      let purpose = Placeholder.Purpose(match.entry), match.tokens.upperBound <= close
    else { return nil }
    let isWhole =
      match.tokens.upperBound == close
      || article.token(match.tokens.upperBound, isMark: [":", "?", "\u{061F}", "!", ",", "\u{060C}"])
    // An order opens a longer note; other words must be all that stands in the brackets.
    let isOpening = match.entry.properties["opens"] == "yes"
    return isWhole || isOpening ? (purpose, index..<close + 1) : nil
  }

  /// The most tokens of a note in brackets.
  private static let longestNote = 40

  /// Letters that hold a place: XXXX anywhere, XX beside a unit, a currency or a month.
  private func isBlankOfLetters(_ index: Int, in tokens: Range<Int>) -> Bool {
    guard article.tokens[index].script == .latin else { return false }
    let bytes = article.text.bytes[
      article.tokens[index].range.start..<article.tokens[index].range.end]
    guard bytes.count >= 2, bytes.allSatisfy({ $0 | 0x20 == UInt8(ascii: "x") }) else { return false }
    if bytes.count >= 4 { return true }
    let before = index - 1
    let after = index + 1
    if before >= tokens.lowerBound {
      if article.tokens[before].kind == .symbol || article.token(before, isMark: ["#"]) { return true }
      // A name before makes it a numeral: Super Bowl XX; small letters are none.
      if article.tokens[before].isCapitalized, bytes.first == UInt8(ascii: "X") { return false }
    }
    guard after < tokens.upperBound else { return false }
    if article.tokens[after].kind == .symbol || article.token(after, isMark: ["%", "\u{066A}", "/"]) {
      return true
    }
    return lexicons.placeholders.match(startingAt: after)?.entry.properties["unit"] == "yes"
      || NumberReader(text: article.text, tokens: article.tokens).isMagnitude(after)
  }

  /// 00/00/0000, 00-00-2026: no calendar has a day 0 in a month 0.
  private func zeroDate(at index: Int) -> Range<Int>? {
    let start = article.tokens[index].range.start
    let bytes = article.text.bytes[start..<min(article.text.count, start + 10)]
    guard ["00/00/", "00-00-", "00.00."].contains(where: { bytes.starts(with: $0.utf8) }) else {
      return nil
    }
    let digits = bytes.dropFirst(6).prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return index..<article.tokens.firstIndex(from: digits.endIndex)
  }
}

extension Placeholder.Purpose {
  init?(_ entry: LexiconEntry) {
    guard let word = entry.properties["purpose"], let purpose = Placeholder.Purpose(rawValue: word)
    else { return nil }
    self = purpose
  }
}

extension UTF8Text {
  /// Says whether all Latin letters of a range are capitals, and there is one.
  func isUpper(_ range: TextRange) -> Bool {
    let letters = bytes[range.start..<range.end].filter {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20)
    }
    return !letters.isEmpty && letters.allSatisfy { $0 & 0x20 == 0 }
  }
}

extension TokenTable {
  /// Says whether a hyphen or another mark joins a token with the one before.
  func isJoined(before index: Int) -> Bool {
    index > 1 && !self[index].followsSpace && self[index - 1].kind == .mark
      && !self[index - 1].followsSpace && self[index - 2].kind != .mark
  }

  /// Says whether a mark joins a token with the one behind.
  func isJoined(behind index: Int) -> Bool {
    index + 2 < count && !self[index + 1].followsSpace && self[index + 1].kind == .mark
      && !self[index + 2].followsSpace && self[index + 2].kind != .mark
  }
}
