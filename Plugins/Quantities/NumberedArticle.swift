import Foundation
import Isnad
import IsnadGrammar
import IsnadText

/// An article with its numbers' reader, its dates and the nouns that news counts.
///
/// It never changes; it is a class so that all that look at it share it without copies.
final class NumberedArticle {
  let article: Article
  let tokens: TokenTable
  let reader: NumberReader
  let openings: FigureOpenings
  let nouns: CountedNouns
  /// The bytes of dates, clock times and durations, in the order of the text.
  private let dates: [(range: TextRange, isDuration: Bool)]

  init(_ annotated: AnnotatedArticle, _ matches: LexiconMatches) {
    article = annotated.article
    tokens = article.tokens
    reader = NumberReader(text: article.text, tokens: article.tokens)
    openings = FigureOpenings(of: article.tokens)
    nouns = CountedNouns(matches, of: article)
    let mentions = annotated.annotations(of: DateMention.self)
    dates = mentions.indices.map { index in
      let type = mentions[index].value.type
      return (mentions[index].annotation.range, type == .duration || type == .set)
    }
  }

  /// The date that holds a range; its last byte, and whether it is a length of time.
  func date(holding range: TextRange) -> (range: TextRange, isDuration: Bool)? {
    let low = dates.partitioningIndex { $0.range.end > range.start }
    // Dates may lie in one another, but never many deep.
    for date in dates[low..<min(low + 3, dates.count)] where date.range.overlaps(range) { return date }
    return nil
  }

  func isWord(_ index: Int) -> Bool {
    article.token(index, is: .word)
  }

  /// The first scalar of a mark or symbol; nothing for words and numbers.
  func sign(_ index: Int) -> Unicode.Scalar? {
    guard index >= 0, index < tokens.count, tokens[index].kind == .mark || tokens[index].kind == .symbol
    else { return nil }
    return article.text.scalar(at: tokens[index].range.start).scalar
  }

  /// Says whether a token follows the one before it without white space.
  func isAttached(_ index: Int) -> Bool {
    index > 0 && index < tokens.count && !tokens[index].followsSpace
  }

  func word(_ index: Int, in words: WordSet) -> Bool { words.contains(index, of: tokens) }

  /// Says whether a token folds to one of the words, alone or behind و, ف, ب or ل.
  func clitic(_ index: Int, in words: WordSet) -> Bool {
    words.contains(index, of: tokens)
      || isWord(index) && tokens[index].script == .arabic && tokens[index].folded.count > 4
        && (words.contains(index, of: tokens, behind: 2) || words.contains(index, of: tokens, behind: 4))
  }

  /// The last letters of a folded word, for its ending.
  func ends(_ index: Int, with ending: StaticString) -> Bool {
    let folded = tokens[index].folded
    let count = ending.utf8CodeUnitCount
    guard folded.count > count else { return false }
    let bytes = tokens.foldedBytes
    return (0..<count).allSatisfy { bytes[folded.end - count + $0] == ending.utf8Start[$0] }
  }

  /// The first letters of a folded word.
  func begins(_ index: Int, with beginning: StaticString) -> Bool {
    let folded = tokens[index].folded
    let count = beginning.utf8CodeUnitCount
    guard folded.count > count else { return false }
    let bytes = tokens.foldedBytes
    return (0..<count).allSatisfy { bytes[folded.start + $0] == beginning.utf8Start[$0] }
  }

  /// The first byte of a word behind so many letters.
  func start(of index: Int, behind letters: Int) -> Int {
    let range = tokens[index].range
    var (offset, left) = (range.start, letters)
    while left > 0, offset < range.end {
      let (scalar, length) = article.text.scalar(at: offset)
      if scalar.isLetter { left -= 1 }
      offset += length
    }
    return offset < range.end ? offset : range.start
  }

  /// The first byte of a word of a class, without و or ب before it.
  func startOfWord(_ index: Int, in words: WordSet) -> Int {
    guard isWord(index), tokens[index].script == .arabic else { return tokens[index].range.start }
    let letters = (0...2).first { words.contains(index, of: tokens, behind: $0 * 2) } ?? 0
    return start(of: index, behind: letters)
  }

  func text(_ index: Int) -> String { article[tokens[index].range] }
}
