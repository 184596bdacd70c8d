import Foundation
import Isnad
import IsnadGrammar
import IsnadText

/// Nouns that mean two of what they name: قتيلان, وزيرين, كيلومترين.
struct DualNouns {
  let scene: NumberedArticle

  /// The duals of units and money.
  static let units = WordSet(UnitWords.duals + CurrencyWords.dualWords + points)
  static let points = ["نقطتان", "نقطتين"]

  private static let quantifiers: WordSet = ["كلا", "كلتا", "كلتي"]

  /// The duals that no figure holds already.
  func figures(besides known: [Figure]) -> [Figure] {
    var result: [Figure] = []
    var next = 0
    for match in scene.nouns.duals {
      while next < known.count, known[next].range.end <= match.range.start { next += 1 }
      if next < known.count, known[next].range.overlaps(match.range) { continue }
      let token = match.tokens.lowerBound
      guard !scene.word(token - 1, in: DualNouns.quantifiers),
        scene.ends(token, with: "ان") || scene.ends(token, with: "ين")
      else { continue }
      var quantity = Quantity(
        match.role, value: 2, number: match.range, written: scene.article[match.range], digits: .words)
      quantity.noun = scene.tokens.folded(token)
      quantity.nounRange = match.range
      quantity.confidence = .hundredths(85)
      result.append(Figure(quantity: quantity, range: match.range, tokens: match.tokens, number: nil))
    }
    return result
  }
}

extension DualNouns {
  /// Two of a unit, two points or a sum of two: كيلومترين, نقطتين مئويتين, دولارين.
  func unit(at index: Int) -> Figure? {
    guard scene.tokens[index].script == .arabic,
      scene.ends(index, with: "ين") || scene.ends(index, with: "ان")
    else { return nil }
    if let word = UnitWords.table.value(index, of: scene.tokens), word.isDual {
      let isSquare = scene.word(index + 1, in: DualNouns.square)
      let unit = isSquare ? word.square ?? word.unit : word.unit
      var figure = made(.measure, index..<index + (isSquare ? 2 : 1))
      figure.quantity.unit = unit.symbol
      figure.unit = unit
      return figure
    }
    if let word = CurrencyWords.table.value(index, of: scene.tokens), word.isDual {
      var figure = made(.money, index..<index + 1)
      figure.money = word.noun
      figure.quantity.currency = word.noun.usual
      figure.quantity.currencyNaming = word.noun.isShared ? .shared : .exact
      return figure
    }
    guard DualNouns.pointWords.contains(index, of: scene.tokens),
      scene.word(index + 1, in: DualNouns.ofHundred)
    else {
      return nil
    }
    return made(.points, index..<index + 2)
  }

  private static let square: WordSet = ["مربعين", "مربعان"]
  private static let pointWords = WordSet(points)
  private static let ofHundred: WordSet = ["مئويتان", "مئويتين"]

  private func made(_ role: Quantity.Role, _ tokens: Range<Int>) -> Figure {
    let range = scene.tokens.range(of: tokens)
    var quantity = Quantity(role, value: 2, number: range, written: scene.article[range], digits: .words)
    quantity.confidence = .hundredths(90)
    return Figure(quantity: quantity, range: range, tokens: tokens, number: nil)
  }
}
