import Foundation
import Isnad
import IsnadText

/// A block of Arabic text with what its words tell of time.
///
/// It stands behind a reference, since every reading of a word takes it along.
final class ArabicBlock: Sendable {
  /// A word of time where it stands.
  struct Found {
    let word: ArabicTimeWord
    /// The folded bytes of proclitics before it, the article among them.
    let prefix: Int
    let isDefinite: Bool
    /// و or ف stands before it.
    let isJoined: Bool
    /// ب, ك or ل stands before it.
    let preposition: Preposition?
  }

  enum Preposition {
    case by, like, to
  }

  let text: UTF8Text
  let tokens: TokenTable
  let range: Range<Int>
  /// The tokens that a time may begin with, in order.
  let triggers: [Int]
  private let words: ArabicArticleWords

  init(_ block: Block, of article: Article, _ words: ArabicArticleWords) {
    text = article.text
    tokens = article.tokens
    range = block.tokens
    self.words = words
    let all = article.tokens
    triggers = block.tokens.filter { words.isOpening(all.number($0)) }
  }

  /// What a token tells of time; nothing for other words, numbers and marks.
  func found(_ index: Int) -> Found? {
    range.contains(index) ? words.found(tokens.number(index)) : nil
  }

  func word(_ index: Int) -> ArabicTimeWord? { found(index)?.word }

  /// The role of a word that stands without the article, with proclitics or without.
  func role(_ index: Int) -> ArabicTimeWord.Role? {
    range.contains(index) ? words.role(tokens.number(index)) : nil
  }

  /// What a word tells of time, behind its proclitics.
  static func find(_ index: Int, in tokens: TokenTable) -> Found? {
    let table = ArabicTimeWords.table
    let shapes = ArabicTimeWords.shapes
    let folded = tokens[index].folded
    let bytes = tokens.foldedBytes
    if shapes.mayHold(bytes, folded.start, folded.end), let word = table.value(index, of: tokens) {
      return Found(word: word, prefix: 0, isDefinite: false, isJoined: false, preposition: nil)
    }
    guard folded.count >= 6 else { return nil }
    func letter(_ offset: Int, _ first: UInt8, _ second: UInt8) -> Bool {
      let place = folded.start + offset
      return place + 1 < folded.end && bytes[place] == first && bytes[place + 1] == second
    }
    func found(_ prefix: Int, definite: Bool, joined: Bool, _ preposition: Preposition?) -> Found? {
      guard shapes.mayHold(bytes, folded.start + prefix, folded.end) else { return nil }
      return table.value(index, of: tokens, behind: prefix).map {
        Found(
          word: $0, prefix: prefix, isDefinite: definite, isJoined: joined, preposition: preposition)
      }
    }
    // و, ف
    let joined = letter(0, 0xD9, 0x88) || letter(0, 0xD9, 0x81)
    for start in stride(from: joined ? 2 : 0, through: 0, by: -2) {
      let isJoined = start > 0
      if isJoined, let word = found(start, definite: false, joined: true, nil) { return word }
      var next = start
      var preposition: Preposition?
      if letter(start, 0xD8, 0xA8) { preposition = .by }  // ب
      if letter(start, 0xD9, 0x83) { preposition = .like }  // ك
      if letter(start, 0xD9, 0x84) { preposition = .to }  // ل
      if let preposition {
        next += 2
        if let word = found(next, definite: false, joined: isJoined, preposition) { return word }
        if preposition == .to, letter(next, 0xD9, 0x84),
          let word = found(next + 2, definite: true, joined: isJoined, .to)
        {
          return word
        }
      }
      if letter(next, 0xD8, 0xA7), letter(next + 2, 0xD9, 0x84),
        let word = found(next + 4, definite: true, joined: isJoined, preposition)
      {
        return word
      }
    }
    return nil
  }
}

extension ArabicBlock {
  /// The mark or symbol at an index; nothing for words and numbers.
  func mark(_ index: Int) -> Unicode.Scalar? {
    guard range.contains(index), tokens[index].kind == .mark || tokens[index].kind == .symbol else {
      return nil
    }
    return text.scalar(at: tokens[index].range.start).scalar
  }

  func isMark(_ index: Int, _ marks: Unicode.Scalar...) -> Bool {
    mark(index).map { marks.contains($0) } ?? false
  }

  func isWord(_ index: Int) -> Bool { range.contains(index) && tokens[index].kind == .word }

  /// The whole number of a token of digits alone, up to six of them, with how many they are.
  func digits(_ index: Int) -> (value: Int, count: Int)? {
    guard range.contains(index), tokens[index].kind == .number else { return nil }
    let folded = tokens[index].folded
    guard folded.count <= 6 else { return nil }
    var value = 0
    for byte in tokens.foldedBytes[folded.start..<folded.end] {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return (value, folded.count)
  }

  /// Says whether a token is one word of a closed class, its proclitics left out or not.
  func isOne(of words: WordSet, _ index: Int) -> Bool {
    range.contains(index) && words.contains(index, of: tokens)
  }

  /// The bytes of tokens, the proclitics of the first word left out: و ف ب ك ل, but not the article.
  func bytes(of indices: Range<Int>) -> TextRange {
    let whole = tokens.range(of: indices)
    guard let found = found(indices.lowerBound), found.prefix > 0 else { return whole }
    // Where ل has swallowed the ا of the article, its second letter is the article.
    let article = found.isDefinite ? (found.preposition == .to ? 2 : 4) : 0
    return TextRange(offset(behind: found.prefix - article, of: indices.lowerBound), whole.end)
  }

  private func offset(behind prefix: Int, of index: Int) -> Int {
    let token = tokens[index]
    var offset = token.range.start
    var left = prefix
    while left > 0, offset < token.range.end {
      let (scalar, length) = text.scalar(at: offset)
      offset += length
      if scalar.isLetter, scalar.value != 0x0640 { left -= 2 }
    }
    // Vowel signs of the last proclitic belong to it.
    while offset < token.range.end {
      let (scalar, length) = text.scalar(at: offset)
      guard !scalar.isLetter || scalar.value == 0x0640 else { break }
      offset += length
    }
    return offset
  }

  /// Says whether a word begins with the article, as it stands.
  func hasArticle(_ index: Int) -> Bool {
    guard isWord(index) else { return false }
    let folded = tokens[index].folded
    let bytes = tokens.foldedBytes
    return folded.count > 6 && bytes[folded.start] == 0xD8 && bytes[folded.start + 1] == 0xA7
      && bytes[folded.start + 2] == 0xD9 && bytes[folded.start + 3] == 0x84
  }
}
