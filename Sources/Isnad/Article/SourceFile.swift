public import IsnadText

/// The file from which an article was read, as it is on disk.
public struct SourceFile: Sendable {
  /// The name that reports show: the path as it was given, or the name of standard input.
  public let name: String
  /// The last part of the name, without the folders.
  public var fileName: String { name.split(separator: "/").last.map(String.init) ?? name }
  /// The bytes that offsets count: those on disk, or the UTF-8 they were decoded to.
  public let bytes: [UInt8]
  /// The lines of the bytes.
  public let lines: LineIndex

  /// Creates a source.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    lines = LineIndex(bytes)
  }
}
