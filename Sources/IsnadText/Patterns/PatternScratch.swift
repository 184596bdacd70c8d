internal import CPCRE2

/// What a search needs while it runs: PCRE2's memory, its stack, and the lists of a scan.
///
/// One for each thread, used for one block of text after the other, so that no search allocates.
public final class PatternScratch {
  /// Steps a match may take from one start: `(a+)+$` is stopped in less than a millisecond.
  static let matchLimit: UInt32 = 100_000
  /// How deep PCRE2 may remember, where it runs without the machine's code.
  static let depthLimit: UInt32 = 10_000
  /// KB of memory it may take for that.
  static let heapLimit: UInt32 = 20_000

  let context: OpaquePointer?
  private let stack: OpaquePointer?
  private(set) var data: OpaquePointer?
  private var capacity: Int
  var lists = ScanLists()

  /// Creates a scratch.
  public init() {
    context = pcre2_match_context_create_8(nil)
    stack = pcre2_jit_stack_create_8(64 * 1024, 4 * 1024 * 1024, nil)
    capacity = 31
    data = pcre2_match_data_create_8(UInt32(capacity + 1), nil)
    pcre2_set_match_limit_8(context, PatternScratch.matchLimit)
    pcre2_set_depth_limit_8(context, PatternScratch.depthLimit)
    pcre2_set_heap_limit_8(context, PatternScratch.heapLimit)
    pcre2_jit_stack_assign_8(context, nil, UnsafeMutableRawPointer(stack))
  }

  deinit {
    pcre2_match_data_free_8(data)
    pcre2_match_context_free_8(context)
    pcre2_jit_stack_free_8(stack)
  }

  /// Makes room for so many groups.
  func reserve(groups: Int) {
    guard groups > capacity else { return }
    capacity = groups * 2
    pcre2_match_data_free_8(data)
    data = pcre2_match_data_create_8(UInt32(capacity + 1), nil)
  }

  /// The places of the last match and its groups, in pairs.
  var vector: UnsafeMutablePointer<Int>? { pcre2_get_ovector_pointer_8(data) }

  /// How many pairs of the vector the last match wrote.
  func isSet(_ group: Int) -> Bool {
    guard let vector else { return false }
    return vector[2 * group] != ~0
  }
}
