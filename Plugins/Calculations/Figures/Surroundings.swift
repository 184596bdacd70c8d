import Foundation
import Isnad
import IsnadText

/// The words around a figure in its clause, by which the same quantity is known in two places.
struct Surroundings {
  /// The words that carry meaning, by the hashes of their folded bytes, in order.
  let words: [UInt64]
  let sentence: Int?
  /// Says whether the clause tells of a change, or of what was before.
  let isChange: Bool
  private let days: [Int]

  /// - Parameter isWide: Says whether the words of neighbouring clauses count.
  init(of figure: Figure, in story: FiguredStory, isWide: Bool = false) {
    let article = story.article
    sentence = article.sentence(at: figure.range.start)
    let whole = sentence.map { article.sentences[$0].tokens } ?? figure.tokens
    var words: [UInt64] = []
    var isChange = false
    func take(_ token: Int) -> Bool {
      let isBehind = token >= figure.tokens.upperBound
      if article.token(
        token, isMark: isWide && !isBehind ? [";", "؛"] : [";", "؛", ":", "(", ")", ",", "،"])
      {
        return false
      }
      if !figure.tokens.contains(token), let other = story.figure(at: token) {
        return !other.isPercent && other.value < 20
      }
      if let sense = story.words.sense(token),
        sense.isChange
          && !(figure.quantity.role == .measure && Self.heights.contains(token, of: article.tokens))
          || sense == .against || sense == .factor
      {
        isChange = true
      }
      guard article.tokens[token].kind == .word, !Self.empty.contains(token, of: article.tokens),
        !story.isTime(token)
      else {
        return true
      }
      words.append(article.tokens.stemHash(token))
      return true
    }
    var token = figure.tokens.lowerBound - 1
    while token >= whole.lowerBound, figure.tokens.lowerBound - token <= 10, take(token) { token -= 1 }
    token = figure.tokens.upperBound
    while token < whole.upperBound, token - figure.tokens.upperBound < 5, take(token) { token += 1 }
    self.words = Self.unique(words)
    self.isChange =
      isChange || whole.contains { Self.earlier.contains($0, of: article.tokens) }
    days = Self.unique(
      story.times(in: article.tokens.range(of: whole)).compactMap { $0.mention.first?.ordinal })
  }

  /// The part of the words of the shorter clause that the other has too.
  func overlap(with other: Surroundings) -> Decimal {
    let least = min(words.count, other.words.count)
    return least == 0 ? 0 : Decimal(shared(with: other)) / Decimal(least)
  }

  /// The part of the words that both have.
  func likeness(to other: Surroundings) -> Decimal {
    let shared = shared(with: other)
    let all = words.count + other.words.count - shared
    return all == 0 ? 0 : Decimal(shared) / Decimal(all)
  }

  /// Says whether the clause has words enough to be known again, and tells of a level.
  var isTelling: Bool { !isChange && words.count >= 3 }

  func hasSameTimes(as other: Surroundings) -> Bool { days == other.days }

  /// How many words both have.
  func shared(with other: Surroundings) -> Int {
    var (own, theirs, count) = (0, 0, 0)
    while own < words.count, theirs < other.words.count {
      if words[own] == other.words[theirs] {
        count += 1
        own += 1
        theirs += 1
      } else if words[own] < other.words[theirs] {
        own += 1
      } else {
        theirs += 1
      }
    }
    return count
  }

  private static func unique<Number: Comparable>(_ numbers: [Number]) -> [Number] {
    let sorted = numbers.sorted()
    return sorted.enumerated().filter { $0.offset == 0 || sorted[$0.offset - 1] != $0.element }
      .map(\.element)
  }

  private static let empty: WordSet = [
    "the", "a", "an", "of", "in", "to", "at", "was", "were", "is", "are", "by", "for", "and", "with",
    "from", "on", "its",
    "their", "that", "this", "has", "had", "have", "been", "some", "which", "as", "it", "total",
    "reached", "worth",
    "totalled", "stood", "amounted", "said", "cost", "costs",
    "في", "من", "الى", "على", "عن", "الي", "علي", "ان", "التي", "الذي", "هذا", "هذه", "قد", "كان",
    "كانت", "بلغ", "بلغت",
    "ما", "او", "مع", "خلال", "قيمة", "قيمته", "قيمتها", "بقيمة", "وبلغ", "وبلغت", "وكان", "وكانت",
    "نحو", "حوالي", "هو", "هي",
    "وقال", "قال", "وقالت",
  ]
  /// A height and a rise are one word in Arabic.
  private static let heights: WordSet = ["ارتفاع", "ارتفاعه", "ارتفاعها", "ارتفاعا"]
  private static let earlier: WordSet = [
    "previous", "previously", "earlier", "initially", "originally", "before", "later", "now", "another",
    "other",
    "second", "first", "revised", "corrected", "estimated", "next", "former", "each", "per", "every",
    "respectively", "only",
    "سابق", "السابق", "سابقا", "سابقة", "السابقة", "قبل", "بعد", "لاحقا", "اخرى", "اخر", "الثاني",
    "الثانية", "الاول", "الاولى",
    "ثم", "المقبل", "المقبلة", "كل", "لكل", "الماضي", "الماضية", "بدوره", "بدورها",
  ]
}

extension FiguredStory {
  /// The figure to which a token belongs.
  func figure(at token: Int) -> Figure? {
    let start = article.tokens[token].range.start
    let low = figures.partitioningIndex { $0.range.end > start }
    return low < figures.count && figures[low].range.start <= start ? figures[low] : nil
  }

  /// Says whether a token belongs to an expression of time.
  func isTime(_ token: Int) -> Bool {
    let start = article.tokens[token].range.start
    let index = firstTime(endingBehind: start)
    return index < times.count && times[index].range.start <= start
  }

  /// The times that lie in a range.
  func times(in range: TextRange) -> ArraySlice<Time> {
    let first = firstTime(endingBehind: range.start)
    var end = first
    while end < times.count, times[end].range.start < range.end { end += 1 }
    return times[first..<end]
  }

  private func firstTime(endingBehind offset: Int) -> Int {
    times.partitioningIndex { $0.range.end > offset }
  }
}

extension TokenTable {
  /// The hash of a word without an Arabic و or ال before it and without the English plural.
  func stemHash(_ index: Int) -> UInt64 {
    var range = self[index].folded
    if range.count > 6, startsWithWaw(index) { range.start += 2 }
    if range.count > 6,
      foldedBytes[range.start..<range.start + 4].elementsEqual([0xD8, 0xA7, 0xD9, 0x84])
    {
      range.start += 4
    }
    if range.count > 4, foldedBytes[range.end - 1] == UInt8(ascii: "s") { range.end -= 1 }
    return Hashing.hash(foldedBytes[range.start..<range.end])
  }
}

/// The hash of bytes: FNV-1a, 64 bits.
enum Hashing {
  static func hash(
    _ bytes: some Sequence<UInt8>, from seed: UInt64 = 0xCBF2_9CE4_8422_2325
  ) -> UInt64 {
    bytes.reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

extension ArticleDate {
  /// A number by which days are compared.
  var ordinal: Int { (year * 12 + month) * 31 + day }
}
