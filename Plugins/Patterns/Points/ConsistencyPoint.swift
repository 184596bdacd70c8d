import Isnad
import IsnadText

/// `consistency`: two spellings of which an article should choose one.
struct ConsistencyPoint: ExtensionPoint {
  /// One for each pair, with a named group for each side.
  let patterns: [Pattern]
  private let message: MessageFormat
  private let action: OfferedAction?

  private static let (first, second) = ("isnad_first", "isnad_second")

  init?(_ check: StyleCheck.Consistency, of rule: StyleRule, _ preparation: inout Preparation) {
    var patterns: [Pattern] = []
    for pair in check.either {
      let sides = "(?<\(Self.first)>\(pair.first))|(?<\(Self.second)>\(pair.second))"
      let source = PatternSource.joined(
        [sides], isWord: !check.nonword, ignoresCase: check.ignoreCase,
        template: preparation.style.wordTemplate)
      guard let pattern = preparation.pattern(source, of: [pair.first, pair.second], for: rule) else {
        return nil
      }
      patterns.append(pattern)
    }
    self.patterns = patterns
    message = MessageFormat(rule.message)
    action = OfferedAction(rule, &preparation)
  }

  var looksEverywhere: Bool { false }

  func alerts(
    in scene: BlockScene, remembering memory: inout RuleMemory
  ) throws(MatchFailure) -> [Alert] {
    var alerts: [Alert] = []
    for (number, pattern) in patterns.enumerated() {
      var ranges: [TextRange] = []
      var seen = Set<Int>()
      try scene.forEachMatch(of: number) { match in
        let first = match.group(named: Self.first, of: pattern)
        let range = first ?? match.group(named: Self.second, of: pattern)
        guard let range, !range.isEmpty else { return }
        ranges.append(range)
        seen.insert(first == nil ? 1 : 0)
      }
      memory.seen.formUnion(seen.map { 2 * number + $0 })
      guard let last = ranges.last, memory.seen.isSuperset(of: [2 * number, 2 * number + 1])
      else { continue }
      // The spelling that was found last, where the block has it first.
      let found = scene.words(last)
      let place = ranges.first { scene.words($0) == found } ?? last
      alerts.append(Alert(place, found, message, action))
    }
    return alerts
  }
}
