import Isnad
import IsnadText

/// Finds what is told as the first twice, or as the first although an earlier one is told.
struct FirstEvents {
  let scene: MeetingArticle

  /// A conversation of any kind, by phone as well.
  private static let conversations: Set<String> = [
    "dialogue", "conversation", "discussions", "حوار", "محادثة",
  ]

  func compare(_ mentions: inout [EventMention]) {
    var firsts: [Int] = []
    for index in mentions.indices
    where mentions[index].ordinal == .first && !scene.isHeading(mentions[index].head) {
      let mention = mentions[index]
      let twin = firsts.suffix(8).last { isTwin(mention, mentions[$0]) }
      if let twin, let token = mentions[twin].ordinalToken {
        let range = scene.tokens[token].range.union(scene.tokens[mentions[twin].head].range)
        mentions[index].disagreements.append(Meeting.Disagreement(.firstTwice, with: range))
      } else if let earlier = earlier(than: index, mentions) {
        mentions[index].disagreements.append(
          Meeting.Disagreement(.firstTwice, with: scene.tokens.range(of: mentions[earlier].tokens)))
      }
      firsts.append(index)
    }
  }

  /// The same two, the first time under two names: the first meeting, the first dialogue.
  private func isTwin(_ mention: EventMention, _ other: EventMention) -> Bool {
    guard mention.lemma != other.lemma, mention.wording == .noun, other.wording == .noun,
      EventConflicts.family.contains(mention.form), EventConflicts.family.contains(other.form),
      scene.isQuoted(mention.head) == scene.isQuoted(other.head),
      mention.isPlanned != true || other.isPlanned == true
    else { return false }
    return sharesTwo(mention, other)
      || mention.event == other.event && (mention.entities.isEmpty || other.entities.isEmpty)
  }

  private func sharesTwo(_ one: EventMention, _ other: EventMention) -> Bool {
    one.entities.filter(other.entities.contains).count >= 2
  }

  /// An event of the same two that lies before a first one that is not counted from a time on.
  private func earlier(than index: Int, _ mentions: [EventMention]) -> Int? {
    let mention = mentions[index]
    guard mention.scope == nil, mention.entities.count >= 2 else { return nil }
    let around =
      max(0, index - EventConflicts.memory)..<min(mentions.count, index + EventConflicts.memory)
    return around.first { other in
      let told = mentions[other]
      guard told.event != mention.event, told.isPlanned == false, !told.isPossible, told.confidence > 60,
        sharesTwo(mention, told), isSameKind(mention, told), told.ordinal != .first
      else { return false }
      if mention.isPlanned == true { return true }
      guard let mine = mention.day, let theirs = told.day, let first = scene.days[mine].value.first,
        let last = scene.days[theirs].value.last
      else { return false }
      return last.description < first.description
    }
  }

  private func isSameKind(_ mention: EventMention, _ told: EventMention) -> Bool {
    if FirstEvents.conversations.contains(mention.lemma) {
      return EventConflicts.family.contains(told.form) || told.form == .call
    }
    if mention.form == .meeting { return told.form == .meeting || told.form == .summit }
    return mention.form == told.form
  }
}
