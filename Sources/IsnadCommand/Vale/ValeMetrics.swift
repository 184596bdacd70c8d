import Isnad
import IsnadReaders
import IsnadText

/// The measures of a file that `metric` rules can ask for.
enum ValeMetrics {
  /// The measures by their names, in their order.
  static func values(ofFile path: String) throws(ValeFault) -> [(name: String, value: Double)] {
    let source: SourceFile
    let format = ArticleFormat(fileName: path)
    do {
      let bytes = try FileReading.read(path, limit: ByteCount.standard)
      source = try SourceFile(decoding: bytes, as: format, named: path)
    } catch {
      throw ValeFault("ls-metrics", error)
    }
    let document = ScopedReader.read(
      source, format: format, settings: ScopeSettings(), extension: DiskPath.ending(of: path))
    guard let summary = document.blocks.first(where: { $0.scope.contains("summary") }) else { return [] }
    var values = TextMeasures(Array(summary.text.bytes)).variables
    // What is counted where it stands is right: the summary has the paragraphs of lists and quotations, too.
    for (name, count) in document.counts where !name.hasPrefix("table") { values[name] = Double(count) }
    return values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
