import BundledRules
import Foundation
import Isnad
import IsnadPlugins
import IsnadReaders
import IsnadRules
import IsnadRunner
import IsnadText

/// A sentence of news with a sum, a date or a conversion in it, right or wrong, with the working.
struct Statement: Decodable, Sendable {
  let form: String
  let right: Bool
  let date: String?
  /// The text; in a wrong one `[[` and `]]` mark the words that must be flagged.
  let text: String
  let working: String
  /// Says why a wrong one is not found, where that is known.
  let missed: String?

  /// The statements of a file.
  static func all(_ name: String) throws -> [Statement] {
    let folder = Bundle.module.url(forResource: "Statements", withExtension: nil)
    guard let url = folder?.appending(path: name) else { return [] }
    let data = try Data(contentsOf: url)
    return try data.split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(Statement.self, from: $0)
    }
  }

  /// The text without marks, and the bytes between them.
  var plain: (text: String, marked: TextRange?) {
    guard let open = text.range(of: "[["), let close = text.range(of: "]]") else { return (text, nil) }
    let before = String(text[..<open.lowerBound])
    let inside = String(text[open.upperBound..<close.lowerBound])
    let start = before.utf8.count
    return (
      before + inside + String(text[close.upperBound...]), TextRange(start, start + inside.utf8.count)
    )
  }
}

/// The whole program, all bundled plugins and rules, over statements.
struct StatementCheck: Sendable {
  private let runner: Runner
  /// The rules that say that a figure, a date or a quantity is wrong.
  static let rulesets: Set<String> = [
    "calculations", "dates", "dates-ar", "dates-en", "quantities", "quantities-ar", "quantities-en",
  ]

  init() throws {
    let files = BundledRules.files.map { RuleFile(path: $0.path, bytes: Array($0.text.utf8)) }
    let library = RuleLoader.load(files, vocabulary: Vocabulary(of: BundledPlugins.all)).library
    runner = try Runner(
      plugins: BundledPlugins.all,
      Runner.Settings(
        rules: library.rulesets.flatMap(\.rules), lexicons: library.lexicons, words: library.words))
  }

  /// What is wrong with how the program judges a statement; nothing where it is right.
  func fault(of statement: Statement, _ language: Language) -> String? {
    let (text, marked) = statement.plain
    let source = SourceFile(name: "statement", bytes: Array(text.utf8))
    var manuscript = Readers.reader(for: .text).read(source)
    manuscript.metadata.language = language
    if let date = statement.date.flatMap(ArticleDate.init) {
      manuscript.metadata.date = date
      manuscript.metadata.dateOrigin = .flag
    }
    let reviewed = runner.review(Article(manuscript, from: source))
    let findings = reviewed.findings.filter { Self.rulesets.contains($0.rule.ruleset) }
    let errors = findings.filter { $0.severity == .error }
    guard let marked else {
      return errors.isEmpty ? nil : "flagged by \(errors.map { "\($0.rule): \($0.message)" })"
    }
    // Of a date in two calendars and of a range that is turned round its own rule set may only warn.
    let found = findings.filter {
      $0.severity == .error || $0.severity == .warning && $0.rule.ruleset != "calculations"
    }
    if found.isEmpty { return "not found" }
    let isRight = found.contains { $0.range.overlaps(marked) }
    return isRight ? nil : "found elsewhere: \(errors.map { "\($0.rule): \($0.message)" })"
  }
}
