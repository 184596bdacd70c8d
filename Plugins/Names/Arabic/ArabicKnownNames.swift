import Isnad
import IsnadText

/// What the names of an article have shown, for the mentions that nothing else tells.
struct ArabicKnownNames {
  /// The last words of the full names, and the surnames that stood behind a verb of saying.
  private(set) var surnames: Set<FoldedWord> = []
  /// The first words of the full names.
  private(set) var firsts: Set<FoldedWord> = []
  /// Given names that stand alone, more than once.
  private(set) var alone: Set<FoldedWord> = []
  /// What each word of the article is among them, by its number; empty where nothing is known.
  private var roles: [Role] = []
  private let tokens: TokenTable

  private struct Role: OptionSet {
    let rawValue: UInt8
    static let surname = Role(rawValue: 1)
    static let first = Role(rawValue: 2)
    static let alone = Role(rawValue: 4)
    /// It is one of them behind its first letter.
    static let joined = Role(rawValue: 8)
    /// It is a surname behind its first letter.
    static let joinedSurname = Role(rawValue: 16)
  }

  /// Knows nothing.
  init(of tokens: TokenTable) { self.tokens = tokens }

  /// Learns from what was found in all blocks without knowing anything.
  init(of mentions: [[Mention]], reading: ArabicReading) {
    self.init(of: reading.tokens)
    var bare: [FoldedWord: Int] = [:]
    for mentions in mentions {
      for mention in mentions where mention.what == .person && mention.kind != .title {
        learn(from: mention, reading, &bare)
      }
    }
    for (word, count) in bare where count > 1 { alone.insert(word) }
    if !isEmpty { assignRoles() }
  }

  /// Says whether no name has shown anything.
  var isEmpty: Bool { surnames.isEmpty && firsts.isEmpty && alone.isEmpty }

  private mutating func learn(
    from mention: Mention, _ reading: ArabicReading, _ bare: inout [FoldedWord: Int]
  ) {
    let last = mention.tokens.upperBound - 1
    let word = reading.folded(last)
    if mention.kind == .short {
      guard mention.start == nil, mention.tokens.count == 1 else { return }
      if mention.needsSupport || reading.isBareGiven(last) {
        bare[word, default: 0] += 1
      } else if word.byteCount > 4 {
        surnames.insert(word)
      }
    } else if word.byteCount > 4, !word.isAny("الله", "الدين"),
      !reading.isBareGiven(last) || mention.tokens.count == 2
        || reading.folded(last - 1).isAny("بن", "ابو", "ال")
    {
      surnames.insert(word)
      if mention.start == nil { firsts.insert(reading.folded(mention.tokens.lowerBound)) }
    }
  }

  private mutating func assignRoles() {
    // Hardly any word ends as one of the names does: the others are not looked up.
    var endings: UInt64 = 0
    for word in surnames.union(firsts).union(alone) { endings |= ArabicKnownNames.ending(of: word) }
    roles = tokens.words.map { word in
      guard endings & ArabicKnownNames.ending(of: word) != 0 else { return [] }
      var role: Role = []
      if surnames.contains(word) { role.insert(.surname) }
      if firsts.contains(word) { role.insert(.first) }
      if alone.contains(word) { role.insert(.alone) }
      guard word.byteCount > 4 else { return role }
      let rest = word.dropFirst()
      if surnames.contains(rest) { role.formUnion([.joined, .joinedSurname]) }
      if firsts.contains(rest) || alone.contains(rest) { role.insert(.joined) }
      return role
    }
  }

  /// One bit that the last letter of a word and the one before tell, the same for the word without its
  /// first letter.
  private static func ending(of word: FoldedWord) -> UInt64 {
    let count = word.byteCount
    guard count > 2 else { return ~0 }
    return 1 << UInt64((word[count - 1] ^ word[count - 3] << 2) & 63)
  }

  /// Says whether a block has a word of a known name, bare or behind a proclitic of one letter.
  func concerns(_ block: Block, of tokens: TokenTable) -> Bool {
    !roles.isEmpty
      && block.tokens.contains { tokens[$0].kind == .word && !roles[tokens.number($0)].isEmpty }
  }

  private func role(of token: Int) -> Role {
    !roles.isEmpty && token >= 0 && token < tokens.count ? roles[tokens.number(token)] : []
  }

  /// Says whether a token is a known surname.
  func isSurname(_ token: Int) -> Bool { role(of: token).contains(.surname) }

  /// Says whether a token is the first word of a full name.
  func isFirst(_ token: Int) -> Bool { role(of: token).contains(.first) }

  /// Says whether a token is a given name that stands alone elsewhere.
  func isAlone(_ token: Int) -> Bool { role(of: token).contains(.alone) }

  /// Says whether a token is a known surname behind its first letter.
  func isJoinedSurname(_ token: Int) -> Bool { role(of: token).contains(.joinedSurname) }

  /// Says whether a token or one of the two behind it is a surname, bare or behind a letter.
  func hasSurname(near token: Int) -> Bool {
    !roles.isEmpty
      && (token...(token + 2)).contains {
        !role(of: $0).isDisjoint(with: [.surname, .joinedSurname])
      }
  }
}
