internal import Synchronization

/// The code of an expression, one for text that is all ASCII and one for all other; each is made when
/// it is first asked for.
final class PatternCodes: Sendable {
  private let unicode: LateCode
  private let ascii: LateCode

  /// Compiles an expression, so that a mistake in it is found.
  init(_ tree: PatternNode) throws(PatternError) {
    unicode = LateCode(tree, .unicode, made: try PatternCode(PatternWriter.write(tree, .unicode)))
    ascii = LateCode(tree, .ascii, made: nil)
  }

  /// Keeps an expression that is part of one without a mistake.
  init(lazily tree: PatternNode) {
    unicode = LateCode(tree, .unicode, made: nil)
    ascii = LateCode(tree, .ascii, made: nil)
  }

  /// The code for text of a kind.
  func code(isASCII: Bool, _ source: String) throws(MatchFailure) -> PatternCode {
    try (isASCII ? ascii : unicode).code(source)
  }
}

/// Code that is made once, by whoever asks for it first.
private final class LateCode: @unchecked Sendable {
  private let tree: PatternNode
  private let form: PatternWriter.Form
  private let isMade: Atomic<Bool>
  private let making = Mutex(())
  /// Written under the lock before it is said to be made, and never again.
  private var made: PatternCode?

  init(_ tree: PatternNode, _ form: PatternWriter.Form, made: PatternCode?) {
    self.tree = tree
    self.form = form
    self.made = made
    isMade = Atomic(made != nil)
  }

  func code(_ source: String) throws(MatchFailure) -> PatternCode {
    if isMade.load(ordering: .acquiring), let made { return made }
    let result = making.withLock { _ -> Result<PatternCode, PatternError> in
      if let made { return .success(made) }
      do throws(PatternError) {
        let code = try PatternCode(PatternWriter.write(tree, form))
        made = code
        isMade.store(true, ordering: .releasing)
        return .success(code)
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
