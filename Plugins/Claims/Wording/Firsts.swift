import Foundation
import Isnad
import IsnadText

/// First, only, last ever.
///
/// A first is claimed where the text says of what or since when, or of a kind of event; the first of
/// a series (the first half, المرحلة الأولى) claims nothing.
struct Firsts {
  private(set) var candidates: [WordingCandidate] = []
  private let scene: ClaimedArticle
  private let phrases: NounPhrases

  init(_ scene: ClaimedArticle) {
    self.scene = scene
    phrases = NounPhrases(scene: scene)
    candidates = scene.lexicons.firsts.compactMap(candidate)
  }

  private func candidate(_ match: LexiconMatch) -> WordingCandidate? {
    let first = match.tokens.lowerBound
    guard let use = match.entry.properties["use"] else {
      return WordingCandidate(
        .first, match.entry.lemma, match.tokens, start: match.range.start,
        confidence: Sureness.certain
      ).based(by: Bases(scene).isBased(behind: match.tokens.upperBound))
    }
    guard use != "none", !scene.isName(first), !scene.isDate(first) else { return nil }
    return switch use {
    case "only": only(match)
    case "noun": noun(match)
    default: scene.tokens[first].script == .arabic ? arabic(match) : english(match)
    }
  }

  private func english(_ match: LexiconMatch) -> WordingCandidate? {
    let (first, next) = (match.tokens.lowerBound, match.tokens.upperBound)
    guard EnglishPhrase.determiners.contains(first - 1, of: scene.tokens), scene.isWord(next),
      !EnglishFirst.series.contains(next, of: scene.tokens), !isCounted(from: first)
    else { return nil }
    if EnglishFirst.leading.contains(next, of: scene.tokens) {
      // The first to land, the first by a woman: of what is not said again.
      guard scene.isWord(next + 1), !scene.isNumber(next + 1) else { return nil }
      return draft(match, first..<next, Sureness.fair)
    }
    let end = phrases.english(from: next)
    guard end > next, !(next..<end).contains(where: { isSeries($0) }) else { return nil }
    let bases = Bases(scene)
    let isOfPlace =
      scene.token(first - 1, is: "'s")
      && EnglishFirst.wholes.contains(first - 2, of: scene.tokens)
    let sureness =
      if isOfPlace || bases.isSince(behind: end) || leadsOn(end) {
        Sureness.high
      } else if (next..<end).contains(where: { EnglishFirst.kinds.contains($0, of: scene.tokens) }) {
        Sureness.fair
      } else { Sureness.low }
    return draft(match, first..<end, sureness)
  }

  private func isSeries(_ token: Int) -> Bool { EnglishFirst.series.contains(token, of: scene.tokens) }

  /// Says whether the claim goes on with what makes it one: the first woman *to lead*, *ever*.
  private func leadsOn(_ end: Int) -> Bool {
    if scene.token(end, is: "to") {
      return scene.isWord(end + 1) && !scene.isCapitalized(end + 1)
        && !EnglishPhrase.determiners.contains(end + 1, of: scene.tokens)
    }
    return scene.token(end, is: "ever")
  }

  /// Says whether a second one follows: then the first is only the first of a list.
  private func isCounted(from first: Int) -> Bool {
    let end = min(scene.sentence(around: first).upperBound + 20, scene.tokens.count)
    return (first + 1..<max(first + 1, end)).contains {
      EnglishFirst.seconds.contains($0, of: scene.tokens)
    }
  }

  private func only(_ match: LexiconMatch) -> WordingCandidate? {
    let (first, next) = (match.tokens.lowerBound, match.tokens.upperBound)
    guard EnglishFirst.onlyBefore.contains(first - 1, of: scene.tokens), scene.isWord(next),
      !EnglishFirst.onlyNever.contains(next, of: scene.tokens)
    else { return nil }
    let end = phrases.english(from: next, words: 3)
    guard end > next else { return nil }
    guard !(next..<end).contains(where: { EnglishFirst.onlyNever.contains($0, of: scene.tokens) })
    else { return nil }
    return draft(match, first..<end, leadsOn(end) ? Sureness.high : Sureness.fair)
  }

  /// أول with the noun behind it; الأول behind a noun is a place in an order.
  private func arabic(_ match: LexiconMatch) -> WordingCandidate? {
    let next = match.tokens.upperBound
    guard !match.isDefinite, scene.article(of: next) == 0, !scene.isDate(next),
      !ArabicFirst.series.contains(next, of: scene.tokens),
      !ArabicFirst.orders.contains(match.tokens.lowerBound - 1, of: scene.tokens)
    else { return nil }
    if scene.token(next, is: "من") {
      guard phrases.isArabicNoun(next + 1), !ArabicFirst.series.contains(next + 1, of: scene.tokens)
      else { return nil }
      return draft(match, match.tokens.lowerBound..<next + 1, Sureness.fair)
    }
    let end = phrases.arabic(from: next)
    guard end > next else { return nil }
    let sureness =
      if ArabicFirst.kinds.contains(next, of: scene.tokens) || Bases(scene).isSince(behind: end) {
        Sureness.high
      } else { Sureness.low }
    return draft(match, match.tokens.lowerBound..<end, sureness)
  }

  /// الوحيد behind the noun that it tells apart.
  private func noun(_ match: LexiconMatch) -> WordingCandidate? {
    let first = match.tokens.lowerBound
    guard match.isDefinite, scene.article(of: first - 1) > 0,
      !ArabicFirst.onlyNever.contains(first - 1, of: scene.tokens, behind: 4)
    else { return nil }
    return draft(match, first - 1..<match.tokens.upperBound, Sureness.fair, start: nil)
  }

  private func draft(
    _ match: LexiconMatch, _ tokens: Range<Int>, _ confidence: Decimal, start: Int? = nil
  ) -> WordingCandidate {
    let bare = tokens.lowerBound == match.tokens.lowerBound ? match.range.start : start
    return WordingCandidate(.first, match.entry.lemma, tokens, start: bare, confidence: confidence)
      .based(by: Bases(scene).isBased(behind: tokens.upperBound))
  }
}

extension WordingCandidate {
  /// The same with the answer to whether it says since when or of what.
  func based(by answer: Bool) -> WordingCandidate {
    var copy = self
    copy.value.isBased = answer
    return copy
  }
}
