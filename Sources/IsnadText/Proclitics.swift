/// The short words that Arabic writes in one with the word behind them: و ف ب ك ل ال س.
///
/// They are alternatives, not rewriting: a token keeps its form, and a lexicon entry is looked for
/// under the whole form first and then under what is left behind each proclitic.
public enum Proclitics {
  /// A form of a token without its proclitics.
  public struct Alternative: Hashable, Sendable {
    /// The number of folded bytes that the proclitics take.
    public let prefix: Int
    /// Says whether the article ال is among them.
    public let isDefinite: Bool
  }

  /// The alternatives of a folded Arabic word, the longest form first; the whole form is not among
  /// them.
  ///
  /// At least two letters must remain. The contraction لل stands for ل and ال.
  public static func alternatives(_ folded: ArraySlice<UInt8>) -> [Alternative] {
    var result: [Alternative] = []
    folded.withUnsafeBytes { forEach(of: FoldedWord($0)) { result.append($0) } }
    return result
  }

  /// Calls a closure with each alternative of a folded Arabic word, the longest form first.
  public static func forEach(of word: FoldedWord, _ body: (Alternative) -> Void) {
    guard word.byteCount >= 6, Letter(word, at: 0).opensProclitics else { return }
    afterConjunction(word, at: 0, body)
    if Letter(word, at: 0).isConjunction {
      give(2, false, of: word, to: body)
      afterConjunction(word, at: 2, body)
    }
  }

  /// The prepositions and the article behind و or ف, or at the start of a word.
  private static func afterConjunction(
    _ word: FoldedWord, at start: Int, _ body: (Alternative) -> Void
  ) {
    var next = start
    let first = Letter(word, at: start)
    if first.isPreposition {
      next += 2
      give(next, false, of: word, to: body)
      if first == .lam, Letter(word, at: next) == .lam { give(next + 2, true, of: word, to: body) }
    }
    if Letter(word, at: next) == .alef, Letter(word, at: next + 2) == .lam {
      give(next + 4, true, of: word, to: body)
    }
  }

  private static func give(
    _ prefix: Int, _ isDefinite: Bool, of word: FoldedWord, to body: (Alternative) -> Void
  ) {
    guard word.byteCount - prefix >= 4 else { return }
    body(Alternative(prefix: prefix, isDefinite: isDefinite))
  }

  /// The two bytes of an Arabic letter.
  private struct Letter: Equatable {
    let bytes: UInt16

    static let waw = Letter(0xD9, 0x88)
    static let feh = Letter(0xD9, 0x81)
    static let beh = Letter(0xD8, 0xA8)
    static let kaf = Letter(0xD9, 0x83)
    static let lam = Letter(0xD9, 0x84)
    static let seen = Letter(0xD8, 0xB3)
    static let alef = Letter(0xD8, 0xA7)

    init(_ first: UInt8, _ second: UInt8) { bytes = UInt16(first) << 8 | UInt16(second) }

    /// The letter at a byte of a word; none behind its end.
    init(_ word: FoldedWord, at index: Int) {
      self = index + 1 < word.byteCount ? Letter(word[index], word[index + 1]) : Letter(0, 0)
    }

    var isConjunction: Bool { self == .waw || self == .feh }

    /// Says whether it is a preposition or the سـ of the future.
    var isPreposition: Bool { self == .beh || self == .kaf || self == .lam || self == .seen }

    var opensProclitics: Bool { isConjunction || isPreposition || self == .alef }
  }
}
