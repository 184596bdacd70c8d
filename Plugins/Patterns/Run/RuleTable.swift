import Isnad
import IsnadText

/// All rules, by the sort of block at which they look, with their patterns in one set for each sort.
struct RuleTable: Sendable {
  /// The rules.
  let rules: [PreparedRule]
  private let groups: [RuleGroup]

  init(_ rules: [PreparedRule]) {
    self.rules = rules
    groups = BlockSort.allCases.map { sort in
      RuleGroup(rules, of: sort)
    }
  }

  var isEmpty: Bool { rules.isEmpty }

  /// The rules that look at blocks of a sort.
  subscript(sort: BlockSort) -> RuleGroup { groups[sort.rawValue] }
}

/// The rules that look at blocks of one sort.
struct RuleGroup: Sendable {
  /// A rule, with the number of its first pattern in the set.
  struct Member: Sendable {
    let rule: Int
    let base: Int
    /// Its scopes of this sort; one of them is enough.
    let scopes: [StyleScope]
  }

  let members: [Member]
  let patterns: PatternSet

  init(_ rules: [PreparedRule], of sort: BlockSort) {
    var patterns: [Pattern] = []
    var members: [Member] = []
    for (index, rule) in rules.enumerated() {
      let scopes = rule.scopes.filter { $0.sort == sort }
      guard !scopes.isEmpty else { continue }
      members.append(Member(rule: index, base: patterns.count, scopes: scopes))
      patterns += rule.point.patterns
    }
    self.members = members
    self.patterns = PatternSet(patterns)
  }

  /// The rules that look at a block.
  func members(for block: ScopedBlock) -> [Member] {
    members.filter { $0.scopes.contains { $0.fits(block) } }
  }
}
