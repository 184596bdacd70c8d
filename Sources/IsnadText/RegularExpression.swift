internal import CPCRE2

/// A regular expression of PCRE2, compiled once, with UTF and Unicode properties on.
///
/// A match is bounded: a pattern that would run away ends in ``MatchFailure`` instead.
public final class RegularExpression: Sendable {
  /// The pattern as it was written.
  public let pattern: String
  private let code: Code

  /// Compiles a pattern.
  ///
  /// - Throws: ``PatternError`` with the place in the pattern and PCRE2's own words.
  public init(_ pattern: String, ignoresCase: Bool = false) throws(PatternError) {
    self.pattern = pattern
    var number: Int32 = 0
    var offset = 0
    var options = PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C
    if ignoresCase { options |= PCRE2_CASELESS }
    let bytes = Array(pattern.utf8)
    guard
      let compiled = pcre2_compile_8(bytes, bytes.count, options, &number, &offset, nil)
    else {
      throw PatternError(offset: offset, reason: RegularExpression.message(number))
    }
    pcre2_jit_compile_8(compiled, PCRE2_JIT_COMPLETE)
    code = Code(pointer: compiled)
  }

  deinit { pcre2_code_free_8(code.pointer) }

  /// Says whether the pattern matches anywhere in a string.
  public func matches(_ string: String) throws(MatchFailure) -> Bool {
    try firstMatch(in: Array(string.utf8)) != nil
  }

  /// The first match at or behind an offset of valid UTF-8.
  ///
  /// - Throws: ``MatchFailure`` when the pattern needs more steps than the limit allows.
  public func firstMatch(in bytes: [UInt8], from start: Int = 0) throws(MatchFailure) -> TextRange? {
    let data = pcre2_match_data_create_8(1, nil)
    let context = pcre2_match_context_create_8(nil)
    defer {
      pcre2_match_data_free_8(data)
      pcre2_match_context_free_8(context)
    }
    pcre2_set_match_limit_8(context, 100_000)
    pcre2_set_depth_limit_8(context, 10_000)
    let result = pcre2_match_8(
      code.pointer, bytes, bytes.count, start, PCRE2_NO_UTF_CHECK, data, context)
    if result == PCRE2_ERROR_NOMATCH { return nil }
    guard result >= 0, let ovector = pcre2_get_ovector_pointer_8(data) else {
      throw MatchFailure(pattern: pattern, reason: RegularExpression.message(result))
    }
    return TextRange(ovector[0], ovector[1])
  }

  private static func message(_ number: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    pcre2_get_error_message_8(number, &buffer, buffer.count)
    return String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
  }

  /// The compiled code is never changed after its making, so that threads may share it.
  private struct Code: @unchecked Sendable {
    let pointer: OpaquePointer
  }
}

/// A pattern that is not a regular expression.
public struct PatternError: Error, Equatable, CustomStringConvertible {
  /// The byte of the pattern at which reading stopped.
  public let offset: Int
  /// What PCRE2 says is wrong.
  public let reason: String

  public var description: String { "\(reason) at byte \(offset) of the pattern" }
}

/// A match that was given up.
public struct MatchFailure: Error, Equatable, CustomStringConvertible {
  /// The pattern that was given up.
  public let pattern: String
  /// What PCRE2 says.
  public let reason: String

  public var description: String { "the pattern '\(pattern)' was given up: \(reason)" }
}
