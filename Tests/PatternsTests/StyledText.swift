import Isnad
import IsnadReaders
import IsnadRunner
import IsnadText
import Patterns

/// A text of a test with what some rules find in it.
struct StyledText {
  let matches: [Match]

  /// Runs rules over blocks given as scope and text.
  init(_ blocks: [(scope: String, text: String)], _ style: HouseStyle) throws {
    var source = ""
    var scoped: [ScopedBlock] = []
    for block in blocks {
      let start = source.utf8.count
      source += block.text + "\n\n"
      let text = UTF8Text(block.text)
      scoped.append(
        ScopedBlock(
          text: text, map: .identity(count: text.count, at: start),
          scope: block.scope.split(separator: ".").map(String.init)))
    }
    try self.init(source, ScopedDocument(blocks: scoped), style)
  }

  /// Runs rules over one block of running text.
  init(_ text: String, _ rules: StyleRule..., accepted: [String] = []) throws {
    var style = HouseStyle()
    style.rules = rules
    style.accepted = accepted
    try self.init([(scope: "text.md", text: text)], style)
  }

  /// Runs rules over a document.
  init(_ source: String, _ document: ScopedDocument?, _ style: HouseStyle) throws {
    let file = SourceFile(name: "test.md", bytes: Array(source.utf8))
    let manuscript = Readers.reader(for: .markdown).read(file)
    let plugin = try Patterns().prepared(for: style, patterns: [])
    let article = Article(manuscript, from: file, scoped: document)
    matches = plugin.annotate(AnnotatedArticle(article), with: PluginContext())
      .compactMap { $0.value as? Match }
  }

  /// The words that were found.
  var found: [String] { matches.map(\.found) }
  /// What is said of them.
  var messages: [String] { matches.map(\.message) }
}

/// A rule of a style, as a test writes it.
func rule(
  _ check: StyleCheck, _ message: String = "'%s'", scope: String = "text", limit: Int = 0,
  action: StyleAction? = nil, name: String = "Desk.Rule"
) -> StyleRule {
  StyleRule(
    name: name, check: check, message: message, scopes: [StyleScope(scope)], limit: limit,
    action: action, place: RulePlace(file: "Desk/Rule.yml", line: 1, column: 1))
}

/// An `existence` rule over some words.
func existence(
  _ tokens: [String], _ message: String = "'%s'", scope: String = "text", limit: Int = 0,
  action: StyleAction? = nil, name: String = "Desk.Rule",
  _ change: (inout StyleCheck.Existence) -> Void = { _ in }
) -> StyleRule {
  var check = StyleCheck.Existence()
  check.tokens = tokens
  change(&check)
  return rule(.existence(check), message, scope: scope, limit: limit, action: action, name: name)
}

/// A `substitution` rule.
func substitution(
  _ swap: [(String, String)], _ message: String = "'%s' for '%s'", action: StyleAction? = nil,
  _ change: (inout StyleCheck.Substitution) -> Void = { _ in }
) -> StyleRule {
  var check = StyleCheck.Substitution()
  check.swap = swap.map { .init(observed: $0.0, expected: $0.1) }
  change(&check)
  return rule(.substitution(check), message, action: action)
}
