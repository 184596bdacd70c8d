import Foundation
import Isnad
import IsnadText

/// Makes annotations of mentions: what any mention of an event tells is told of all.
struct MeetingFacts {
  let scene: MeetingArticle

  /// What the mentions of an event tell together.
  private struct Shared {
    var place: (name: String, range: TextRange)?
    var day: Int?
    var isDated = false
    var parties: [Int] = []
    var isPlanned: Bool?
    var mentions = 0
    /// The mention that tells it: the first by a verb in the body, else the first in the body.
    var telling: Int?
    var isVerb = false
  }

  func drafts(of mentions: [EventMention]) -> [AnnotationDraft] {
    let titled = titledEntities()
    var shared = [Shared](repeating: Shared(), count: (mentions.map(\.event).max() ?? 0) + 1)
    for (index, mention) in mentions.enumerated() { add(mention, index, to: &shared[mention.event]) }
    var seen: Set<Int> = []
    return mentions.enumerated().map { index, mention in
      let isFirst = seen.insert(mention.event).inserted
      let event = shared[mention.event]
      var value = Meeting(mention.form, mention.wording, event: mention.event)
      let entities = Set(mention.entities)
      let all = mention.parties + event.parties.filter { !entities.contains(scene.parties[$0].entity) }
      value.participants = all.map { scene.parties[$0].canonical }
      value.participantRanges = mention.parties.map { scene.parties[$0].range }
      value.isOfficial = all.contains {
        let party = scene.parties[$0]
        return party.what != .person || party.mention == .title
          || titled.contains(party.entity)
      }
      let place = place(of: mention) ?? event.place
      value.place = place?.name
      value.placeRange = place?.range
      if let day = mention.day ?? event.day {
        value.date = scene.days[day].value.value
        value.dateRange = scene.days[day].range
      }
      value.isDated = event.isDated
      value.occasionRange = mention.occasion.map { scene.tokens.range(of: $0) }
      value.occasion = value.occasionRange.map { scene.article[$0] }
      value.ordinal = mention.ordinal
      value.ordinalRange = mention.ordinalToken.map { scene.tokens[$0].range }
      value.phraseRange = scene.tokens.range(of: mention.phrase ?? mention.tokens)
      value.scope = mention.scope.map { scene.tokens.range(of: $0) }
      value.isPlanned = mention.isPlanned ?? event.isPlanned
      value.isPossible = mention.isPossible
      value.isTelling = event.telling == index
      value.voice = scene.isQuoted(mention.head) ? .speaker : .outlet
      value.isFirstMention = isFirst
      value.mentions = event.mentions
      value.disagreements = mention.disagreements
      value.confidence = .hundredths(max(5, min(99, mention.confidence)))
      return AnnotationDraft(value, at: range(of: mention))
    }
  }

  private func add(_ mention: EventMention, _ index: Int, to event: inout Shared) {
    event.mentions += 1
    event.place = event.place ?? place(of: mention)
    event.day = event.day ?? mention.day
    event.isDated = event.isDated || mention.day != nil || mention.hasTime
    event.isPlanned = event.isPlanned ?? mention.isPlanned
    let known = Set(event.parties.map { scene.parties[$0].entity })
    event.parties += mention.parties.filter { !known.contains(scene.parties[$0].entity) }
    let isHeading =
      scene.article.block(at: scene.tokens[mention.head].range.start)
      .map { scene.article.blocks[$0].isHeading } ?? false
    guard !isHeading else { return }
    if event.telling == nil || mention.wording == .verb && !event.isVerb {
      event.telling = index
      event.isVerb = mention.wording == .verb
    }
  }

  private func place(of mention: EventMention) -> (name: String, range: TextRange)? {
    if let place = mention.place {
      return (scene.parties[place].canonical, scene.parties[place].range)
    }
    guard let word = mention.placeWord, let match = scene.places.match(covering: word) else {
      return nil
    }
    return (match.entry.lemma, match.range)
  }

  /// The bytes of a mention; the و that joins it to the sentence before is left out.
  private func range(of mention: EventMention) -> TextRange {
    var range = scene.tokens.range(of: mention.tokens)
    let (scalar, length) = scene.article.text.scalar(at: range.start)
    if mention.isJoined, scalar == "و" || scalar == "ف" { range.start += length }
    return range
  }

  /// Those who are named with an office somewhere in the article.
  private func titledEntities() -> Set<Int> {
    Set(scene.parties.filter { $0.isTitled || $0.mention == .title }.map(\.entity))
  }
}
