import IsnadGrammar
import IsnadText

/// Counts that are no number: several, dozens, عدة, العديد من.
struct VagueWords {
  let scene: NumberedArticle

  /// How a vague count goes on behind its first word.
  private enum Rest: Sendable {
    /// With the noun itself: several agreements, عدة اتفاقيات.
    case noun
    /// With *of*: dozens of, العديد من; alone it says nothing, or is another word.
    case of
    /// With *few*, *number of* behind *a*.
    case article
    /// With a noun in the construct: مئات الأشخاص.
    case construct
  }

  /// The tokens of the vague count that begins with a token.
  func count(at index: Int, before end: Int) -> Range<Int>? {
    let rest =
      VagueWords.first.value(index, of: scene.tokens)
      ?? (scene.tokens[index].script == .arabic
        ? VagueWords.first.value(index, of: scene.tokens, behind: 2) : nil)
    guard let rest else { return nil }
    switch rest {
    case .noun:
      guard !scene.word(index - 1, in: VagueWords.questions),
        !scene.word(index + 1, in: VagueWords.likewise)
      else { return nil }
      return index..<index + 1
    case .construct: return scene.isWord(index + 1) ? index..<index + 1 : nil
    case .of:
      guard index + 1 < end, scene.word(index + 1, in: VagueWords.of) else { return nil }
      var last = index + 1
      // tens of thousands of
      while last + 2 < end, VagueWords.isPower(last + 1, scene), scene.word(last + 2, in: VagueWords.of)
      {
        last += 2
      }
      return index..<last + 1
    case .article:
      guard index + 1 < end, scene.word(index + 1, in: VagueWords.few) else { return nil }
      let last = index + 1
      if scene.word(last, in: VagueWords.alone) { return index..<last + 1 }
      guard scene.word(last + 1, in: VagueWords.of) else { return nil }
      return index..<last + 2
    }
  }

  private static func isPower(_ index: Int, _ scene: NumberedArticle) -> Bool {
    scene.word(index, in: powers)
  }

  /// The first words of vague counts.
  static let words = WordSet((latin + arabic).map(\.0))
  /// The English ones, save *a*, and those that make a vague count of *a*.
  static let english = latin.filter { $0.1 != .article }.map(\.0)
  static let behindArticle = [
    "few", "number", "handful", "couple", "series", "range", "host", "string",
  ]

  private static let first = WordTable<Rest>(latin + arabic)
  private static let latin: [(String, Rest)] =
    ["several", "many", "numerous", "countless", "various"].map { ($0, .noun) }
    + ["dozens", "hundreds", "thousands", "millions", "billions", "tens", "scores", "plenty"].map {
      ($0, .of)
    }
    + [("a", .article)]
  private static let arabic: [(String, Rest)] =
    ["عدة", "بضعة", "بضع", "شتى"].map { ($0, .noun) }
    + ["العديد", "عديد", "الكثير", "كثير", "عدد", "عددا", "مجموعة", "سلسلة", "جملة"].map { ($0, .of) }
    + ["عشرات", "مئات", "آلاف", "ملايين", "مليارات"].map { ($0, .construct) }

  /// Says whether an Arabic word is a first word, a proclitic before it or none.
  static func isArabicOpening(_ word: FoldedWord) -> Bool {
    endings.mayHold(word) && (words.contains(word) || words.contains(word.dropping(bytes: 2)))
  }

  private static let endings = EndingFilter(arabic.map(\.0))
  private static let of: WordSet = ["of", "من"]
  private static let few = WordSet(behindArticle)
  private static let alone: WordSet = ["few"]
  private static let powers: WordSet = ["thousands", "millions", "billions"]
  /// How many, as many as, too many: no counts.
  private static let questions: WordSet = ["how", "so", "too", "that", "not"]
  /// As many as is no count either.
  private static let likewise: WordSet = ["as"]
}
