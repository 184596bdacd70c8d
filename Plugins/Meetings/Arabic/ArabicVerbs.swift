import Isnad
import IsnadText

/// Reads events off Arabic verbs: التقى، استقبل، زار، هاتف، بحث مع، دعا إلى زيارة، وقّع.
struct ArabicVerbs {
  let scene: MeetingArticle

  typealias Words = ArabicMeetingWords

  func mention(_ match: LexiconMatch) -> EventMention? {
    guard let form = match.entry.properties["event"].flatMap(Meeting.Form.init),
      let frame = match.entry.properties["frame"]
    else { return nil }
    let head = match.tokens.lowerBound
    let sentence = scene.sentence(of: head)
    let clause = ArabicClause(scene: scene, sentence: sentence)
    guard !match.isDefinite, match.form.features.tense == .past || match.form.features.tense == .present
    else {
      return nil
    }
    var mention = EventMention(
      form: form, wording: .verb, lemma: match.entry.lemma, tokens: match.tokens, head: head,
      confidence: 88)
    mention.isJoined = match.hasProclitics
    readTense(of: match, into: &mention, from: sentence.lowerBound)
    let behind: Int?
    switch frame {
    case "company": behind = company(match, &mention, clause)
    case "host": behind = host(&mention, clause)
    case "discuss": behind = discuss(&mention, clause)
    case "visit": behind = visit(&mention, clause)
    case "invite": behind = invite(&mention, clause)
    case "sign": behind = sign(match, &mention, clause)
    default: behind = nil
    }
    guard let behind else { return nil }
    ArabicSetting(scene: scene, sentence: sentence).complete(&mention, from: behind)
    readOrdinal(of: &mention, in: sentence)
    if (head..<max(head, min(head + 14, sentence.upperBound))).contains(where: {
      scene.word($0).isAny("مرات", "مرارا", "مرتين")
    }) {
      mention.confidence -= 40
    }
    if sentence.contains(where: { scene.is($0, Words.sports) }) { mention.confidence -= 50 }
    return mention
  }

  func readTense(of match: LexiconMatch, into mention: inout EventMention, from start: Int) {
    let head = mention.head
    let isPresent = match.form.features.tense == .present
    if !isPresent { mention.isPlanned = false }
    if isPresent, ArabicLetters.hasSeen(head, scene.tokens) { mention.isPlanned = true }
    // سيزور بغداد ويلتقي: the س holds for both.
    if isPresent, mention.isJoined,
      (max(start, head - 15)..<head).contains(where: {
        ArabicLetters.begins($0, with: "سي", scene.tokens)
          || ArabicLetters.begins($0, with: "ست", scene.tokens)
      })
    {
      mention.isPlanned = true
    }
    for token in max(start, head - 5)..<head {
      if isPresent, scene.is(token, Words.future) { mention.isPlanned = true }
      if head - token < 3, scene.word(token).isAny("لم", "لن", "ولم", "ولن") {
        mention.isPossible = true
        mention.confidence -= 20
      } else if isPresent, head - token < 3, scene.is(token, Words.possible) {
        mention.isPossible = true
        mention.isPlanned = mention.isPlanned ?? true
      }
    }
  }

  func readOrdinal(of mention: inout EventMention, in sentence: Range<Int>) {
    let start = mention.tokens.upperBound
    for token in start..<max(start, min(sentence.upperBound, start + 30)) {
      let isFirst = scene.token(token, is: "للمرة") && scene.token(token + 1, is: "الاولي")
      guard isFirst || scene.token(token, is: "لاول") && scene.token(token + 1, is: "مرة") else {
        continue
      }
      mention.ordinal = .first
      mention.ordinalToken = isFirst ? token + 1 : token
      mention.scope = ArabicNouns.scope(
        in: token + 2..<max(token + 2, min(sentence.upperBound, token + 9)), scene)
      return
    }
  }
}
