import Foundation
import Isnad
import IsnadGrammar
import IsnadText

/// Numbers of days or years beside *between*: they are dates, but a range of them may run backwards.
struct TimeSpans {
  let scene: NumberedArticle

  /// A figure that lasts only if it becomes the end of a reversed range.
  func figure(_ number: WrittenNumber, in block: Range<Int>) -> Figure? {
    guard number.form == .cardinal, NumberCodes(scene: scene).isTime(number, in: block),
      (max(block.lowerBound, number.tokens.lowerBound - TimeSpans.reach)..<number.tokens.lowerBound)
        .contains(where: { scene.clitic($0, in: StopWords.between) })
    else { return nil }
    let unit = number.tokens.upperBound
    guard unit < block.upperBound, scene.isWord(unit) else { return nil }
    var quantity = Quantity(
      .measure, value: number.value, precision: number.precision, number: number.range,
      written: scene.article[number.range], digits: Assembly.digits(of: number))
    quantity.unit = scene.text(unit)
    quantity.confidence = .hundredths(90)
    let tokens = number.tokens.lowerBound..<unit + 1
    var figure = Figure(
      quantity: quantity, range: TextRange(number.range.start, scene.tokens[unit].range.end),
      tokens: tokens, number: number)
    figure.isTime = true
    figure.hasAnd = number.range.start > scene.tokens[number.tokens.lowerBound].range.start
    return figure
  }

  /// How far before its end a range may begin.
  private static let reach = 8
}
