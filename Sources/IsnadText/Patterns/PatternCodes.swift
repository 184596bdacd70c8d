internal import Synchronization

/// The code of a pattern, one for text that is all ASCII and one for all other.
final class PatternCodes: Sendable {
  private let tree: PatternNode
  private let unicode: PatternCode
  private let ascii = Mutex<PatternCode?>(nil)

  init(_ tree: PatternNode) throws(PatternError) {
    self.tree = tree
    unicode = try PatternCode(PatternWriter.write(tree, .unicode))
  }

  /// The code for a subject.
  func code(for subject: PatternSubject, _ source: String) throws(MatchFailure) -> PatternCode {
    try code(isASCII: subject.isASCII, source)
  }

  /// The code for text of a kind.
  func code(isASCII: Bool, _ source: String) throws(MatchFailure) -> PatternCode {
    guard isASCII else { return unicode }
    let result = ascii.withLock { code -> Result<PatternCode, PatternError> in
      if let code { return .success(code) }
      do throws(PatternError) {
        let made = try PatternCode(PatternWriter.write(tree, .ascii))
        code = made
        return .success(made)
      } catch {
        return .failure(error)
      }
    }
    switch result {
    case .success(let code): return code
    case .failure(let error): throw MatchFailure(pattern: source, reason: error.reason)
    }
  }
}
