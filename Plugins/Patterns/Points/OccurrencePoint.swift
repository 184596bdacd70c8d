import Isnad
import IsnadText

/// `occurrence`: how often something may or must stand in a block.
struct OccurrencePoint: ExtensionPoint {
  let patterns: [Pattern]
  private let most: Int
  private let least: Int
  private let message: MessageFormat
  private let action: OfferedAction?

  init?(_ check: StyleCheck.Occurrence, of rule: StyleRule, _ preparation: inout Preparation) {
    let source = (check.ignoreCase ? "(?i)" : "") + "(?:\(check.token))"
    guard let pattern = preparation.pattern(source, of: [check.token], for: rule) else { return nil }
    patterns = [pattern]
    (most, least) = (check.max, check.min)
    message = MessageFormat(rule.message)
    action = OfferedAction(rule, &preparation)
  }

  /// What is missing is missed where nothing matches.
  var looksEverywhere: Bool { least > 0 }

  func alerts(
    in scene: BlockScene, remembering memory: inout RuleMemory
  ) throws(MatchFailure) -> [Alert] {
    let ranges = try scene.ranges(of: 0)
    if least > 0 {
      memory.isThere = memory.isThere || !ranges.isEmpty
      if ranges.isEmpty {
        memory.firstMiss = memory.firstMiss ?? scene.block.source.start
        return []
      }
    }
    let isWrong = most > 0 && ranges.count > most || least > 0 && ranges.count < least
    guard isWrong else { return [] }
    let words = message.message([.integer(ranges.count)])
    guard let range = ranges.first(where: { !scene.isBlankOrCode($0) }) else { return [] }
    let found = scene.words(range)
    return [
      Alert(
        range: range, found: found, message: words,
        replacements: action?.replacements(for: found) ?? [])
    ]
  }

  /// What stands in none of the blocks is missing in the article, and has no place.
  func closing(_ memory: RuleMemory) -> [Alert] {
    guard memory.firstMiss != nil, !memory.isThere else { return [] }
    return [Alert(range: nil, found: "", message: message.message([.integer(0)]))]
  }
}

extension BlockScene {
  /// Says whether there is nothing in a range but white space, or nothing but what covers code.
  fileprivate func isBlankOrCode(_ range: TextRange) -> Bool {
    trimmed(range).isEmpty
      || bytes[range.start..<range.end].allSatisfy {
        $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "@")
      }
  }
}
