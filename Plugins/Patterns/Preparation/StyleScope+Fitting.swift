import Isnad

extension StyleScope {
  /// Says whether a block is one of those in which a rule of this scope looks.
  func fits(_ block: ScopedBlock) -> Bool {
    let parent = block.parent.isEmpty ? block.scope : block.parent
    return terms.allSatisfy { term in
      if !term.isNegated { return term.parts.allSatisfy(block.scope.contains) }
      // What an article holds as a whole is not told apart by where it stands.
      return !term.parts.allSatisfy(parent.contains) && !block.isWhole
    }
  }

  /// The kind of block in which a rule of this scope looks.
  var sort: BlockSort {
    let named = terms.filter { !$0.isNegated }.flatMap(\.parts)
    return BlockSort.allCases.first { $0.part.map(named.contains) ?? true } ?? .passage
  }
}

extension ScopedBlock {
  /// Says whether the block is all of the article, as written or as prose.
  fileprivate var isWhole: Bool { sort == .raw || sort == .summary }

  /// What sort of block it is.
  var sort: BlockSort {
    BlockSort.allCases.first { $0.part.map(scope.contains) ?? true } ?? .passage
  }
}

/// The sorts of blocks: each holds the article once, so that a rule looks at one sort only unless it names more.
enum BlockSort: Int, CaseIterable, Sendable {
  case raw, summary, sentence, paragraph
  /// What the markup gives: a paragraph, a heading, a list item.
  case passage

  /// The part of a scope that names it.
  var part: String? {
    switch self {
    case .raw: "raw"
    case .summary: "summary"
    case .sentence: "sentence"
    case .paragraph: "paragraph"
    case .passage: nil
    }
  }
}
