import BundledRules
import Foundation
import Isnad
import IsnadPlugins
import IsnadReaders
import IsnadReports
import IsnadRules
import IsnadRunner
import IsnadText

/// Prints how fast each stage is, beside two limits measured in the same run: the search for a byte,
/// and the check that bytes are UTF-8.
@main enum Benchmarks {
  static func main() throws {
    let words = CommandLine.arguments.dropFirst()
    if words.first == "styles" { return try StyleSpeed.measure() }
    if words.first == "plugins" { return try PluginSpeed.measure(words.dropFirst().first) }
    let house = try House()
    print("| text | stage | MB/s | cost (UTF-8 check = 1) | µs an article of 5 KB |")
    print("|---|---|--:|--:|--:|")
    for tongue in TextGenerator.Tongue.allCases { measure(tongue, house) }
    try PatternSpeed.measure()
    try StyleSpeed.measure()
    try StartUp.measure()
  }

  private static func measure(_ tongue: TextGenerator.Tongue, _ house: House) {
    let texts = TextGenerator.articles(tongue, 200, bytes: 5_000, asMarkdown: false)
    let markdown = TextGenerator.articles(tongue, 200, bytes: 5_000, asMarkdown: true)
    let sources = texts.map { SourceFile(name: "a.txt", bytes: Array($0.utf8)) }
    let marked = markdown.map { SourceFile(name: "a.md", bytes: Array($0.utf8)) }
    let articles = sources.map { Article(PlainTextReader().read($0), from: $0) }
    let reviewed = articles.map(house.runner.review)
    let bytes = sources.reduce(0) { $0 + $1.bytes.count }
    let markedBytes = marked.reduce(0) { $0 + $1.bytes.count }
    let check = Stage("UTF-8 check") {
      for source in sources { keep(UTF8Text.firstInvalidOffset(in: source.bytes) ?? 0) }
    }
    let stages: [(Stage, Int)] = [
      (
        Stage("search for a byte (memchr)") { for source in sources { keep(search(source.bytes)) } },
        bytes
      ),
      (check, bytes),
      (Stage("tokens") { for one in articles { keep(Tokenizer.tokenize(one.text).count) } }, bytes),
      (Stage("sentences") { for article in articles { keep(sentences(article)) } }, bytes),
      (
        Stage("lexicons") {
          for one in articles { keep(house.lexicons.matches(in: one)["saying"].count) }
        }, bytes
      ),
      (
        Stage("text reader") { for one in sources { keep(PlainTextReader().read(one).blocks.count) } },
        bytes
      ),
      (
        Stage("Markdown reader") { for one in marked { keep(MarkdownReader().read(one).blocks.count) } },
        markedBytes
      ),
      (
        Stage("read, and make an article") {
          for one in sources { keep(Article(PlainTextReader().read(one), from: one).sentences.count) }
        }, bytes
      ),
      (Stage("annotate") { for one in articles { keep(house.runner.annotate(one).all.count) } }, bytes),
      (
        Stage("annotate and judge") {
          for one in articles { keep(house.runner.review(one).findings.count) }
        }, bytes
      ),
      (Stage("report (JSON lines)") { keep(report(reviewed, .jsonl)) }, bytes),
      (Stage("report (HTML)") { keep(report(reviewed, .html)) }, bytes),
      (Stage("whole check, JSON lines") { keep(checkAll(sources, house)) }, bytes),
    ]
    for (stage, bytes) in stages {
      let speed = Double(bytes) / stage.seconds / 1e6
      let cost = stage.seconds / check.seconds
      let each = stage.seconds / Double(sources.count) * 1e6
      print(
        "| \(tongue.rawValue) | \(stage.name) | \(speed.rounded(to: speed < 100 ? 1 : 0)) | "
          + "\(cost.rounded(to: cost < 10 ? 2 : 0)) | \(each.rounded(to: each < 100 ? 1 : 0)) |")
    }
  }

  private static func search(_ bytes: [UInt8]) -> Int {
    bytes.withUnsafeBytes { bytes in
      bytes.baseAddress.flatMap { memchr($0, 0xFF, bytes.count) } == nil ? 0 : 1
    }
  }

  private static func sentences(_ article: Article) -> Int {
    let segmenter = SentenceSegmenter(text: article.text, tokens: article.tokens)
    return article.blocks.reduce(0) { $0 + segmenter.sentences(in: $1.range).count }
  }

  private static func report(_ reviewed: [ReviewedArticle], _ format: ReportFormat) -> Int {
    let summary = RunSummary(
      version: "0", rulesets: [], articles: 1, counts: [:], suppressed: 0, failures: [],
      gate: GateVerdict(threshold: .error, stopping: 0), messages: .english)
    var out = ReportBuffer()
    var count = 0
    for article in reviewed {
      var reporter = format.reporter(with: ReportOptions())
      reporter.write(article, to: &out)
      reporter.finish(summary, to: &out)
      count += out.bytes.count
      out.removeAll()
    }
    return count
  }

  private static func checkAll(_ sources: [SourceFile], _ house: House) -> Int {
    var out = ReportBuffer()
    var count = 0
    for source in sources {
      let article = Article(
        PlainTextReader().read(SourceFile(name: "a", bytes: source.bytes)), from: source)
      JSONLines.findings(id: .text("a"), of: house.runner.review(article), to: &out)
      count += out.bytes.count
      out.removeAll()
    }
    return count
  }
}

/// Everything that is bundled, made ready once.
struct House {
  let runner: Runner
  let lexicons: LexiconIndex

  init(plugins: [any CheckPlugin] = BundledPlugins.all) throws {
    let files = BundledRules.files.map { RuleFile(path: $0.path, bytes: Array($0.text.utf8)) }
    let library = RuleLoader.load(files, vocabulary: Vocabulary(of: plugins)).library
    let settings = Runner.Settings(
      rules: library.rulesets.flatMap(\.rules), lexicons: library.lexicons, words: library.words,
      today: ArticleDate("2026-11-24"), reported: Set(plugins.flatMap { $0.writes.map(\.kind) }))
    runner = try Runner(plugins: plugins, settings)
    lexicons = LexiconIndex(library.lexicons)
  }
}

extension Double {
  fileprivate func rounded(to places: Int) -> String { String(format: "%.\(places)f", self) }
}
