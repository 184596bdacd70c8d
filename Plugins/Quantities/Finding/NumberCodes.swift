import Foundation
import Isnad
import IsnadGrammar
import IsnadText

/// Tells numbers that are parts of codes, scores, clock times and lists from those that say how many.
struct NumberCodes {
  let scene: NumberedArticle

  /// Says whether a number is joined to other signs: F-16, 9:30, 3/4, 2-1, 555-1234, a@5.
  func isPartOfCode(_ number: WrittenNumber, in block: Range<Int>) -> Bool {
    guard number.digits != .words else { return false }
    let (first, last) = (number.tokens.lowerBound, number.tokens.upperBound)
    if isListNumber(number, in: block) || isChain(number.tokens, in: block) { return true }
    if first > block.lowerBound, scene.isAttached(first), let sign = scene.sign(first - 1),
      first - 1 > block.lowerBound
    {
      switch sign {
      case ":", "/", "_", "@", "=", "&", "\\": return true
      case "+": return true
      case "-", "\u{2011}", "\u{2010}", "\u{2013}":
        // F-16, and the second number of a score; a minus stands behind a space.
        if scene.isAttached(first - 1), scene.isWord(first - 2) {
          return true
        }
      case ".":
        if scene.isAttached(first - 1), number.range.start == scene.tokens[first].range.start {
          return true
        }
      default: break
      }
    }
    guard last + 1 < block.upperBound, scene.isAttached(last), scene.isAttached(last + 1),
      let sign = scene.sign(last)
    else { return false }
    switch sign {
    case ":", "/", "_", "@", "=", "&", "\\": return true
    default: return false
    }
  }

  /// Says whether three numbers or more are joined by dashes, as those of a telephone are.
  private func isChain(_ number: Range<Int>, in block: Range<Int>) -> Bool {
    var (first, last) = (number.lowerBound, number.upperBound - 1)
    var count = 1
    while count < 3, last + 2 < block.upperBound, isJoint(last + 1) {
      last += 2
      count += 1
    }
    while count < 3, first - 2 >= block.lowerBound, isJoint(first - 1) {
      first -= 2
      count += 1
    }
    return count > 2
  }

  private func isJoint(_ index: Int) -> Bool {
    guard let sign = scene.sign(index), sign == "-" || sign == "\u{2013}" else { return false }
    return scene.isAttached(index) && scene.isAttached(index + 1)
      && scene.tokens[index - 1].kind == .number && scene.tokens[index + 1].kind == .number
  }

  /// `1.` and `2)` at the start of a line.
  private func isListNumber(_ number: WrittenNumber, in block: Range<Int>) -> Bool {
    let (first, last) = (number.tokens.lowerBound, number.tokens.upperBound)
    let isFirst =
      first == block.lowerBound || (first == block.lowerBound + 1 && scene.sign(first - 1) == "(")
    guard isFirst, last < block.upperBound, scene.isAttached(last), let sign = scene.sign(last) else {
      return false
    }
    let follows = last + 1 < block.upperBound && scene.tokens[last + 1].followsSpace
    return follows && (sign == "." || sign == ")" || sign == "-" || sign == "\u{2013}")
  }

  /// Says whether a number looks like a year, alone or before a noun: the 2014 protests.
  func isYear(_ number: WrittenNumber, before tail: Tail?, isOpened: Bool) -> Bool {
    guard number.digits != .words, !number.isGrouped, number.isWhole, number.magnitudePower == nil,
      scene.tokens[number.tokens.lowerBound].folded.count >= 4
    else { return false }
    if let tail {
      guard case .noun = tail.what,
        scene.word(number.tokens.lowerBound - 1, in: NumberCodes.beforeYears)
      else { return false }
    }
    return number.value >= (isOpened || tail != nil ? 1900 : 1000) && number.value <= 2100
  }

  private static let beforeYears: WordSet = [
    "the", "its", "his", "her", "their", "of", "since", "in", "a", "during", "after", "before", "this",
  ]

  /// Says whether a number with leading zeros stands where nobody counts.
  func isAddressed(_ number: WrittenNumber) -> Bool {
    guard number.digits != .words else { return false }
    let token = scene.tokens[number.tokens.lowerBound]
    let first = scene.tokens.foldedBytes[token.folded.start]
    return first == UInt8(ascii: "0") && token.folded.count > 1 && number.isWhole
  }

  /// Says whether a number counts days or years, or is the day of a month: times are dates.
  func isTime(_ number: WrittenNumber, in block: Range<Int>) -> Bool {
    var next = number.tokens.upperBound
    if let sign = scene.sign(next), sign == "-" || sign == "\u{2011}", scene.isAttached(next) {
      next += 1
    }
    if next < block.upperBound, scene.word(next, in: NumberCodes.times) { return true }
    guard number.digits != .words else { return false }
    if next < block.upperBound, scene.word(next, in: NumberCodes.arabicMonths) { return true }
    let before = number.tokens.lowerBound - 1
    if before >= block.lowerBound, scene.clitic(before, in: NumberCodes.clock) { return true }
    return before >= block.lowerBound && scene.isWord(before) && scene.tokens[before].isCapitalized
      && scene.word(before, in: NumberCodes.months)
  }

  private static let times: WordSet = [
    "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "night", "nights", "week",
    "weeks", "month", "months", "year", "years", "decade", "decades", "century", "centuries", "pm", "am",
    "ثانية", "ثوان", "ثواني", "دقيقة", "دقائق", "ساعة", "ساعات", "يوم", "يوما", "أيام", "ليلة", "ليال",
    "أسبوع", "أسبوعا", "أسابيع", "شهر", "شهرا", "أشهر", "شهور", "سنة", "سنوات", "سنين", "عام", "عاما",
    "أعوام", "عقد", "عقدا", "عقود", "قرن", "قرنا", "قرون",
  ]

  private static let clock: WordSet = ["الساعة", "ساعة"]
  private static let arabicMonths: WordSet = [
    "يناير", "فبراير", "مارس", "أبريل", "إبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
    "نوفمبر",
    "ديسمبر", "كانون", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين",
    "جانفي",
    "فيفري", "أفريل", "ماي", "جوان", "جويلية", "أوت", "محرم", "صفر", "رجب", "شعبان", "رمضان", "شوال",
    "ذو",
    "ذي", "ه", "هـ", "تغ",
  ]

  static let months: WordSet = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov",
    "dec",
  ]

  private static let half: WordSet = ["half"]

  /// Says whether half is a half of a match or a year: the first half.
  func isHalfOfMatch(_ number: WrittenNumber) -> Bool {
    let token = number.tokens.lowerBound
    guard number.tokens.count == 1, scene.word(token, in: NumberCodes.half), token > 0 else {
      return false
    }
    return scene.reader.number(at: token - 1, before: token)?.form == .ordinal
  }

  /// Says whether an ordinal is part of a name: First Minister, Second Avenue.
  func isName(_ number: WrittenNumber) -> Bool {
    let token = number.tokens.lowerBound
    guard scene.tokens[token].script == .latin, scene.tokens[token].isCapitalized,
      let sentence = scene.article.sentence(at: scene.tokens[token].range.start)
    else { return false }
    return scene.article.sentences[sentence].tokens.lowerBound < token
  }
}
