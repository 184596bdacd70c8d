public import Isnad

/// The plugins that a run needs, in the order in which they annotate.
public struct Plan: Sendable {
  /// The plugins, each behind those whose annotations it reads.
  public let plugins: [any CheckPlugin]

  /// Plans the annotation of some kinds.
  ///
  /// Only plugins that write one of the kinds, or a kind that such a plugin reads, take part.
  ///
  /// - Throws: ``PlanError`` when two plugins write one kind, or plugins read in a circle.
  public init(
    of plugins: [any CheckPlugin], writing kinds: Set<AnnotationKind>
  ) throws(PlanError) {
    let writers = try Plan.writers(of: plugins)
    var ordered: [Int] = []
    var state = [State](repeating: .unseen, count: plugins.count)
    for kind in kinds.sorted() {
      guard let plugin = writers[kind] else { continue }
      try Plan.visit(plugin, of: plugins, writers, &state, &ordered, path: [])
    }
    self.plugins = ordered.map { plugins[$0] }
  }

  private enum State {
    case unseen, open, done
  }

  private static func writers(
    of plugins: [any CheckPlugin]
  ) throws(PlanError) -> [AnnotationKind: Int] {
    var writers: [AnnotationKind: Int] = [:]
    for (index, plugin) in plugins.enumerated() {
      for schema in plugin.writes {
        if let other = writers[schema.kind] {
          throw .twoWriters(of: schema.kind, plugins[other].name, plugin.name)
        }
        writers[schema.kind] = index
      }
    }
    return writers
  }

  private static func visit(
    _ index: Int, of plugins: [any CheckPlugin], _ writers: [AnnotationKind: Int],
    _ state: inout [State], _ ordered: inout [Int], path: [String]
  ) throws(PlanError) {
    let path = path + [plugins[index].name]
    switch state[index] {
    case .done: return
    case .open: throw .circle(path)
    case .unseen: state[index] = .open
    }
    for kind in plugins[index].reads {
      guard let writer = writers[kind], writer != index else { continue }
      try visit(writer, of: plugins, writers, &state, &ordered, path: path)
    }
    state[index] = .done
    ordered.append(index)
  }
}

/// Plugins that cannot work together.
public enum PlanError: Error, Equatable, CustomStringConvertible {
  /// Two plugins write one kind.
  case twoWriters(of: AnnotationKind, String, String)
  /// Plugins read each other's annotations in a circle.
  case circle([String])
  /// Rules bring what no plugin can look for.
  case rules(StyleErrors)

  public var description: String {
    switch self {
    case .twoWriters(let kind, let first, let second):
      "the plugins '\(first)' and '\(second)' both write '\(kind)', but a kind has one writer"
    case .circle(let names):
      "plugins read each other in a circle: \(names.joined(separator: " → "))"
    case .rules(let errors):
      errors.errors.map { "\($0.place): the rule '\($0.rule)' cannot run: \($0.message)" }
        .joined(separator: "\n")
    }
  }
}
