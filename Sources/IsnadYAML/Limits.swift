/// How large a YAML file may be, so that a hostile one is refused at once.
public struct Limits: Sendable, Hashable {
  /// The largest file, in bytes.
  public var bytes: Int
  /// The deepest nesting, aliases followed.
  public var depth: Int
  /// The largest number of nodes, those that aliases and merges repeat counted each time.
  public var nodes: Int

  /// Creates limits.
  public init(bytes: Int, depth: Int, nodes: Int) {
    self.bytes = bytes
    self.depth = depth
    self.nodes = nodes
  }

  /// 1 MB, 64 levels, 200,000 nodes: far above what a desk writes by hand.
  public static let standard = Limits(bytes: 1_000_000, depth: 64, nodes: 200_000)
}
