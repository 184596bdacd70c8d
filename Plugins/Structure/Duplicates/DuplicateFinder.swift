import Foundation
import Isnad
import IsnadText

/// Finds paragraphs that stand in the article a second time, as they are or nearly so, and sentences
/// that do.
///
/// Two paragraphs are alike by the runs of three words that they share. A pull quote repeats the
/// article by intent, and so do captions and summaries: they are not looked at, nor is what is signed.
struct DuplicateFinder {
  /// One draft for each passage that stood before.
  private(set) var drafts: [AnnotationDraft] = []
  private let article: Article
  private let quotations: [TextRange]
  private var holders: [Shingle: Holder] = [:]

  /// Three words in a row, by their numbers in the text.
  private struct Shingle: Hashable {
    let pair: UInt64
    let third: UInt64

    init(_ first: Int32, _ second: Int32, _ third: Int32) {
      pair = UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
      self.third = UInt64(UInt32(bitPattern: third))
    }

    func hash(into hasher: inout Hasher) { hasher.combine(pair ^ third << 17) }

    /// Numbers need no better hash; one is asked for at every word.
    func _rawHashValue(seed: Int) -> Int {
      let mixed = (pair ^ UInt64(bitPattern: Int64(seed))) &* 0x9E37_79B9_7F4A_7C15
      let whole = (mixed ^ mixed >> 32 ^ third) &* 0xC4CE_B9FE_1A85_EC53
      return Int(truncatingIfNeeded: whole ^ whole >> 32)
    }
  }

  /// The paragraph in which a run of words first stood, and the last one in which it was seen.
  private struct Holder {
    let block: Int
    var seen: Int
  }

  /// The fewest words of a passage whose repetition is no accident.
  static let fewest = 8
  /// The least share of runs of words that two paragraphs have in common.
  static let leastShare = 0.8

  init(_ article: Article, _ annotated: AnnotatedArticle) {
    self.article = article
    quotations = annotated[Quotation.schema.kind].map(\.range)
    let firstComers = FirstComers(article)
    if firstComers.leaveRoomForParagraphs {
      holders.reserveCapacity(article.tokens.count)
      findParagraphs()
    }
    if firstComers.leaveRoomForSentences { findSentences() }
  }

  private static func isRunning(_ block: Block, in article: Article) -> Bool {
    block.kind == .paragraph && block.quoteDepth == 0 && !Endings.isSigned(block, in: article)
  }

  private mutating func findParagraphs() {
    var sizes: [Int: Int] = [:]
    for (index, block) in article.blocks.enumerated()
    where DuplicateFinder.isRunning(block, in: article) {
      let words = words(of: block.tokens)
      guard DuplicateFinder.isLong(words) else { continue }
      var shared: [Int: Int] = [:]
      var size = 0
      for last in 2..<words.count {
        let shingle = Shingle(words[last - 2], words[last - 1], words[last])
        guard var holder = holders[shingle] else {
          holders[shingle] = Holder(block: index, seen: index)
          size += 1
          continue
        }
        guard holder.seen != index else { continue }
        holder.seen = index
        holders[shingle] = holder
        size += 1
        shared[holder.block, default: 0] += 1
      }
      sizes[index] = size
      guard
        let (twin, count) = shared.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }),
        let other = sizes[twin]
      else { continue }
      let share = Double(count) / Double(other + size - count)
      guard share >= DuplicateFinder.leastShare else { continue }
      let hundredths = Decimal.hundredths(Int((share * 100).rounded()))
      drafts.append(
        AnnotationDraft(
          Duplicate(.paragraph, of: article.blocks[twin].range, similarity: hundredths),
          at: block.range))
    }
  }

  /// Says whether words have enough different runs of three.
  private static func isLong(_ words: [Int32]) -> Bool {
    guard words.count >= fewest else { return false }
    // Each word that comes for the first time ends a run that was not there before.
    var different: [Int32] = []
    for word in words where !different.contains(word) {
      different.append(word)
      if different.count >= fewest { return true }
    }
    let runs = (2..<words.count).map { Shingle(words[$0 - 2], words[$0 - 1], words[$0]) }
    return Set(runs).count >= fewest - 2
  }

  /// The numbers of the words; marks and symbols are left out.
  private func words(of tokens: Range<Int>) -> [Int32] {
    let table = article.tokens
    var result: [Int32] = []
    result.reserveCapacity(tokens.count)
    for index in tokens where table[index].kind == .word || table[index].kind == .number {
      result.append(Int32(table.number(index)))
    }
    return result
  }

  private mutating func findSentences() {
    let doubled = drafts.map(\.range)
    var seen: [UInt64: Sentence] = [:]
    var next = 0
    for block in article.blocks where DuplicateFinder.isRunning(block, in: article) {
      while next < doubled.count, doubled[next].end <= block.range.start { next += 1 }
      if next < doubled.count, doubled[next].contains(block.range) { continue }
      for sentence in article.sentences[block.sentences]
      where article.hasWords(DuplicateFinder.fewest, in: sentence.tokens) {
        let hash = hash(of: sentence.tokens)
        guard let twin = seen[hash] else {
          seen[hash] = sentence
          continue
        }
        guard words(of: twin.tokens) == words(of: sentence.tokens), !isQuoted(sentence.range),
          !isQuoted(twin.range)
        else { continue }
        drafts.append(AnnotationDraft(Duplicate(.sentence, of: twin.range), at: sentence.range))
      }
    }
  }

  /// A hash of the numbers of the words (FNV-1a); marks and symbols are left out.
  private func hash(of tokens: Range<Int>) -> UInt64 {
    let table = article.tokens
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in tokens where table[index].kind == .word || table[index].kind == .number {
      hash = (hash ^ UInt64(table.number(index))) &* 0x100_0000_01B3
    }
    return hash
  }

  /// Says whether a sentence lies in a quotation, or begins or ends in one: people repeat themselves.
  private func isQuoted(_ range: TextRange) -> Bool {
    let low = quotations.partitioningIndex { $0.start >= range.end }
    return quotations[max(0, low - 8)..<low].contains { $0.overlaps(range) }
  }
}
