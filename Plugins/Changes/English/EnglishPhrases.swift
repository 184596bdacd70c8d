import Isnad
import IsnadText

/// Finds what changed in the English words around a word of change.
struct EnglishPhrases {
  let scene: ChangeScene
  private var tokens: TokenTable { scene.tokens }

  init(_ scene: ChangeScene) {
    self.scene = scene
  }

  private static let clauseMarks: MarkSet = [
    ".", ";", ":", "?", "!", "(", ")", "—", "–", "“", "”", "\"", "…",
  ]
  static let comma: MarkSet = [","]

  /// Says whether a clause ends here.
  func isStop(_ index: Int) -> Bool {
    EnglishWords.stops.contains(index, of: tokens) || scene.isMark(index, Self.clauseMarks)
  }

  private func isGroup(_ index: Int) -> Bool {
    EnglishWords.group.contains(index, of: tokens) || scene.degrees.isMatch(covering: index)
      || EnglishWords.isAdverb(index, of: tokens)
  }

  /// What stands before a verb as its subject.
  func subject(before verb: Int, in window: Range<Int>) -> Measure? {
    var index = verb - 1
    while index >= window.lowerBound, isGroup(index), !scene.measures.isMatch(covering: index) {
      index -= 1
    }
    guard index >= window.lowerBound else { return nil }
    if EnglishWords.relatives.contains(index, of: tokens) {
      index -= 1
      if scene.isMark(index, Self.comma) { index -= 1 }
    } else if scene.isMark(index, Self.comma) {
      // “Exports, the ministry said, rose”: on behind the comma before.
      guard let open = previousComma(before: index, in: window) else { return nil }
      index = open - 1
    }
    return head(from: index, in: window, behind: index + 1)
  }

  private func previousComma(before index: Int, in window: Range<Int>) -> Int? {
    let limit = max(window.lowerBound, index - 14)
    var place = index - 1
    while place > limit {
      if scene.isMark(place, Self.comma) { return place }
      if scene.isMark(place, Self.clauseMarks) { return nil }
      place -= 1
    }
    return nil
  }

  /// The head of the noun phrase that ends at an index: “the price of exports to China” has *price*.
  private func head(from start: Int, in window: Range<Int>, behind end: Int) -> Measure? {
    var index = start
    let limit = max(window.lowerBound, start - 18)
    while index >= limit, !isStop(index), !scene.isMark(index, Self.comma) {
      guard let match = scene.measures.match(covering: index) else {
        index -= 1
        continue
      }
      let first = match.tokens.lowerBound
      let behind = match.tokens.upperBound
      let follows =
        behind >= end || EnglishWords.afterMeasure.contains(behind, of: tokens)
        || scene.date(covering: behind) != nil
      guard follows else { return nil }
      let phrase = nounPhraseStart(of: first, from: window.lowerBound)
      if phrase > window.lowerBound, EnglishWords.prepositions.contains(phrase - 1, of: tokens) {
        if let outer = scene.measures.match(covering: phrase - 2) {
          guard let measure = scene.measure(outer) else { return nil }
          return joined(measure, with: match, to: end)
        }
        index = phrase - 2
        // A phrase of time or place before the subject: “In exports, …” has no head before it.
        guard index >= limit, !isStop(index) else { return nil }
        return farHead(before: index, limit: limit, to: end)
      }
      guard let measure = scene.measure(match) else { return nil }
      return joined(measure, with: nil, to: end)
    }
    return nil
  }

  private func farHead(before start: Int, limit: Int, to end: Int) -> Measure? {
    var index = start
    while index >= max(limit, start - 8), !isStop(index), !scene.isMark(index, Self.comma) {
      if let match = scene.measures.match(covering: index) {
        guard EnglishWords.afterMeasure.contains(match.tokens.upperBound, of: tokens),
          let measure = scene.measure(match)
        else { return nil }
        return joined(measure, with: nil, to: end)
      }
      index -= 1
    }
    return nil
  }

  /// A measure of any kind, named by what is counted: the value of exports is exports.
  private func joined(_ measure: Measure, with inner: LexiconMatch?, to end: Int) -> Measure {
    var result = measure
    let start = nounPhraseStart(of: measure.head.lowerBound, from: max(0, measure.head.lowerBound - 4))
    result.tokens = start..<max(measure.head.upperBound, min(end, measure.head.upperBound + 8))
    return contained(result)
  }

  /// The measure inside a container: number of visitors.
  func contained(_ measure: Measure) -> Measure {
    let match = scene.measures.match(covering: measure.head.lowerBound)
    guard match?.entry.properties["container"] != nil else { return measure }
    var index = measure.head.upperBound
    guard index < tokens.count, tokens.word(index) == "of" else { return measure }
    index += 1
    while EnglishWords.determiners.contains(index, of: tokens) { index += 1 }
    for place in index..<min(index + 4, tokens.count) {
      if isStop(place) || EnglishWords.prepositions.contains(place, of: tokens) { break }
      if let inner = scene.measures.match(startingAt: place), let told = scene.measure(inner) {
        return Measure(
          name: told.name,
          tokens: measure.tokens
            .lowerBound..<max(
              measure.tokens.upperBound, inner.tokens.upperBound), head: measure.head, isWeak: false)
      }
    }
    guard scene.isWord(index) else { return measure }
    let name = "\(measure.name) of \(tokens.folded(index))"
    return Measure(
      name: name, tokens: measure.tokens.lowerBound..<max(measure.tokens.upperBound, index + 1),
      head: measure.head, isWeak: false)
  }

  /// Where the noun phrase of a head begins, as far as its adjectives and nouns go.
  private func nounPhraseStart(of head: Int, from lower: Int) -> Int {
    var index = head
    while index - 1 >= max(lower, head - 4), scene.isWord(index - 1),
      !EnglishWords.prepositions.contains(index - 1, of: tokens), !isStop(index - 1),
      !isBoundary(index - 1)
    {
      index -= 1
      if EnglishWords.determiners.contains(index, of: tokens) { break }
    }
    return index
  }

  private func isBoundary(_ index: Int) -> Bool {
    tokens.word(index) == "and" || tokens.word(index) == "or"
      || EnglishWords.relatives.contains(index, of: tokens)
      || EnglishWords.be.contains(index, of: tokens)
  }

  /// What stands behind a verb as its object, or behind a participle as its noun.
  func object(after verb: Int, in window: Range<Int>, within steps: Int) -> Measure? {
    var index = verb
    while index < min(window.upperBound, verb + steps), !isStop(index) {
      guard
        scene.isWord(index) || scene.quantity(covering: index) != nil || scene.isMark(index, ["-"]),
        !EnglishWords.prepositions.contains(index, of: tokens), !isBoundary(index)
      else { return nil }
      if var match = scene.measures.match(startingAt: index) {
        while let next = scene.measures.match(startingAt: match.tokens.upperBound) { match = next }
        return scene.measure(match).map { contained(extended($0)) }
      }
      index += 1
    }
    return nil
  }

  /// A measure with the prepositional phrase that narrows it: exports to China.
  private func extended(_ measure: Measure) -> Measure {
    var result = measure
    let next = measure.head.upperBound
    if next + 1 < tokens.count, tokens.word(next) == "of" || tokens.word(next) == "to",
      tokens[next + 1].kind == .word, tokens[next + 1].isCapitalized
    {
      result.tokens = measure.tokens.lowerBound..<next + 2
    }
    return result
  }

  /// What a noun of change is of: growth in exports, an increase of 5% in the number of visitors.
  func complement(after noun: Int, in window: Range<Int>) -> Measure? {
    var index = noun
    var hops = 0
    while index < min(window.upperBound, noun + 14), hops < 3 {
      if let date = scene.date(covering: index) {
        index = date.tokens.upperBound
        continue
      }
      guard EnglishWords.complement.contains(index, of: tokens) else { return nil }
      index += 1
      hops += 1
      if let quantity = scene.quantity(covering: index) {
        index = max(quantity.tokens.upperBound, index + 1)
        continue
      }
      if let date = scene.date(covering: index) {
        index = date.tokens.upperBound
        continue
      }
      return object(after: index, in: window, within: 6)
    }
    return nil
  }

  /// What stands right before a noun of change: export growth, economic growth, price rises.
  func compound(before noun: Int) -> Measure? {
    guard let match = scene.measures.match(covering: noun - 1), match.tokens.upperBound == noun else {
      return nil
    }
    return scene.adjectiveMeasure(match) ?? scene.measure(match)
  }

  /// The verb that joins a noun of change with what changed: *saw* notable growth.
  func carrier(before noun: Int, in window: Range<Int>) -> Range<Int>? {
    var index = noun - 1
    while index >= max(window.lowerBound, noun - 6) {
      if let match = scene.carriers.match(covering: index) { return match.tokens }
      let mayPass =
        EnglishWords.determiners.contains(index, of: tokens) || isGroup(index)
        || scene.quantity(covering: index) != nil || scene.measures.isMatch(covering: index)
        || scene.isWord(index) && !EnglishWords.prepositions.contains(index, of: tokens)
      guard mayPass, !isStop(index) else { return nil }
      index -= 1
    }
    return nil
  }

  /// The last measure told before, in the same sentence: “exports reached 4bn, up 13%”.
  func before(_ index: Int, in window: Range<Int>) -> Measure? {
    var place = index - 1
    while place >= max(window.lowerBound, index - 25) {
      if scene.isMark(place, [".", ";", ":", "?", "!"]) { return nil }
      if let match = scene.measures.match(covering: place) {
        guard var measure = scene.measure(match), !measure.isWeak else {
          place = match.tokens.lowerBound - 1
          continue
        }
        measure.tie = .before
        return contained(measure)
      }
      place -= 1
    }
    return nil
  }
}
