import Foundation
import FuzzHarness
import IsnadRules
import IsnadText
import IsnadYAML

/// Fuzzes the reader of `.vale.ini`: sections, globs, vocabularies, and the rules that hold for a file.
@main enum FuzzValeIni {
  static func main() {
    exit(
      Fuzz.run { data, size in
        let bytes = Fuzz.bytes(data, size)
        let lines = LineIndex(bytes).lineCount
        for mistake in StyleFuzzing.readConfiguration(bytes) {
          Fuzz.expect(!mistake.message.isEmpty, "a mistake without words")
          Fuzz.expect(mistake.line >= 1 && mistake.column >= 1, "a mistake at \(mistake)")
          Fuzz.expect(mistake.line <= max(lines, 3), "a mistake behind the file: \(mistake)")
        }
        let parts = bytes.split(separator: 0x0A, maxSplits: 1).map {
          String(decoding: $0, as: UTF8.self)
        }
        if let pattern = parts.first, let glob = try? ValeGlob(pattern) {
          _ = glob.matches(parts.last ?? "")
          let negated = try? ValeGlob("!" + pattern)
          Fuzz.expect(
            pattern.hasPrefix("!") || negated?.matches("a/b.md") == !glob.matches("a/b.md"),
            "'!' does not turn '\(pattern)' round")
        }
        return 0
      })
  }
}
