import Isnad
import IsnadText

/// A place in a sequence: one word, told by its pattern and its part of speech.
///
/// A token that may stand a few words away is written out: as many places that any word may fill, and itself.
struct SequenceStep: Sendable {
  /// The pattern as the rule has it; nothing where it has none.
  let written: String?
  /// The same, of one whole word.
  let pattern: Pattern?
  /// The parts of speech; nothing for any.
  let tags: Set<String>?
  /// The words that a universal part of speech is told by, in small letters; nothing for any.
  let words: Set<String>?
  let isNegated: Bool
  let skip: Int
  let isTarget: Bool
  /// The token whose place it is.
  let token: Int
  /// Says whether any word may stand here.
  let isOptional: Bool
  /// Says whether it is the first of the places that were written out.
  let isFirst: Bool
  /// Says whether it is the token itself.
  let isLast: Bool

  /// The places of a sequence; nothing if a pattern is wrong, which is noted.
  static func steps(
    of check: StyleCheck.Sequence, _ rule: StyleRule, _ preparation: inout Preparation
  ) -> [SequenceStep]? {
    var steps: [SequenceStep] = []
    var group = 0
    for token in check.tokens {
      var pattern: Pattern?
      if !token.pattern.isEmpty {
        let flag = check.ignoreCase ? "(?i)" : ""
        pattern = preparation.pattern("\(flag)^(?:\(token.pattern))$", of: [token.pattern], for: rule)
        guard pattern != nil else { return nil }
      }
      var tags: Set<String>?
      var words: Set<String>?
      if !token.universalTag.isEmpty {
        guard let known = UniversalTag.tags(token.universalTag) else {
          preparation.note("there is no part of speech '\(token.universalTag)'", for: rule)
          return nil
        }
        tags = known
        if token.pattern.isEmpty { words = UniversalTag.words(token.universalTag) }
      } else if !token.tag.isEmpty {
        guard let expression = preparation.pattern(token.tag, of: [token.tag], for: rule) else {
          return nil
        }
        tags = Set(UniversalTag.penn.filter { (try? expression.matches($0)) ?? false })
      }
      let isNamed = pattern != nil || tags != nil
      for _ in 0..<max(1, token.min) {
        group += 1
        for place in 0..<(token.skip + (isNamed ? 1 : 0)) {
          let isLast = place == token.skip
          steps.append(
            SequenceStep(
              written: token.pattern.isEmpty ? nil : token.pattern, pattern: pattern, tags: tags,
              words: words, isNegated: token.negate, skip: token.skip, isTarget: token.isTarget,
              token: group, isOptional: !isLast, isFirst: place == 0 && !isLast, isLast: isLast))
        }
      }
    }
    return steps
  }

  /// The place from which a sequence is looked for: the first with a pattern, else the first with a part of speech.
  static func anchor(of steps: [SequenceStep]) -> Int? {
    steps.firstIndex { !$0.isNegated && $0.pattern != nil }
      ?? steps.firstIndex { !$0.isNegated && $0.tags != nil }
  }
}
