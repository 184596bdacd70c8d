import Foundation
import Isnad
import IsnadRunner
import IsnadText

/// Marks every occurrence of a word, with its place among them.
struct WordMark: AnnotationValue {
  let word: String
  let number: Int

  static let schema = KindSchema(
    "word", about: "A word.",
    attributes: [
      AttributeDeclaration("word", .text, "The word."),
      AttributeDeclaration("number", .decimal, "Its place."),
      AttributeDeclaration("first", .yesNo, "Whether it is the first."),
      AttributeDeclaration("parity", .choice(["odd", "even"]), "The parity of its place."),
      AttributeDeclaration("digits", .list(.choice(["1", "2", "3"])), "The digits of its place."),
      AttributeDeclaration("missing", .text, "Never set."),
    ])

  func attribute(_ name: AttributeName) -> AttributeValue? {
    switch name {
    case "word": .text(word)
    case "number": .decimal(Decimal(number))
    case "first": .yesNo(number == 1)
    case "parity": .choice(number.isMultiple(of: 2) ? "even" : "odd")
    case "digits": .list(String(number).map { .choice(String($0)) })
    default: nil
    }
  }
}

/// Writes a ``WordMark`` on every token that folds to one of some words.
struct WordMarker: CheckPlugin {
  let words: Set<String>
  let name = "WordMarker"
  let about = "Marks words."
  let writes = [WordMark.schema]

  func annotate(_ article: AnnotatedArticle, with context: PluginContext) -> [AnnotationDraft] {
    let tokens = article.article.tokens
    let found = (0..<tokens.count).filter { words.contains(tokens.folded($0)) }
    return found.enumerated().map { number, index in
      AnnotationDraft(
        WordMark(word: tokens.folded(index), number: number + 1), at: tokens[index].range)
    }
  }
}

/// An article of paragraphs that blank lines separate; one that starts with `#` is a heading.
func article(_ text: String, comments: [Comment] = [], language: Language? = nil) -> Article {
  var blocks: [Manuscript.Block] = []
  var offset = 0
  for paragraph in text.components(separatedBy: "\n\n") {
    let range = TextRange(offset, offset + paragraph.utf8.count)
    blocks.append(
      Manuscript.Block(paragraph.hasPrefix("#") ? .heading(level: 2) : .paragraph, range))
    offset = range.end + 2
  }
  let manuscript = Manuscript(
    text: UTF8Text(text), map: .identity(count: text.utf8.count), blocks: blocks,
    metadata: Metadata(language: language), comments: comments)
  return Article(manuscript, from: SourceFile(name: "test.md", bytes: Array(text.utf8)))
}

/// A rule on words, in a set called `test`.
func rule(
  _ name: String = "rule", where condition: Condition = .always, severity: Severity = .warning,
  language: Language? = nil, message: String = "found “{text}”"
) -> Rule {
  Rule(
    id: RuleID(ruleset: "test", name: name), about: LocalizedText([:]), language: language,
    basis: [], kind: "word", condition: condition, underlined: nil, severity: severity,
    message: LocalizedText([.english: message]), hint: nil, examples: [],
    place: RulePlace(file: "test.yml", line: 1, column: 1))
}

/// The words that a rule flags in a text, with their offsets.
func flagged(
  by condition: Condition, in text: String, marking words: Set<String> = ["tick", "tock"]
) throws -> [Int] {
  let runner = try Runner(
    plugins: [WordMarker(words: words)],
    Runner.Settings(rules: [rule(where: condition)], lexicons: []))
  return runner.review(article(text)).findings.map(\.range.start)
}
