extension PatternNode {
  /// The alternatives a pattern can be taken apart to, the first choice first.
  ///
  /// `\b(?:a|b)\b` is `\ba\b` or `\bb\b`: where the alternatives are looked for alone, the match that
  /// begins first, and of those the one of the first alternative, is the match of the whole. That holds
  /// where what stands before them can match in one way only, and where no part refers to another.
  var branches: [PatternNode] {
    guard !refersBack else { return [self] }
    let branches = distributed
    return branches.count <= 20_000 ? branches : [self]
  }

  private var distributed: [PatternNode] {
    switch self {
    case .alternation(let sides): return sides.flatMap(\.distributed)
    case .capture(let inside, let slot): return inside.distributed.map { .capture($0, slot: slot) }
    case .sequence(let parts):
      guard let index = parts.firstIndex(where: { !$0.matchesInOneWay }) else { return [self] }
      let sides = parts[index].distributed
      guard sides.count > 1, sides.count * (parts.count + 1) < 100_000 else { return [self] }
      return sides.map { .sequence(parts[..<index] + [$0] + parts[(index + 1)...]) }
    default: return [self]
    }
  }

  /// Says whether there is no choice in the node.
  private var matchesInOneWay: Bool {
    switch self {
    case .empty, .scalar, .set, .any, .assertion: true
    case .look(let inside, _): !inside.captures
    case .sequence(let parts): parts.allSatisfy(\.matchesInOneWay)
    case .capture(let inside, _): inside.matchesInOneWay
    case .alternation, .repetition, .atomic, .backreference, .conditional: false
    }
  }

  /// Says whether a part asks for what another took, or for where the search began.
  var refersBack: Bool {
    switch self {
    case .backreference, .conditional, .assertion(.searchStart): true
    case .empty, .scalar, .set, .any, .assertion: false
    case .sequence(let parts): parts.contains(where: \.refersBack)
    case .alternation(let sides): sides.contains(where: \.refersBack)
    case .capture(let inside, _), .repetition(let inside, _), .look(let inside, _), .atomic(let inside):
      inside.refersBack
    }
  }

  /// Says whether the node asks where the search began.
  var asksForSearchStart: Bool {
    switch self {
    case .assertion(.searchStart): true
    case .backreference, .empty, .scalar, .set, .any, .assertion: false
    case .sequence(let parts): parts.contains(where: \.asksForSearchStart)
    case .alternation(let sides): sides.contains(where: \.asksForSearchStart)
    case .capture(let inside, _), .repetition(let inside, _), .look(let inside, _), .atomic(let inside):
      inside.asksForSearchStart
    case .conditional(.matches(let question), let yes, let no):
      question.asksForSearchStart || yes.asksForSearchStart || no.asksForSearchStart
    case .conditional(.captured, let yes, let no): yes.asksForSearchStart || no.asksForSearchStart
    }
  }
}
