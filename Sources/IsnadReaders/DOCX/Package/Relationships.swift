internal import IsnadText

/// What a part refers to: other parts, and addresses outside.
struct Relationships {
  /// A reference.
  struct Reference {
    /// The last word of its type: `officeDocument`, `styles`, `hyperlink`.
    let role: String
    let target: String
    let isExternal: Bool
  }

  /// The references by their ids.
  private(set) var byID: [String: Reference] = [:]
  /// The references in the order of the part.
  private(set) var all: [Reference] = []

  /// No references.
  init() {}

  /// Reads the part of references; what is not understood is passed over.
  init(_ bytes: [UInt8], in range: TextRange) {
    let walker = Walker()
    _ = XMLWalk.walk(bytes, in: range, walker)
    for (id, reference) in walker.found {
      all.append(reference)
      if byID[id] == nil { byID[id] = reference }
    }
  }

  /// The first reference of a role.
  func first(_ role: String) -> Reference? { all.first { $0.role == role } }

  private final class Walker: XMLHandler {
    var found: [(String, Reference)] = []

    func start(_ tag: XMLTag) {
      guard tag.name.namespace == .relationships, tag.name.local == "Relationship",
        let target = tag.attributes[.none, "Target"], let type = tag.attributes[.none, "Type"]
      else { return }
      let role = type.split(separator: "/").last.map(String.init) ?? type
      found.append(
        (
          tag.attributes[.none, "Id"] ?? "",
          Reference(
            role: role, target: target,
            isExternal: tag.attributes[.none, "TargetMode"] == "External")
        ))
    }

    func end(at offset: Int) {}
    func text(_ words: UnsafeBufferPointer<UInt8>, at range: TextRange) {}
  }
}

/// The types of the parts of a package.
struct ContentTypes {
  /// The types of single parts, by their canonical names.
  private(set) var byName: [String: String] = [:]

  /// Reads `[Content_Types].xml`.
  init(_ bytes: [UInt8]) {
    let walker = Walker()
    _ = XMLWalk.walk(bytes, in: TextRange(0, bytes.count), walker)
    byName = walker.found
  }

  /// The name of the first part, in order of names, whose type holds a word.
  func part(ofType word: String) -> String? {
    byName.filter { $0.value.contains(word) }.keys.sorted().first
  }

  private final class Walker: XMLHandler {
    var found: [String: String] = [:]

    func start(_ tag: XMLTag) {
      guard tag.name.namespace == .contentTypes, tag.name.local == "Override",
        let name = tag.attributes[.none, "PartName"], let type = tag.attributes[.none, "ContentType"]
      else { return }
      if let name = PartName.canonical(String(name.drop { $0 == "/" })) { found[name] = type }
    }

    func end(at offset: Int) {}
    func text(_ words: UnsafeBufferPointer<UInt8>, at range: TextRange) {}
  }
}
