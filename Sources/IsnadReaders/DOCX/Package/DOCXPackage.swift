public import Isnad
internal import IsnadText

/// Unpacks a Word document, as ``InputDecoder`` decodes a text: it happens before the reader, and
/// says what is wrong with bytes that are none.
public enum DOCXPackage {
  /// The source of a document: the XML of the parts that the reader reads, the main document first.
  ///
  /// - Throws: a failure that says what was found, what was expected and what to do.
  public static func unpack(_ bytes: [UInt8], file: String) throws(Failure) -> SourceFile {
    if let failure = ForeignFile.failure(bytes, file: file) { throw failure }
    return try bytes.withUnsafeBytes { buffer -> Result<SourceFile, Failure> in
      do throws(Failure) {
        var unpacking = Unpacking(package: try Package(buffer, file: file), file: file)
        try unpacking.run()
        return .success(
          SourceFile(name: file, bytes: unpacking.bytes, parts: unpacking.parts, onDisk: bytes))
      } catch {
        return .failure(error)
      }
    }.get()
  }

  /// The roles of the parts that are read besides the main document, in the order in which they
  /// follow it.
  static let roles = ["footnotes", "endnotes", "comments", "styles"]
}

/// The way from the root of a package to the parts of its document.
private struct Unpacking {
  var package: Package
  let file: String
  private(set) var bytes: [UInt8] = []
  private(set) var parts: [SourcePart] = []

  init(package: Package, file: String) {
    self.package = package
    self.file = file
  }

  mutating func run() throws(Failure) {
    let root = Relationships(try xml(of: "_rels/.rels")?.bytes ?? [])
    let main = try mainPart(root)
    let mainRoot = try add(main, as: "officeDocument")
    guard let mainRoot, mainRoot == Root(namespace: .word, name: "document") else {
      throw Failure(
        file: file,
        message:
          "the part \(main) is no Word document: its root is '\(mainRoot?.name.prefix(80) ?? "")'",
        advice: Failure.saveAgain)
    }
    let references = Relationships(try xml(of: PartName.relationships(of: main))?.bytes ?? [])
    for role in DOCXPackage.roles {
      if let part = part(role, of: references, from: main) { try add(part, as: role) }
    }
    try addRelationships(of: main, as: "relationships")
    for part in parts where part.role.hasSuffix("notes") {
      try addRelationships(of: part.name, as: "\(part.role).relationships")
    }
    if let core = part("core-properties", of: root, from: "") { try add(core, as: "core-properties") }
  }

  /// The name of the main document: the one that the root refers to, or the only one of its type.
  private mutating func mainPart(_ root: Relationships) throws(Failure) -> String {
    let types = ContentTypes(try xml(of: "[Content_Types].xml")?.bytes ?? [])
    let reference = root.first("officeDocument")
    if let reference, reference.isExternal {
      throw Failure(
        file: file,
        message: "the main document lies outside the package, at '\(reference.target.prefix(200))'",
        advice: Failure.saveAgain)
    }
    let name =
      reference.flatMap { PartName.resolve($0.target, from: "") }
      ?? types.part(ofType: "wordprocessingml.document.main+xml")
    let type = name.flatMap { types.byName[PartName.canonical($0) ?? ""] }
    let isOther = type.map { $0.contains("spreadsheetml") || $0.contains("presentationml") } ?? false
    guard let name, package.holds(name), !isOther else {
      let mimetype = try package.bytes(of: "mimetype")
      let kind = ForeignFile.kind(of: package, mainType: type, mimetype: mimetype)
      throw Failure(
        file: file, message: "the file is \(kind), not a Word document (.docx)",
        advice: "export it as .docx, or give the file the ending of what it is")
    }
    return name
  }

  private func part(_ role: String, of references: Relationships, from base: String) -> String? {
    guard let reference = references.first(role), !reference.isExternal else { return nil }
    return PartName.resolve(reference.target, from: base)
  }

  private mutating func addRelationships(of part: String, as role: String) throws(Failure) {
    try add(PartName.relationships(of: part), as: role)
  }

  /// Adds a part, if the package has it; returns its root.
  @discardableResult
  private mutating func add(_ name: String, as role: String) throws(Failure) -> Root? {
    guard let part = try xml(of: name) else { return nil }
    let range = TextRange(bytes.count, bytes.count + part.bytes.count)
    parts.append(SourcePart(name: name, role: role, range: range))
    bytes += part.bytes
    return part.root
  }

  private typealias Root = PartDecoder.Root

  /// The XML of a part in UTF-8, sound from start to end; nothing if the package has no such part.
  private mutating func xml(of name: String) throws(Failure) -> (bytes: [UInt8], root: Root?)? {
    guard let packed = try package.bytes(of: name) else { return nil }
    let decoder = PartDecoder(file: file, part: name)
    let bytes = try decoder.decode(packed)
    return (bytes, try decoder.check(bytes))
  }
}

extension Relationships {
  /// Reads a part that stands alone.
  fileprivate init(_ bytes: [UInt8]) {
    self.init(bytes, in: TextRange(0, bytes.count))
  }
}
