import IsnadText

/// A sequence held against the words of a sentence.
struct SequenceWalk {
  let steps: [SequenceStep]
  let anchor: Int
  let words: [TextRange]
  /// The part of speech of each word, if any is asked for.
  let tags: [String]?
  let scene: BlockScene
  /// The words of the last match that a finding underlines; nothing for all of them.
  private(set) var target: Range<Int>?
  private var places: [Int: Int] = [:]

  init(
    steps: [SequenceStep], anchor: Int, words: [TextRange], tags: [String]?, scene: BlockScene
  ) {
    (self.steps, self.anchor, self.words, self.tags, self.scene) = (steps, anchor, words, tags, scene)
  }

  /// The words of a match whose anchor is a word.
  mutating func match(at index: Int) throws(MatchFailure) -> Range<Int>? {
    guard try fits(steps[anchor], word: index) else { return nil }
    places = [:]
    guard let first = try walkLeft(from: index), let last = try walkRight(from: index) else {
      return nil
    }
    target = targetRange()
    return first..<(last + 1)
  }

  /// The first word of the match.
  private mutating func walkLeft(from index: Int) throws(MatchFailure) -> Int? {
    var (step, word) = (anchor - 1, index - 1)
    while step >= 0 {
      guard word >= 0 else {
        // Where no word is, there is none of those that must not be there.
        return steps[...step].allSatisfy(\.isNegated) ? word + 1 : nil
      }
      let place = steps[step]
      // Seen from the right, the token itself comes before the places that any word may fill.
      let isOptional = place.skip > 0 ? !place.isFirst : place.isOptional
      places[step] = word
      let fits = try fits(place, word: word)
      if !fits, !isOptional { return nil }
      if fits, isOptional {
        while step >= 0, steps[step].token == place.token { step -= 1 }
      } else {
        step -= 1
      }
      word -= 1
    }
    return word + 1
  }

  /// The last word of the match.
  private mutating func walkRight(from index: Int) throws(MatchFailure) -> Int? {
    var (step, word) = (anchor, index)
    while step < steps.count {
      guard word < words.count else {
        return steps[step...].allSatisfy(\.isNegated) ? word - 1 : nil
      }
      let place = steps[step]
      places[step] = word
      let fits = try fits(place, word: word)
      if !fits, !place.isOptional { return nil }
      if fits, place.isOptional {
        while step < steps.count, steps[step].token == place.token { step += 1 }
      } else {
        step += 1
      }
      word += 1
    }
    return word - 1
  }

  private func fits(_ step: SequenceStep, word: Int) throws(MatchFailure) -> Bool {
    if let tags, let wanted = step.tags, wanted.contains(tags[word]) == step.isNegated { return false }
    if let listed = step.words,
      listed.contains(scene.words(words[word]).lowercased()) == step.isNegated
    {
      return false
    }
    guard let pattern = step.pattern else {
      // A place that any word may fill, and that no word must, is filled.
      return step.tags != nil || !step.isNegated
    }
    return try scene.matches(pattern, in: words[word]) != step.isNegated
  }

  private func targetRange() -> Range<Int>? {
    let targets = steps.indices.filter { steps[$0].isTarget }
    guard !targets.isEmpty else { return nil }
    var found: [Int] = []
    for step in targets {
      guard let word = places[step] else { return nil }
      found.append(word)
    }
    guard let first = found.min(), let last = found.max() else { return nil }
    return first..<(last + 1)
  }
}
