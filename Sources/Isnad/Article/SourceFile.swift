public import IsnadText

/// The file from which an article was read, as it is on disk.
public struct SourceFile: Sendable {
  /// The name that reports show: the path as it was given, or the name of standard input.
  public let name: String
  /// The last part of the name, without the folders.
  public var fileName: String { name.split(separator: "/").last.map(String.init) ?? name }
  /// The bytes that offsets count: those on disk, or the UTF-8 they were decoded to.
  ///
  /// Of a package (DOCX) they are the XML of the parts that were read, one behind the other, the main
  /// document first: an offset in it is an offset in that part.
  public let bytes: [UInt8]
  /// The bytes of the file on disk, by which it can be known again.
  public let onDisk: [UInt8]
  /// The parts of a package, in the order of the bytes; none for a file that is none.
  public let parts: [SourcePart]
  /// The lines of the bytes.
  public let lines: LineIndex

  /// Creates a source; without other bytes on disk, they are those that offsets count.
  public init(name: String, bytes: [UInt8], parts: [SourcePart] = [], onDisk: [UInt8]? = nil) {
    self.name = name
    self.bytes = bytes
    self.onDisk = onDisk ?? bytes
    self.parts = parts
    lines = LineIndex(bytes)
  }

  /// The first part of a role.
  public func part(_ role: String) -> SourcePart? { parts.first { $0.role == role } }
}

/// A part of a package: a file inside the file.
public struct SourcePart: Sendable, Hashable {
  /// The name in the package: `word/document.xml`.
  public let name: String
  /// What it is to the document, by the last word of its relationship: `officeDocument`, `styles`,
  /// `footnotes`.
  public let role: String
  /// Where it stands in the bytes of the source.
  public let range: TextRange

  /// Creates a part.
  public init(name: String, role: String, range: TextRange) {
    self.name = name
    self.role = role
    self.range = range
  }
}
