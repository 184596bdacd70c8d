import IsnadText

/// One of the things that a rule can do, with all that it needs for it.
protocol ExtensionPoint: Sendable {
  /// The patterns that are looked for in every block, all of them in one pass.
  var patterns: [Pattern] { get }

  /// Says whether the rule looks at a block though none of its patterns may match there.
  var looksEverywhere: Bool { get }

  /// What the rule finds in a block.
  func alerts(
    in scene: BlockScene, remembering memory: inout RuleMemory
  ) throws(MatchFailure) -> [Alert]

  /// What the rule finds once it has seen all blocks.
  func closing(_ memory: RuleMemory) -> [Alert]
}

extension ExtensionPoint {
  var patterns: [Pattern] { [] }

  var looksEverywhere: Bool { patterns.isEmpty }

  func closing(_ memory: RuleMemory) -> [Alert] { [] }
}
