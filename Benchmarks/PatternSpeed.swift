import Foundation
import IsnadText

/// Prints how fast patterns are looked for: together, one by one, and beside two limits.
enum PatternSpeed {
  static func measure() throws(PatternError) {
    var text = PatternCorpus(seed: 7)
    let blocks = text.blocks(bytes: 10_000_000)
    let bytes = blocks.reduce(0) { $0 + $1.count }
    let search = Stage("search for a byte (memchr)") { for block in blocks { keep(find(block)) } }
    let check = Stage("UTF-8 check") {
      for block in blocks { keep(UTF8Text.firstInvalidOffset(in: block) ?? 0) }
    }
    print("| patterns | over \(bytes / 1_000_000) MB of mixed text | MB/s | cost (UTF-8 check = 1) |")
    print("|--:|---|--:|--:|")
    for stage in [search, check] { row("", stage, bytes, check) }
    for count in [50, 200, 1_000, 2_000] {
      var corpus = text
      let patterns = try corpus.patterns(count)
      let set = PatternSet(patterns)
      let scratch = PatternScratch()
      row(
        "\(count)", Stage("one pass") { for block in blocks { keep(scan(set, block, scratch)) } }, bytes,
        check)
      let together = Stage("together") { for block in blocks { keep(run(set, block, scratch)) } }
      row("\(count)", together, bytes, check)
      let slice = Array(blocks.prefix(max(1, blocks.count / (count * 2))))
      let part = slice.reduce(0) { $0 + $1.count }
      let alone = Stage("one by one") { for block in slice { keep(run(patterns, block, scratch)) } }
      row("\(count)", alone, part, check)
      let ratio = (alone.seconds / Double(part)) / (together.seconds / Double(bytes))
      let reading = Stage("") {
        for pattern in patterns { keep((try? Pattern(pattern.source))?.groupCount ?? 0) }
      }
      let making = Stage("") { keep(PatternSet(patterns).patterns.count) }
      print(
        "| \(count) | together against one by one | \(Int(ratio.rounded())) times | read in "
          + "\(milliseconds(reading)) ms, put together in \(milliseconds(making)) ms |")
    }
  }

  private static func milliseconds(_ stage: Stage) -> Double {
    (stage.seconds * 10_000).rounded() / 10
  }

  private static func row(_ count: String, _ stage: Stage, _ bytes: Int, _ check: Stage) {
    let speed = Double(bytes) / stage.seconds / 1e6
    let checkSpeed = 10_000_000 / check.seconds / 1e6
    print(
      "| \(count) | \(stage.name) | \((speed * 100).rounded() / 100) | "
        + "\((checkSpeed / speed * 10).rounded() / 10) |")
  }

  private static func scan(_ set: PatternSet, _ block: [UInt8], _ scratch: PatternScratch) -> Int {
    block.withUnsafeBufferPointer { set.scan(PatternSubject($0), scratch: scratch).candidates.count }
  }

  private static func run(_ set: PatternSet, _ block: [UInt8], _ scratch: PatternScratch) -> Int {
    block.withUnsafeBufferPointer { buffer in
      let scan = set.scan(PatternSubject(buffer), scratch: scratch)
      var sum = 0
      for number in scan.candidates {
        try? scan.forEachMatch(of: number) { match in
          sum += match.range.count
          return true
        }
      }
      return sum
    }
  }

  private static func run(_ patterns: [Pattern], _ block: [UInt8], _ scratch: PatternScratch) -> Int {
    block.withUnsafeBufferPointer { buffer in
      var sum = 0
      for pattern in patterns {
        try? pattern.forEachMatch(in: PatternSubject(buffer), scratch: scratch) { match in
          sum += match.range.count
          return true
        }
      }
      return sum
    }
  }

  private static func find(_ block: [UInt8]) -> Int {
    block.withUnsafeBytes { bytes in
      bytes.baseAddress.flatMap { memchr($0, 0xFF, bytes.count) } == nil ? 0 : 1
    }
  }
}
