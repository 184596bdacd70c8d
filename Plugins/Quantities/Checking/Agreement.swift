import Foundation
import Isnad
import IsnadGrammar
import IsnadText

/// Says whether an Arabic number in words and its noun go together, and how grammar has them.
///
/// The units from 3 to 10 have the other gender than the noun, alone and before عشر and tens; 1, 2 and
/// the ten of 11 to 19 have the same. Behind 3 to 10 the noun is in the plural, behind 11 and more in
/// the singular.
struct Agreement {
  let scene: NumberedArticle

  /// Whether they agree, and the form that is expected where they do not.
  struct Result {
    let agrees: Bool
    let expected: String?
  }

  /// Checks a number with the noun behind it; nothing where gender or form of the noun are not certain.
  func check(_ number: WrittenNumber, with noun: NounFinder.Noun) -> Result? {
    guard let match = noun.match, let kind = number.ending?.kind ?? kind(ofDigits: number),
      number.form == .cardinal, noun.token == number.tokens.upperBound,
      let gender = match.form.features.gender,
      let count = match.form.features.number, isCertain(match)
    else { return nil }
    if let expected = expectedNoun(kind, count, match) {
      return Result(agrees: false, expected: expected)
    }
    guard number.digits == .words, let ending = number.ending else { return nil }
    guard let expected = expectedNumber(ending, gender) else {
      return Result(agrees: true, expected: nil)
    }
    return Result(agrees: false, expected: expected)
  }

  /// What a number in digits asks of its noun.
  private func kind(ofDigits number: WrittenNumber) -> WrittenNumber.Ending.Kind? {
    guard number.digits != .words, number.isWhole, number.magnitudePower == nil, number.value >= 3,
      number.value < 100_000_000, number.alternative == nil
    else { return nil }
    return switch NSDecimalNumber(decimal: number.value).intValue % 100 {
    case 0: .hundredOrMore
    case 1...2: .oneOrTwo
    case 3...10: .threeToTen
    case 11...12: .elevenOrTwelve
    case 13...19: .teen
    default: .tens
    }
  }

  /// A form that is both singular and plural, or of both genders, tells nothing.
  private func isCertain(_ match: LexiconMatch) -> Bool {
    match.entry.forms.allSatisfy {
      $0.word != match.form.word || $0.features == match.form.features
    } && match.entry.properties["agreement"] != "open"
  }

  private func expectedNoun(
    _ kind: WrittenNumber.Ending.Kind, _ count: WordFeatures.Number, _ match: LexiconMatch
  ) -> String? {
    switch kind {
    case .threeToTen:
      guard count == .singular else { return nil }
      return match.entry.forms.first { $0.features.number == .plural }?.text
    case .elevenOrTwelve, .teen, .tens:
      guard count == .plural else { return nil }
      return accusative(match.entry.lemma)
    case .hundredOrMore:
      guard count == .plural else { return nil }
      return match.entry.lemma
    case .oneOrTwo: return nil
    }
  }

  private func accusative(_ lemma: String) -> String {
    lemma.hasSuffix("ة") || lemma.hasSuffix("اء") || lemma.hasSuffix("ى") ? lemma : lemma + "اً"
  }

  private func expectedNumber(_ ending: WrittenNumber.Ending, _ gender: WordFeatures.Gender) -> String? {
    let isMasculine = gender == .masculine
    switch ending.kind {
    case .threeToTen:
      guard ending.hasLongUnit != isMasculine else { return nil }
      return Agreement.unit(ending.unit, isLong: isMasculine)
    case .teen:
      guard ending.hasLongUnit != isMasculine || ending.hasLongTen == isMasculine else { return nil }
      return Agreement.unit(ending.unit, isLong: isMasculine, isBound: true)
        + (isMasculine ? " عشر" : " عشرة")
    case .elevenOrTwelve:
      guard ending.hasLongUnit != isMasculine || ending.hasLongTen == isMasculine else { return nil }
      return Agreement.elevenOrTwelve(ending.unit, isMasculine: isMasculine)
    case .tens:
      guard ending.unit > 0, let token = ending.unitToken, ending.hasLongUnit != isMasculine else {
        return nil
      }
      let tens = scene.text(token + 1)
      if ending.unit <= 2 { return Agreement.low(ending.unit, isMasculine: isMasculine) + " " + tens }
      return Agreement.unit(ending.unit, isLong: isMasculine) + " " + tens
    case .oneOrTwo, .hundredOrMore: return nil
    }
  }

  private static func unit(_ value: Int, isLong: Bool, isBound: Bool = false) -> String {
    let (long, short) = units[max(0, min(value - 3, units.count - 1))]
    return isLong ? long : isBound && value == 8 ? "ثماني" : short
  }

  private static func elevenOrTwelve(_ unit: Int, isMasculine: Bool) -> String {
    switch (unit, isMasculine) {
    case (1, true): "أحد عشر"
    case (1, false): "إحدى عشرة"
    case (_, true): "اثنا عشر"
    default: "اثنتا عشرة"
    }
  }

  private static func low(_ unit: Int, isMasculine: Bool) -> String {
    switch (unit, isMasculine) {
    case (1, true): "واحد"
    case (1, false): "إحدى"
    case (_, true): "اثنان"
    default: "اثنتان"
    }
  }

  private static let units = [
    ("ثلاثة", "ثلاث"), ("أربعة", "أربع"), ("خمسة", "خمس"), ("ستة", "ست"), ("سبعة", "سبع"),
    ("ثمانية", "ثماني"), ("تسعة", "تسع"), ("عشرة", "عشر"),
  ]
}
