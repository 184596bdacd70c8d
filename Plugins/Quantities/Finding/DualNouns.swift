import Foundation
import Isnad
import IsnadText

/// Nouns that mean two of what they name: قتيلان, وزيرين, كيلومترين.
struct DualNouns {
  let scene: NumberedArticle

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
      quantity.confidence = Decimal(85) / 100
      result.append(Figure(quantity: quantity, range: match.range, tokens: match.tokens, number: nil))
    }
    return result
  }
}
