import Isnad
import IsnadText

/// The words of an article that come for the first time: they tell at a glance that hardly any paragraph
/// or sentence can have stood before.
struct FirstComers {
  /// Says whether a paragraph may be like one before it.
  private(set) var leaveRoomForParagraphs = false
  /// Says whether a sentence may have stood before.
  private(set) var leaveRoomForSentences = false
  private let article: Article
  /// One more than the highest number of a word so far: numbers are given as words come.
  private var known = 0
  /// The last token whose word came for the first time.
  private var last = -1

  init(_ article: Article) {
    self.article = article
    for block in article.blocks where block.kind == .paragraph && block.quoteDepth == 0 {
      read(block)
    }
  }

  /// The words of a paragraph, and its runs of three that have a first-comer.
  private struct Count {
    var words = 0
    var newRuns = 0
    /// The words since the last first-comer.
    var since = 3
  }

  private mutating func read(_ block: Block) {
    var count = Count()
    var next = block.tokens.lowerBound
    for sentence in article.sentences[block.sentences] {
      let before = count.words
      read(next..<sentence.tokens.upperBound, into: &count)
      next = sentence.tokens.upperBound
      if last < sentence.tokens.lowerBound, count.words - before >= DuplicateFinder.fewest {
        leaveRoomForSentences = true
      }
    }
    read(next..<max(next, block.tokens.upperBound), into: &count)
    // A run with a first-comer stood nowhere before, and what is alike has few of its own.
    let runs = count.words - 2
    if count.words >= DuplicateFinder.fewest,
      Double(runs - count.newRuns) >= Double(runs) * DuplicateFinder.leastShare
    {
      leaveRoomForParagraphs = true
    }
  }

  private mutating func read(_ tokens: Range<Int>, into count: inout Count) {
    let table = article.tokens
    for index in tokens where table[index].kind == .word || table[index].kind == .number {
      count.words += 1
      count.since += 1
      let number = table.number(index)
      if number >= known {
        known = number + 1
        last = index
        count.since = 0
      }
      if count.words > 2, count.since < 3 { count.newRuns += 1 }
    }
  }
}
