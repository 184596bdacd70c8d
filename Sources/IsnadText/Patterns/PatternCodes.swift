internal import Synchronization

/// The code of an expression, one for text that is all ASCII and one for all other; each is made when
/// it is first asked for.
final class PatternCodes: Sendable {
  private let tree: PatternNode
  private let unicode = Mutex<PatternCode?>(nil)
  private let ascii = Mutex<PatternCode?>(nil)

  /// Compiles an expression, so that a mistake in it is found.
  init(_ tree: PatternNode) throws(PatternError) {
    self.tree = tree
    let code = try PatternCode(PatternWriter.write(tree, .unicode))
    unicode.withLock { $0 = code }
  }

  /// Keeps an expression that is part of one without a mistake.
  init(lazily tree: PatternNode) {
    self.tree = tree
  }

  /// The code for text of a kind.
  func code(isASCII: Bool, _ source: String) throws(MatchFailure) -> PatternCode {
    let result =
      isASCII
      ? ascii.withLock { made(in: &$0, .ascii) } : unicode.withLock { made(in: &$0, .unicode) }
    switch result {
    case .success(let code): return code
    case .failure(let error): throw MatchFailure(pattern: source, reason: error.reason)
    }
  }

  private func made(
    in code: inout PatternCode?, _ form: PatternWriter.Form
  ) -> Result<PatternCode, PatternError> {
    if let code { return .success(code) }
    do throws(PatternError) {
      let made = try PatternCode(PatternWriter.write(tree, form))
      code = made
      return .success(made)
    } catch {
      return .failure(error)
    }
  }
}
