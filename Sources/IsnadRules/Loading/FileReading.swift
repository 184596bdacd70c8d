import Isnad
import IsnadYAML

/// The reading of one file: its source, and the mistakes found so far.
struct FileReading: Sendable {
  let source: YAMLSource
  private(set) var mistakes: [Mistake] = []
  private let checksShape: Bool

  init(_ source: YAMLSource, checksShape: Bool = true) {
    self.source = source
    self.checksShape = checksShape
  }

  /// Notes where the shape of a file is not that of a grammar, unless that is known to be right.
  mutating func check(_ root: YAMLNode, by grammar: Grammar) {
    if checksShape { mistakes += grammar.mistakes(in: root, of: source) }
  }

  /// Notes a mistake at a node.
  mutating func note(_ node: YAMLNode, _ message: String, advice: String = "") {
    mistakes.append(source.mistake(at: node.place, message, advice: advice))
  }

  mutating func add(_ more: [Mistake]) { mistakes += more }

  /// Where a node stands.
  func place(of node: YAMLNode) -> RulePlace {
    RulePlace(file: source.file, line: node.place.line, column: node.place.column)
  }
}

extension YAMLNode {
  /// The texts of a scalar or of the scalars of a list.
  var strings: [String] { string.map { [$0] } ?? (sequence ?? []).compactMap(\.string) }

  /// The node as a list: a value that is no list is its only member.
  var members: [YAMLNode] { sequence ?? (isNull ? [] : [self]) }
}
