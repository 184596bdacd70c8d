import IsnadText
import Synchronization

/// A regular expression as scripts use it.
struct ScriptPattern: Sendable {
  private let expression: RegularExpression

  init(_ source: String) throws(PatternError) {
    expression = try RegularExpression(source)
  }

  /// Says whether the pattern is the empty one.
  var isEmpty: Bool { expression.pattern.isEmpty }

  /// The groups of the first match at or behind an offset, the whole match first.
  func captures(in bytes: [UInt8], from start: Int) throws(MatchFailure) -> [TextRange?]? {
    try expression.firstMatch(in: bytes, from: start).map { [$0] }
  }

  func number(ofGroup name: String) -> Int? { nil }
}

/// The patterns that a script has compiled, kept from run to run.
final class PatternCache: Sendable {
  private let patterns = Mutex<[String: Result<ScriptPattern, PatternError>]>([:])

  /// The pattern of a source, compiled once; a script that makes ever new ones has a few kept.
  func pattern(_ source: [UInt8]) throws(Failure) -> Result<ScriptPattern, PatternError> {
    let source = String(decoding: source, as: UTF8.self)
    guard source.utf8.count <= 100_000 else {
      throw Failure("a pattern of \(source.utf8.count) bytes is too long", .limit)
    }
    if let known = patterns.withLock({ $0[source] }) { return known }
    let pattern = Result { () throws(PatternError) in try ScriptPattern(source) }
    patterns.withLock { patterns in
      if patterns.count >= 200 { patterns.removeAll() }
      patterns[source] = pattern
    }
    return pattern
  }
}
