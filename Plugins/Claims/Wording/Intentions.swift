import Foundation
import Isnad
import IsnadText

/// Wishes and aims that the text reads into somebody.
///
/// Two shapes: something reflects a wish (use `sign`, with a noun of wishing behind it), and a state
/// or an organisation seeks something (use `aim`).
struct Intentions {
  private(set) var candidates: [WordingCandidate] = []
  private let scene: ClaimedArticle

  init(_ scene: ClaimedArticle) {
    self.scene = scene
    candidates = scene.lexicons.intentions.compactMap { match in
      guard !scene.isName(match.tokens.lowerBound) else { return nil }
      return switch match.entry.properties["use"] {
      case "sign": sign(match)
      case "aim": aim(match)
      default: nil
      }
    }
  }

  /// يعكس رغبة: the verb of showing and, at most two words on, what it is said to show.
  private func sign(_ match: LexiconMatch) -> WordingCandidate? {
    let next = match.tokens.upperBound
    for token in next..<next + 4 {
      // The apostrophe of both governments' is a mark of its own.
      if token > next, scene.article.token(token, isMark: ["'", "\u{2019}"]) { continue }
      guard scene.isWord(token) else { return nil }
      if Intentions.wishes.contains(token, of: scene.tokens) {
        return WordingCandidate(
          .intention, match.entry.lemma, match.tokens.lowerBound..<token + 1,
          start: match.range.start, confidence: Sureness.high)
      }
      guard token < next + 3,
        Intentions.between.contains(token, of: scene.tokens) || scene.article(of: token) > 0
          || scene.tokens[token].isCapitalized || scene.token(token, is: "'s")
      else { return nil }
    }
    return nil
  }

  private func aim(_ match: LexiconMatch) -> WordingCandidate? {
    let first = match.tokens.lowerBound
    guard let subject = subject(of: match) else { return nil }
    var candidate = WordingCandidate(
      .intention, match.entry.lemma, first..<match.tokens.upperBound, start: match.range.start,
      confidence: subject)
    candidate.value.strength = .mild
    return candidate
  }

  /// How sure it is that a state, a government or an organisation is the subject of a verb.
  private func subject(of match: LexiconMatch) -> Decimal? {
    let (first, next) = (match.tokens.lowerBound, match.tokens.upperBound)
    let isArabic = scene.tokens[first].script == .arabic
    let before = (max(0, first - 4)..<first).reversed().prefix { scene.isWord($0) }
    let behind =
      isArabic ? Array((next..<min(next + 3, scene.tokens.count)).prefix { scene.isWord($0) }) : []
    for token in Array(before) + behind {
      if scene.isName(token) || Intentions.states.contains(token, of: scene.tokens) {
        return isState(token) ? Sureness.fair : Sureness.low
      }
      if Intentions.relatives.contains(token, of: scene.tokens) { return nil }
    }
    return nil
  }

  private func isState(_ token: Int) -> Bool {
    Intentions.states.contains(token, of: scene.tokens) || scene.isPlace(token)
  }

  private static let wishes: WordSet = [
    "desire", "desires", "wish", "wishes", "willingness", "determination", "commitment", "keenness",
    "eagerness", "intention", "intentions", "readiness", "resolve", "ambition", "ambitions", "extent",
    "depth", "closeness", "trust",
    "حجم", "قوة", "رغبة", "رغبته", "رغبتها", "رغبتهما", "الرغبة", "حرص", "حرصه", "حرصها", "حرصهما",
    "الحرص", "مدى",
    "إرادة", "إرادتها", "الإرادة", "عزم", "عزمه", "عزمها", "نية", "نيته", "نيتها", "نوايا", "التزام",
    "التزامه", "التزامها", "عمق", "متانة", "استعداد", "استعداده", "استعدادها", "تصميم", "طموح",
    "طموحات",
  ]

  private static let between: WordSet = [
    "the", "a", "an", "its", "their", "his", "her", "both", "growing", "strong", "shared", "mutual",
    "deep", "countries", "sides", "governments", "capitals", "nations", "parties", "leaders", "على",
    "عن", "بوضوح", "هذا",
    "هذه",
  ]

  /// Words that stand for a state or its government.
  private static let states: WordSet = [
    "government", "kremlin", "countries", "sides", "nations", "states", "kingdom", "regime",
    "administration", "leadership", "البلدان", "البلدين", "الطرفان", "الطرفين", "الجانبان",
    "الجانبين", "الدولتان", "الدولتين", "الحكومة", "المملكة", "القيادة", "الدولة", "الحكومتان",
  ]

  /// Behind these the subject is another: the plan with which, التي.
  private static let relatives: WordSet = ["that", "which", "who", "whose", "التي", "الذي", "الذين"]
}
