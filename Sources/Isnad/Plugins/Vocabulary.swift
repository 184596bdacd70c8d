/// All kinds that the plugins of a program and the structure of articles offer to rules.
public struct Vocabulary: Sendable {
  /// The kinds, in alphabetical order.
  public let schemas: [KindSchema]
  private let byKind: [AnnotationKind: KindSchema]
  private let writers: [AnnotationKind: String]

  /// Creates the vocabulary of plugins, the structure of articles included; where a plugin writes a kind
  /// of structure, its schema holds.
  public init(of plugins: [any CheckPlugin]) {
    let written = plugins.flatMap { plugin in plugin.writes.map { ($0, plugin.name) } }
    let all = written.map(\.0) + Article.structureSchemas
    byKind = Dictionary(all.map { ($0.kind, $0) }, uniquingKeysWith: { first, _ in first })
    writers = Dictionary(written.map { ($0.0.kind, $0.1) }, uniquingKeysWith: { first, _ in first })
    schemas = byKind.values.sorted { $0.kind < $1.kind }
  }

  /// The schema of a kind; nothing for an unknown one.
  public subscript(kind: AnnotationKind) -> KindSchema? { byKind[kind] }

  /// The name of the plugin that writes a kind; nothing for a kind that the layout alone tells.
  public func writer(of kind: AnnotationKind) -> String? { writers[kind] }
}
