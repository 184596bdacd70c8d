public import Isnad
public import IsnadYAML

/// A file of cases beside rules: `Rule.test.yml`.
public enum StyleTestFile {
  /// A case with the rule that it is about.
  public struct Case: Sendable {
    /// The case.
    public let test: StyleTest
    /// The path of its rule, seen from where the program runs; nothing where the project as a whole is tested.
    public let rule: String?
  }

  /// Says whether a file is one, by its name.
  public static func isOne(_ path: String) -> Bool { path.hasSuffix(".test.yml") }

  /// Reads a file; cases with a mistake are left out.
  public static func read(_ file: RuleFile) -> (cases: [Case], mistakes: [Mistake]) {
    let source = YAMLSource(file: file.path, bytes: file.bytes)
    let (root, syntax) = YAML.parse(source)
    guard let root else { return ([], syntax) }
    let entry = StyleDefinition.Entry(name: "tests", key: root, value: root, source: source)
    var values = WeakValues(StyleDefinition(name: file.path, source: source, entries: [entry]))
    let tests = values.tests()
    let rules = Dictionary(
      (root.sequence ?? []).compactMap { node in node["rule"]?.string.map { (node.place.line, $0) } },
      uniquingKeysWith: { first, _ in first })
    let cases = tests.map { test in
      Case(
        test: test, rule: rules[test.place.line].map { FilePath.resolve($0, from: file.path) })
    }
    return (cases, syntax + values.mistakes)
  }
}
