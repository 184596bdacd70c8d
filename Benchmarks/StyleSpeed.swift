import Isnad
import IsnadReaders
import IsnadText
import Patterns

/// Prints how fast the rules of four house styles run over articles, beside the check that bytes are UTF-8.
enum StyleSpeed {
  static func measure() throws {
    var corpus = StyleCorpus(seed: 11)
    var style = HouseStyle()
    style.rules = corpus.rules()
    style.scopes.needsSentences = true
    let plugin = try Patterns().prepared(for: style, patterns: [])
    print("| rules of styles | over 200 articles of 1,000 words | MB/s | cost (UTF-8 check = 1) |")
    print("|--:|---|--:|--:|")
    for tongue in [TextGenerator.Tongue.english, .arabic] {
      let bytesEach = tongue == .english ? 6_500 : 11_000
      let sources = TextGenerator.articles(tongue, 200, bytes: bytesEach, asMarkdown: true)
        .map { SourceFile(name: "a.md", bytes: Array($0.utf8)) }
      let articles = sources.map { AnnotatedArticle(scoped($0, style)) }
      let bytes = sources.reduce(0) { $0 + $1.bytes.count }
      let check = Stage("UTF-8 check") {
        for source in sources { keep(UTF8Text.firstInvalidOffset(in: source.bytes) ?? 0) }
      }
      let run = Stage("rules of \(tongue.rawValue) articles") {
        for article in articles { keep(plugin.annotate(article, with: PluginContext()).count) }
      }
      let cut = Stage("cut into blocks, and the rules") {
        for source in sources {
          keep(plugin.annotate(AnnotatedArticle(scoped(source, style)), with: PluginContext()).count)
        }
      }
      for stage in [run, cut] {
        let speed = Double(bytes) / stage.seconds / 1e6
        print(
          "| \(style.rules.count) | \(stage.name) | \((speed * 10).rounded() / 10) | "
            + "\((stage.seconds / check.seconds).rounded()) |")
      }
    }
    let making = Stage("") {
      keep((try? Patterns().prepared(for: style, patterns: []))?.writes.count ?? 0)
    }
    print("| \(style.rules.count) | made ready in \((making.seconds * 10_000).rounded() / 10) ms | | |")
  }

  private static func scoped(_ source: SourceFile, _ style: HouseStyle) -> Article {
    Article(
      MarkdownReader().read(source), from: source,
      scoped: ScopedReader.read(source, format: .markdown, settings: style.scopes, extension: "md"))
  }
}
