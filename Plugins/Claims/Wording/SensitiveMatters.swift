import Foundation
import Isnad
import IsnadText

/// Arms, nuclear matters, crime and casualties.
struct SensitiveMatters {
  private(set) var candidates: [WordingCandidate] = []
  private let scene: ClaimedArticle

  init(_ scene: ClaimedArticle) {
    self.scene = scene
    candidates = scene.lexicons.sensitive.compactMap { match in
      let first = match.tokens.lowerBound
      guard match.entry.properties["use"] != "none", !scene.isName(first),
        let topic = match.entry.properties["topic"].flatMap(Wording.Topic.init(rawValue:)),
        topic != .casualties || hasNumber(around: match.tokens),
        !(max(0, first - 3)..<first).contains(where: {
          SensitiveMatters.against.contains($0, of: scene.tokens)
        })
      else { return nil }
      var candidate = WordingCandidate(
        .sensitive, match.entry.lemma, match.tokens, start: match.range.start,
        confidence: Sureness.fair)
      candidate.value.topic = topic
      return candidate
    }
  }

  /// Casualties are counted: a number stands within three words.
  private func hasNumber(around tokens: Range<Int>) -> Bool {
    (tokens.lowerBound - 4..<tokens.upperBound + 4).contains { token in
      (scene.isNumber(token) && !scene.isDate(token))
        || SensitiveMatters.numbers.contains(token, of: scene.tokens)
    }
  }

  private static let numbers: WordSet = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "dozens",
    "hundreds", "thousands", "dozen", "شخصين", "شخصان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة",
    "ثمانية", "تسعة", "عشرة", "عشرات", "مئات", "آلاف", "العشرات", "المئات",
  ]

  /// Fighting crime and controlling arms are no crime and no arms.
  private static let against: WordSet = [
    "against", "anti", "fight", "fighting", "combat", "combating", "prevent", "preventing", "ban",
    "banning", "non", "مكافحة", "لمكافحة", "ومكافحة", "منع", "لمنع", "حظر", "ضد", "محاربة", "مناهضة",
  ]
}
