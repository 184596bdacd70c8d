import BundledRules
import Foundation
import FuzzHarness
import Isnad
import IsnadPlugins
import IsnadReaders
import IsnadReports
import IsnadRules
import IsnadRunner
import IsnadText

/// Fuzzes the whole way: bytes, article, annotations, findings, and every report of them.
///
/// The first byte of an input chooses the format of the draft and the language of the messages; what
/// begins with a tag is a page.
@main enum FuzzReview {
  static func main() {
    exit(
      Fuzz.run { data, size in
        FuzzReview.check(Fuzz.bytes(data, size))
        return 0
      })
  }

  private static func check(_ bytes: [UInt8]) {
    guard let choice = bytes.first else { return }
    let isPage = choice == UInt8(ascii: "<")
    let draft = isPage ? bytes : Array(bytes.dropFirst())
    let format: ArticleFormat = isPage ? .html : choice & 1 == 0 ? .text : .markdown
    let messages: Language = choice & 2 == 0 ? .english : .arabic
    let reviewed = runner.review(read(draft, format))
    Check.annotations(of: reviewed.annotated)
    Check.findings(of: reviewed)
    let reports = ReportFormat.allCases.map { Check.report($0, of: reviewed, in: messages) }
    // The second time must give the same: nothing is kept between articles.
    guard choice & 4 == 0 else { return }
    let again = runner.review(read(draft, format))
    for (format, first) in zip(ReportFormat.allCases, reports) {
      let second = Check.report(format, of: again, in: messages)
      Fuzz.expect(first == second, "the report \(format) differs the second time")
    }
  }

  private static func read(_ bytes: [UInt8], _ format: ArticleFormat) -> Article {
    let source = SourceFile(name: "draft", bytes: bytes)
    return Article(Readers.reader(for: format).read(source), from: source)
  }

  private static let runner: Runner = {
    let plugins = BundledPlugins.all
    let files = BundledRules.files.map { RuleFile(path: $0.path, bytes: Array($0.text.utf8)) }
    let (library, mistakes) = RuleLoader.load(files, vocabulary: Vocabulary(of: plugins))
    Fuzz.expect(mistakes.isEmpty, "the bundled rules: \(mistakes)")
    let settings = Runner.Settings(
      rules: library.rulesets.flatMap(\.rules), lexicons: library.lexicons, words: library.words,
      today: ArticleDate("2026-11-24"),
      reported: Set(plugins.flatMap { $0.writes.map(\.kind) }))
    do {
      return try Runner(plugins: plugins, settings)
    } catch {
      fatalError("\(error)")
    }
  }()
}
