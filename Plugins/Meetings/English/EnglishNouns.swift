import Isnad
import IsnadText

/// Reads events off English nouns: the meeting between, talks in Doha, his visit to.
struct EnglishNouns {
  let scene: MeetingArticle

  typealias Words = EnglishMeetingWords

  /// What stands before the noun in its phrase.
  struct Phrase {
    /// The first token of the phrase.
    var start: Int
    var determiner: Int?
    var ordinal: Int?
    /// Names that stand before the noun: Putin-Xi talks, the Moscow meeting, Putin 's visit.
    var attached: [Int] = []
    var placeWord: Int?
    var isPossessive = false
    var isAhead = false
    var isUncertain = false
    var isOther = false
    var isRegular = false
  }

  func mention(_ match: LexiconMatch) -> EventMention? {
    let properties = match.entry.properties
    guard let form = properties["event"].flatMap(Meeting.Form.init) else { return nil }
    let head = match.tokens.lowerBound
    // The preposition that tells an audience with from an audience belongs to what follows.
    let isOpen = match.tokens.count > 1 && scene.token(match.tokens.upperBound - 1, is: "with")
    let behind = match.tokens.upperBound - (isOpen ? 1 : 0)
    if scene.is(behind, Words.compounds) || scene.token(behind, is: "for") && form == .call {
      return nil
    }
    if form == .summit, isPeak(behind: behind) { return nil }
    let sentence = scene.sentence(of: head)
    let clause = EnglishClause(scene: scene, sentence: sentence)
    let phrase = phrase(of: match, in: sentence)
    // to visit, will visit: no noun; the verb had its say.
    if phrase.start == head, properties["verb"] == "yes", scene.is(head - 1, Words.auxiliaries),
      !scene.word(head - 1).isAny("first", "last")
    {
      return nil
    }
    let isPlural = match.form.features.number == .plural && properties["plural"] != "one"
    var mention = EventMention(
      form: form, wording: .noun, lemma: match.entry.lemma, tokens: match.tokens, head: head,
      confidence: 85)
    read(phrase, into: &mention)
    var company = company(in: behind..<max(behind, min(behind + 24, sentence.upperBound)), clause)
    var isTold = readVerb(before: phrase, into: &mention, clause, &company)
    isTold = readVerb(behind: behind, into: &mention, sentence) || isTold
    let attached = phrase.attached.filter { !isAttachedPlace($0, phrase, form) }
    mention.parties = attached + company.parties.filter { !attached.contains($0) }
    mention.unnamed = company.unnamed ?? possessor(phrase)
    if let place = phrase.attached.first(where: { isAttachedPlace($0, phrase, form) }) {
      mention.place = place
      mention.isPlaceAttached = true
    }
    mention.placeWord = phrase.placeWord
    mention.isPlaceAttached = mention.isPlaceAttached || phrase.placeWord != nil
    EnglishSetting(scene: scene, sentence: sentence).complete(&mention, from: behind)
    readOrdinal(phrase, into: &mention, from: behind, in: sentence)
    let first = phrase.determiner.map { $0 + 1 } ?? phrase.start
    mention.phrase = min(first, head)..<match.tokens.upperBound
    if phrase.isRegular, mention.day == nil { return nil }
    guard
      isKept(mention, phrase, isPlural: isPlural, isTold: isTold, weak: properties["needs"] == "party")
    else { return nil }
    if sentence.contains(where: { scene.is($0, Words.sports) }) { mention.confidence -= 50 }
    return mention
  }

  /// The summit of Everest; the summit of African leaders is none.
  func isPeak(behind token: Int) -> Bool {
    guard scene.token(token, is: "of") else { return false }
    return !(token + 1..<token + 6).contains { next in
      scene.is(next, Words.people) || scene.is(next, Words.countries) || scene.is(next, Words.delegates)
        || scene.party(next).map { scene.parties[$0].what != .place } ?? false
    }
  }

  /// Says whether the words point at one event, and not at meetings in general.
  func isKept(
    _ mention: EventMention, _ phrase: Phrase, isPlural: Bool, isTold: Bool, weak: Bool
  ) -> Bool {
    let hasParties = !mention.parties.isEmpty || mention.unnamed != nil
    if mention.form == .signing {
      return hasParties || mention.place != nil || scene.token(mention.head, is: "signing")
    }
    if isPlural, phrase.determiner == nil, !(mention.parties.count > 1) { return false }
    if hasParties {
      return mention.parties.count > 1 || mention.unnamed != nil || phrase.determiner != nil
        || mention.isPlaceAttached || mention.place != nil || mention.day != nil || isTold
        || phrase.isPossessive || mention.form == .talks
    }
    if weak { return mention.reference != .new && !isPlural }
    let isDated =
      mention.day != nil && (isTold || EventConflicts.family.contains(mention.form)) && !isPlural
    return mention.isPlaceAttached || mention.reference != .new || mention.ordinal != nil
      || mention.place != nil && isTold || isDated
  }
}
