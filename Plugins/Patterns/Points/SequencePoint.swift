import Isnad
import IsnadText

/// `sequence`: a run of words told by their patterns and their parts of speech.
struct SequencePoint: ExtensionPoint {
  /// Finds the anchor in a sentence, if it has a pattern.
  let patterns: [Pattern]
  private let steps: [SequenceStep]
  private let anchor: Int
  /// Stretches in which no finding begins.
  private let exceptions: [Pattern]
  private let tagger: (any PartOfSpeechTagger)?
  private let message: MessageFormat
  private let action: OfferedAction?

  init?(_ check: StyleCheck.Sequence, of rule: StyleRule, _ preparation: inout Preparation) {
    let needsTags = check.tokens.contains { !$0.tag.isEmpty || !$0.universalTag.isEmpty }
    guard !needsTags || preparation.style.tagger != nil else {
      preparation.note(
        "the rule asks for parts of speech, and there is nothing here that tells them",
        advice: "switch the rule off, or use a program that was built with a tagger", for: rule)
      return nil
    }
    tagger = needsTags ? preparation.style.tagger : nil
    guard let steps = SequenceStep.steps(of: check, rule, &preparation),
      let anchor = SequenceStep.anchor(of: steps)
    else {
      preparation.note(
        "the sequence has no token to begin with", advice: "give it one with 'pattern' or 'tag'",
        for: rule)
      return nil
    }
    (self.steps, self.anchor) = (steps, anchor)
    var patterns: [Pattern] = []
    if let source = steps[anchor].written {
      let flag = check.ignoreCase ? "(?i)" : ""
      guard let pattern = preparation.pattern("\(flag)(?m)(?:\(source))", of: [source], for: rule)
      else { return nil }
      patterns = [pattern]
    }
    self.patterns = patterns
    exceptions = check.exceptions.compactMap { preparation.pattern($0, of: [$0], for: rule) }
    message = MessageFormat(rule.message)
    action = OfferedAction(rule, &preparation)
  }

  func alerts(
    in scene: BlockScene, remembering memory: inout RuleMemory
  ) throws(MatchFailure) -> [Alert] {
    let words = scene.analysis.words
    let tags = tagger.map { scene.analysis.tags(by: $0) }
    var walk = SequenceWalk(steps: steps, anchor: anchor, words: words, tags: tags, scene: scene)
    var ranges: [(words: Range<Int>, range: TextRange)] = []
    for index in words.indices {
      guard let match = try walk.match(at: index) else { continue }
      let target = walk.target ?? match
      ranges.append(
        (match, TextRange(words[target.lowerBound].start, words[target.upperBound - 1].end)))
    }
    guard !ranges.isEmpty else { return [] }
    var excluded: [TextRange] = []
    for exception in exceptions { excluded += try scene.ranges(ofOther: exception) }
    excluded.sort()
    return ranges.compactMap { match, range in
      if excluded.contains(where: { $0.contains(range.start) }) { return nil }
      let found = scene.words(range)
      return Alert(
        range: range, found: found, message: message.message(match.map { scene.words(words[$0]) }),
        replacements: action?.replacements(for: found) ?? [])
    }
  }
}
