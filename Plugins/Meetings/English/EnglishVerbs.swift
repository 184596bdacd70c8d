import Isnad
import IsnadText

/// Reads events off English verbs: met, hosted, phoned, visited, invited, signed.
struct EnglishVerbs {
  let scene: MeetingArticle
  let nouns: LexiconLookup

  typealias Words = EnglishMeetingWords

  func mention(_ match: LexiconMatch) -> EventMention? {
    guard let form = match.entry.properties["event"].flatMap(Meeting.Form.init),
      let frame = match.entry.properties["frame"]
    else { return nil }
    let head = match.tokens.lowerBound
    guard isVerb(match, head) else { return nil }
    let sentence = scene.sentence(of: head)
    let clause = EnglishClause(scene: scene, sentence: sentence)
    var mention = EventMention(
      form: form, wording: .verb, lemma: match.entry.lemma, tokens: match.tokens, head: head,
      confidence: 90)
    readTense(of: match, into: &mention, from: sentence.lowerBound)
    let subject = clause.subject(before: head)
    let behind: Int?
    switch frame {
    case "company": behind = company(&mention, subject, clause)
    case "host": behind = host(&mention, subject, clause)
    case "visit": behind = visit(&mention, subject, clause)
    case "invite": behind = invite(&mention, subject, clause)
    case "sign": behind = sign(&mention, subject, clause)
    default: behind = nil
    }
    guard let behind else { return nil }
    if subject.doubt > 6 { mention.confidence -= 15 }
    EnglishSetting(scene: scene, sentence: sentence).complete(&mention, from: behind)
    readOrdinal(of: &mention, in: sentence)
    if scene.isQuoted(head) != scene.isQuoted(mention.tokens.upperBound) { mention.confidence -= 10 }
    if (head..<max(head, min(head + 14, sentence.upperBound))).contains(where: {
      scene.word($0).isAny("times", "often", "regularly")
    }) {
      mention.confidence -= 40
    }
    if sentence.contains(where: { scene.is($0, Words.sports) }) { mention.confidence -= 50 }
    return mention
  }

  /// Tells a verb from the noun that is written alike: a visit, the host, the meeting.
  func isVerb(_ match: LexiconMatch, _ head: Int) -> Bool {
    if scene.is(head - 1, Words.determiners), !scene.word(head - 1).isAny("that", "her") { return false }
    if scene.word(head - 1).isAny("'s", "of") { return false }
    switch match.form.features.tense {
    case .past: return true
    case .participle:
      return scene.is(head - 1, Words.be)
        || scene.is(head - 2, Words.be) && scene.is(head - 1, Words.auxiliaries)
    case .noun: return false
    case .present where match.form.features.number == .singular:
      return scene.party(head - 1) != nil || scene.word(head - 1).isAny("who", "he", "she")
    case .present, nil:
      return scene.is(head - 1, Words.auxiliaries) || scene.token(head - 1, is: "they")
        || scene.word(head - 2).isAny("to", "will") && scene.is(head - 1, Words.auxiliaries)
        || scene.isCapitalized(head) == false && scene.party(head - 1) != nil
    }
  }

  func readTense(of match: LexiconMatch, into mention: inout EventMention, from start: Int) {
    let head = mention.head
    if match.form.features.tense == .past { mention.isPlanned = false }
    var token = head - 1
    while token >= start, head - token < 7, scene.is(token, Words.auxiliaries) || scene.day(token) != nil
    {
      if scene.is(token, Words.future) { mention.isPlanned = true }
      if scene.is(token, Words.possible), !scene.isCapitalized(token) { mention.isPossible = true }
      token -= 1
    }
    if match.form.features.tense == .participle, scene.word(head - 1).isAny("is", "are") {
      mention.isPlanned = nil
    }
    // `would meet`, `could meet`: neither told nor settled.
    if mention.isPossible, mention.isPlanned == nil { mention.isPlanned = true }
    if mention.isPossible, match.form.features.tense == .past { mention.confidence -= 20 }
  }

  func readOrdinal(of mention: inout EventMention, in sentence: Range<Int>) {
    let end = min(sentence.upperBound, mention.tokens.upperBound + 30)
    for token in mention.tokens.lowerBound..<max(mention.tokens.lowerBound, end) {
      if scene.token(token, is: "first"), scene.token(token + 1, is: "time"),
        scene.token(token - 1, is: "the")
      {
        mention.ordinal = .first
        mention.ordinalToken = token
        mention.scope = EnglishNouns.scope(
          in: (token + 2)..<max(token + 2, min(sentence.upperBound, token + 10)), scene)
        return
      }
    }
  }
}
