/// Literals of which one must stand in every match of a part of a pattern, and where.
struct RequiredLiterals {
  var literals: [MaskedBytes]
  /// What the match takes before the literal.
  var before: ByteShape

  /// The share of places at which one of them stands.
  var density: Double {
    literals.reduce(0) { $0 + ByteFrequency.of($1.bytes[...]) }
  }

  /// What looking at the hits costs for each byte of text; 1 is a search by PCRE2 alone.
  var cost: Double {
    let hit = 30.0 + Double(min(before.most ?? 40, 40))
    let isFar = before.most == nil && before.bytes.contains(0x20)
    return 0.002 + density * (isFar ? 600 : hit)
  }

  /// The best literals of a part; nothing where none must stand.
  static func of(_ node: PatternNode) -> RequiredLiterals? {
    var search = Search()
    search.visit(node, before: ByteShape())
    return search.best
  }

  private struct Search {
    var best: RequiredLiterals?
    private let expansion = PhraseExpansion(most: 24, longest: 32)

    mutating func offer(_ literals: [MaskedBytes], before: ByteShape) {
      guard !literals.isEmpty, literals.allSatisfy({ !$0.isEmpty }) else { return }
      offer(RequiredLiterals(literals: literals, before: before))
    }

    private mutating func offer(_ candidate: RequiredLiterals) {
      guard candidate.literals.count <= 600 else { return }
      if let best, best.cost <= candidate.cost { return }
      best = candidate
    }

    mutating func visit(_ node: PatternNode, before: ByteShape) {
      switch node {
      case .sequence(let parts): visit(parts, before: before)
      case .scalar, .set: visit([node], before: before)
      case .capture(let inside, _), .atomic(let inside):
        visit([node], before: before)
        visit(inside, before: before)
      case .repetition(let inside, let repetition):
        visit([node], before: before)
        if repetition.least > 0 { visit(inside, before: before) }
      case .alternation(let sides):
        visit([node], before: before)
        var literals: [MaskedBytes] = []
        var shape: ByteShape?
        for side in sides {
          guard let inner = RequiredLiterals.of(side) else { return }
          literals += inner.literals
          shape = shape?.or(inner.before) ?? inner.before
        }
        offer(literals, before: before + (shape ?? ByteShape()))
      case .empty, .any, .assertion, .look, .backreference, .conditional: break
      }
    }

    /// Runs of parts that are plain text together, and what must stand in a part.
    private mutating func visit(_ parts: [PatternNode], before: ByteShape) {
      var before = before
      var index = 0
      while index < parts.count {
        var drafts = [PhraseDraft()]
        var end = index
        var inside = ByteShape()
        while end < parts.count {
          let part = parts[end]
          if !part.takesNothing {
            guard let next = expansion.extend(drafts, by: part), !next.isEmpty else { break }
            drafts = next
          }
          inside = inside + part.shape
          end += 1
          offer(drafts.map(\.phrase.text), before: before)
        }
        if end == index {
          // A part of several, that is no plain text: something in it must stand all the same.
          if parts.count > 1 { visit(parts[index], before: before) }
          inside = parts[index].shape
          end = index + 1
        }
        before = before + inside
        index = end
      }
    }
  }
}
