extension PatternNode {
  /// The most alternatives a look-behind may be written out to.
  private static let expansionLimit = 256

  /// The alternatives of a look-behind, each of one length, as PCRE2 wants them.
  ///
  /// .NET reads a look-behind backwards, so that it may have any length. What repeats at its very
  /// start need not be looked at more often than it must stand; the rest is written out.
  func lookBehindSides() throws(PatternError) -> [PatternNode] {
    var sides: [PatternNode] = []
    for side in self.sides.map(\.trimmedAtStart) {
      if side.width != nil {
        sides.append(side)
      } else if let expanded = side.expanded(), sides.count + expanded.count <= Self.expansionLimit {
        sides += expanded
      } else {
        throw PatternError(
          offset: 0, reason: "a look-behind whose length has no bound is not supported")
      }
    }
    return sides
  }

  /// The node without what may be left out at its start, where nothing stands before it.
  private var trimmedAtStart: PatternNode {
    switch self {
    case .repetition(let inside, let repetition) where repetition.most != repetition.least:
      guard !inside.captures else { return self }
      guard repetition.least > 0 else { return .empty }
      return .repetition(
        inside, Repetition(least: repetition.least, most: repetition.least, kind: .greedy))
    case .alternation(let sides): return .alternation(sides.map(\.trimmedAtStart))
    case .capture: return self
    case .sequence(var parts):
      while let first = parts.first {
        let trimmed = first.trimmedAtStart
        parts[0] = trimmed
        guard trimmed == .empty else { break }
        parts.removeFirst()
      }
      return .sequence(parts)
    default: return self
    }
  }

  /// Says whether a group in the node captures.
  var captures: Bool {
    switch self {
    case .capture: true
    case .sequence(let parts): parts.contains(where: \.captures)
    case .alternation(let sides): sides.contains(where: \.captures)
    case .repetition(let inside, _), .look(let inside, _), .atomic(let inside): inside.captures
    case .conditional(_, let yes, let no): yes.captures || no.captures
    case .empty, .scalar, .set, .any, .assertion, .backreference: false
    }
  }

  /// The number of scalars the node takes, where it is always the same.
  var width: Int? {
    switch self {
    case .empty, .assertion, .look: return 0
    case .scalar, .set, .any: return 1
    case .capture(let inside, _), .atomic(let inside): return inside.width
    case .backreference, .conditional: return nil
    case .repetition(let inside, let repetition):
      guard repetition.least == repetition.most, let width = inside.width else { return nil }
      return width.multipliedReportingOverflow(by: repetition.least).partialValue
    case .sequence(let parts):
      var sum = 0
      for part in parts {
        guard let width = part.width else { return nil }
        sum += width
      }
      return sum
    case .alternation(let sides):
      let widths = Set(sides.map(\.width))
      return widths.count == 1 ? widths.first ?? nil : nil
    }
  }

  /// The node written out to alternatives of one length each; nothing where there are too many.
  private func expanded() -> [PatternNode]? {
    if width != nil { return [self] }
    switch self {
    case .alternation(let sides):
      var result: [PatternNode] = []
      for side in sides {
        guard let expanded = side.expanded() else { return nil }
        result += expanded
        guard result.count <= Self.expansionLimit else { return nil }
      }
      return result
    case .sequence(let parts): return Self.product(of: parts)
    case .capture(let inside, let slot):
      return inside.expanded()?.map { .capture($0, slot: slot) }
    case .repetition(let inside, let repetition):
      guard let most = repetition.most, most <= 64 else { return nil }
      var result: [PatternNode] = []
      let counts = Array(repetition.least...most)
      for count in repetition.kind == .lazy ? counts : counts.reversed() {
        guard let expanded = Self.product(of: Array(repeating: inside, count: count)) else {
          return nil
        }
        result += expanded
        guard result.count <= Self.expansionLimit else { return nil }
      }
      return result
    default: return nil
    }
  }

  private static func product(of parts: [PatternNode]) -> [PatternNode]? {
    var result: [[PatternNode]] = [[]]
    for part in parts {
      guard let expanded = part.expanded(), result.count * expanded.count <= expansionLimit else {
        return nil
      }
      result = result.flatMap { head in expanded.map { head + [$0] } }
    }
    return result.map { $0.count == 1 ? $0[0] : .sequence($0) }
  }
}
