import IsnadText
import Synchronization

/// The patterns that a script has compiled, kept from run to run.
final class PatternCache: Sendable {
  private let patterns = Mutex<[[UInt8]: Result<Pattern, PatternError>]>([:])

  /// The pattern of a source, compiled once; of a script that makes ever new ones, some are kept.
  func pattern(_ source: [UInt8]) throws(Failure) -> Result<Pattern, PatternError> {
    guard source.count <= 10_000 else {
      throw Failure("a pattern of \(source.count) bytes is too long", .limit)
    }
    if let known = patterns.withLock({ $0[source] }) { return known }
    let pattern = Result { () throws(PatternError) in
      try Pattern(String(decoding: source, as: UTF8.self))
    }
    patterns.withLock { patterns in
      if patterns.count >= 100 { patterns.removeAll() }
      patterns[source] = pattern
    }
    return pattern
  }
}
