/// A value of a YAML file, with its place.
public struct YAMLNode: Sendable {
  /// What a node holds.
  public indirect enum Content: Sendable {
    /// Text; plain text, without quotation marks, may stand for a number, yes or no, or nothing.
    case scalar(String, isPlain: Bool)
    case sequence([YAMLNode])
    /// Keys and values in the order of the file; no scalar key occurs twice.
    case mapping([(key: YAMLNode, value: YAMLNode)])
  }

  /// What the node holds.
  public let content: Content
  /// Where it stands.
  public let place: YAMLPlace

  /// Creates a node.
  public init(_ content: Content, at place: YAMLPlace) {
    self.content = content
    self.place = place
  }
}

/// Where a node stands: lines and columns counted from 1, columns in scalars.
public struct YAMLPlace: Sendable, Hashable {
  /// The line of the first scalar.
  public let line: Int
  /// The column of the first scalar.
  public let column: Int
  /// The line on which the node ends.
  public let endLine: Int
  /// The column behind the last scalar.
  public let endColumn: Int

  /// Creates a place.
  public init(line: Int, column: Int, endLine: Int, endColumn: Int) {
    self.line = line
    self.column = column
    self.endLine = endLine
    self.endColumn = endColumn
  }

  /// Creates a place without extent.
  public init(line: Int, column: Int) {
    self.init(line: line, column: column, endLine: line, endColumn: column)
  }
}
