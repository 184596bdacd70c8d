import Isnad
import IsnadText

/// Compares the mentions of events, and writes on them what others say otherwise.
struct EventConflicts {
  let scene: MeetingArticle

  static let family: Set<Meeting.Form> = [.meeting, .talks, .summit]
  /// How many mentions back another is looked for, so that a long list of them stays cheap.
  static let memory = 24

  func compare(_ mentions: inout [EventMention]) {
    comparePlaces(&mentions)
    compareDates(&mentions)
    EventOrder(scene: scene).compare(&mentions)
    FirstEvents(scene: scene).compare(&mentions)
    InvitedVisits(scene: scene).compare(&mentions)
    HeadingEvents(scene: scene).compare(&mentions)
  }

  /// Two places of one event.
  private func comparePlaces(_ mentions: inout [EventMention]) {
    var places: [Int: Int] = [:]
    for index in mentions.indices {
      guard let place = EventPlace(of: mentions[index], in: scene) else { continue }
      let event = mentions[index].event
      guard let first = places[event], let other = EventPlace(of: mentions[first], in: scene) else {
        places[event] = index
        continue
      }
      if !place.agrees(with: other) {
        mentions[index].disagreements.append(Meeting.Disagreement(.place, with: other.range))
      }
    }
  }

  /// Two dates of one event, days both and apart.
  private func compareDates(_ mentions: inout [EventMention]) {
    var days: [Int: Int] = [:]
    for index in mentions.indices {
      guard let day = mentions[index].day else { continue }
      let event = mentions[index].event
      guard let first = days[event] else {
        days[event] = day
        continue
      }
      guard isApart(scene.days[day].value, scene.days[first].value), !tellsOfDelay(mentions[index])
      else { continue }
      mentions[index].disagreements.append(Meeting.Disagreement(.date, with: scene.days[first].range))
    }
  }

  private func isApart(_ one: DateMention, _ other: DateMention) -> Bool {
    guard let first = one.first, let last = one.last, let from = other.first, let to = other.last else {
      return false
    }
    return last.description < from.description || to.description < first.description
  }

  private func tellsOfDelay(_ mention: EventMention) -> Bool {
    scene.sentence(of: mention.head).contains {
      scene.is($0, EnglishMeetingWords.delayed)
        || scene.word($0).isAny("تاجيل", "ارجء", "تاجل", "تاجلت", "ارجءت", "مددت", "بدلا", "كان")
    }
  }

  func isHeading(_ mention: EventMention) -> Bool { scene.isHeading(mention.head) }
}

extension MeetingArticle {
  /// Says whether a token stands in a heading.
  func isHeading(_ token: Int) -> Bool {
    article.block(at: tokens[token].range.start).map { article.blocks[$0].isHeading } ?? false
  }
}

/// The place of an event, as far as it can be compared.
struct EventPlace {
  let name: String
  let range: TextRange
  let country: String?
  let isCountry: Bool

  /// The place that a mention itself names.
  init?(of mention: EventMention, in scene: MeetingArticle) {
    let token: Int
    if let place = mention.place {
      name = scene.parties[place].canonical
      range = scene.parties[place].range
      token = scene.parties[place].tokens.lowerBound
    } else if let word = mention.placeWord, let match = scene.places.match(covering: word) {
      name = match.entry.lemma
      range = match.range
      token = word
    } else {
      return nil
    }
    let entry = scene.places.match(covering: token)?.entry
    country = entry?.properties["country"]
    isCountry = entry?.properties["kind"] == "country"
    // A place that the lexicon does not know may lie in any other.
    guard entry != nil else { return nil }
  }

  /// Says whether both can be the place of one event: the same, or a town and its country.
  func agrees(with other: EventPlace) -> Bool {
    if name == other.name { return true }
    guard let country, let theirs = other.country else { return true }
    return country == theirs && (isCountry || other.isCountry)
  }
}
