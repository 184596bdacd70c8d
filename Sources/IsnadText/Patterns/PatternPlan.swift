/// How a pattern is looked for: plain phrases by own code, the rest by PCRE2 where it may match.
struct PatternPlan: Sendable {
  /// An alternative of the pattern; of two that match at one place, the earlier counts.
  enum Branch: Sendable {
    case phrases([Phrase])
    case expression(PatternNode, Filter)
  }

  /// Where an expression may match.
  enum Filter: Sendable {
    /// Near one of some literals.
    case literals([MaskedBytes], before: LiteralDistance)
    /// Where some bytes follow each other.
    case startBytes([PairSet])
    case anywhere
  }

  let branches: [Branch]

  /// The plan of a pattern.
  init(_ tree: PatternNode) {
    var branches: [Branch] = []
    // Alternatives that must be looked for everywhere are looked for together.
    var anywhere: [PatternNode] = []
    func gather() {
      guard !anywhere.isEmpty else { return }
      let node: PatternNode = anywhere.count == 1 ? anywhere[0] : .alternation(anywhere)
      branches.append(.expression(node, .anywhere))
      anywhere = []
    }
    for node in tree.branches {
      if let phrases = PhraseExpansion.phrases(of: node) {
        gather()
        branches.append(.phrases(phrases))
        continue
      }
      let filter = Filter(node)
      guard case .anywhere = filter else {
        gather()
        branches.append(.expression(node, filter))
        continue
      }
      anywhere.append(node)
    }
    gather()
    self.branches = branches
  }
}

extension PatternPlan.Filter {
  /// The cheapest filter of an expression.
  init(_ node: PatternNode) {
    guard !node.asksForSearchStart else {
      self = .anywhere
      return
    }
    let required = RequiredLiterals.of(node)
    if let required, required.cost < 0.2 {
      self = .literals(required.literals, before: LiteralDistance(required.before))
      return
    }
    let starts = StartBytes.of(node)
    let cost = StartBytes.cost(starts)
    if let required, required.cost < min(cost, 0.8) {
      self = .literals(required.literals, before: LiteralDistance(required.before))
    } else {
      self = cost < 0.8 ? .startBytes(starts) : .anywhere
    }
  }
}

/// Where a match may begin that has a literal at a place.
struct LiteralDistance: Hashable, Sendable {
  let least: Int
  /// Nothing means without end.
  let most: Int?
  /// No other byte stands between the start of the match and the literal.
  let bytes: ByteSet

  init(_ shape: ByteShape) {
    least = shape.least
    most = shape.most
    bytes = shape.bytes
  }
}
