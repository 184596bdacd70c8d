import Isnad
import IsnadText

/// Compares the place of an event in a heading with the places that the body names.
struct HeadingEvents {
  let scene: MeetingArticle

  func compare(_ mentions: inout [EventMention]) {
    let headings = mentions.indices.filter { scene.isHeading(mentions[$0].head) }
    guard !headings.isEmpty else { return }
    let body = mentions.filter { !scene.isHeading($0.head) && $0.confidence > 60 }.prefix(200)
    for index in headings.prefix(40) {
      let mention = mentions[index]
      guard EventConflicts.family.contains(mention.form), let place = EventPlace(of: mention, in: scene)
      else { continue }
      var other: EventPlace?
      var isBorneOut = false
      for told in body {
        guard let theirs = EventPlace(of: told, in: scene) else { continue }
        let isVisit = told.form == .visit && told.isPlanned != true
        if EventConflicts.family.contains(told.form) || isVisit || told.form == .signing {
          if theirs.agrees(with: place) {
            isBorneOut = true
            break
          }
        }
        guard EventConflicts.family.contains(told.form), isSame(mention, told) else { continue }
        other = other ?? theirs
      }
      guard !isBorneOut, let other else { continue }
      mentions[index].disagreements += [
        Meeting.Disagreement(.heading, with: other.range),
        Meeting.Disagreement(.place, with: other.range),
      ]
    }
  }

  private func isSame(_ heading: EventMention, _ told: EventMention) -> Bool {
    if let mine = heading.isPlanned, let theirs = told.isPlanned, mine != theirs { return false }
    if told.isPlanned == true, heading.isPlanned == nil { return false }
    if heading.entities.isEmpty { return !told.isOther }
    return heading.entities.filter(told.entities.contains).count >= min(2, heading.entities.count)
  }
}
