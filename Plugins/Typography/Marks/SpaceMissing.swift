import Isnad
import IsnadText

/// Finds marks with no white space behind them: «كلمة،كلمة», “word,next”, “end.Next”.
///
/// Numbers, times, addresses, file names and abbreviations have none either, and are left alone.
struct SpaceMissing {
  let scene: TypedArticle

  func draft(_ index: Int, _ mark: Mark, in block: Block) -> AnnotationDraft? {
    let next = index + 1
    guard index > block.tokens.lowerBound, next < block.tokens.upperBound else { return nil }
    if mark == .opening { return beforeOpening(index) }
    guard !scene.tokens[next].followsSpace, !scene.tokens[index].followsSpace else { return nil }
    let range = scene.tokens[index].range
    guard let percent = confidence(index, mark, next), !scene.isAddress(around: range.start) else {
      return nil
    }
    let isSafe = scene.isWord(next, .arabic) && mark != .stop
    return scene.draft(
      .spaceMissing, at: range, replacement: scene.text[range] + " ",
      applies: isSafe ? .anyone : .editor, sure: percent)
  }

  /// How sure it is that white space is missing between two neighbours, in per cent; nothing where it
  /// is not.
  private func confidence(_ index: Int, _ mark: Mark, _ next: Int) -> Int? {
    let host = index - 1
    let isArabic = scene.isWord(host, .arabic) && scene.isWord(next, .arabic)
    switch mark {
    case .arabicComma, .arabicSemicolon, .arabicQuestion:
      guard scene.tokens[next].kind == .word || opens(next) else {
        return scene.isNumber(next) && !scene.isNumber(host) ? 90 : nil
      }
      return 95
    case .comma, .semicolon:
      if isArabic { return 90 }
      return isLatin(host, next) && scene.letters(host) > 1 && scene.letters(next) > 1 ? 85 : nil
    case .question, .exclamation:
      if isArabic { return 90 }
      return isLatin(host, next) && opensSentence(host, next) ? 85 : nil
    case .stop:
      if isArabic { return isStop(host, next) ? 85 : nil }
      return isLatin(host, next) && opensSentence(host, next) && isFree(next) ? 85 : nil
    case .colon: return isArabic ? 85 : nil
    case .closing: return closes(index, next) ? 85 : nil
    default: return nil
    }
  }

  private func isLatin(_ host: Int, _ next: Int) -> Bool {
    scene.isWord(host, .latin) && scene.isWord(next, .latin)
  }

  /// Says whether a guillemet opens directly behind another mark.
  private func opens(_ index: Int) -> Bool {
    scene.text.scalar(at: scene.tokens[index].range.start).scalar == "\u{AB}"
  }

  /// Says whether a small word ends a sentence and a word with a capital begins the next.
  private func opensSentence(_ host: Int, _ next: Int) -> Bool {
    guard scene.isSmall(host), scene.letters(host) > 2, scene.tokens[host].followsSpace,
      scene.tokens[next].isCapitalized, scene.letters(next) > 1
    else { return false }
    let second = scene.tokens[next].range.start + 1
    return scene.text.bytes[second] & 0x20 != 0
  }

  /// Says whether white space or a comma stands behind a word: no further piece of a name of a file.
  private func isFree(_ index: Int) -> Bool {
    guard index + 1 < scene.tokens.count else { return true }
    return scene.tokens[index + 1].followsSpace
      || Mark(scene.tokens[index + 1], of: scene.text) == .comma
  }

  /// Says whether a stop between Arabic words is no part of an abbreviation.
  private func isStop(_ host: Int, _ next: Int) -> Bool {
    scene.letters(host) > 2 && scene.letters(next) > 1 && scene.tokens[host].followsSpace && isFree(next)
  }

  /// Says whether a word is joined to the bracket that closed before it.
  private func closes(_ index: Int, _ next: Int) -> Bool {
    guard scene.isWord(next, .arabic), scene.letters(next) > 1 else { return false }
    let scalar = scene.text.scalar(at: scene.tokens[index].range.start).scalar
    if scalar == ")" { return true }
    guard scalar == "\u{BB}", scene.letters(next) > 2 else { return false }
    // Where the marks are turned round, this one opens.
    var other = index - 1
    while other >= 0, index - other <= SpaceMissing.longestQuoted {
      let mark = scene.text.scalar(at: scene.tokens[other].range.start).scalar
      if mark == "\u{AB}" { return true }
      if mark == "\u{BB}" { return false }
      other -= 1
    }
    return false
  }

  /// How far back the mark that opens is looked for.
  private static let longestQuoted = 40

  /// A bracket that is joined to an Arabic word before it; ال and the proclitics may be.
  private func beforeOpening(_ index: Int) -> AnnotationDraft? {
    let host = index - 1
    guard !scene.tokens[index].followsSpace, scene.isWord(host, .arabic), scene.letters(host) > 4,
      !scene.tokens[index + 1].followsSpace, scene.isWord(index + 1, .arabic),
      scene.letters(index + 1) > 2, scene.text.scalar(at: scene.tokens[index].range.start).scalar != "["
    else { return nil }
    let range = scene.tokens[index].range
    return scene.draft(
      .spaceMissing, at: range, replacement: " " + scene.text[range], applies: .editor, sure: 80)
  }
}
