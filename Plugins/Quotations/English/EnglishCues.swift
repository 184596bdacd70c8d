import Isnad
import IsnadText

/// What makes an English word of the list a verb of saying in its place.
enum EnglishCues {
  static func isCue(_ match: LexiconMatch, in scene: QuotedArticle) -> Bool {
    let token = match.tokens.lowerBound
    let features = match.form.features
    let before = scene.folded(token - 1)
    let isInsideName =
      scene.mention(of: token).map { $0.tokens.contains(token) && $0.tokens.count > 1 } ?? false
    guard !isInsideName || match.entry.properties["use"] != nil else { return false }
    if features.tense == nil || match.tokens.count > 1 { return true }
    // A noun of the same form: a claim, the report, his promise.
    if features.tense != .past, scene.belongs(token - 1, to: .determiner) || before == "'s" {
      return false
    }
    if features.tense == .present, features.number == nil, scene.belongs(token - 1, to: .preposition),
      before != "to"
    {
      return false
    }
    if features.tense == .past, before.isAny("a", "an", "the"), match.entry.lemma != "said" {
      return false
    }
    // Infinitives report nothing that was said, but for what one went on or used to say.
    if before == "to", features.tense == .present, features.number == nil {
      let verb = scene.folded(token - 2)
      return verb.isAny("used", "on", "able", "continued", "began", "wanted", "refused")
        || scene.isMark(match.tokens.upperBound, [":", ",", "\"", "\u{201C}", "\u{2018}"])
    }
    if features.tense == .past, before.isAny("be", "been", "is", "are") {
      return match.entry.properties["strength"] == nil
    }
    return true
  }
}
