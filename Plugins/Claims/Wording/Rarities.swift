import Foundation
import Isnad
import IsnadText

/// Unprecedented, historic: words that set an event above all before it.
struct Rarities {
  private(set) var candidates: [WordingCandidate] = []
  private let scene: ClaimedArticle

  init(_ scene: ClaimedArticle) {
    self.scene = scene
    candidates = scene.lexicons.unprecedented.compactMap { match in
      let (first, next) = (match.tokens.lowerBound, match.tokens.upperBound)
      guard !scene.isName(first) else { return nil }
      guard let use = match.entry.properties["use"] else {
        return WordingCandidate(
          .unprecedented, match.entry.lemma, match.tokens, start: match.range.start,
          confidence: Sureness.high)
      }
      guard use == "of-event" else { return nil }
      // A historic city is old; only an event is called historic for what it means.
      if scene.tokens[first].script == .arabic {
        guard
          Rarities.events.contains(first - 1, of: scene.tokens)
            || Rarities.events.contains(
              first - 1, of: scene.tokens, behind: scene.article(of: first - 1)),
          match.isDefinite == (scene.article(of: first - 1) > 0)
        else { return nil }
        return WordingCandidate(
          .unprecedented, match.entry.lemma, first - 1..<next, confidence: Sureness.high)
      }
      guard !scene.isCapitalized(first),
        let event = (next..<next + 3).first(where: {
          !scene.isWord($0) || Rarities.events.contains($0, of: scene.tokens)
        }),
        scene.isWord(event)
      else { return nil }
      return WordingCandidate(
        .unprecedented, match.entry.lemma, first..<event + 1, confidence: Sureness.high)
    }
  }

  private static let events: WordSet = [
    "visit", "meeting", "summit", "agreement", "deal", "accord", "decision", "ruling", "victory",
    "win", "defeat", "moment", "day", "step", "achievement", "handshake", "vote", "election", "speech",
    "breakthrough", "opportunity", "triumph", "treaty", "pact", "landing", "mission", "low", "high",
    "lows", "highs", "level", "levels", "talks", "peace", "reconciliation", "shift", "change",
    "settlement", "turning", "judgment", "verdict", "night", "success", "heights",
    "زيارة", "لقاء", "قمة", "اتفاق", "اتفاقية", "قرار", "انتصار", "نصر", "فوز", "هزيمة", "لحظة", "يوم",
    "خطوة", "إنجاز", "مصافحة", "تصويت", "انتخابات", "خطاب", "فرصة", "معاهدة", "مصالحة", "مستوى",
    "مستويات", "رقم", "ارتفاع", "انخفاض", "تحول", "حدث", "جلسة", "محطة", "نجاح", "حكم", "اجتماع",
    "منعطف", "نقلة",
  ]
}
