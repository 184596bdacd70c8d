import IsnadText

/// One of the things that a rule can do, with all that it needs for it.
protocol ExtensionPoint: Sendable {
  /// The patterns that are looked for in every block, all of them in one pass.
  var patterns: [Pattern] { get }

  /// Says whether the rule may have something to say about a block.
  func isConcerned(with scene: BlockScene) -> Bool

  /// What the rule finds in a block.
  func alerts(
    in scene: BlockScene, remembering memory: inout RuleMemory
  ) throws(MatchFailure) -> [Alert]
}

extension ExtensionPoint {
  var patterns: [Pattern] { [] }

  func isConcerned(with scene: BlockScene) -> Bool {
    patterns.isEmpty || patterns.indices.contains { scene.mayMatch($0) }
  }
}
