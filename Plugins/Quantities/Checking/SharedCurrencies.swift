import Foundation
import Isnad
import IsnadText

/// Tells which dinar or pound is meant, where the words do not say it but the article does.
struct SharedCurrencies {
  private let scene: NumberedArticle
  private let matches: LexiconMatches

  init(_ scene: NumberedArticle, _ matches: LexiconMatches) {
    self.scene = scene
    self.matches = matches
  }

  /// Sets the currency of money whose name is shared, where the article speaks of one country only that
  /// has money of that name; and that of sums beside which it is written.
  func resolve(_ figures: inout [Figure]) {
    inherit(&figures)
    let open = figures.indices.filter {
      figures[$0].money != nil && figures[$0].quantity.currency == nil
    }
    guard !open.isEmpty else { return }
    let named = Set(
      figures.compactMap { $0.quantity.currencyNaming == .exact ? $0.quantity.currency : nil })
    let countries = self.countries()
    var asked = false
    for index in open {
      guard let noun = figures[index].money else { continue }
      let codes = noun.codes
      let told = Set(codes.values).intersection(named)
      if told.count == 1, let code = told.first {
        figures[index].quantity.currency = code
        figures[index].quantity.confidence = .hundredths(85)
        continue
      }
      let likely = Set(countries.compactMap { codes[$0] })
      guard likely.count == 1, let code = likely.first else {
        // The first sum is where readers ask.
        if asked { figures[index].quantity.confidence = .hundredths(60) }
        asked = true
        continue
      }
      figures[index].quantity.currency = code
      figures[index].quantity.confidence = .hundredths(70)
    }
  }

  /// The countries that the article names, or whose people it names.
  private func countries() -> Set<String> {
    var result: Set<String> = []
    for lexicon in ["places", "demonyms"] {
      for match in matches[lexicon] {
        if let country = match.entry.properties["country"] { result.insert(country) }
      }
    }
    return result
  }

  /// 4 billion in 2020 and 4.5 billion dollars in 2021 are both dollars.
  private func inherit(_ figures: inout [Figure]) {
    for index in figures.indices {
      guard figures[index].quantity.role == .money, figures[index].money == nil,
        figures[index].quantity.currency == nil
      else { continue }
      let sentence = scene.article.sentence(at: figures[index].range.start)
      let near = max(0, index - 3)..<min(figures.count, index + 4)
      let other = near.first { other in
        figures[other].quantity.currencyNaming != nil
          && scene.article.sentence(at: figures[other].range.start) == sentence
      }
      guard let other else { continue }
      figures[index].money = figures[other].money
      figures[index].quantity.currency = figures[other].quantity.currency
      figures[index].quantity.currencyNaming = figures[other].quantity.currencyNaming
      figures[index].quantity.confidence = .hundredths(60)
    }
  }
}
