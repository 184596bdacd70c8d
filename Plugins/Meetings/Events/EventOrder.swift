import Isnad
import IsnadText

/// Finds events whose dates contradict the order in which the text puts them.
struct EventOrder {
  let scene: MeetingArticle

  private static let after: WordSet = ["after", "following", "بعد", "عقب", "إثر", "وبعد", "بعيد"]
  private static let before: WordSet = ["before", "قبل", "قبيل", "وقبل"]
  private static let about: WordSet = [
    "on", "over", "for", "about", "بشأن", "حول", "على", "لإبرام", "لتوقيع",
  ]

  func compare(_ mentions: inout [EventMention]) {
    for index in mentions.indices.dropFirst() {
      compare(index - 1, index, &mentions)
      compareSigning(index, &mentions)
    }
  }

  /// `signed on 3 May after talks on 5 May`.
  private func compare(_ first: Int, _ second: Int, _ mentions: inout [EventMention]) {
    let (one, other) = (mentions[first], mentions[second])
    guard other.head - one.head < 40, scene.sentence(of: one.head).contains(other.head),
      let mine = one.day, let theirs = other.day, mine != theirs
    else { return }
    let start = max(one.tokens.upperBound, other.tokens.lowerBound - 5)
    for token in start..<max(start, other.tokens.lowerBound) {
      let isAfter = scene.is(token, EventOrder.after)
      guard isAfter || scene.is(token, EventOrder.before) else { continue }
      let (earlier, later) = isAfter ? (theirs, mine) : (mine, theirs)
      if follows(earlier, later) {
        mentions[second].disagreements.append(
          Meeting.Disagreement(.order, with: scene.days[isAfter ? mine : mine].range))
      }
      return
    }
  }

  /// An agreement that is signed before it is negotiated.
  private func compareSigning(_ index: Int, _ mentions: inout [EventMention]) {
    let mention = mentions[index]
    guard mention.form == .signing || mention.form == .talks, let mine = mention.day,
      mention.isPlanned != true
    else { return }
    for other in mentions[max(0, index - EventConflicts.memory)..<index].reversed() {
      guard other.form != mention.form, other.form == .signing || other.form == .talks,
        let theirs = other.day,
        other.isPlanned != true
      else { continue }
      let (talks, signing) = mention.form == .talks ? (mention, other) : (other, mention)
      guard isAboutDocument(talks), sharesParties(talks, signing) else { continue }
      let (talked, signed) = mention.form == .talks ? (mine, theirs) : (theirs, mine)
      if follows(talked, signed) {
        mentions[index].disagreements.append(
          Meeting.Disagreement(.order, with: scene.days[theirs].range))
      }
      return
    }
  }

  /// Says whether the first date lies wholly behind the second.
  private func follows(_ one: Int, _ other: Int) -> Bool {
    guard let first = scene.days[one].value.first, let last = scene.days[other].value.last else {
      return false
    }
    return last.description < first.description
  }

  private func isAboutDocument(_ talks: EventMention) -> Bool {
    let start = talks.tokens.upperBound
    return (start..<start + 9).contains { token in
      scene.is(token, EventOrder.about)
        && (token + 1..<token + 4).contains {
          scene.is($0, EnglishMeetingWords.documents) || scene.is($0, ArabicMeetingWords.documents)
        }
    }
  }

  private func sharesParties(_ one: EventMention, _ other: EventMention) -> Bool {
    if one.entities.isEmpty || other.entities.isEmpty { return true }
    return one.entities.filter(other.entities.contains).count
      >= min(2, one.entities.count, other.entities.count)
  }
}
