import Isnad
import IsnadText

/// `existence`: words that should not be there.
struct ExistencePoint: ExtensionPoint {
  let patterns: [Pattern]
  private let exceptions: Exceptions
  private let message: MessageFormat
  private let action: OfferedAction?

  init?(_ check: StyleCheck.Existence, of rule: StyleRule, _ preparation: inout Preparation) {
    // Words of a vocabulary let words stand; a pattern that is none may hold such a word by chance.
    exceptions = Exceptions(
      check.exceptions, vocab: check.vocab && !check.nonword, of: rule, &preparation)
    message = MessageFormat(rule.message)
    action = OfferedAction(rule, &preparation)
    let tokens = check.tokens.filter { !$0.unicodeScalars.allSatisfy(\.isSpace) }
    guard !tokens.isEmpty || check.raw.contains(where: { !$0.isEmpty }) else {
      patterns = []
      return
    }
    let source = PatternSource.joined(
      tokens, isWord: !check.nonword && !tokens.isEmpty, ignoresCase: check.ignoreCase,
      template: preparation.style.wordTemplate, raw: check.raw.joined(), rawIsBehind: check.append)
    guard let pattern = preparation.pattern(source, of: tokens + check.raw, for: rule) else {
      return nil
    }
    patterns = [pattern]
  }

  var looksEverywhere: Bool { false }

  func alerts(
    in scene: BlockScene, remembering memory: inout RuleMemory
  ) throws(MatchFailure) -> [Alert] {
    var exceptions = exceptions.check(in: scene)
    var alerts: [Alert] = []
    for range in try scene.ranges(of: 0) where !range.isEmpty {
      guard try !exceptions.lets(scene.trimmed(range)) else { continue }
      let found = scene.words(range)
      alerts.append(Alert(range, found, message, action))
    }
    return alerts
  }
}

extension Alert {
  /// What most rules say: the words, and what an action makes of them.
  init(_ range: TextRange, _ found: String, _ message: MessageFormat, _ action: OfferedAction?) {
    let replacements = action?.replacements(for: found) ?? []
    let offered: [String]
    switch (action, replacements.count) {
    case (nil, _): offered = []
    case (_, 0): offered = [found]
    case (_, 1): offered = replacements
    default: offered = [replacements.enumerated]
    }
    self.init(
      range: range, found: found, message: message.message([found] + offered),
      replacements: replacements)
  }
}
