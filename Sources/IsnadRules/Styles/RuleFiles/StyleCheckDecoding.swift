import Isnad
import IsnadText
import IsnadYAML

extension WeakValues {
  /// Reads what a rule does.
  ///
  /// Scripts and dictionaries are files; who asks puts them in.
  mutating func check(_ point: StylePoint) -> StyleCheck {
    switch point {
    case .existence: .existence(existence())
    case .substitution: .substitution(substitution())
    case .occurrence: .occurrence(occurrence())
    case .repetition: .repetition(repetition())
    case .consistency: .consistency(consistency())
    case .conditional: .conditional(conditional())
    case .capitalization: .capitalization(capitalization())
    case .metric: .metric(metric())
    case .readability: .readability(readability())
    case .spelling: .spelling(spelling())
    case .sequence: .sequence(sequence())
    case .script: .script(script())
    }
  }

  private mutating func existence() -> StyleCheck.Existence {
    var check = StyleCheck.Existence()
    check.tokens = patterns("tokens")
    check.raw = patterns("raw")
    check.exceptions = patterns("exceptions")
    check.append = bool("append")
    check.ignoreCase = bool("ignorecase")
    check.nonword = bool("nonword")
    check.vocab = bool("vocab", default: true)
    require(
      "tokens", isThere: check.raw.contains { !$0.isEmpty } || check.tokens.contains { !$0.isEmpty })
    return check
  }

  private mutating func substitution() -> StyleCheck.Substitution {
    var check = StyleCheck.Substitution()
    check.swap = pairs("swap").map { StyleCheck.Substitution.Swap(observed: $0.key, expected: $0.value) }
    check.exceptions = patterns("exceptions")
    check.ignoreCase = bool("ignorecase")
    check.nonword = bool("nonword")
    check.vocab = bool("vocab", default: true)
    check.capitalize = bool("capitalize")
    require("swap", isThere: !check.swap.isEmpty)
    return check
  }

  private mutating func occurrence() -> StyleCheck.Occurrence {
    var check = StyleCheck.Occurrence()
    check.token = pattern("token")
    check.max = integer("max")
    check.min = integer("min")
    check.ignoreCase = bool("ignorecase")
    require("token", isThere: !check.token.isEmpty)
    return check
  }

  private mutating func repetition() -> StyleCheck.Repetition {
    var check = StyleCheck.Repetition()
    check.tokens = patterns("tokens")
    check.max = integer("max")
    check.ignoreCase = bool("ignorecase")
    check.alpha = bool("alpha")
    check.exceptions = patterns("exceptions")
    check.vocab = bool("vocab", default: true)
    require("tokens", isThere: check.tokens.contains { !$0.isEmpty })
    return check
  }

  private mutating func consistency() -> StyleCheck.Consistency {
    var check = StyleCheck.Consistency()
    check.either = pairs("either").map { StyleCheck.Consistency.Pair(first: $0.key, second: $0.value) }
    check.nonword = bool("nonword")
    check.ignoreCase = bool("ignorecase")
    require("either", isThere: !check.either.isEmpty)
    return check
  }

  private mutating func conditional() -> StyleCheck.Conditional {
    var check = StyleCheck.Conditional()
    check.first = pattern("first")
    check.second = pattern("second")
    check.exceptions = patterns("exceptions")
    check.vocab = bool("vocab", default: true)
    check.ignoreCase = bool("ignorecase")
    require("first", isThere: !check.first.isEmpty)
    require("second", isThere: !check.second.isEmpty)
    return check
  }

  private mutating func capitalization() -> StyleCheck.Capitalization {
    var check = StyleCheck.Capitalization()
    check.match = pattern("match")
    let style = text("style")
    let styles = ["AP", "Chicago"]
    check.style = styles.first { $0.lowercased() == style.lowercased() } ?? "AP"
    check.exceptions = patterns("exceptions")
    check.indicators = texts("indicators")
    let threshold = decimal("threshold")
    check.threshold = threshold == 0 ? 0.8 : threshold
    check.vocab = bool("vocab", default: true)
    check.prefix = text("prefix")
    require("match", isThere: !check.match.isEmpty)
    if style.lowercased() != check.style.lowercased() { checkChoice("style", style, among: styles) }
    if check.match.hasPrefix("$"), check.match.dropFirst().allSatisfy(\.isLetter) {
      checkChoice("match", check.match, among: ["$title", "$sentence", "$lower", "$upper"])
    }
    return check
  }

  private mutating func metric() -> StyleCheck.Metric {
    var check = StyleCheck.Metric()
    check.formula = text("formula")
    check.condition = text("condition")
    require("formula", isThere: !check.formula.isEmpty)
    require("condition", isThere: !check.condition.isEmpty)
    return check
  }

  private mutating func readability() -> StyleCheck.Readability {
    var check = StyleCheck.Readability()
    check.metrics = texts("metrics")
    check.grade = decimal("grade")
    require("metrics", isThere: !check.metrics.isEmpty)
    let known = ReadabilityFormula.allCases.map(\.rawValue)
    for metric in check.metrics { checkChoice("metrics", metric, among: known) }
    return check
  }

  private mutating func spelling() -> StyleCheck.Spelling {
    var check = StyleCheck.Spelling()
    check.custom = bool("custom")
    check.append = bool("append")
    check.filters = patterns("filters")
    check.exceptions = patterns("exceptions")
    check.dictionaries = texts("dictionaries")
    check.threshold = integer("threshold")
    check.splits = bool("split")
    return check
  }

  private mutating func script() -> StyleCheck.Script {
    var check = StyleCheck.Script()
    check.source = text("script")
    require("script", isThere: !check.source.isEmpty)
    guard let entry = definition["script"] else { return check }
    check.file = entry.source.file
    let isBlock = entry.source.startsBlock(entry.value)
    check.line = entry.value.place.line + (isBlock ? 1 : 0)
    return check
  }

  /// Notes that a rule cannot find anything without a key.
  mutating func require(_ name: String, isThere: Bool) {
    guard !isThere, mistakes.isEmpty else { return }
    let message = "the rule has no '\(name)'"
    let advice = "without it the rule finds nothing, or everything"
    note(
      definition[name]?.mistake(message, advice: advice) ?? definition.mistake(message, advice: advice))
  }

  /// Notes a word that is none of those that are known.
  mutating func checkChoice(_ name: String, _ value: String, among known: [String]) {
    guard !value.isEmpty, !known.contains(value), let entry = definition[name] else { return }
    let node = entry.value.members.first { $0.weakText == value } ?? entry.value
    note(
      entry.mistake(
        at: node, "'\(value)' cannot stand for '\(name)'",
        advice: Suggestion.question(value, among: known) ?? "expected \(known.quotedChoice)"))
  }
}

extension [String] {
  /// The words in quotation marks: `'a', 'b' or 'c'`.
  var quotedChoice: String {
    let quoted = map { "'\($0)'" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " or " + last
  }
}
