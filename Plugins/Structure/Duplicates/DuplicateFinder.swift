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
  private var holders: [Shingle: Int] = [:]

  /// The numbers of the article's words, token by token; the same for the same folded word.
  private let numbers: [Int32]

  private struct Shingle: Hashable {
    let first: Int32
    let second: Int32
    let third: Int32

    func hash(into hasher: inout Hasher) {
      let pair = UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
      hasher.combine(pair ^ UInt64(UInt32(bitPattern: third)) &* 0x9E37_79B9_7F4A_7C15)
    }
  }

  /// The fewest words of a passage whose repetition is no accident.
  private static let fewest = 8
  /// The least share of runs of words that two paragraphs have in common.
  private static let leastShare = 0.8

  init(_ article: Article, _ annotated: AnnotatedArticle) {
    self.article = article
    quotations = annotated[Quotation.schema.kind].map(\.range)
    numbers = DuplicateFinder.numbers(of: article.tokens)
    findParagraphs()
    findSentences()
  }

  private static func isRunning(_ block: Block, in article: Article) -> Bool {
    block.kind == .paragraph && block.quoteDepth == 0 && !Endings.isSigned(block, in: article)
  }

  private mutating func findParagraphs() {
    var sizes: [Int: Int] = [:]
    for (index, block) in article.blocks.enumerated()
    where DuplicateFinder.isRunning(block, in: article) {
      let shingles = shingles(of: block.tokens)
      guard shingles.count >= DuplicateFinder.fewest - 2 else { continue }
      var shared: [Int: Int] = [:]
      for shingle in shingles {
        if let holder = holders[shingle] {
          shared[holder, default: 0] += 1
        } else {
          holders[shingle] = index
        }
      }
      sizes[index] = shingles.count
      guard
        let (twin, count) = shared.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }),
        let size = sizes[twin]
      else { continue }
      let share = Double(count) / Double(size + shingles.count - count)
      guard share >= DuplicateFinder.leastShare else { continue }
      let hundredths = Decimal.hundredths(Int((share * 100).rounded()))
      drafts.append(
        AnnotationDraft(
          Duplicate(.paragraph, of: article.blocks[twin].range, similarity: hundredths),
          at: block.range))
    }
  }

  private func shingles(of tokens: Range<Int>) -> Set<Shingle> {
    let words = words(of: tokens)
    guard words.count >= 3 else { return [] }
    var result: Set<Shingle> = []
    result.reserveCapacity(words.count)
    for index in 2..<words.count {
      result.insert(
        Shingle(first: words[index - 2], second: words[index - 1], third: words[index]))
    }
    return result
  }

  private func words(of tokens: Range<Int>) -> [Int32] {
    numbers[tokens].filter { $0 >= 0 }
  }

  /// Marks and symbols have no number.
  private static func numbers(of tokens: TokenTable) -> [Int32] {
    var known: [FoldedWord: Int32] = [:]
    return (0..<tokens.count).map { index in
      guard tokens[index].kind == .word || tokens[index].kind == .number else { return -1 }
      let word = tokens.word(index)
      if let number = known[word] { return number }
      let number = Int32(known.count)
      known[word] = number
      return number
    }
  }

  private mutating func findSentences() {
    let doubled = drafts.map(\.range)
    var seen: [[Int32]: TextRange] = [:]
    var next = 0
    for block in article.blocks where DuplicateFinder.isRunning(block, in: article) {
      while next < doubled.count, doubled[next].end <= block.range.start { next += 1 }
      if next < doubled.count, doubled[next].contains(block.range) { continue }
      for sentence in article.sentences[block.sentences]
      where article.words(in: sentence.tokens) >= DuplicateFinder.fewest {
        let words = words(of: sentence.tokens)
        guard let twin = seen[words] else {
          seen[words] = sentence.range
          continue
        }
        guard !isQuoted(sentence.range), !isQuoted(twin) else { continue }
        drafts.append(AnnotationDraft(Duplicate(.sentence, of: twin), at: sentence.range))
      }
    }
  }

  /// Says whether a sentence lies in a quotation, or begins or ends in one: people repeat themselves.
  private func isQuoted(_ range: TextRange) -> Bool {
    var (low, high) = (0, quotations.count)
    while low < high {
      let middle = (low + high) / 2
      if quotations[middle].start >= range.end { high = middle } else { low = middle + 1 }
    }
    return quotations[max(0, low - 8)..<low].contains { $0.overlaps(range) }
  }
}
