import Foundation
import Isnad
import IsnadText

/// All wordings of an article, in no order.
struct WordingFinder {
  /// The words that were found, with their range.
  let found: [(range: TextRange, value: Wording)]

  init(_ scene: ClaimedArticle) {
    var candidates = Firsts(scene).candidates
    candidates += Superlatives(scene).candidates
    candidates += Rarities(scene).candidates
    candidates += Absolutes(scene).candidates
    candidates += Evaluations(scene).candidates
    candidates += Intentions(scene).candidates
    candidates += Adoptions(scene).candidates
    candidates += SensitiveMatters(scene).candidates
    candidates += Guilt(scene).candidates
    found = candidates.compactMap { candidate in
      guard let first = candidate.tokens.first, scene.isProse(first) else { return nil }
      var value = candidate.value
      value.voice = scene.isSpeech(first) ? .speaker : .outlet
      value.isSourced = scene.isSourced(at: scene.tokens[first].range.start)
      return (candidate.range(in: scene), value)
    }
  }
}

/// Words that may weigh, before voice and source are known.
struct WordingCandidate {
  /// What they do.
  var value: Wording
  /// The tokens they take.
  let tokens: Range<Int>
  /// The first byte, where proclitics of the first token are left out.
  var start: Int?

  init(
    _ form: Wording.Form, _ lemma: String, _ tokens: Range<Int>, start: Int? = nil,
    confidence: Decimal
  ) {
    value = Wording(form, lemma: lemma)
    value.confidence = confidence
    self.tokens = tokens
    self.start = start
  }

  func range(in scene: ClaimedArticle) -> TextRange {
    let range = scene.tokens.range(of: tokens)
    return TextRange(start.map(scene.withArticle) ?? range.start, range.end)
  }
}

/// How sure a finder is, in steps that rules can ask for.
enum Sureness {
  static let certain = Decimal.hundredths(90)
  static let high = Decimal.hundredths(80)
  static let fair = Decimal.hundredths(70)
  static let low = Decimal.hundredths(50)
  static let poor = Decimal.hundredths(40)
}
