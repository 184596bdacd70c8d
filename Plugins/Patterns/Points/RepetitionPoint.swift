import Isnad
import IsnadText

/// `repetition`: the same words twice in a row.
struct RepetitionPoint: ExtensionPoint {
  let patterns: [Pattern]
  private let most: Int
  private let ignoresCase: Bool
  private let isAlphabetic: Bool
  private let exceptions: Exceptions
  private let message: MessageFormat
  private let action: OfferedAction?

  init?(_ check: StyleCheck.Repetition, of rule: StyleRule, _ preparation: inout Preparation) {
    let source = (check.ignoreCase ? "(?i)" : "") + "(\(check.tokens.joined(separator: "|")))"
    guard let pattern = preparation.pattern(source, of: check.tokens, for: rule) else { return nil }
    patterns = [pattern]
    most = check.max
    ignoresCase = check.ignoreCase
    isAlphabetic = check.alpha
    exceptions = Exceptions(check.exceptions, vocab: check.vocab, of: rule, &preparation)
    message = MessageFormat(rule.message)
    action = OfferedAction(rule, &preparation)
  }

  func alerts(
    in scene: BlockScene, remembering memory: inout RuleMemory
  ) throws(MatchFailure) -> [Alert] {
    var pairs: [Pair] = []
    var previous: TextRange?
    try scene.forEachMatch(of: 0) { match in
      let words = scene.trimmed(match.range)
      if let last = previous, isSame(words, as: scene.trimmed(last), in: scene) {
        pairs.append(Pair(whole: TextRange(last.start, match.range.end), second: words))
      }
      previous = match.range
    }
    guard !pairs.isEmpty else { return [] }
    var exceptions = exceptions.check(in: scene)
    var count = 0
    var alerts: [Alert] = []
    for pair in pairs {
      count += 1
      // Words that end one sentence and begin the next are no slip.
      guard count > most, scene.isOneSentence(pair.whole), try !exceptions.lets(pair.whole)
      else { continue }
      count = 0
      let found = scene.words(pair.whole)
      alerts.append(
        Alert(
          range: pair.whole, found: found, message: message.message([scene.words(pair.second)]),
          replacements: action?.replacements(for: found) ?? []))
    }
    return alerts
  }

  private struct Pair {
    let whole: TextRange
    let second: TextRange
  }

  private func isSame(_ words: TextRange, as others: TextRange, in scene: BlockScene) -> Bool {
    guard !words.isEmpty else { return false }
    let isSame =
      scene.bytes.isSame(words, others)
      || ignoresCase && scene.bytes.isSameIgnoringCase(words, others)
    return isSame && (!isAlphabetic || scene.isAlphabetic(words))
  }
}

extension BlockScene {
  /// Says whether there is nothing in a range but letters, with the marks that belong to them.
  fileprivate func isAlphabetic(_ range: TextRange) -> Bool {
    var offset = range.start
    while offset < range.end {
      let (scalar, length) = block.text.scalar(at: offset)
      let isMark = scalar.properties.generalCategory == .nonspacingMark || scalar == "\u{640}"
      guard scalar.isLetter || isMark else { return false }
      offset += length
    }
    return true
  }

  /// Says whether a range holds no end of a sentence.
  func isOneSentence(_ range: TextRange) -> Bool {
    ProseSentences.ranges(in: Array(bytes[range.start..<range.end])).count <= 1
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func isSame(_ left: TextRange, _ right: TextRange) -> Bool {
    left.count == right.count
      && self[left.start..<left.end].elementsEqual(self[right.start..<right.end])
  }

  /// Of two runs of ASCII letters, byte by byte; of others, by their lower case.
  fileprivate func isSameIgnoringCase(_ left: TextRange, _ right: TextRange) -> Bool {
    let (one, other) = (self[left.start..<left.end], self[right.start..<right.end])
    if one.allSatisfy({ $0 < 0x80 }) {
      return left.count == right.count && zip(one, other).allSatisfy { $0.lowercased == $1.lowercased }
    }
    // Upper and lower case may differ in length, but never by much.
    guard left.count <= 3 * right.count, right.count <= 3 * left.count,
      one.first.map({ $0 >= 0x80 }) == other.first.map({ $0 >= 0x80 })
    else { return false }
    return String(decoding: one, as: UTF8.self).lowercased()
      == String(decoding: other, as: UTF8.self).lowercased()
  }
}

extension UInt8 {
  fileprivate var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}
