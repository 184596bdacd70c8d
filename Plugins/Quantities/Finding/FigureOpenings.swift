import IsnadGrammar
import IsnadText

/// The words of an article with which a figure may begin.
///
/// Few words are numbers, and what most are not is found out once for each word of the article; the
/// tokens between figures cost one look each.
struct FigureOpenings {
  /// What may begin with a word.
  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt8

    /// A number, in digits or in words.
    static let number = Kinds(rawValue: 1)
    /// Several, dozens, عدة.
    static let vague = Kinds(rawValue: 2)
    /// Twice, ضعف.
    static let multiple = Kinds(rawValue: 4)
    /// كيلومترين, دولارين.
    static let dual = Kinds(rawValue: 8)
    /// *A* and *an* are a figure only before words that stand behind articles: a dozen, a few.
    static let article = Kinds(rawValue: 16)
    static let behindArticle = Kinds(rawValue: 32)
    /// A number in digits.
    static let digits = Kinds(rawValue: 64)

    static let any: Kinds = [.number, .vague, .multiple, .dual]
  }

  private let tokens: TokenTable
  /// By the numbers of the words.
  private let kinds: [Kinds]

  init(of tokens: TokenTable) {
    self.tokens = tokens
    let english = FigureOpenings.english
    kinds = tokens.words.map { word in
      let first = word[0]
      if first | 0x20 >= 0x61, first < 0x80 { return english.classes(of: word) }
      if NumberReader.beginsInDigits(word) { return [.number, .digits] }
      return first >= 0xD8 && first <= 0xDB ? FigureOpenings.arabic(word) : []
    }
  }

  /// The next token from one on with which a figure may begin, and what may.
  func next(from index: Int, before end: Int) -> (index: Int, kinds: Kinds)? {
    var index = index
    while index < end {
      let found = kinds[tokens.number(index)]
      if !found.isDisjoint(with: .any) { return (index, found) }
      if found.contains(.article), index + 1 < end,
        kinds[tokens.number(index + 1)].contains(.behindArticle)
      {
        return (index, [.number, .vague])
      }
      index += 1
    }
    return nil
  }

  /// Says whether a token begins in digits.
  func beginsInDigits(_ index: Int) -> Bool { kinds[tokens.number(index)].contains(.digits) }

  private static func arabic(_ word: FoldedWord) -> Kinds {
    var kinds: Kinds = []
    if NumberReader.isArabicOpening(word) { kinds.insert(.number) }
    if VagueWords.isArabicOpening(word) { kinds.insert(.vague) }
    guard otherEndings.mayHold(word) else { return kinds }
    if Multiples.table.value(of: word) != nil { kinds.insert(.multiple) }
    if DualNouns.units.contains(word) { kinds.insert(.dual) }
    return kinds
  }

  private static let otherEndings = EndingFilter(
    UnitWords.duals + CurrencyWords.dualWords + DualNouns.points + Multiples.words)

  private static let english = WordClassTable<Kinds>(
    [
      (NumberReader.englishOpenings, Kinds.number), (NumberReader.englishArticles, .article),
      (NumberReader.behindEnglishArticles, .behindArticle), (VagueWords.english, .vague),
      (VagueWords.behindArticle, .behindArticle), (Multiples.words, .multiple),
    ].map { (WordSet($0.0), $0.1) })
}
