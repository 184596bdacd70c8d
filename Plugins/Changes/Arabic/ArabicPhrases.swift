import Isnad
import IsnadText

/// Finds what changed in the Arabic words around a word of change.
struct ArabicPhrases {
  let scene: ChangeScene
  private var tokens: TokenTable { scene.tokens }

  init(_ scene: ChangeScene) {
    self.scene = scene
  }

  private static let clauseMarks: MarkSet = [
    ".", "؛", ":", "؟", "!", "(", ")", "“", "”", "\"", "«", "»", "…", "،", ",", ";", "?",
  ]
  private static let sentenceMarks: MarkSet = [".", "؛", ":", "؟", "!", ";", "?"]

  func isStop(_ index: Int) -> Bool {
    ArabicWords.stops.contains(index, of: tokens) || scene.isMark(index, Self.clauseMarks)
  }

  func prefix(of match: LexiconMatch) -> Prefix {
    Prefix(of: match.tokens.lowerBound, before: match.range.start, in: tokens)
  }

  /// The token behind adverbs, figures and times: ارتفعت ⟨في مايو بنسبة 3%⟩ الصادرات.
  func skip(_ start: Int, to limit: Int) -> Int {
    var index = start
    while index < limit {
      if let degree = scene.degrees.match(startingAt: index) {
        index = degree.tokens.upperBound
      } else if let quantity = scene.quantity(covering: index) {
        index = max(quantity.tokens.upperBound, index + 1)
      } else if let date = scene.date(covering: index) {
        index = max(date.tokens.upperBound, index + 1)
      } else if ArabicWords.byWords.contains(index, of: tokens) {
        index += 1
      } else if ArabicWords.prepositions.contains(index, of: tokens),
        scene.date(covering: index + 1) != nil || scene.quantity(covering: index + 1) != nil
      {
        index += 1
      } else {
        return index
      }
    }
    return index
  }

  /// What stands behind a verb, as its subject or object.
  func noun(after verb: Int, in window: Range<Int>, within steps: Int) -> Measure? {
    let limit = min(window.upperBound, verb + steps)
    var index = skip(verb, to: limit)
    while index < limit {
      if let quantity = scene.quantity(covering: index), quantity.tokens.lowerBound == index {
        // «خفضت الشركة 2000 وظيفة»: what is counted is what fell.
        if let match = quantity.tokens.lazy.compactMap({ scene.measures.match(startingAt: $0) }).first {
          return scene.measure(match)
        }
        index = max(quantity.tokens.upperBound, index + 1)
        continue
      }
      guard scene.isWord(index), !isStop(index), !ArabicWords.heads.contains(index, of: tokens) else {
        return nil
      }
      if let match = scene.measures.match(startingAt: index) {
        guard prefix(of: match) != .preposition else { return nil }
        return scene.measure(match).map { contained($0, to: window.upperBound) }
      }
      guard !ArabicWords.prepositions.contains(index, of: tokens) else { return nil }
      index += 1
    }
    return nil
  }

  /// What stands before a verb as the subject of a nominal sentence: أن التجارة … تشهد.
  func subject(before verb: Int, in window: Range<Int>) -> Measure? {
    var index = verb - 1
    while index >= window.lowerBound,
      ArabicWords.group.contains(index, of: tokens) || scene.degrees.isMatch(covering: index)
    {
      index -= 1
    }
    guard index >= window.lowerBound else { return nil }
    if ArabicWords.relatives.contains(index, of: tokens) {
      return relativeHead(before: index, in: window)
    }
    let limit = max(window.lowerBound, index - 14)
    var place = index
    while place >= limit, !scene.isMark(place, Self.sentenceMarks) {
      if let match = scene.measures.match(covering: place) {
        let first = match.tokens.lowerBound
        let kind = prefix(of: match)
        if kind != .preposition, opens(first, in: window),
          let measure = scene.measure(match)
        {
          var result = contained(measure, to: verb)
          result.tokens =
            result.tokens.lowerBound..<max(result.tokens.upperBound, min(index + 1, first + 8))
          return result
        }
        place = first - 1
        continue
      }
      if ArabicWords.stops.contains(place, of: tokens) { return nil }
      place -= 1
    }
    return nil
  }

  /// Says whether a noun can be the first of a sentence.
  private func opens(_ index: Int, in window: Range<Int>) -> Bool {
    let before = index - 1
    guard before >= window.lowerBound else { return true }
    return ArabicWords.openers.contains(before, of: tokens) || scene.isMark(before, Self.clauseMarks)
      || startsWithAnd(index)
  }

  private func startsWithAnd(_ index: Int) -> Bool {
    let folded = tokens[index].folded
    guard folded.count > 6 else { return false }
    return tokens.foldedBytes[folded.start] == 0xD9 && tokens.foldedBytes[folded.start + 1] == 0x88
  }

  private func relativeHead(before relative: Int, in window: Range<Int>) -> Measure? {
    var place = relative - 1
    while place >= max(window.lowerBound, relative - 4), !isStop(place) {
      if let match = scene.measures.match(covering: place) { return scene.measure(match) }
      place -= 1
    }
    return nil
  }

  /// The measure inside a container: عدد الزوار.
  func contained(_ measure: Measure, to limit: Int) -> Measure {
    let match = scene.measures.match(covering: measure.head.lowerBound)
    // «العدد» is the whole of it: what counts is told elsewhere.
    guard let match, match.entry.properties["container"] != nil, !match.isDefinite else {
      return measure
    }
    let next = measure.head.upperBound
    guard next < limit, scene.isWord(next), !ArabicWords.prepositions.contains(next, of: tokens),
      !isStop(next), scene.quantity(covering: next) == nil,
      !scene.degrees.isMatch(startingAt: next), !ArabicWords.group.contains(next, of: tokens)
    else { return measure }
    if let inner = scene.measures.match(startingAt: next), prefix(of: inner) != .preposition,
      let told = scene.measure(inner)
    {
      return Measure(
        name: told.name, tokens: measure.tokens.lowerBound..<inner.tokens.upperBound,
        head: measure.head, isWeak: false)
    }
    return Measure(
      name: "\(measure.name): \(tokens.folded(next))", tokens: measure.tokens.lowerBound..<next + 1,
      head: measure.head, isWeak: measure.isWeak)
  }

  /// What a noun of change is of: نمو الصادرات, زيادة في الصادرات, ارتفاع للأسعار.
  func complement(after noun: Int, in window: Range<Int>) -> Measure? {
    let limit = min(window.upperBound, noun + 14)
    if let match = scene.measures.match(startingAt: noun),
      !ArabicWords.byWords.contains(noun, of: tokens)
    {
      if let measure = scene.adjectiveMeasure(match) { return measure }
      if prefix(of: match) != .preposition || isLam(noun) {
        return scene.measure(match).map { contained($0, to: limit) }
      }
    }
    var index = skip(noun, to: limit)
    if index < limit, let match = scene.measures.match(startingAt: index) {
      if let measure = scene.adjectiveMeasure(match) { return measure }
      if isLam(index) { return scene.measure(match).map { contained($0, to: limit) } }
    }
    guard index < limit, tokens.word(index) == "في" || tokens.word(index) == "علي" else {
      return nil
    }
    index = skip(index + 1, to: limit)
    return self.noun(after: index, in: window, within: 4)
  }

  /// Says whether a word has ل before it: للأسعار.
  private func isLam(_ index: Int) -> Bool {
    let folded = tokens[index].folded
    guard folded.count > 6 else { return false }
    return tokens.foldedBytes[folded.start] == 0xD9 && tokens.foldedBytes[folded.start + 1] == 0x84
  }

  /// The verb that joins a noun of change with what changed: *يشهد* نمواً.
  func carrier(before noun: Int, in window: Range<Int>) -> Range<Int>? {
    var index = noun - 1
    while index >= max(window.lowerBound, noun - 10) {
      if scene.isMark(index, Self.clauseMarks) || ArabicWords.relatives.contains(index, of: tokens) {
        return nil
      }
      if let match = scene.carriers.match(covering: index) { return match.tokens }
      index -= 1
    }
    return nil
  }

  /// What is joined by a carrier with a noun of change: between them, else before.
  func subject(of carrier: Range<Int>, before noun: Int, in window: Range<Int>) -> Measure? {
    var index = carrier.upperBound
    while index < noun {
      if let match = scene.measures.match(startingAt: index) {
        if prefix(of: match) != .preposition, let measure = scene.measure(match) {
          return contained(measure, to: noun)
        }
        index = match.tokens.upperBound
        continue
      }
      index += 1
    }
    return subject(before: carrier.lowerBound, in: window)
  }

  /// The last measure told before, in the same sentence: «بلغت الصادرات 4 مليارات، بزيادة 13%».
  func before(_ index: Int, in window: Range<Int>, within steps: Int = 25) -> Measure? {
    var place = index - 1
    while place >= max(window.lowerBound, index - steps) {
      if scene.isMark(place, Self.sentenceMarks) { return nil }
      if let match = scene.measures.match(covering: place) {
        guard var measure = scene.measure(match), !measure.isWeak else {
          place = match.tokens.lowerBound - 1
          continue
        }
        measure.tie = .before
        return contained(measure, to: index)
      }
      place -= 1
    }
    return nil
  }

  /// What a pronoun stands for: the last measure told before, in the paragraph.
  func antecedent(before index: Int) -> Measure? {
    guard let block = scene.article.block(at: tokens[index].range.start) else { return nil }
    let lower = max(scene.article.blocks[block].tokens.lowerBound, index - 40)
    var place = index - 1
    while place >= lower {
      if let match = scene.measures.match(covering: place), var measure = scene.measure(match),
        !measure.isWeak
      {
        measure.tie = .pronoun
        return measure
      }
      place -= 1
    }
    return nil
  }
}
