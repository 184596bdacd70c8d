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
      var spellings: [Spelling] = []
      try scene.forEachMatch(of: number) { match in
        let first = match.group(named: Self.first, of: pattern)
        let range = first ?? match.group(named: Self.second, of: pattern)
        guard let range, !range.isEmpty else { return }
        spellings.append(Spelling(range: range, number: 2 * number + (first == nil ? 1 : 0)))
      }
      for paragraph in paragraphs(of: spellings, in: scene) {
        memory.seen.formUnion(paragraph.map(\.number))
        guard let last = paragraph.last, memory.seen.isSuperset(of: [2 * number, 2 * number + 1])
        else { continue }
        // The spelling that was found last, where the paragraph has it first.
        let found = scene.words(last.range)
        let place = paragraph.first { scene.words($0.range) == found } ?? last
        alerts.append(Alert(place.range, found, message, action))
      }
    }
    return alerts
  }

  /// One of the two spellings of a pair.
  private struct Spelling {
    let range: TextRange
    let number: Int
  }

  /// Each block is told of once; where some rule looks at paragraphs, so is each paragraph, as in Vale.
  private func paragraphs(of spellings: [Spelling], in scene: BlockScene) -> [ArraySlice<Spelling>] {
    guard scene.facts.hasParagraphs else { return [spellings[...]] }
    var paragraphs: [ArraySlice<Spelling>] = []
    var start = 0
    for index in spellings.indices.dropFirst()
    where scene.hasBlankLine(from: spellings[index - 1].range.end, to: spellings[index].range.start) {
      paragraphs.append(spellings[start..<index])
      start = index
    }
    return paragraphs + [spellings[start...]]
  }
}

extension BlockScene {
  fileprivate func hasBlankLine(from start: Int, to end: Int) -> Bool {
    guard start + 1 < end else { return false }
    return (start..<(end - 1)).contains { bytes[$0] == 0x0A && bytes[$0 + 1] == 0x0A }
  }
}
