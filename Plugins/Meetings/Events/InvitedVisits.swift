import Isnad
import IsnadText

/// Finds visits that are spoken of as settled although the text told an invitation alone.
struct InvitedVisits {
  let scene: MeetingArticle

  private static let accepted: WordSet = [
    "accepted", "accepts", "accept", "accepting", "acceptance", "agreed", "confirmed", "confirms",
    "قبول", "وافق", "وافقت", "لبى", "تلبية",
    "تلبيته", "قبوله", "موافقته", "سيلبي", "قبلها", "ولبى",
  ]
  private static let invitation: WordSet = ["الدعوة", "دعوة", "دعوته"]

  func compare(_ mentions: inout [EventMention]) {
    for index in mentions.indices {
      let visit = mentions[index]
      guard visit.form == .visit, visit.isSettled, visit.isPlanned == true, !visit.isPossible,
        !scene.isHeading(visit.head)
      else { continue }
      let before = mentions[max(0, index - EventConflicts.memory)..<index]
      guard let invitation = before.last(where: { $0.form == .invitation && isOf(visit, $0) }),
        !before.contains(where: { isAnnounced($0, visit) }),
        !isAccepted(from: invitation.head, to: visit.head)
      else { continue }
      mentions[index].disagreements.append(
        Meeting.Disagreement(.invitationBecomeVisit, with: scene.tokens.range(of: invitation.tokens)))
    }
  }

  /// Says whether a visit is the one to which an invitation goes.
  private func isOf(_ visit: EventMention, _ invitation: EventMention) -> Bool {
    let isGuest = visit.entities.isEmpty || visit.entities.contains(where: invitation.entities.contains)
    guard isGuest else { return false }
    guard let mine = EventPlace(of: visit, in: scene), let theirs = EventPlace(of: invitation, in: scene)
    else {
      return !visit.entities.isEmpty || visit.place == nil
    }
    return mine.agrees(with: theirs)
  }

  /// A visit that a verb told as sure: he will visit Moscow in May.
  private func isAnnounced(_ mention: EventMention, _ visit: EventMention) -> Bool {
    mention.form == .visit && mention.wording == .verb && mention.isPlanned == true
      && !mention.isPossible
      && (visit.entities.isEmpty || visit.entities.contains(where: mention.entities.contains))
  }

  private func isAccepted(from invitation: Int, to visit: Int) -> Bool {
    let end = min(scene.tokens.count, visit + 40)
    for token in max(invitation, end - 900)..<end {
      if ArabicLetters.verb(token, in: InvitedVisits.accepted, scene.tokens).found { return true }
      if scene.word(token).isAny("قبل", "قبلت", "وقبل", "وقبلت"),
        scene.is(token + 1, InvitedVisits.invitation) || scene.is(token + 2, InvitedVisits.invitation)
      {
        return true
      }
    }
    return false
  }
}
