import Isnad
import IsnadText

/// `conditional`: what must be there if something else is.
struct ConditionalPoint: ExtensionPoint {
  /// What asks for the other, and the other.
  let patterns: [Pattern]
  /// Says whether the other introduces words, by a group, or only has to stand in the block.
  private let introduces: Bool
  private let exceptions: Exceptions
  private let message: MessageFormat
  private let action: OfferedAction?

  init?(_ check: StyleCheck.Conditional, of rule: StyleRule, _ preparation: inout Preparation) {
    guard let first = preparation.pattern(check.first, of: [check.first], for: rule),
      let second = preparation.pattern(check.second, of: [check.second], for: rule)
    else { return nil }
    patterns = [first, second]
    introduces = PatternSource.captures(check.second)
    exceptions = Exceptions(check.exceptions, vocab: check.vocab, of: rule, &preparation)
    message = MessageFormat(rule.message)
    action = OfferedAction(rule, &preparation)
  }

  func alerts(
    in scene: BlockScene, remembering memory: inout RuleMemory
  ) throws(MatchFailure) -> [Alert] {
    if introduces {
      try scene.forEachMatch(of: 1) { match in
        for range in match.groups(of: patterns[1]).dropFirst() {
          guard let range, !range.isEmpty else { continue }
          memory.introduced.insert(scene.words(range))
        }
      }
    } else if try scene.has(match: 1) {
      return []
    }
    var exceptions = exceptions.check(in: scene)
    var alerts: [Alert] = []
    for range in try scene.ranges(of: 0) where !range.isEmpty {
      let found = scene.words(range)
      guard !introduces || !memory.introduced.contains(found), try !exceptions.lets(range)
      else { continue }
      alerts.append(Alert(range, found, message, action))
    }
    return alerts
  }
}

extension BlockScene {
  /// Says whether a pattern of the rule matches in the block.
  fileprivate func has(match pattern: Int) throws(MatchFailure) -> Bool {
    guard mayMatch(pattern) else { return false }
    var isThere = false
    try scan.forEachMatch(of: base + pattern) { _ in
      isThere = true
      return false
    }
    return isThere
  }
}
