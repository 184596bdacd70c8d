import Isnad
import IsnadGrammar
import IsnadText

/// What makes an Arabic word of the list a verb of saying in its place.
enum ArabicCues {
  static func isCue(_ match: LexiconMatch, in scene: QuotedArticle) -> Bool {
    let token = match.tokens.lowerBound
    let features = match.form.features
    if match.isDefinite || features.tense == nil {
      if match.entry.properties["use"] == nil { return isVerbalNoun(match, in: scene) }
      guard features.tense != nil else { return true }
    }
    if let mention = scene.mention(of: token), mention.name.mention != .title { return false }
    if scene.lexicons.titles.match(startingAt: token)?.entry.properties["use"] == "honorific" {
      return false
    }
    let next = match.tokens.upperBound
    switch features.tense {
    case .past, .present:
      guard !isProcliticNoun(match, in: scene), !isRelative(match) else { return false }
      let lemma = match.entry.word
      let isBare = match.form.word == lemma
      if isBare, ArabicGrammar.rather.contains(lemma) {
        return scene.belongs(next, to: .complementizer) || scene.folded(next) == "عن"
          || scene.mention(startingAt: next)?.name.what == .person
      }
      guard ArabicGrammar.ambiguous.contains(lemma) else { return true }
      // عدم ذكر اسمه is no verb.
      if isBare, scene.folded(token - 1).isAny("عدم", "دون", "بدون", "مجرد", "اعادة") {
        return false
      }
      if introduces(next, in: scene, within: 5) { return true }
      guard let subject = scene.mention(startingAt: next) else { return false }
      return subject.name.what == .person || introducesLate(subject.tokens.upperBound, in: scene)
    case .participle: return introduces(next, in: scene, within: 4)
    case .noun: return introduces(next, in: scene, within: 3) || isInPhrase(token, in: scene)
    case nil: return false
    }
  }

  /// بالقول, القول: a verbal noun that brings words in marks.
  private static func isVerbalNoun(_ match: LexiconMatch, in scene: QuotedArticle) -> Bool {
    introduces(match.tokens.upperBound, in: scene, within: 1)
  }

  private static func isInPhrase(_ token: Int, in scene: QuotedArticle) -> Bool {
    scene.folded(token - 1).isAny("حد", "بحسب", "حسب", "وفق", "في")
  }

  /// A verb has no ب, ل or ك before it; with one it is another word: كيري is no يرى.
  private static func isProcliticNoun(_ match: LexiconMatch, in scene: QuotedArticle) -> Bool {
    guard match.hasProclitics else { return false }
    let word = scene.folded(match.tokens.lowerBound)
    var offset = 0
    while offset < match.proclitics {
      if word.dropping(bytes: offset).hasAnyPrefix("ب", "ل", "ك", "ا") { return true }
      offset += 2
    }
    return false
  }

  /// A verb with the pronoun of its object opens a relative clause (بيان نشرته), unless it judges.
  private static func isRelative(_ match: LexiconMatch) -> Bool {
    let text = match.form.text
    guard ArabicGrammar.endsInPronoun(text), !text.hasSameBytes(as: match.entry.lemma) else {
      return false
    }
    return !ArabicGrammar.judging.contains(match.entry.word)
  }

  /// Says whether أن or a colon comes behind a subject, over where it was said: ذكرت الوزارة في بيان، أن.
  private static func introducesLate(_ token: Int, in scene: QuotedArticle) -> Bool {
    for index in token..<min(token + 10, scene.tokens.count) {
      if scene.isMark(index, ":") || scene.belongs(index, to: .complementizer) {
        return true
      }
      if scene.isMark(index, ".") { return false }
    }
    return false
  }

  /// Says whether words said come soon: a colon, إن, أن or a mark.
  static func introduces(_ token: Int, in scene: QuotedArticle, within reach: Int) -> Bool {
    for index in token..<min(token + reach + 1, scene.tokens.count) {
      if scene.isMark(index, ":") || scene.belongs(index, to: .complementizer) {
        return true
      }
      if let span = scene.span(of: index), scene.span(of: token - 1) != span { return true }
      if scene.isMark(index, ".", "\u{60C}", "\u{61B}") { return false }
    }
    return false
  }
}
