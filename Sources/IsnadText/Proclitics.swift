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
    let letters = Array(folded)
    guard letters.count >= 6, isArabic(letters, 0) else { return result }
    var starts = [0]
    if letter(letters, 0, in: [waw, feh]) { starts.append(2) }
    for start in starts {
      if start > 0 { result.append(Alternative(prefix: start, isDefinite: false)) }
      var next = start
      if letter(letters, next, in: [beh, kaf, lam, seen]) {
        next += 2
        result.append(Alternative(prefix: next, isDefinite: false))
        if letters[start] == lam[0], letters[start + 1] == lam[1], letter(letters, next, in: [lam]) {
          result.append(Alternative(prefix: next + 2, isDefinite: true))
        }
      }
      if letter(letters, next, in: [alef]), letter(letters, next + 2, in: [lam]) {
        result.append(Alternative(prefix: next + 4, isDefinite: true))
      }
    }
    return result.filter { letters.count - $0.prefix >= 4 }
  }

  private static let waw: [UInt8] = Array("و".utf8)
  private static let feh: [UInt8] = Array("ف".utf8)
  private static let beh: [UInt8] = Array("ب".utf8)
  private static let kaf: [UInt8] = Array("ك".utf8)
  private static let lam: [UInt8] = Array("ل".utf8)
  private static let seen: [UInt8] = Array("س".utf8)
  private static let alef: [UInt8] = Array("ا".utf8)

  private static func isArabic(_ bytes: [UInt8], _ index: Int) -> Bool {
    index + 1 < bytes.count && (bytes[index] == 0xD8 || bytes[index] == 0xD9)
  }

  private static func letter(_ bytes: [UInt8], _ index: Int, in letters: [[UInt8]]) -> Bool {
    isArabic(bytes, index)
      && letters.contains { $0[0] == bytes[index] && $0[1] == bytes[index + 1] }
  }
}
