import Isnad
import IsnadText

/// `spelling`: words that no dictionary knows.
struct SpellingPoint: ExtensionPoint {
  private let dictionaries: [any SpellingDictionary]
  private let filter: SpellingFilter
  private let splits: Bool
  private let ignored: Set<String>
  /// Finds an exception somewhere in a word.
  private let exceptions: Pattern?
  /// Finds the phrases of the exceptions, in which no word is asked for.
  private let phrases: Pattern?
  private let message: MessageFormat
  private let offersSpellings: Bool
  private let action: OfferedAction?

  /// The most words of an article for which a dictionary is asked what was meant, which is slow.
  private static let mostSuggestions = 100

  init?(_ check: StyleCheck.Spelling, of rule: StyleRule, _ preparation: inout Preparation) {
    var dictionaries: [any SpellingDictionary] = []
    for name in check.dictionaries {
      guard let dictionary = preparation.style.dictionaries[name] else {
        preparation.note(
          name == SpellingLanguage.usual
            ? "there is no English dictionary" : "there is no dictionary '\(name)'",
          advice: SpellingLanguage.advice(forMissing: name), for: rule)
        return nil
      }
      dictionaries.append(dictionary)
    }
    self.dictionaries = dictionaries
    guard let filter = SpellingFilter(check, of: rule, &preparation) else { return nil }
    self.filter = filter
    splits = check.splits
    ignored = Set(check.ignored)
    let terms = check.exceptions + preparation.style.accepted
    exceptions =
      terms.isEmpty
      ? nil
      : preparation.pattern(
        "(?i)" + terms.map { #"\b(?:\#($0))\b"# }.joined(separator: "|"), of: terms, for: rule)
    phrases = PatternSource.phrases(terms).flatMap { preparation.pattern($0, for: rule) }
    message = MessageFormat(rule.message)
    action = OfferedAction(rule, &preparation)
    offersSpellings = if case .spellings? = action { true } else { false }
  }

  func alerts(
    in scene: BlockScene, remembering memory: inout RuleMemory
  ) throws(MatchFailure) -> [Alert] {
    var masked =
      try phrases.map { phrases throws(MatchFailure) in
        try scene.ranges(ofOther: phrases)
      }?[...] ?? []
    var alerts: [Alert] = []
    for range in words(in: scene) {
      while let phrase = masked.first, phrase.end <= range.start { masked.removeFirst() }
      if let phrase = masked.first, phrase.overlaps(range) { continue }
      guard try filter.asks(for: range, in: scene) else { continue }
      let word = scene.words(range).withPlainApostrophes
      guard try !isKnown(word, at: range, in: scene, &memory) else { continue }
      alerts.append(
        Alert(
          range: range, found: word, message: message.message([word]),
          replacements: replacements(for: word, &memory)))
    }
    return alerts
  }

  private func words(in scene: BlockScene) -> [TextRange] {
    let words = SpellingWords.ranges(in: scene.block.text.bytes)
    guard splits else { return words }
    return words.flatMap { IdentifierParts.ranges(of: $0, in: scene.block.text) }
  }

  private func isKnown(
    _ word: String, at range: TextRange, in scene: BlockScene, _ memory: inout RuleMemory
  ) throws(MatchFailure) -> Bool {
    if let known = memory.spelled[word] { return known }
    var isKnown = isIgnored(word) || dictionaries.contains { $0.knows(word) }
    if !isKnown, let exceptions { isKnown = try scene.matches(exceptions, in: range) }
    memory.spelled[word] = isKnown
    return isKnown
  }

  /// A word of a list in small letters may begin with a capital, or be in capitals.
  private func isIgnored(_ word: String) -> Bool {
    guard !ignored.isEmpty, !ignored.contains(word) else { return !ignored.isEmpty }
    let lower = word.lowercased()
    return ignored.contains(lower) && (word == lower.titlecasedFirst || word == lower.uppercased())
  }

  private func replacements(for word: String, _ memory: inout RuleMemory) -> [String] {
    guard offersSpellings else { return action?.replacements(for: word) ?? [] }
    if let known = memory.meant[word] { return known }
    guard memory.meant.count < Self.mostSuggestions else { return [] }
    var suggestions: [String] = []
    for suggestion in dictionaries.flatMap({ $0.suggestions(for: word) })
    where !suggestions.contains(suggestion) { suggestions.append(suggestion) }
    memory.meant[word] = suggestions
    return suggestions
  }
}

extension String {
  /// The word with the apostrophe that dictionaries have.
  fileprivate var withPlainApostrophes: String {
    guard unicodeScalars.contains("’") else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map { $0 == "’" ? "'" : $0 }))
  }
}
