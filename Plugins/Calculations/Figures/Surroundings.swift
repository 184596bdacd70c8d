import Foundation
import Isnad
import IsnadText

/// The words around a figure in its clause, by which the same quantity is known in two places.
struct Surroundings {
  /// The words that carry meaning, folded.
  let words: Set<String>
  let sentence: Int?
  /// Says whether the clause tells of a change, or of what was before.
  let isChange: Bool
  private let times: Set<String>

  /// - Parameter isWide: Says whether the words of neighbouring clauses count.
  init(of figure: Figure, in story: FiguredStory, isWide: Bool = false) {
    let article = story.article
    sentence = article.sentence(at: figure.range.start)
    let whole = sentence.map { article.sentences[$0].tokens } ?? figure.tokens
    var words: Set<String> = []
    var isChange = false
    func take(_ token: Int) -> Bool {
      let isBehind = token >= figure.tokens.upperBound
      if article.token(
        token, isMark: isWide && !isBehind ? [";", "؛"] : [";", "؛", ":", "(", ")", ",", "،"])
      {
        return false
      }
      if let other = story.figure(at: token), !figure.tokens.contains(token) {
        return other.value < 20 && !other.isPercent
      }
      if let match = story.lexicon.match(covering: token),
        let sense = match.entry.properties["sense"].flatMap(Sense.init),
        sense.isChange
          && !(figure.quantity.role == .measure && Self.heights.contains(token, of: article.tokens))
          || sense == .against || sense == .factor
      {
        isChange = true
      }
      let kind = article.tokens[token].kind
      guard kind == .word, !Self.empty.contains(token, of: article.tokens), !story.isTime(token) else {
        return true
      }
      words.insert(Self.stem(article.tokens.folded(token)))
      return true
    }
    var token = figure.tokens.lowerBound - 1
    while token >= whole.lowerBound, figure.tokens.lowerBound - token <= 10, take(token) { token -= 1 }
    token = figure.tokens.upperBound
    while token < whole.upperBound, token - figure.tokens.upperBound < 5, take(token) { token += 1 }
    self.words = words
    self.isChange =
      isChange || whole.contains { Self.earlier.contains($0, of: article.tokens) }
    times = Set(
      story.times(in: article.tokens.range(of: whole)).filter { $0.mention.first != nil }
        .map { $0.mention.value ?? "" })
  }

  /// The part of the words of the shorter clause that the other has too.
  func overlap(with other: Surroundings) -> Decimal {
    let least = min(words.count, other.words.count)
    return least == 0 ? 0 : Decimal(words.intersection(other.words).count) / Decimal(least)
  }

  /// The part of the words that both have.
  func likeness(to other: Surroundings) -> Decimal {
    let all = words.union(other.words).count
    return all == 0 ? 0 : Decimal(words.intersection(other.words).count) / Decimal(all)
  }

  func hasSameTimes(as other: Surroundings) -> Bool { times == other.times }

  /// The word without an Arabic و or ال, and without the English plural.
  private static func stem(_ word: String) -> String {
    var word = word
    if word.hasPrefix("و"), word.count > 4 { word.removeFirst() }
    if word.hasPrefix("ال"), word.count > 4 { word.removeFirst(2) }
    if word.hasSuffix("s"), word.count > 4 { word.removeLast() }
    return word
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
    var (low, high) = (0, figures.count)
    while low < high {
      let middle = (low + high) / 2
      if figures[middle].range.end > start { high = middle } else { low = middle + 1 }
    }
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
    var (low, high) = (0, times.count)
    while low < high {
      let middle = (low + high) / 2
      if times[middle].range.end > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
