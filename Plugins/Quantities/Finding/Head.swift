import Isnad
import IsnadGrammar
import IsnadText

/// What stands before a number and bears on it.
struct Head {
  /// The first token that belongs to the quantity.
  private(set) var start: Int
  private(set) var modifier: Quantity.Modifier?
  private(set) var modifierTokens: Range<Int>?
  private(set) var money: CurrencyNoun?
  private(set) var code: String?
  private(set) var opening = Figure.Opening.none
  private(set) var openingToken: Int?
  private(set) var isLabel = false
  /// Says whether ال stands before it: الـ300.
  private(set) var isDefinite = false
  var isNegative = false

  /// Says whether nothing before the number says what it is for.
  var isEmpty: Bool { modifier == nil && money == nil && opening == .none && !isDefinite }

  init(_ number: WrittenNumber, _ scene: NumberedArticle, _ modifiers: Modifiers, from free: Int) {
    start = number.tokens.lowerBound
    readSign(scene, free)
    readMoney(scene, free)
    readModifier(scene, modifiers, free)
    readOpening(scene, free)
    readDefinite(scene, free)
    isLabel = modifier == nil && money == nil && Head.isLabelled(number, start, scene, free)
  }

  private mutating func readSign(_ scene: NumberedArticle, _ free: Int) {
    let before = start - 1
    guard before >= free else { return }
    if scene.word(before, in: StopWords.minus) {
      isNegative = true
      start = before
    } else if let sign = scene.sign(before), sign == "-" || sign == "\u{2212}", scene.isAttached(start),
      before > free, scene.tokens[before].followsSpace
    {
      isNegative = true
      start = before
    }
  }

  private mutating func readMoney(_ scene: NumberedArticle, _ free: Int) {
    let before = start - 1
    guard before >= free else { return }
    if let sign = scene.sign(before), let noun = CurrencyWords.signs[sign] {
      money = noun
      code = noun.usual ?? (sign == "£" ? "GBP" : nil)
      start = before
      let letters = before - 1
      if letters >= free, scene.isAttached(before),
        let prefixed = CurrencyWords.prefixes.value(letters, of: scene.tokens)
      {
        code = prefixed
        money = .only(prefixed)
        start = letters
      } else if letters >= free, scene.tokens[letters].isCapitalized,
        let named = CurrencyWords.codes.value(letters, of: scene.tokens)
      {
        code = named
        money = .only(named)
        start = letters
      }
    } else if scene.tokens[before].isCapitalized,
      let named = CurrencyWords.codes.value(before, of: scene.tokens)
    {
      money = .only(named)
      code = named
      start = before
    }
  }

  private mutating func readModifier(
    _ scene: NumberedArticle, _ modifiers: Modifiers, _ free: Int
  ) {
    guard let found = modifiers.before(start, from: free) else { return }
    modifier = found.modifier
    modifierTokens = found.tokens
    start = found.tokens.lowerBound
  }

  private mutating func readOpening(_ scene: NumberedArticle, _ free: Int) {
    let before = start - 1
    guard before >= free else { return }
    if scene.clitic(before, in: StopWords.between) {
      opening = .between
      openingToken = before
      // ما بين
      if before > free, scene.word(before - 1, in: Head.what) { openingToken = before - 1 }
    } else if scene.word(before, in: StopWords.from) {
      let isRanging = before > free && scene.clitic(before - 1, in: StopWords.ranging)
      opening = isRanging ? .ranging : .from
      openingToken = before
    }
  }

  private static let what: WordSet = ["ما", "وما"]
  private static let definite: WordSet = ["ال", "الـ"]

  private mutating func readDefinite(_ scene: NumberedArticle, _ free: Int) {
    let before = start - 1
    guard before >= free, scene.isAttached(start), scene.word(before, in: Head.definite) else { return }
    isDefinite = true
  }

  /// Says whether a number names: page 5, Apollo 11, رقم 5, #5.
  private static func isLabelled(
    _ number: WrittenNumber, _ start: Int, _ scene: NumberedArticle, _ free: Int
  ) -> Bool {
    var before = start - 1
    guard before >= free else { return false }
    if scene.sign(before) == "#" || scene.sign(before) == "№" { return true }
    // No. 5
    if scene.sign(before) == ".", before > free { before -= 1 }
    guard scene.isWord(before) else { return false }
    if number.digits != .words, scene.clitic(before, in: StopWords.labels) { return true }
    guard scene.tokens[before].script == .latin, scene.tokens[before].isCapitalized,
      number.digits != .words, number.magnitudePower == nil
    else { return false }
    // A capital behind a space in the middle of a sentence is a name: Apollo 11.
    guard let sentence = scene.article.sentence(at: scene.tokens[before].range.start) else {
      return false
    }
    return scene.article.sentences[sentence].tokens.lowerBound < before
  }
}
