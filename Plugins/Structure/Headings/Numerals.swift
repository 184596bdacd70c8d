import Foundation
import Isnad
import IsnadText

/// A number as a text writes it, in digits or in words.
struct Numeral {
  /// Its value.
  let value: Decimal
  /// The tokens it takes.
  let tokens: Range<Int>
  /// The value of one unit of the last digit that is written: 1,000 of 5,000, 0.1 of 2.5.
  let precision: Decimal
  /// Says whether it is written in digits.
  let isInDigits: Bool
}

/// Reads the numbers of an article.
struct NumeralReader {
  private let article: Article
  private let lexicons: StructureLexicons

  init(_ article: Article, _ lexicons: StructureLexicons) {
    self.article = article
    self.lexicons = lexicons
  }

  /// The numbers among some tokens, in the order of the text.
  func numerals(in tokens: Range<Int>) -> [Numeral] {
    var result: [Numeral] = []
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      if let numeral = numeral(at: index, before: tokens.upperBound) {
        result.append(numeral)
        index = numeral.tokens.upperBound
      } else {
        index += 1
      }
    }
    return result
  }

  private func numeral(at index: Int, before end: Int) -> Numeral? {
    article.tokens[index].kind == .number
      ? inDigits(at: index, before: end)
      : withSuffix(at: index) ?? inWords(at: index, before: end)
  }

  /// `4.5bn`: digits with a magnitude written on.
  private func withSuffix(at index: Int) -> Numeral? {
    guard article.tokens[index].script == .latin else { return nil }
    let folded = article.tokens.folded(index)
    let digits = folded.prefix { $0.isNumber || $0 == "." || $0 == "," }
    guard let magnitude = NumeralReader.suffixes[String(folded[digits.endIndex...])],
      let (value, precision) = NumeralReader.value(of: String(digits))
    else { return nil }
    return Numeral(
      value: value * magnitude, tokens: index..<index + 1, precision: precision * magnitude,
      isInDigits: true)
  }

  private static let suffixes: [String: Decimal] = [
    "k": 1000, "m": 1_000_000, "mn": 1_000_000, "bn": 1_000_000_000, "b": 1_000_000_000,
    "tn": 1_000_000_000_000,
  ]

  private func inDigits(at index: Int, before end: Int) -> Numeral? {
    guard let (value, precision) = NumeralReader.value(of: article.tokens.folded(index)) else {
      return nil
    }
    guard let magnitude = magnitude(at: index + 1, before: end) else {
      return Numeral(
        value: value, tokens: index..<index + 1, precision: precision, isInDigits: true)
    }
    return Numeral(
      value: value * magnitude.value, tokens: index..<magnitude.end,
      precision: precision * magnitude.value, isInDigits: true)
  }

  private func magnitude(at index: Int, before end: Int) -> (value: Decimal, end: Int)? {
    guard index < end, let match = lexicons.numerals.match(startingAt: index),
      match.entry.properties["role"] == "magnitude", !match.hasProclitics,
      let value = match.entry.properties["value"].flatMap({ Decimal(string: $0) })
    else { return nil }
    return (value, match.tokens.upperBound)
  }

  /// Words add up, and hundreds and thousands multiply what stands before them.
  private func inWords(at index: Int, before end: Int) -> Numeral? {
    var total = Decimal(0)
    var group = Decimal(0)
    var position = index
    var last = index
    while position < end, let match = lexicons.numerals.match(startingAt: position),
      let value = match.entry.properties["value"].flatMap({ Decimal(string: $0) })
    {
      switch match.entry.properties["role"] {
      case "magnitude":
        if last == index, match.entry.properties["alone"] == "no" { return nil }
        total += (group == 0 ? 1 : group) * value
        group = 0
      case "hundred": group = (group == 0 ? 1 : group) * value
      default: group += value
      }
      last = match.tokens.upperBound
      position = last
      // “twenty-three”, “two hundred and five”
      if position < end,
        article.token(position, isMark: ["-"]) || article.tokens.token(position, is: "and"),
        lexicons.numerals.match(startingAt: position + 1) != nil
      {
        position += 1
      }
    }
    guard last > index else { return nil }
    let value = total + group
    return Numeral(value: value, tokens: index..<last, precision: 1, isInDigits: false)
  }

  /// The value of digits, and of one unit of the last of them that is no filling zero.
  ///
  /// A comma before three digits parts thousands, and so does a point where there are several;
  /// another comma or point begins the decimals.
  static func value(of folded: String) -> (value: Decimal, precision: Decimal)? {
    var digits = ""
    var decimals: Int?
    let separators = folded.utf8.filter { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
    let parts = folded.split(whereSeparator: { $0 == "," || $0 == "." || $0 == "\u{066C}" })
    guard !parts.isEmpty, parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      folded.utf8.count <= 24
    else { return nil }
    let isGrouped =
      parts.dropFirst().allSatisfy { $0.utf8.count == 3 }
      && (separators.count != 1 || separators.first == UInt8(ascii: ","))
    if parts.count > 1, !isGrouped {
      digits = parts.dropLast().joined() + (parts.last ?? "")
      decimals = parts.last?.utf8.count
    } else {
      digits = parts.joined()
    }
    guard var value = Decimal(string: digits) else { return nil }
    var precision = Decimal(1)
    if let decimals {
      for _ in 0..<decimals { precision /= 10 }
      value *= precision
    } else {
      for digit in digits.utf8.reversed() where value != 0 {
        guard digit == UInt8(ascii: "0") else { break }
        precision *= 10
      }
    }
    return (value, precision)
  }
}
