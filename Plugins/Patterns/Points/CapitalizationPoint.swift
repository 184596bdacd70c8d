import Isnad
import IsnadText

/// `capitalization`: how headings and other blocks are capitalised.
struct CapitalizationPoint: ExtensionPoint {
  private let form: Form
  private let exceptions: Pattern?
  /// Finds the words that are compared, those of the exceptions as a whole.
  private let words: Pattern
  private let threshold: Double
  private let message: MessageFormat
  private let action: OfferedAction?
  /// Says whether the expected text is what the action writes.
  private let offersExpected: Bool

  private enum Form: Sendable {
    case title(TitleCase)
    case sentence(SentenceCase)
    case lower, upper
    case pattern(Pattern)
  }

  init?(_ check: StyleCheck.Capitalization, of rule: StyleRule, _ preparation: inout Preparation) {
    let terms =
      (check.exceptions + (check.vocab ? preparation.style.accepted : [])).sortedByLength()
    exceptions =
      Exceptions(
        check.exceptions, vocab: check.vocab, of: rule, &preparation
      ).pattern
    let word = #"[\p{N}\p{L}*]+[^\s]*"#
    let compared = exceptions.map { "\($0.source)|\(word)" } ?? word
    let prefix = check.prefix.isEmpty ? nil : preparation.pattern(check.prefix, for: rule)
    let converted =
      terms.isEmpty ? word : #"\b(?:\#(terms.joined(separator: "|")))\b|\#(word)"#
    guard let words = preparation.pattern(compared, for: rule),
      let cut = preparation.pattern("(?i)\(converted)", for: rule),
      let form = Self.form(
        check, CaseVocabulary(terms, prefix: prefix), words: cut, of: rule, &preparation)
    else { return nil }
    (self.words, self.form) = (words, form)
    threshold = check.threshold == 0 ? 0.8 : check.threshold
    message = MessageFormat(rule.message)
    action = OfferedAction(rule, &preparation)
    offersExpected =
      rule.action?.name == "replace" && rule.action?.parameters.isEmpty == true
      && ["$title", "$sentence"].contains(check.match)
  }

  private static func form(
    _ check: StyleCheck.Capitalization, _ vocabulary: CaseVocabulary, words: Pattern,
    of rule: StyleRule, _ preparation: inout Preparation
  ) -> Form? {
    switch check.match {
    case "$title":
      .title(
        TitleCase(
          style: check.style == "Chicago" ? .chicago : .associatedPress, vocabulary: vocabulary,
          tagger: preparation.style.tagger))
    case "$sentence":
      .sentence(
        SentenceCase(vocabulary: vocabulary, indicators: check.indicators, words: words))
    case "$lower": .lower
    case "$upper": .upper
    default: preparation.pattern(check.match, for: rule).map { .pattern($0) }
    }
  }

  func alerts(
    in scene: BlockScene, remembering memory: inout RuleMemory
  ) throws(MatchFailure) -> [Alert] {
    let text = scene.words(scene.range)
    let (expected, isRight) = try judged(text, in: scene)
    guard !isRight else { return [] }
    let replacements = offersExpected ? [expected] : action?.replacements(for: text) ?? []
    return [
      Alert(
        range: scene.range, found: text, message: message.message([text, expected]),
        replacements: replacements)
    ]
  }

  /// What is expected, and whether the text is so.
  private func judged(
    _ text: String, in scene: BlockScene
  ) throws(MatchFailure) -> (expected: String, isRight: Bool) {
    switch form {
    case .lower:
      return try compared(text, with: text.lowercased(), in: scene)
    case .upper:
      return try compared(text, with: text.uppercased(), in: scene)
    case .pattern(let pattern):
      if try scene.matches(pattern, in: scene.range) { return (pattern.source, true) }
      return (pattern.source, try isExcepted(scene.range, in: scene))
    case .title(let title):
      let expected = title.convert(text)
      return (expected, try agrees(expected, in: scene, isTitle: true))
    case .sentence(let sentence):
      let expected = try sentence.convert(text)
      return (expected, try agrees(expected, in: scene, isTitle: false))
    }
  }

  private func compared(
    _ text: String, with expected: String, in scene: BlockScene
  ) throws(MatchFailure) -> (expected: String, isRight: Bool) {
    if text == expected { return (expected, true) }
    return (expected, try isExcepted(scene.range, in: scene))
  }

  /// Compares word by word; so many words must agree.
  private func agrees(
    _ expected: String, in scene: BlockScene, isTitle: Bool
  ) throws(MatchFailure) -> Bool {
    let converted = UTF8Text(expected)
    let expectedWords = try words.ranges(in: expected).map { converted[$0] }
    let ranges = try scene.ranges(ofOther: words).filter { !$0.isEmpty }
    var right = 0
    for (index, range) in ranges.enumerated() {
      let word = scene.words(range)
      if index >= expectedWords.count || word == expectedWords[index] {
        right += 1
      } else if isTitle && word == word.uppercased() {
        right += 1
      } else if try isExcepted(range, in: scene) {
        right += 1
      } else if !isTitle, index == 0, word != word.lowercased().titlecasedFirst {
        return false
      }
    }
    return ranges.isEmpty || Double(right) / Double(ranges.count) >= threshold
  }

  private func isExcepted(_ range: TextRange, in scene: BlockScene) throws(MatchFailure) -> Bool {
    guard let exceptions else { return false }
    return try scene.matches(exceptions, in: range)
  }
}
