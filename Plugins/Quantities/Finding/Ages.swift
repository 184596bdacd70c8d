import Foundation
import Isnad
import IsnadGrammar
import IsnadText

/// Finds the ages of people.
struct Ages {
  let scene: NumberedArticle

  /// An age: its bytes and tokens.
  struct Age {
    let range: TextRange
    let tokens: Range<Int>
    let confidence: Decimal
  }

  private static let year: WordSet = ["year", "years"]
  private static let old: WordSet = ["old", "olds"]
  private static let ofAge: WordSet = ["of"]
  private static let age: WordSet = ["age"]
  private static let aged: WordSet = ["aged", "age"]
  private static let arabicYears: WordSet = ["عاما", "عام", "سنة", "سنوات", "أعوام", "ربيعا"]
  private static let hasAge: WordSet = [
    "العمر", "عمره", "عمرها", "عمرهم", "عمر", "بعمر", "بعمره", "يبلغ", "تبلغ", "البالغ", "البالغة", "سن",
    "سنه",
    "عمرا",
  ]

  /// The age that a number tells; nothing for other numbers.
  func age(_ number: WrittenNumber, in block: Range<Int>) -> Age? {
    let (first, next) = (number.tokens.lowerBound, number.tokens.upperBound)
    guard number.magnitudePower == nil, number.form == .cardinal, next <= block.upperBound else {
      return nil
    }
    let age =
      yearsOld(number, next, block) ?? arabic(number, next, block)
      ?? aged(number, first, next, block) ?? inCommas(number, first, next, block)
    return age != nil && number.value > 0 && number.value < 125 ? age : nil
  }

  private func yearsOld(_ number: WrittenNumber, _ next: Int, _ block: Range<Int>) -> Age? {
    var index = next
    if scene.sign(index) == "-" || scene.sign(index) == "\u{2011}" { index += 1 }
    guard index < block.upperBound, scene.word(index, in: Ages.year) else { return nil }
    index += 1
    if scene.sign(index) == "-" || scene.sign(index) == "\u{2011}" { index += 1 }
    if index < block.upperBound, scene.word(index, in: Ages.old) {
      return made(number, through: index, .hundredths(90))
    }
    guard index + 1 < block.upperBound, scene.word(index, in: Ages.ofAge),
      scene.word(index + 1, in: Ages.age)
    else { return nil }
    return made(number, through: index + 1, .hundredths(90))
  }

  /// (35 عاماً), البالغ من العمر 35 عاماً.
  private func arabic(_ number: WrittenNumber, _ next: Int, _ block: Range<Int>) -> Age? {
    guard next < block.upperBound, scene.word(next, in: Ages.arabicYears) else { return nil }
    let first = number.tokens.lowerBound
    let isBracketed =
      scene.sign(first - 1) == "(" && next + 1 < block.upperBound && scene.sign(next + 1) == ")"
    let isTold = (max(block.lowerBound, first - 3)..<first).contains { scene.word($0, in: Ages.hasAge) }
    let told =
      isTold
      && (max(block.lowerBound, first - 3)..<first).contains {
        scene.word($0, in: Ages.certain)
      }
    guard isBracketed || told else { return nil }
    return made(number, through: next, .hundredths(90))
  }

  private static let being: WordSet = ["is", "was", "turned", "turns"]
  private static let people: WordSet = ["who", "he", "she"]

  private static let certain: WordSet = [
    "العمر", "عمره", "عمرها", "عمرهم", "عمر", "بعمر", "سن", "عمرا",
  ]

  /// `aged 12`, `aged 12 to 15`.
  private func aged(
    _ number: WrittenNumber, _ first: Int, _ next: Int, _ block: Range<Int>
  ) -> Age? {
    guard first > block.lowerBound else { return nil }
    if scene.word(first - 1, in: Ages.aged) { return made(number, through: next - 1, .hundredths(90)) }
    // at the age of 91; who is 35,
    if first - 2 >= block.lowerBound, scene.word(first - 1, in: Ages.ofAge),
      scene.word(first - 2, in: Ages.age)
    {
      return made(number, through: next - 1, .hundredths(90))
    }
    let closes = next >= block.upperBound || [",", "."].contains(scene.sign(next))
    guard first - 2 >= block.lowerBound, closes, number.value >= 3,
      scene.word(first - 1, in: Ages.being),
      scene.word(first - 2, in: Ages.people)
    else { return nil }
    return made(number, through: next - 1, .hundredths(75))
  }

  /// `Smith, 68,`: digits between commas behind a capital.
  private func inCommas(
    _ number: WrittenNumber, _ first: Int, _ next: Int, _ block: Range<Int>
  ) -> Age? {
    guard number.digits == .latin, number.isWhole, first - 2 >= block.lowerBound,
      scene.sign(first - 1) == ",", scene.isAttached(first - 1), scene.isWord(first - 2),
      scene.tokens[first - 2].isCapitalized, scene.tokens[first - 2].script == .latin
    else { return nil }
    let closes =
      next >= block.upperBound || (scene.isAttached(next) && [",", ".", ";"].contains(scene.sign(next)))
    guard closes, scene.date(holding: number.range) == nil, !isMonth(first - 2), number.value >= 3 else {
      return nil
    }
    return made(number, through: next - 1, .hundredths(75))
  }

  private func isMonth(_ index: Int) -> Bool { scene.word(index, in: NumberCodes.months) }

  private func made(_ number: WrittenNumber, through last: Int, _ confidence: Decimal) -> Age {
    let tokens = number.tokens.lowerBound..<last + 1
    return Age(
      range: TextRange(number.range.start, scene.tokens[last].range.end), tokens: tokens,
      confidence: confidence)
  }
}
