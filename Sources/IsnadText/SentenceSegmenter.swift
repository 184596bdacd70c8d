/// Cuts a passage into sentences by rules, in one pass over its tokens.
///
/// A full stop ends a sentence unless it belongs to an abbreviation, an initial, an acronym or a
/// name of the net; closing quotation marks and brackets stay with their sentence. Question and
/// exclamation marks (`؟` too) end it, unless the sentence goes on in lower case behind a closing
/// mark. An ellipsis ends it only where a capital follows. `؛`, `،` and `:` never do. One Arabic
/// letter is an initial (`د.`, `أ.ف.ب`), but behind a year it names the calendar (`1446هـ.`).
public struct SentenceSegmenter {
  private let text: UTF8Text
  private let table: TokenTable
  private let endsBeforeSmallLetters: Bool

  /// Creates a segmenter over the tokens of a text.
  ///
  /// - Parameter endsBeforeSmallLetters: Whether a full stop or a question mark may end a sentence where
  ///   a small letter follows, unless an abbreviation or a closing mark stands there.
  public init(text: UTF8Text, tokens: TokenTable, endsBeforeSmallLetters: Bool = false) {
    self.text = text
    self.table = tokens
    self.endsBeforeSmallLetters = endsBeforeSmallLetters
  }

  /// The sentences of a passage, in order, without the white space between them.
  public func sentences(in passage: TextRange) -> [TextRange] {
    let indices = table.indices(in: passage)
    var result: [TextRange] = []
    var first = indices.lowerBound
    var index = first
    while index < indices.upperBound {
      guard let terminator = terminator(at: index) else {
        index += 1
        continue
      }
      let end = closing(from: index + 1, to: indices.upperBound)
      if end < indices.upperBound, isItemNumber(first, before: index) {
        index += 1
        continue
      }
      if end >= indices.upperBound || ends(terminator, at: index, closing: end) {
        result.append(table.range(of: first..<end))
        first = end
      }
      index = max(end, index + 1)
    }
    if first < indices.upperBound { result.append(table.range(of: first..<indices.upperBound)) }
    return result
  }

  /// Says whether the stop at an index belongs to the number that a heading or item opens with.
  private func isItemNumber(_ first: Int, before index: Int) -> Bool {
    index == first + 1 && table[first].kind == .number && table[first].folded.count <= 2
      && !table[index].followsSpace
  }

  private enum Terminator {
    case stop, ellipsis, question
  }

  private func terminator(at index: Int) -> Terminator? {
    guard table[index].kind == .mark else { return nil }
    let range = table[index].range
    switch text.scalar(at: range.start).scalar {
    case ".": return range.count == 1 ? .stop : .ellipsis
    case "\u{2026}": return .ellipsis
    case "!", "?", "\u{061F}", "\u{203D}": return .question
    case "\u{06D4}", "\u{3002}": return .stop
    default: return nil
    }
  }

  /// The index behind the closing marks and further terminators that are attached to a terminator.
  private func closing(from index: Int, to end: Int) -> Int {
    var index = index
    while index < end, !table[index].followsSpace, table[index].kind == .mark {
      guard terminator(at: index) != nil || isClosing(at: index, before: end) else { break }
      index += 1
    }
    return index
  }

  private func isClosing(at index: Int, before end: Int) -> Bool {
    switch text.scalar(at: table[index].range.start).scalar {
    case ")", "]", "\u{201D}", "\u{2019}", "\u{00BB}", "\u{203A}": true
    // Straight and reversed marks close when nothing is attached behind them.
    case "\"", "'", "\u{201C}", "\u{00AB}":
      index + 1 >= end || table[index + 1].followsSpace || table[index + 1].kind == .mark
    default: false
    }
  }

  private func ends(_ terminator: Terminator, at index: Int, closing end: Int) -> Bool {
    let next = table[end]
    if goesOn(at: end) {
      guard endsBeforeSmallLetters, next.kind == .word, end == index + 1 else { return false }
    }
    switch terminator {
    case .question:
      return next.kind == .mark ? opens(at: end) : next.followsSpace || next.script == .arabic
    case .ellipsis: return next.followsSpace && next.script == .latin && next.isCapitalized
    case .stop: return stopEnds(at: index, next: end, isClosed: end > index + 1)
    }
  }

  /// Says whether a small letter goes on with the sentence, behind a dash too (`“Go!” – he said`).
  private func goesOn(at index: Int) -> Bool {
    let token = table[index]
    if token.kind == .word { return token.script == .latin && !token.isCapitalized }
    guard token.kind == .mark, index + 1 < table.count else { return false }
    switch text.scalar(at: token.range.start).scalar {
    case "-", "\u{2013}", "\u{2014}":
      let next = table[index + 1]
      return next.kind == .word && next.script == .latin && !next.isCapitalized
    default: return false
    }
  }

  private func stopEnds(at index: Int, next: Int, isClosed: Bool) -> Bool {
    let following = table[next]
    if following.kind == .mark, !opens(at: next), !opensAttached(at: next) { return false }
    // A stop with space before it and none behind belongs to a name or number (`.profile`, `.5`).
    if table[index].followsSpace, !following.followsSpace, !isClosed {
      guard following.script == .arabic || following.kind == .mark else { return false }
    }
    guard !isClosed, index > 0, !table[index].followsSpace else { return true }
    let word = table[index - 1]
    // A stop with nothing behind it: a name of the net in Latin, a slip of the keyboard in Arabic.
    if !following.followsSpace {
      return word.script == .arabic && word.folded.count > 4
        && (following.script == .arabic || following.kind == .mark)
    }
    guard word.kind == .word else { return true }
    let folded = table.word(index - 1)
    if isArabicLetter(index - 1, folded) {
      // Behind a year it names the calendar; behind another letter it closes an agency's name.
      guard index > 1 else { return false }
      return table[index - 2].kind == .number || isArabicLetter(index - 2, table.word(index - 2))
    }
    if Abbreviations.small.contains(folded) { return word.isCapitalized }
    if Abbreviations.beforeNames.contains(folded) { return false }
    if Abbreviations.beforeNumbers.contains(folded) { return following.kind != .number }
    if isInitial(index - 1) || Abbreviations.beforeAnything.contains(folded) {
      if goesOn(at: next) { return false }
      if endsBeforeSmallLetters, following.isCapitalized,
        Abbreviations.behindLists.contains(folded) || isJoined(index - 1)
      {
        return true
      }
      return following.kind == .mark || Abbreviations.openers.contains(table.word(next))
    }
    return true
  }

  /// Says whether a mark that only ever opens is attached to what stands before.
  private func opensAttached(at index: Int) -> Bool {
    switch text.scalar(at: table[index].range.start).scalar {
    case "\u{00AB}", "\u{201C}", "(": !table[index].followsSpace
    default: false
    }
  }

  /// Says whether a word is one Arabic letter, or the Arabic name of a Latin one.
  private func isArabicLetter(_ index: Int, _ folded: FoldedWord) -> Bool {
    guard table[index].script == .arabic, table[index].kind == .word else { return false }
    return folded.byteCount == 2 || Abbreviations.arabicLetterNames.contains(folded)
  }

  private func isInitial(_ index: Int) -> Bool {
    table[index].script == .latin && table[index].range.count == 1 && table[index].kind == .word
      && (table[index].isCapitalized || followsInnerStop(index))
  }

  /// Says whether a letter is joined to a word by a hyphen, such as that of a key (`Ctrl-O`).
  private func isJoined(_ index: Int) -> Bool {
    guard index > 0, !table[index].followsSpace, table[index - 1].kind == .mark else { return false }
    return text.scalar(at: table[index - 1].range.start).scalar == "-"
  }

  /// Says whether the letter at an index belongs to an acronym with stops, such as p.m.
  private func followsInnerStop(_ index: Int) -> Bool {
    index > 0 && !table[index].followsSpace && terminator(at: index - 1) == .stop
  }

  private func opens(at index: Int) -> Bool {
    switch text.scalar(at: table[index].range.start).scalar {
    case "(", "[", "\u{201C}", "\u{2018}", "\u{00AB}", "\u{2039}", "\u{201E}", "\u{201A}", "\"", "'",
      "\u{201D}", "-", "\u{2013}", "\u{2014}", "\u{2022}", "\u{00BB}":
      table[index].followsSpace
    default: false
    }
  }
}
