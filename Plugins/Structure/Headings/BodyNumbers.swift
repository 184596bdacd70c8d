import Foundation
import Isnad
import IsnadGrammar
import IsnadText

/// The numbers of the running text, to be asked for by value.
///
/// A number of a heading mostly stands below as it is: then the block that has it is read, and no other.
struct BodyNumbers {
  private let article: Article
  private let reader: NumberReader
  /// The blocks of running text.
  private let running: [Int]
  /// Those that have the word with which a number of a heading begins, by the number of that word.
  private let blocks: [Int: [Int]]
  /// The numbers of the blocks that were read, in the order of the text.
  private var read: [Int: [Figure]] = [:]
  /// The numbers of all blocks, by size; read when no block has the number as it is written.
  private lazy var figures = running.flatMap { figures(of: $0) }
    .sorted { ($0.size, $0.token) < ($1.size, $1.token) }

  /// The most numbers of one value that are looked at, and the most that are added up.
  private static let most = 256
  private static let mostParts = 48
  /// The most blocks that are read for a number as it is written.
  private static let mostBlocks = 8

  /// A number, and its value as near as the machine compares it at once.
  private struct Figure {
    let value: Decimal
    let size: Double
    let token: Int

    init(_ number: WrittenNumber) {
      value = number.value
      size = BodyNumbers.size(number.value)
      token = number.tokens.lowerBound
    }
  }

  init(
    _ article: Article, _ reader: NumberReader, running: [Int],
    for numerals: some Collection<WrittenNumber>
  ) {
    self.article = article
    self.reader = reader
    self.running = running
    blocks =
      numerals.isEmpty ? [:] : BodyNumbers.blocks(of: running, with: numerals, in: article)
  }

  private static func size(_ value: Decimal) -> Double { NSDecimalNumber(decimal: value).doubleValue }

  /// More than a size may be off its value.
  private static func margin(of size: Double) -> Double { abs(size) * 1e-12 }

  private mutating func figures(of block: Int) -> [Figure] {
    if let known = read[block] { return known }
    let figures = reader.figures(in: article.blocks[block].tokens).map(Figure.init)
    read[block] = figures
    return figures
  }

  /// Says whether some tokens bear a number out: they have it, one that rounds to it, or two whose sum
  /// it is.
  mutating func bearOut(_ numeral: WrittenNumber, in tokens: Range<Int>) -> Bool {
    let (low, high) = (numeral.value - numeral.slack, numeral.value + numeral.slack)
    if isWritten(numeral, in: tokens, between: low, high) { return true }
    let figures = self.figures
    let (least, most) = (BodyNumbers.size(low), BodyNumbers.size(high))
    let start = least - BodyNumbers.margin(of: least)
    let end = most + BodyNumbers.margin(of: most)
    var looked = 0
    var next = figures.partitioningIndex { $0.size >= start }
    while next < figures.count, figures[next].size <= end {
      let figure = figures[next]
      next += 1
      guard figure.value > low, figure.value < high else { continue }
      if tokens.contains(figure.token) { return true }
      looked += 1
      if looked > BodyNumbers.most { return true }
    }
    return isSum(numeral.value, in: tokens)
  }

  /// Says whether a block has a number with the very word that opens it in the heading.
  private mutating func isWritten(
    _ numeral: WrittenNumber, in tokens: Range<Int>, between low: Decimal, _ high: Decimal
  ) -> Bool {
    guard let blocks = blocks[article.tokens.number(numeral.tokens.lowerBound)] else { return false }
    let first = blocks.partitioningIndex {
      article.blocks[$0].tokens.upperBound > tokens.lowerBound
    }
    for block in blocks[first...].prefix(BodyNumbers.mostBlocks) {
      guard article.blocks[block].tokens.lowerBound < tokens.upperBound else { return false }
      let isThere = figures(of: block).contains {
        tokens.contains($0.token) && $0.value > low && $0.value < high
      }
      if isThere { return true }
    }
    return false
  }

  /// The running blocks that have the words with which some numbers begin, by the words' numbers.
  private static func blocks(
    of running: [Int], with numerals: some Sequence<WrittenNumber>, in article: Article
  ) -> [Int: [Int]] {
    var blocks: [Int: [Int]] = [:]
    var isAsked = [Bool](repeating: false, count: article.tokens.words.count)
    for numeral in numerals { isAsked[article.tokens.number(numeral.tokens.lowerBound)] = true }
    for block in running {
      for index in article.blocks[block].tokens where isAsked[article.tokens.number(index)] {
        let word = article.tokens.number(index)
        if blocks[word]?.last != block { blocks[word, default: []].append(block) }
      }
    }
    return blocks
  }

  /// Says whether two numbers make a sum.
  private mutating func isSum(_ value: Decimal, in tokens: Range<Int>) -> Bool {
    let size = BodyNumbers.size(value)
    var parts: [Figure] = []
    for figure in figures {
      guard figure.size <= size + BodyNumbers.margin(of: size) else { break }
      guard tokens.contains(figure.token), figure.value < value else { continue }
      parts.append(figure)
      if parts.count > BodyNumbers.mostParts { return true }
    }
    return parts.contains { part in
      let rest = size - part.size
      let start = rest - BodyNumbers.margin(of: size)
      var next = parts.partitioningIndex { $0.size >= start }
      while next < parts.count, parts[next].size <= rest + BodyNumbers.margin(of: size) {
        if parts[next].value + part.value == value { return true }
        next += 1
      }
      return false
    }
  }

  /// Says whether the body has a year that the keyboard makes of another: 1987 for 1978.
  mutating func hasLikeYear(_ year: Decimal) -> Bool {
    guard BodyNumbers.isYear(year) else { return false }
    let digits = "\(year)".sorted()
    return figures.contains { figure in
      BodyNumbers.isYear(figure.value) && figure.value != year && digits == "\(figure.value)".sorted()
    }
  }

  /// Says whether a number may be a year that is in the news.
  static func isYear(_ value: Decimal) -> Bool { value >= 1900 && value <= 2100 }
}
