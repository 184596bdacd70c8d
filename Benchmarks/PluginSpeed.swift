import Foundation
import Isnad
import IsnadPlugins
import IsnadReaders
import IsnadRunner
import IsnadText

/// Prints what each plugin takes of a review: `isnad-benchmarks plugins [FILE.jsonl]`.
///
/// The file holds articles as `isnad check --input jsonl` reads them; without one, articles are made
/// up in both languages.
enum PluginSpeed {
  static func measure(_ path: String?) throws {
    let texts = try path.map(read) ?? made
    for tongue in texts.keys.sorted() { try measure(tongue, texts[tongue] ?? []) }
  }

  private static func measure(_ tongue: String, _ texts: [String]) throws {
    let clocks = BundledPlugins.all.map { TimedPlugin(plugin: $0) }
    let house = try House(plugins: clocks)
    let sources = texts.map { SourceFile(name: "a.txt", bytes: Array($0.utf8)) }
    let articles = sources.map { Article(PlainTextReader().read($0), from: $0) }
    let megabytes = Double(sources.reduce(0) { $0 + $1.bytes.count }) / 1e6
    // Once to warm up, then the best of several runs for each part on its own.
    var best: [String: Double] = [:]
    for run in 0..<8 {
      clocks.forEach { $0.clock.seconds = 0 }
      let annotating = seconds {
        for article in articles { keep(house.runner.annotate(article).all.count) }
      }
      var parts = Dictionary(uniqueKeysWithValues: clocks.map { ($0.name, $0.clock.seconds) })
      parts["(lexicons and keeping)"] = annotating - parts.values.reduce(0, +)
      parts["annotating"] = annotating
      parts["reviewing"] = seconds {
        for article in articles { keep(house.runner.review(article).findings.count) }
      }
      if run > 0 { best.merge(parts) { min($0, $1) } }
    }
    let total = best.removeValue(forKey: "reviewing") ?? 0
    best["(judging)"] = max(0, total - (best.removeValue(forKey: "annotating") ?? 0))
    print("| \(tongue), \(sources.count) articles | ns a byte | share |\n|---|--:|--:|")
    for (name, time) in best.sorted(by: { $0.value > $1.value }) {
      print(String(format: "| %@ | %.1f | %.1f %% |", name, time / megabytes * 1e3, time / total * 100))
    }
    print(String(format: "| together: %.2f MB/s | %.1f | |", megabytes / total, total / megabytes * 1e3))
  }

  /// The texts of a file of JSON lines.
  private static func read(_ path: String) throws -> [String: [String]] {
    struct Line: Decodable { let text: String }
    let lines = try Data(contentsOf: URL(filePath: path)).split(separator: UInt8(ascii: "\n"))
    return [path: try lines.map { try JSONDecoder().decode(Line.self, from: $0).text }]
  }

  private static var made: [String: [String]] {
    Dictionary(
      uniqueKeysWithValues: [TextGenerator.Tongue.english, .arabic].map { tongue in
        (
          tongue.rawValue,
          TextGenerator.articles(tongue, 200, bytes: 5_000, asMarkdown: false)
        )
      })
  }

  fileprivate static func seconds(_ body: () -> Void) -> Double {
    let time = ContinuousClock().measure(body)
    return Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
  }
}

/// A plugin under a stop watch.
private struct TimedPlugin: CheckPlugin {
  /// What it took so far; one thread measures.
  final class Clock: @unchecked Sendable {
    var seconds = 0.0
  }

  let plugin: any CheckPlugin
  let clock = Clock()

  var name: String { plugin.name }
  var about: String { plugin.about }
  var reads: [AnnotationKind] { plugin.reads }
  var writes: [KindSchema] { plugin.writes }
  var lexicons: [String] { plugin.lexicons }
  var options: [OptionDeclaration] { plugin.options }

  func annotate(_ article: AnnotatedArticle, with context: PluginContext) -> [AnnotationDraft] {
    var drafts: [AnnotationDraft] = []
    clock.seconds += PluginSpeed.seconds { drafts = plugin.annotate(article, with: context) }
    return drafts
  }
}
