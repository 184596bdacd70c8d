import Isnad
import IsnadText

/// Reads events off Arabic nouns: اللقاء بين، محادثات الدوحة، زيارته إلى، توقيع اتفاقية.
struct ArabicNouns {
  let scene: MeetingArticle

  typealias Words = ArabicMeetingWords

  /// What stands behind the noun in its phrase.
  struct Phrase {
    /// The token behind the adjectives and what is annexed.
    var end: Int
    /// Names in annexation: لقاء بوتين وبيزشكيان، زيارة موسكو.
    var attached: [Int] = []
    var unnamed: EventMention.Unnamed?
    var placeWord: Int?
    var isAhead = false
    var isUncertain = false
    var isOther = false
    var isRegular = false
    var ordinal: Int?
    var isDirect = true
  }

  func mention(_ match: LexiconMatch) -> EventMention? {
    let properties = match.entry.properties
    guard let form = properties["event"].flatMap(Meeting.Form.init) else { return nil }
    let head = match.tokens.lowerBound
    let sentence = scene.sentence(of: head)
    let clause = ArabicClause(scene: scene, sentence: sentence)
    if form == .summit, !match.isDefinite, isPeak(behind: match.tokens.upperBound) { return nil }
    if form == .signing, !match.isDefinite, !signsDocument(behind: match.tokens.upperBound) {
      return nil
    }
    let phrase = phrase(of: match, form, clause)
    var mention = EventMention(
      form: form, wording: .noun, lemma: properties["of"] ?? match.entry.lemma, tokens: match.tokens,
      head: head,
      confidence: 85)
    mention.isJoined = match.hasProclitics
    mention.isPlanned = phrase.isAhead ? true : nil
    mention.isSettled = phrase.isAhead && !phrase.isUncertain
    mention.isPossible = phrase.isUncertain
    mention.isOther = phrase.isOther
    readReference(match, into: &mention)
    readPossessor(properties["owner"], into: &mention)
    let isPlural = match.form.features.number == .plural && properties["plural"] != "one"
    let start = phrase.end
    var company = clause.partners(in: start..<max(start, min(start + 16, sentence.upperBound)), of: form)
    // لزيارة: what somebody is to come for is no object of the verb before.
    let isPurpose = match.hasProclitics && ArabicLetters.begins(head, with: "ل", scene.tokens)
    var isTold = !isPurpose && readVerb(before: head, into: &mention, clause, &company)
    isTold = readVerb(behind: start, into: &mention, sentence) || isTold
    mention.parties = phrase.attached.filter { !isAttachedPlace($0, phrase, form) }
    mention.parties += company.parties.filter { !mention.parties.contains($0) }
    mention.unnamed = company.unnamed ?? phrase.unnamed ?? mention.unnamed
    // لقائه الرئيس: whom the owner of the event meets.
    if properties["owner"] == "one", form == .meeting {
      let met = clause.company(from: match.tokens.upperBound, within: 2).parties
      mention.parties += met.filter {
        scene.parties[$0].what == .person && !mention.parties.contains($0)
      }
    }
    if form != .visit, form != .invitation { readWish(into: &mention, clause) }
    if let place = phrase.attached.first(where: { isAttachedPlace($0, phrase, form) }) {
      mention.place = place
      mention.isPlaceAttached = true
    }
    mention.placeWord = phrase.placeWord
    mention.isPlaceAttached = mention.isPlaceAttached || phrase.placeWord != nil
    ArabicSetting(scene: scene, sentence: sentence).complete(&mention, from: start)
    readOrdinal(phrase, into: &mention, clause)
    if mention.reference == .new, !phrase.attached.isEmpty, mention.ordinal == nil {
      mention.reference = .definite
    }
    if isPurpose, mention.parties.isEmpty, mention.unnamed == nil, mention.place == nil { return nil }
    if properties["needs"] == "guest", mention.parties.isEmpty { return nil }
    if mention.isSettled, mention.reference == .new { mention.reference = .definite }
    let first = mention.ordinalToken == head - 1 ? head - 1 : head
    mention.phrase = first..<max(match.tokens.upperBound, phrase.end)
    if phrase.isRegular, mention.day == nil { return nil }
    guard isKept(mention, isPlural: isPlural, isTold: isTold, weak: properties["needs"] == "party")
    else { return nil }
    if form == .invitation, !isInvitation(mention, clause) { return nil }
    if sentence.contains(where: { scene.is($0, Words.sports) }) { mention.confidence -= 50 }
    return mention
  }

  /// قمة الجبل, قمة السعادة: annexed to what does not meet.
  func isPeak(behind token: Int) -> Bool {
    guard
      ArabicLetters.begins(token, with: "ال", scene.tokens)
        || scene.word(token).isAny("جبل", "هرم", "برج"),
      scene.party(token) == nil, scene.day(token) == nil, !scene.places.isMatch(covering: token)
    else { return false }
    return !isAdjective(token) && !scene.is(token, Words.people) && !scene.is(token, Words.countries)
      && !scene.word(token).isAny(
        "العشرين", "السبع", "المناخ", "القادة", "الزعماء", "الرءساء", "الثماني", "الارض")
  }

  func signsDocument(behind token: Int) -> Bool {
    scene.is(token, Words.documentsToSign) || scene.is(token + 1, Words.documentsToSign)
  }

  func isKept(_ mention: EventMention, isPlural: Bool, isTold: Bool, weak: Bool) -> Bool {
    if isPlural { return mention.parties.count > 1 }
    if mention.parties.count > 1 || mention.unnamed == .pair || mention.unnamed == .countries {
      return true
    }
    if mention.form == .signing { return !mention.parties.isEmpty || mention.place != nil }
    if mention.parties.count == 1 || mention.unnamed != nil {
      return isTold || mention.place != nil || mention.day != nil || mention.reference != .new
        || mention.form != .visit
    }
    if mention.reference != .new { return true }
    if weak { return false }
    let isDated = mention.day != nil && (isTold || EventConflicts.family.contains(mention.form))
    return mention.isPlaceAttached || mention.ordinal != nil || mention.place != nil && isTold || isDated
  }

  /// An invitation is to somebody or to a visit, and no call to do something: دعوة إلى الحوار.
  func isInvitation(_ mention: EventMention, _ clause: ArabicClause) -> Bool {
    if mention.reference == .demonstrative { return true }
    let start = mention.tokens.upperBound
    for token in start..<max(start, min(start + 16, clause.sentence.upperBound)) {
      if scene.is(token, Words.invitedTo)
        || Words.invitedTo.contains(token, of: scene.tokens, behind: 2)
          && ArabicLetters.begins(token, with: "ل", scene.tokens)
      {
        return true
      }
    }
    return mention.parties.count > 1 && mention.reference != .new
      || mention.reference == .definite && mention.parties.isEmpty
  }
}
