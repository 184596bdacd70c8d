import Isnad
import IsnadText

/// `substitution`: words that others should stand for.
struct SubstitutionPoint: ExtensionPoint {
  let patterns: [Pattern]
  private let swaps: [Swap]
  private let exceptions: Exceptions
  private let capitalizes: Bool
  private let action: OfferedAction?
  private let matchesCase: Bool
  /// Says whether what is expected is what the action writes.
  private let offersExpected: Bool
  private let message: MessageFormat

  init?(_ check: StyleCheck.Substitution, of rule: StyleRule, _ preparation: inout Preparation) {
    exceptions = Exceptions(check.exceptions, vocab: check.vocab, of: rule, &preparation)
    capitalizes = check.capitalize
    matchesCase = rule.matchesCase
    action = OfferedAction(rule, &preparation)
    offersExpected = rule.action?.name == "replace" && rule.action?.parameters.isEmpty == true
    message = MessageFormat(offersExpected ? rule.message.withoutDoubleQuoting : rule.message)
    let sorted = check.swap.enumerated().sorted {
      $0.element.observed.utf8.count != $1.element.observed.utf8.count
        ? $0.element.observed.utf8.count > $1.element.observed.utf8.count : $0.offset < $1.offset
    }.map(\.element)
    guard !sorted.isEmpty else {
      (patterns, swaps) = ([], [])
      return
    }
    let isLiteral = rule.action?.name == "replace"
    var swaps: [Swap] = []
    for swap in sorted {
      guard
        let made = Swap(
          swap, ignoresCase: check.ignoreCase, isLiteral: isLiteral, of: rule, &preparation)
      else { return nil }
      swaps.append(made)
    }
    let source = PatternSource.joined(
      sorted.map { "(\(PatternSource.withoutCaptures($0.observed)))" }, isWord: !check.nonword,
      ignoresCase: check.ignoreCase, template: preparation.style.wordTemplate)
    guard let pattern = preparation.pattern(source, of: sorted.map(\.observed), for: rule)
    else { return nil }
    patterns = [pattern]
    self.swaps = swaps
  }

  var looksEverywhere: Bool { false }

  func alerts(
    in scene: BlockScene, remembering memory: inout RuleMemory
  ) throws(MatchFailure) -> [Alert] {
    var places: [(swap: Int, range: TextRange)] = []
    try scene.forEachMatch(of: 0) { match in
      guard let group = match.firstGroup, let range = match[group], !range.isEmpty else { return }
      places.append((group - 1, range))
    }
    var exceptions = exceptions.check(in: scene)
    var alerts: [Alert] = []
    for (number, range) in places where number < swaps.count {
      let observed = scene.words(range)
      let expected = try swaps[number].expected(
        for: observed, capitalized: capitalizes && observed.isCapitalizedFirst)
      guard try !swaps[number].accepts(observed, instead: expected), try !exceptions.lets(range)
      else { continue }
      alerts.append(alert(observed, at: range, expected))
    }
    return alerts
  }

  private func alert(_ observed: String, at range: TextRange, _ expected: String) -> Alert {
    var replacements = action?.replacements(for: observed) ?? []
    if offersExpected {
      replacements = expected.options
      if capitalizes, observed.isCapitalizedFirst {
        replacements = replacements.map(\.capitalizedFirst)
      }
      if matchesCase { replacements = replacements.map { $0.takingCase(of: observed) } }
    }
    let shown = offersExpected ? replacements.enumerated : expected
    return Alert(
      range: range, found: observed, message: message.message([shown, observed]),
      replacements: replacements)
  }

  /// A pattern, and what should stand in its place.
  private struct Swap: Sendable {
    private let written: String
    /// Finds the groups that what is expected names.
    private let pattern: Pattern?
    private let template: PatternTemplate?
    /// Matches what is as good as what is expected.
    private let acceptable: [String: Pattern]
    private let isLiteral: Bool

    init?(
      _ swap: StyleCheck.Substitution.Swap, ignoresCase: Bool, isLiteral: Bool, of rule: StyleRule,
      _ preparation: inout Preparation
    ) {
      written = swap.expected
      self.isLiteral = isLiteral
      if swap.expected.namesGroup {
        let source = (ignoresCase ? "(?i)" : "") + swap.observed
        guard let pattern = preparation.pattern(source, for: rule) else { return nil }
        self.pattern = pattern
        template = PatternTemplate(swap.expected, for: pattern)
        acceptable = [:]
        return
      }
      (pattern, template) = (nil, nil)
      var acceptable: [String: Pattern] = [:]
      if !isLiteral {
        for form in Set([swap.expected, swap.expected.capitalizedFirst]) where !form.isPhrase {
          // What is no expression is compared as it is written.
          acceptable[form] = try? Pattern("^(?:\(form))$")
        }
      }
      self.acceptable = acceptable
    }

    func expected(for observed: String, capitalized: Bool) throws(MatchFailure) -> String {
      let words = capitalized ? written.capitalizedFirst : written
      guard let pattern else { return words }
      let template = capitalized ? PatternTemplate(words, for: pattern) : self.template
      guard let template else { return words }
      return try pattern.replacing(in: observed, with: template)
    }

    /// Says whether the words are already as they should be.
    func accepts(_ observed: String, instead expected: String) throws(MatchFailure) -> Bool {
      if isLiteral { return expected.options.contains(observed) }
      if expected == observed { return true }
      if let pattern = acceptable[expected] { return try pattern.matches(observed) }
      guard template != nil, !expected.isPhrase, let pattern = try? Pattern("^(?:\(expected))$")
      else { return false }
      return try pattern.matches(observed)
    }
  }
}

extension String {
  /// The alternatives of a value: those between bars; `\|` is the bar itself.
  fileprivate var options: [String] {
    var options: [String] = []
    var current = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in unicodeScalars {
      if isEscaped {
        if scalar != "|" { current.append("\\") }
        current.append(scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == "|" {
        options.append(String(current))
        current = String.UnicodeScalarView()
      } else {
        current.append(scalar)
      }
    }
    if isEscaped { current.append("\\") }
    return (options + [String(current)]).filter { !$0.isEmpty }
  }

  /// Says whether a group of a pattern is named: `$1`.
  fileprivate var namesGroup: Bool {
    zip(unicodeScalars, unicodeScalars.dropFirst()).contains { $0 == "$" && ("0"..."9").contains($1) }
  }

  /// Says whether it is plain words and no expression.
  fileprivate var isPhrase: Bool {
    unicodeScalars.allSatisfy { $0.isLetter || $0.isDigit || $0 == " " || $0 == "-" }
  }

  /// A message without the quotation marks around what comes with its own.
  fileprivate var withoutDoubleQuoting: String {
    var message = self
    for mark in ["'%s'", "\"%s\""] {
      guard let first = message.range(ofFirst: mark) else { continue }
      let rest = String(message[first.upperBound...])
      guard let second = rest.range(ofFirst: mark),
        String(rest[second.upperBound...]).range(ofFirst: mark) == nil
      else { continue }
      message = message[..<first.lowerBound] + "%s" + rest
    }
    return message
  }
}
