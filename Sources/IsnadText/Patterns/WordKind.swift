/// Whether a scalar belongs to a word.
enum WordKind: Hashable, Sendable {
  case word, other
}

extension PatternNode {
  /// The kind of the first scalar the node takes, where it always takes one and its kind is sure.
  var firstKind: WordKind? { edge(atStart: true).kind }

  /// The kind of the last scalar.
  var lastKind: WordKind? { edge(atStart: false).kind }

  /// Says whether the node never takes text.
  var takesNothing: Bool {
    if case .nothing = edge(atStart: true) { return true }
    return false
  }

  /// What an edge of a node is.
  private enum Edge {
    /// The node takes no text.
    case nothing
    case some(WordKind)
    case unknown

    var kind: WordKind? {
      if case .some(let kind) = self { return kind }
      return nil
    }
  }

  private func edge(atStart: Bool) -> Edge {
    switch self {
    case .empty, .assertion, .look: return .nothing
    case .scalar(let scalar, _): return .some(scalar.isWordScalar ? .word : .other)
    case .set(let set, _): return set.kind.map(Edge.some) ?? .unknown
    case .any, .backreference, .conditional: return .unknown
    case .capture(let inside, _), .atomic(let inside): return inside.edge(atStart: atStart)
    case .repetition(let inside, let repetition):
      return repetition.least > 0 ? inside.edge(atStart: atStart) : .unknown
    case .alternation(let sides):
      var kind: WordKind?
      for side in sides {
        guard case .some(let next) = side.edge(atStart: atStart), kind == nil || kind == next else {
          return .unknown
        }
        kind = next
      }
      return kind.map(Edge.some) ?? .nothing
    case .sequence(let parts):
      for part in atStart ? parts : parts.reversed() {
        let edge = part.edge(atStart: atStart)
        if case .nothing = edge { continue }
        return edge
      }
      return .nothing
    }
  }
}

extension ScalarSet {
  /// The kind of every member, where all are of one.
  var kind: WordKind? {
    guard !isNegative else {
      if items == [.word] { return .other }
      return items.contains(.notWord) ? .word : nil
    }
    var kind: WordKind?
    for item in items {
      guard let next = item.kind, kind == nil || kind == next else { return nil }
      kind = next
    }
    return kind
  }
}

extension ScalarSet.Item {
  fileprivate var kind: WordKind? {
    switch self {
    case .word, .digit: return .word
    case .notWord: return .other
    case .notDigit: return nil
    case .property(let name, let isNegative):
      guard !isNegative else { return nil }
      switch name {
      case "L", "L&", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "Mn", "Mc", "Me", "Nd", "Pc": return .word
      case "Z", "Zs", "Zl", "Zp", "S", "Sc", "Sm", "Sk", "So", "Pd", "Ps", "Pe", "Pi", "Pf", "Po":
        return .other
      default: return nil
      }
    case .range(let low, let high):
      guard high - low < 64 else { return nil }
      var kind: WordKind?
      for value in low...high {
        guard let scalar = Unicode.Scalar(value) else { return nil }
        let next: WordKind = scalar.isWordScalar ? .word : .other
        guard kind == nil || kind == next else { return nil }
        kind = next
      }
      return kind
    }
  }
}
