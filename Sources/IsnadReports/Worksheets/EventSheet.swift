import Foundation
import Isnad
import IsnadText

/// The meetings, visits and calls that an article tells of, each with all its mentions.
struct EventSheet {
  /// An event.
  struct Entry {
    /// The mention that tells it, for form and certainty.
    let telling: Meeting
    /// The words of the mentions, in the order of the text.
    let mentions: [TextRange]
    /// Who takes part, by the fullest names.
    let participants: [String]
    /// Where, and the words that say so.
    let place: (name: String, range: TextRange?)?
    /// When, and the words that say so.
    let date: (value: String?, range: TextRange?)?
    /// The occasion.
    let occasion: String?
    /// What the mentions disagree about, each place once.
    let disagreements: [Meeting.Disagreement]
  }

  /// A mention below this is more likely of a match than of a meeting.
  private static let leastConfidence = Decimal(1) / 2

  /// The events; first those whose mentions disagree.
  let events: Worksheet<Entry>

  init(of annotated: AnnotatedArticle) {
    var order: [Int] = []
    var groups: [Int: [(annotation: Annotation, value: Meeting)]] = [:]
    for mention in annotated.annotations(of: Meeting.self)
    where mention.value.confidence >= Self.leastConfidence {
      let number = mention.value.event
      if groups[number] == nil { order.append(number) }
      groups[number, default: []].append(mention)
    }
    let entries = order.compactMap { groups[$0].flatMap(Entry.init) }
    events = Worksheet(entries) { !$0.disagreements.isEmpty }
  }

  /// The words that the sheet leads to.
  var places: [TextRange] {
    events.all.flatMap { event in
      event.mentions + event.disagreements.map(\.range)
        + [event.place?.range, event.date?.range].compactMap(\.self)
    }
  }
}

extension EventSheet.Entry {
  fileprivate init?(_ mentions: [(annotation: Annotation, value: Meeting)]) {
    guard let first = mentions.first else { return nil }
    let values = mentions.map(\.value)
    telling = values.first(where: \.isTelling) ?? first.value
    self.mentions = mentions.map { $0.value.phraseRange ?? $0.annotation.range }
    participants = values.map(\.participants).max { $0.count < $1.count } ?? []
    place = values.firstNonNil { value in value.place.map { (name: $0, range: value.placeRange) } }
    date = values.firstNonNil { value in
      value.date != nil || value.dateRange != nil ? (value: value.date, range: value.dateRange) : nil
    }
    occasion = values.firstNonNil(\.occasion)
    var seen: Set<Meeting.Disagreement> = []
    disagreements = values.flatMap(\.disagreements).filter { seen.insert($0).inserted }
  }

  /// Says whether the event lies ahead; nothing where no mention tells.
  var isPlanned: Bool? { telling.isPlanned }
}

extension Sequence {
  /// The first of the elements that gives a value, as that value.
  fileprivate func firstNonNil<Value>(_ value: (Element) -> Value?) -> Value? {
    for element in self {
      if let found = value(element) { return found }
    }
    return nil
  }
}
