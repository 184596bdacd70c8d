import Foundation
import FuzzHarness
import Isnad
import IsnadReaders
import IsnadRules
import IsnadRunner
import IsnadText
import IsnadYAML

/// Fuzzes the loader of YAML: the tree, then rule sets, lexicons and words, then the rules at work.
@main enum FuzzYAML {
  static func main() {
    exit(
      Fuzz.run { data, size in
        let bytes = Fuzz.bytes(data, size)
        FuzzYAML.readTree(bytes)
        FuzzYAML.load(bytes)
        RuleFuzzing.run(bytes, plugins: [Everything()])
        return 0
      })
  }

  private static func readTree(_ bytes: [UInt8]) {
    let (root, mistakes) = YAML.parse(bytes, file: "rules.yml")
    Fuzz.expect(root != nil || !mistakes.isEmpty, "no root, and nothing is said about it")
    for mistake in mistakes { check(mistake, bytes) }
    var nodes = 0
    if let root { check(root, depth: 1, &nodes) }
    Fuzz.expect(nodes <= Limits.standard.nodes, "the tree has \(nodes) nodes")
  }

  private static func check(_ node: YAMLNode, depth: Int, _ nodes: inout Int) {
    nodes += 1
    let place = node.place
    Fuzz.expect(depth <= Limits.standard.depth, "the tree is deeper than its limit")
    Fuzz.expect(place.line >= 1 && place.column >= 1, "a node at \(place)")
    Fuzz.expect(
      (place.line, place.column) <= (place.endLine, place.endColumn), "a node ends before it begins")
    for member in node.sequence ?? [] { check(member, depth: depth + 1, &nodes) }
    for (key, value) in node.mapping ?? [] {
      check(key, depth: depth + 1, &nodes)
      check(value, depth: depth + 1, &nodes)
    }
  }

  private static func check(_ mistake: Mistake, _ bytes: [UInt8]) {
    Fuzz.expect(!mistake.message.isEmpty, "a mistake without words")
    Fuzz.expect(mistake.line >= 1 && mistake.column >= 1, "a mistake at \(mistake)")
    Fuzz.expect(mistake.line <= LineIndex(bytes).lineCount, "a mistake behind the file: \(mistake)")
  }

  /// A vocabulary with every type of attribute, that is there even before any plugin is.
  private static let vocabulary = Vocabulary(of: [Everything()])

  private static func load(_ bytes: [UInt8]) {
    let file = RuleFile(path: "rules.yml", bytes: bytes)
    // Every include leads back to the file itself, by another name at first.
    let (library, mistakes) = RuleLoader.load([file], vocabulary: vocabulary) { path in
      path.utf8.count < 200 ? .success(bytes) : .failure(ReadFailure("too far"))
    }
    for mistake in mistakes { check(mistake, bytes) }
    let rules = library.rulesets.flatMap(\.rules)
    let settings = Runner.Settings(rules: rules, lexicons: library.lexicons, words: library.words)
    guard let runner = try? Runner(plugins: [Everything()], settings) else { return }
    for text in texts {
      let source = SourceFile(name: "draft.txt", bytes: Array(text.utf8))
      let reviewed = runner.review(Article(PlainTextReader().read(source), from: source))
      for finding in reviewed.findings {
        let range = finding.range
        Fuzz.expect(
          reviewed.article.text.isBoundary(range.start) && reviewed.article.text.isBoundary(range.end),
          "the finding \(finding.rule) cuts a scalar at \(range)")
      }
    }
  }

  private static let texts = [
    "Harbour news.\n\nNora Hill said: “We sailed at nine.” Then aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\n",
    "خبر الميناء.\n\nوقالت ندى حسن: «أبحرنا عند التاسعة». ثم صمتت.\n",
  ]
}

/// A plugin whose annotations have every type of attribute.
private struct Everything: CheckPlugin {
  let name = "everything"
  let about = "annotates every word"
  let writes = [Word.schema]
  let lexicons = ["saying", "titles"]

  func annotate(_ article: AnnotatedArticle, with context: PluginContext) -> [AnnotationDraft] {
    let text = article.article
    return text.tokens.tokens.enumerated().map { index, token in
      AnnotationDraft(Word(text: text[token.range], number: index, range: token.range), at: token.range)
    }
  }
}

private struct Word: AnnotationValue {
  let text: String
  let number: Int
  let range: TextRange

  static let schema = KindSchema(
    "quotation", about: "a word",
    attributes: [
      AttributeDeclaration("speaker", .text, "text"),
      AttributeDeclaration("words", .decimal, "a number"),
      AttributeDeclaration("partial", .yesNo, "yes or no"),
      AttributeDeclaration("cue-class", .choice(["neutral", "loaded"]), "a choice"),
      AttributeDeclaration("date", .date, "a date"),
      AttributeDeclaration("place", .range, "a place"),
      AttributeDeclaration("provenance", .list(.choice(["occasion", "place"])), "a list"),
    ])

  func attribute(_ name: AttributeName) -> AttributeValue? {
    switch name {
    case "speaker": .text(text)
    case "words": .decimal(Decimal(number))
    case "partial": number.isMultiple(of: 3) ? nil : .yesNo(number.isMultiple(of: 2))
    case "cue-class": .choice(number.isMultiple(of: 2) ? "neutral" : "loaded")
    case "date": .date("2026-11-24")
    case "place": .range(range)
    case "provenance": .list([.choice("occasion"), .choice("place")])
    default: nil
    }
  }
}
