import IsnadText

/// What each token of an article is part of, as annotations tell: somebody's words, a name, a date.
struct TokenRoles {
  /// What a token may be part of.
  struct Role: OptionSet {
    let rawValue: UInt8
    /// Somebody's own or reported words.
    static let speech = Role(rawValue: 1)
    /// A name, or words in marks that only name.
    static let name = Role(rawValue: 2)
    /// The name of a place.
    static let place = Role(rawValue: 4)
    static let date = Role(rawValue: 8)
  }

  private let tokens: TokenTable
  /// By token, all that it is part of.
  private var roles: [Role]
  /// By role, the tokens to which it was last given: nested ranges cost no more than one.
  private var last = [Range<Int>](repeating: 0..<0, count: 4)
  /// Says whether somebody speaks anywhere.
  private(set) var hasSpeech = false

  init(_ tokens: TokenTable) {
    self.tokens = tokens
    roles = Array(repeating: [], count: tokens.count)
  }

  /// Gives a role to the tokens that lie inside a range.
  mutating func add(_ role: Role, to range: TextRange) {
    let number = role.rawValue.trailingZeroBitCount
    let known = last[number]
    let first = tokens.firstIndex(from: range.start)
    var index = first
    while index < roles.count, tokens[index].range.end <= range.end {
      if known.contains(index) {
        index = known.upperBound
      } else {
        roles[index].insert(role)
        index += 1
      }
    }
    guard index > first else { return }
    if role == .speech { hasSpeech = true }
    let isJoined = first <= known.upperBound && known.lowerBound <= index
    last[number] =
      isJoined ? min(first, known.lowerBound)..<max(index, known.upperBound) : first..<index
  }

  /// Says whether a token is part of something; an index that is none is not.
  func has(_ role: Role, _ token: Int) -> Bool {
    token >= 0 && token < roles.count && roles[token].contains(role)
  }
}
