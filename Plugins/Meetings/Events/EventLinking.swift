import Isnad
import IsnadText

/// Links the mentions of one event: same kind of event, participants, place and time that go together.
struct EventLinking {
  let scene: MeetingArticle

  /// How many events back a mention may point, so that a long list of them stays cheap.
  private static let memory = 24

  /// What is known of an event from its mentions so far.
  private struct Event {
    var forms: Set<Meeting.Form>
    var entities: [Int]
    var place: String?
    var country: String?
    var isCountry = false
    var day: Int?
    var isPlanned: Bool?
    var last: Int
    var isPossible: Bool
  }

  /// The mentions with participants resolved and each with the number of its event; what points at
  /// an event that nobody told is left out.
  func linked(_ mentions: [EventMention]) -> [EventMention] {
    var events: [Event] = []
    var kept: [EventMention] = []
    let unnamed = UnnamedParties(scene: scene)
    for var mention in mentions {
      unnamed.resolve(&mention, after: kept)
      placeAsInvited(&mention, among: kept)
      let known = event(of: mention, among: events)
      if known == nil, isPointer(mention) { continue }
      // Who was one of two and is not told apart may be read off the event that is meant.
      if let known {
        mention.event = known + 1
        add(mention, to: &events[known], at: kept.count)
      } else {
        if mention.parties.isEmpty, mention.entities.isEmpty, mention.unnamed != nil {
          mention.confidence -= 25
        }
        mention.event = events.count + 1
        events.append(
          Event(
            forms: [mention.form], entities: mention.entities, place: placeKey(mention),
            country: country(of: mention),
            isCountry: isCountry(mention.place), day: mention.day, isPlanned: mention.isPlanned,
            last: kept.count, isPossible: mention.isPossible))
      }
      kept.append(mention)
    }
    return kept
  }

  /// A word that only points back and tells nothing of its own.
  private func isPointer(_ mention: EventMention) -> Bool {
    mention.wording == .noun && mention.reference != .new && mention.entities.isEmpty
      && mention.parties.isEmpty
      && mention.unnamed == nil && !mention.isSettled && !mention.isPlaceAttached && mention.place == nil
      && mention.ordinal == nil
      && (mention.day == nil || mention.form == .call || mention.form == .visit)
  }

  /// A visit to which somebody was invited goes where the invitation says.
  private func placeAsInvited(_ visit: inout EventMention, among kept: [EventMention]) {
    guard visit.form == .visit, visit.place == nil, visit.isPlanned == true, visit.reference != .new
    else { return }
    let invitation = kept.suffix(EventLinking.memory).last {
      $0.form == .invitation
        && (visit.entities.isEmpty || visit.entities.contains(where: $0.entities.contains))
    }
    visit.place = invitation?.place
  }

  private func placeKey(_ mention: EventMention) -> String? {
    if let place = mention.place { return scene.parties[place].canonical }
    return mention.placeWord.flatMap { scene.places.match(covering: $0)?.entry.lemma }
  }

  private func country(of mention: EventMention) -> String? {
    let token = mention.place.map { scene.parties[$0].tokens.lowerBound } ?? mention.placeWord
    return token.flatMap { scene.places.match(covering: $0)?.entry.properties["country"] }
  }

  private func add(_ mention: EventMention, to event: inout Event, at index: Int) {
    event.forms.insert(mention.form)
    for entity in mention.entities where event.entities.count < 16 && !event.entities.contains(entity) {
      event.entities.append(entity)
    }
    if event.place == nil {
      event.place = placeKey(mention)
      event.country = country(of: mention)
      event.isCountry = isCountry(mention.place)
    }
    event.day = event.day ?? mention.day
    event.isPlanned = event.isPlanned ?? mention.isPlanned
    event.last = index
    if !mention.isPossible { event.isPossible = false }
  }

  /// The latest event that a mention can tell of.
  private func event(of mention: EventMention, among events: [Event]) -> Int? {
    guard !mention.isOther else { return nil }
    // What only points back means an event of known people rather than one that a heading names by its place.
    if mention.entities.isEmpty, mention.reference != .new, !mention.isPlaceAttached,
      let known = latest(of: mention, among: events, withParties: true, sameForm: true)
        ?? latest(of: mention, among: events, withParties: true)
    {
      return known
    }
    return latest(of: mention, among: events)
  }

  /// The latest of the events that fit, with people alone or of the same form alone if so asked.
  private func latest(
    of mention: EventMention, among events: [Event], withParties: Bool = false, sameForm: Bool = false
  ) -> Int? {
    for index in events.indices.reversed().prefix(EventLinking.memory) {
      let event = events[index]
      if withParties, event.entities.isEmpty { continue }
      // The summit is a summit, and no other meeting that was just told.
      if sameForm || mention.form == .summit && mention.entities.isEmpty,
        !event.forms.contains(mention.form)
      {
        continue
      }
      // A meeting of which one party is not known may have been with anybody.
      if event.entities.count == 1, mention.entities.count > 1,
        EventConflicts.family.contains(mention.form),
        !sharesPlaceOrDay(mention, event)
      {
        continue
      }
      guard isSameKind(mention, event), isSameTime(mention, event) else { continue }
      let overlap = mention.entities.filter(event.entities.contains).count
      let isPointing = mention.reference != .new
      // What was refused or denied is not what is offered next.
      if !isPointing, mention.isPossible || event.isPossible { continue }
      let least = min(mention.entities.count, event.entities.count)
      if least > 0 {
        guard overlap == least || overlap >= 2 else { continue }
        // One name in common, by verbs and new nouns: he may meet others, too.
        if overlap < 2, !isPointing, !sharesPlaceOrDay(mention, event) { continue }
        if overlap < 2, mention.entities.count > 1, event.entities.count == 1, !isPointing { continue }
      } else if !mention.entities.isEmpty || !isPointing {
        // Names beside none are one event only if something else says so.
        guard sharesPlaceOrDay(mention, event) else { continue }
      }
      // The Paris summit is no other name of talks that were told without a place.
      if mention.isPlaceAttached, event.place == nil, overlap < 2 { continue }
      if !placesAgree(mention, event) {
        // Another place is another event, unless the words point at this one.
        let isSame =
          mention.reference == .demonstrative || isPointing && overlap >= 2 && mention.day == nil
        guard isSame else { continue }
      }
      return index
    }
    return nil
  }

  private func sharesPlaceOrDay(_ mention: EventMention, _ event: Event) -> Bool {
    if let place = placeKey(mention), place == event.place { return true }
    guard let day = mention.day, let other = event.day else { return false }
    return scene.days[day].value.value != nil
      && scene.days[day].value.value == scene.days[other].value.value
  }

  /// Meetings, talks and summits are one family; a call may be called talks or a meeting later.
  private func isSameKind(_ mention: EventMention, _ event: Event) -> Bool {
    if event.forms.contains(mention.form) { return true }
    let family: Set<Meeting.Form> = [.meeting, .talks, .summit]
    if family.contains(mention.form) {
      if !event.forms.isDisjoint(with: family) { return true }
      return mention.form == .talks && event.forms.contains(.call) && mention.reference != .new
    }
    return false
  }

  private func isSameTime(_ mention: EventMention, _ event: Event) -> Bool {
    if let mine = mention.isPlanned, let theirs = event.isPlanned, mine != theirs { return false }
    guard let day = mention.day, let other = event.day else { return true }
    let mine = scene.days[day].value, theirs = scene.days[other].value
    guard let first = mine.first, let last = mine.last, let from = theirs.first, let to = theirs.last
    else {
      return true
    }
    let isApart = last.description < from.description || to.description < first.description
    // A definite noun with another date is the same event told otherwise, or another one: the
    // comparison decides for dates that lie close together.
    if isApart {
      return mention.reference != .new && EventDays.distance(first, from).map { $0 <= 10 } ?? false
    }
    return true
  }

  private func placesAgree(_ mention: EventMention, _ event: Event) -> Bool {
    guard let mine = placeKey(mention), let theirs = event.place else { return true }
    if mine == theirs { return true }
    // A town and its country.
    guard let country = country(of: mention), let other = event.country, country == other else {
      return false
    }
    return isCountry(mention.place) || event.isCountry
  }

  private func isCountry(_ place: Int?) -> Bool {
    guard let place, let match = scene.places.match(covering: scene.parties[place].tokens.lowerBound)
    else {
      return false
    }
    return match.entry.properties["kind"] == "country"
  }
}
