import Isnad
import IsnadText

/// The verbs of which the noun is object or subject.
extension ArabicNouns {
  /// The verb of which the noun is the object: عقد الوزيران اجتماعاً، أجرى أ محادثات.
  func readVerb(
    before head: Int, into mention: inout EventMention, _ clause: ArabicClause,
    _ company: inout ArabicClause.Company
  ) -> Bool {
    var token = head - 1
    var isTold = false
    let isOblique =
      scene.word(token).isAny("الي", "في", "من", "عن", "علي") && !scene.is(token - 1, Words.light)
    while token >= clause.sentence.lowerBound, head - token < 22 {
      let (isWritten, isFuture) = ArabicLetters.verb(token, in: Words.light, scene.tokens)
      // على عقد قمة: no verb, but its noun.
      let isLight =
        isWritten && !(scene.word(token).isAny("عقد", "بدء") && scene.is(token - 1, Words.prepositions))
      let (isHosting, willHost) = ArabicLetters.verb(token, in: Words.hosting, scene.tokens)
      if isOblique, isLight || isHosting { return isTold }
      if isLight, ArabicLetters.verb(token, in: Words.gathering, scene.tokens).found {
        mention.isPlanned =
          mention.isPlanned
          ?? (ArabicLetters.verb(token, in: Words.gathered, scene.tokens).found ? false : nil)
        company.parties += gathered(behind: mention.tokens.upperBound, clause).filter {
          !company.parties.contains($0)
        }
        isTold = true
        break
      }
      if isLight || isHosting {
        // A verb belongs to the noun only with what stands between them.
        let subject = clause.company(from: token + 1, within: 5)
        guard subject.isEmpty || subject.end <= head else { return false }
        let isFar = head - max(subject.end, token + 1) > 5
        guard !isFar else { return false }
        readTense(of: token, isFuture || willHost, into: &mention, from: clause.sentence.lowerBound)
        if isHosting
          || subject.parties.count == 1 && isPlace(subject.parties[0]) && company.parties.count > 1
        {
          if let place = subject.parties.first(where: isPlace) { mention.hostPlace = place }
        } else if subject.isEmpty {
          let before = clause.subject(before: token)
          company.parties = before.parties.filter { !company.parties.contains($0) } + company.parties
          company.unnamed = before.unnamed ?? company.unnamed
          // وأجرى محادثات: who acted in the clause before goes on.
          if before.isEmpty, company.unnamed == nil, company.parties.count == 1,
            !isPlace(company.parties[0])
          {
            company.unnamed = .one
          }
        } else {
          company.parties = subject.parties.filter { !company.parties.contains($0) } + company.parties
          company.unnamed = subject.unnamed ?? company.unnamed
        }
        isTold = true
        break
      }
      if head - token < 4,
        scene.is(token, Words.future)
          || head - token < 6
            && scene.word(token).isAny(
              "اتفق", "اتفقت", "اتفقا", "اتفقوا", "واتفق", "واتفقت", "واتفقا", "الاتفاق", "لعقد")
      {
        mention.isPlanned = true
        isTold = true
      }
      if head - token < 4, scene.is(token, Words.possible),
        !scene.word(token + 1).isAny("تم", "تمت", "جري", "جرت")
      {
        mention.isPossible = true
      }
      if head - token < 3,
        scene.word(token).isAny("بعد", "عقب", "خلال", "اثر", "وخلال", "وعقب", "وبعد", "بعيد", "ختام")
      {
        mention.isPlanned = mention.isPlanned ?? (scene.word(token).isAny("خلال", "وخلال") ? nil : false)
        return isTold
      }
      if scene.isMark(token, ["،", "؛", ".", ":"]) || scene.word(token).isAny("ان", "انه", "حيث") {
        return isTold
      }
      token -= 1
    }
    return isTold
  }

  /// جمع لقاء في القاهرة الوزير ونظيره: whom the event brings together.
  func gathered(behind start: Int, _ clause: ArabicClause) -> [Int] {
    for token in start..<max(start, min(start + 10, clause.sentence.upperBound)) {
      if scene.isMark(token, ["،", ".", "؛"]) || scene.is(token, Words.stops) { return [] }
      guard let index = scene.party(token), scene.parties[index].what != .place,
        !scene.parties[index].isDescription, scene.parties[index].proclitics.isEmpty
      else { continue }
      return clause.row(from: index)
    }
    return []
  }

  /// رفض بيرغ لقاء الرئيس: who stands between a verb of wanting and the event.
  func readWish(into mention: inout EventMention, _ clause: ArabicClause) {
    guard mention.parties.count == 1, let owner = scene.party(mention.head - 1) else { return }
    let party = scene.parties[owner]
    let verb = party.span.lowerBound - 1
    guard party.what != .place, !mention.parties.contains(owner),
      verb >= clause.sentence.lowerBound,
      ArabicLetters.verb(verb, in: Words.wishes, scene.tokens).found
    else { return }
    mention.parties.insert(owner, at: 0)
    mention.isPossible = true
  }

  func isPlace(_ party: Int) -> Bool { scene.parties[party].what == .place }

  func readTense(
    of verb: Int, _ isFuture: Bool, into mention: inout EventMention, from start: Int
  ) {
    let isPresent =
      scene.word(verb).hasAnyPrefix("ي", "ت") && !scene.is(verb, Words.pastsInTeh)
    if isFuture {
      mention.isPlanned = true
    } else if !isPresent, mention.isPlanned == nil {
      mention.isPlanned = false
    }
    for token in max(start, verb - 5)..<verb {
      if scene.is(token, Words.future), isPresent { mention.isPlanned = true }
      if verb - token < 3, scene.word(token).isAny("لم", "لن", "ولم", "ولن", "قد", "ربما", "يمكن"),
        isPresent
      {
        mention.isPossible = true
      }
    }
  }

  /// The verb of which the noun is the subject: ستعقد، انتهت، تأتي.
  func readVerb(
    behind start: Int, into mention: inout EventMention, _ sentence: Range<Int>
  ) -> Bool {
    for token in start..<max(start, min(start + 14, sentence.upperBound)) {
      if scene.isMark(token, ["،", ".", "؛"]) { return false }
      if scene.word(token).isAny(
        "سيعقد", "ستعقد", "ستبدا", "سيبدا", "ستجري", "سيجري", "ستكون", "سيكون", "ستستمر", "ستتم")
      {
        mention.isPlanned = true
        return true
      }
      if scene.is(token, Words.pastsBehind) {
        mention.isPlanned = mention.isPlanned ?? false
        return true
      }
    }
    return false
  }
}
