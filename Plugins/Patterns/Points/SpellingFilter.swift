import Isnad
import IsnadText

/// Tells the words for which a dictionary is asked.
struct SpellingFilter: Sendable {
  /// Says whether the usual filters hold: names in camel case, abbreviations, words with digits.
  private let isUsual: Bool
  private let filters: [Pattern]
  private let scripts: Set<Script>
  /// Says whether English alone is known, whose words have no letters beyond ASCII.
  private let isEnglish: Bool

  init?(_ check: StyleCheck.Spelling, of rule: StyleRule, _ preparation: inout Preparation) {
    isUsual = !check.custom
    var filters: [Pattern] = []
    for source in check.filters {
      guard let pattern = preparation.pattern(source, of: [source], for: rule) else { return nil }
      filters.append(pattern)
    }
    self.filters = filters
    let languages = check.dictionaries.map { SpellingLanguage(ofDictionary: $0) }
    scripts = Set(languages.map(\.script))
    isEnglish = languages.allSatisfy(\.isEnglish)
  }

  /// Says whether a word is one of the language of the dictionaries, and no name or number.
  func asks(for range: TextRange, in scene: BlockScene) throws(MatchFailure) -> Bool {
    guard isOfLanguage(range, in: scene) else { return false }
    for filter in filters {
      if try scene.matches(filter, in: range) { return false }
    }
    return true
  }

  private func isOfLanguage(_ range: TextRange, in scene: BlockScene) -> Bool {
    var offset = range.start
    var shape = Shape()
    while offset < range.end {
      let (scalar, length) = scene.block.text.scalar(at: offset)
      offset += length
      if scalar.isASCII {
        if isUsual, !scalar.isLetter, scalar != "'", scalar != "_" { return false }
        if scalar.isLetter, !scripts.contains(.latin) { return false }
      } else if scalar.isLetter {
        let script = scalar.script
        guard scripts.contains(script), !(isUsual && isEnglish) else { return false }
      } else if isUsual, scalar != "’", scalar.properties.generalCategory != .nonspacingMark {
        return false
      }
      shape.add(scalar)
    }
    return !isUsual || !shape.isName
  }

  /// The capitals of a word.
  private struct Shape {
    private var endsInCapital = false
    /// How far a name in camel case has come: a capital, small letters, capitals, one more letter.
    private var humps = 0
    private(set) var isCamel = false

    mutating func add(_ scalar: Unicode.Scalar) {
      let isUpper = scalar.properties.isUppercase
      endsInCapital = isUpper
      if humps == 3 { isCamel = true }
      switch (humps, isUpper, scalar.properties.isLowercase) {
      case (0, true, _), (1, true, _): humps = 1
      case (1, _, true), (2, _, true): humps = 2
      case (2, true, _), (3, true, _): humps = 3
      case (3, _, _): break
      default: humps = 0
      }
    }

    var isName: Bool { endsInCapital || isCamel }
  }
}
