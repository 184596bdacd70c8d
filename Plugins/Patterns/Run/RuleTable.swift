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

  /// The rules that look at blocks of the scope of one.
  func selection(for block: ScopedBlock, of rules: [PreparedRule]) -> RuleSelection {
    let chosen = members.filter { $0.scopes.contains { $0.fits(block) } }
    var owners = [Int](repeating: -1, count: patterns.patterns.count)
    for (index, member) in chosen.enumerated() {
      for pattern in rules[member.rule].point.patterns.indices { owners[member.base + pattern] = index }
    }
    return RuleSelection(
      members: chosen, owners: owners,
      everywhere: chosen.indices.filter { rules[chosen[$0].rule].point.looksEverywhere })
  }
}

/// The rules that look at the blocks of one scope.
struct RuleSelection {
  let members: [RuleGroup.Member]
  /// For each pattern of the set, whose it is; -1 for that of a rule that does not look here.
  fileprivate let owners: [Int]
  /// Those that look at every block.
  fileprivate let everywhere: [Int]

  /// The rules that may have something to say, where these patterns may match.
  func concerned(by candidates: [Int]) -> [RuleGroup.Member] {
    var chosen = everywhere
    for pattern in candidates {
      let owner = owners[pattern]
      // The patterns of a rule stand side by side.
      if owner >= 0, chosen.last != owner { chosen.append(owner) }
    }
    guard !everywhere.isEmpty, chosen.count > everywhere.count else { return chosen.map { members[$0] } }
    return Set(chosen).sorted().map { members[$0] }
  }
}
