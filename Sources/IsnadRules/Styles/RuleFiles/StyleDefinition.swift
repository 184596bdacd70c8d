import Isnad
import IsnadYAML

/// The keys of a rule of a style, each from the file that says it last.
///
/// A rule that extends another one has the keys of both, so that each value knows its file.
struct StyleDefinition {
  /// A key with its value.
  struct Entry {
    /// The key in lower case, without `+` or `-` behind it.
    let name: String
    /// The key as written.
    let key: YAMLNode
    let value: YAMLNode
    let source: YAMLSource
    /// The files of those parts of the value that a rule further up wrote, by place and text.
    let inherited: [Part: YAMLSource]

    /// A scalar that stands at a place.
    struct Part: Hashable {
      let place: YAMLPlace
      let text: String?
    }

    init(
      name: String, key: YAMLNode, value: YAMLNode, source: YAMLSource,
      inherited: [Part: YAMLSource] = [:]
    ) {
      self.name = name
      self.key = key
      self.value = value
      self.source = source
      self.inherited = inherited
    }
  }

  /// `Style.Rule`.
  let name: String
  /// The file of the rule itself.
  let source: YAMLSource
  /// The keys by their names; a rule has a dozen of them.
  private(set) var entries: [Entry]

  init(name: String, source: YAMLSource, entries: [Entry] = []) {
    self.name = name
    self.source = source
    self.entries = entries
  }

  subscript(name: String) -> Entry? { entries.first { $0.name == name } }

  /// Sets a key, in place of what it was.
  mutating func set(_ entry: Entry) {
    if let known = entries.firstIndex(where: { $0.name == entry.name }) {
      entries[known] = entry
    } else {
      entries.append(entry)
    }
  }

  /// A mistake of the file as a whole.
  func mistake(_ message: String, advice: String) -> Mistake {
    source.mistake(at: YAMLPlace(line: 1, column: 1), message, advice: advice)
  }
}

extension StyleDefinition.Entry {
  /// A mistake at the key.
  func mistake(_ message: String, advice: String = "") -> Mistake {
    source.mistake(at: key.place, message, advice: advice)
  }

  /// A mistake at the value, or at a part of it.
  func mistake(at node: YAMLNode? = nil, _ message: String, advice: String = "") -> Mistake {
    let node = node ?? value
    return source(of: node).mistake(at: node.place, message, advice: advice)
  }

  /// Where a node of the value stands.
  func place(of node: YAMLNode) -> RulePlace {
    RulePlace(
      file: source(of: node).file, line: node.place.line, column: node.place.column)
  }

  /// The entry with what it wrote itself as inherited, for one that changes it.
  var asInherited: [Part: YAMLSource] {
    var parts = inherited
    for node in value.members + (value.mapping?.flatMap { [$0.key, $0.value] } ?? []) {
      parts[Part(place: node.place, text: node.weakText)] = source(of: node)
    }
    return parts
  }

  private func source(of node: YAMLNode) -> YAMLSource {
    inherited.isEmpty
      ? source : inherited[Part(place: node.place, text: node.weakText)] ?? source
  }
}
