internal import CPCRE2
internal import Synchronization

/// A pattern in PCRE2's own code, translated to the machine's when it is first used.
///
/// Most patterns of a run meet no text that could match; translating them all would take longer than
/// many articles.
final class PatternCode: Sendable {
  /// For each group of PCRE2, from the first, the number under which the pattern knows it.
  let slots: [Int]
  private let code: Code
  private let isTranslated = Atomic(false)
  private let translation = Mutex(())

  /// Compiles a pattern that was written by ``PatternWriter``.
  init(_ writer: PatternWriter) throws(PatternError) {
    slots = writer.slots
    var options = PCRE2_UTF | PCRE2_NEVER_BACKSLASH_C | PCRE2_ALT_CIRCUMFLEX
    options |= PCRE2_USE_OFFSET_LIMIT
    if writer.form == .unicode { options |= PCRE2_UCP }
    let context = pcre2_compile_context_create_8(nil)
    defer { pcre2_compile_context_free_8(context) }
    pcre2_set_newline_8(context, UInt32(PCRE2_NEWLINE_LF))
    pcre2_set_parens_nest_limit_8(context, 2_000)
    var number: Int32 = 0
    var offset = 0
    var text = writer.text
    let compiled = text.withUTF8 { bytes in
      pcre2_compile_8(bytes.baseAddress, bytes.count, options, &number, &offset, context)
    }
    guard let compiled else {
      // The place is one in what was written, which nobody has before him.
      throw PatternError(offset: 0, reason: PatternCode.message(number))
    }
    code = Code(pointer: compiled)
  }

  deinit { pcre2_code_free_8(code.pointer) }

  /// The first match that starts in `start...lastStart` of a subject.
  ///
  /// Where the match and its groups lie, the scratch's vector says afterwards.
  func match(
    _ subject: UnsafeBufferPointer<UInt8>, from start: Int, lastStart: Int?, _ scratch: PatternScratch
  ) -> Outcome {
    translate()
    scratch.reserve(groups: slots.count)
    pcre2_set_offset_limit_8(scratch.context, lastStart ?? ~0)
    let result = pcre2_match_8(
      code.pointer, subject.baseAddress, subject.count, start, PCRE2_NO_UTF_CHECK, scratch.data,
      scratch.context)
    if result >= 0 { return .match }
    if result == PCRE2_ERROR_NOMATCH { return .none }
    return .failure(result)
  }

  enum Outcome {
    case match, none
    case failure(Int32)
  }

  private func translate() {
    guard !isTranslated.load(ordering: .acquiring) else { return }
    translation.withLock { _ in
      guard !isTranslated.load(ordering: .relaxed) else { return }
      // Where the machine allows no new code, PCRE2 goes on without it.
      pcre2_jit_compile_8(code.pointer, PCRE2_JIT_COMPLETE)
      isTranslated.store(true, ordering: .releasing)
    }
  }

  /// What is said of a pattern whose code would be larger than PCRE2 can count.
  static let tooLarge = message(120)

  /// PCRE2's own words for the number of an error.
  static func message(_ number: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    pcre2_get_error_message_8(number, &buffer, buffer.count)
    return String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
  }

  /// The code is changed once, under the lock, before anything reads it.
  private struct Code: @unchecked Sendable {
    let pointer: OpaquePointer
  }
}
