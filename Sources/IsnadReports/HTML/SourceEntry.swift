import Isnad
import IsnadText

/// Somebody or something on whose word an article stands, with all the places where it does.
struct SourceEntry: Sendable {
  /// The fullest name or description in the article; nothing where the text names no source.
  let name: String?
  /// What kind of source it is.
  private(set) var type: Attribution.SourceType
  /// How its words are attributed, each way once.
  private(set) var forms: [Attribution.Form] = []
  /// The words of saying, each once, as the text has them.
  private(set) var cues: [String] = []
  /// What kind of publication it is.
  private(set) var publication: Attribution.Publication?
  /// The sources behind it, each once, as the text has them.
  private(set) var via: [String] = []
  /// Says whether the reader cannot tell who it is.
  private(set) var isVague = false
  /// Says whether the text describes it anywhere.
  private(set) var isDescribed = false
  /// Says whether the text says anywhere why it is not named.
  private(set) var isReasoned = false
  /// Says whether the article says of anything it said that it could not be verified.
  private(set) var isMarkedUnverified = false
  /// The numbers of its attributions, from 1.
  private(set) var attributions: [Int] = []

  /// The most words of saying that are kept for a source.
  private static let mostCues = 6

  /// What holds the attributions to one source together: its name, whether it is called by it or by
  /// its office.
  private struct Key: Hashable {
    let isPerson: Bool
    let type: Attribution.SourceType?
    let name: String

    init(_ type: Attribution.SourceType, name: String) {
      isPerson = type == .named || type == .office
      self.type = isPerson ? nil : type
      self.name = name
    }
  }

  private init(name: String?, type: Attribution.SourceType) {
    self.name = name
    self.type = type
  }

  /// Says whether the text leaves open who it is.
  var isUnnamed: Bool { type == .anonymous || type == .none }

  /// The sources of an article, in the order in which it first rests on them.
  ///
  /// What rests on nobody is held together by the form in which it does; what the outlet forecasts in
  /// its own voice rests on nobody either.
  static func sources(
    of attributions: [(annotation: Annotation, value: Attribution)], in article: Article
  ) -> [SourceEntry] {
    var sources: [SourceEntry] = []
    var places: [Key: Int] = [:]
    for (index, attribution) in attributions.enumerated() {
      let value = attribution.value
      let name =
        value.sourceType == .none ? nil : value.source ?? value.sourceRange.map { article[$0] }
      let key = Key(value.sourceType, name: name.map(Folding.fold) ?? value.form.rawValue)
      let place = places[key] ?? sources.count
      if place == sources.count {
        places[key] = place
        sources.append(SourceEntry(name: name, type: value.sourceType))
      }
      sources[place].add(value, number: index + 1, in: article)
    }
    return sources
  }

  private mutating func add(_ value: Attribution, number: Int, in article: Article) {
    attributions.append(number)
    if value.sourceType == .named { type = .named }
    if !forms.contains(value.form) { forms.append(value.form) }
    let cue = article[value.cue]
    if cues.count < Self.mostCues, !cues.contains(cue) { cues.append(cue) }
    for range in value.via where via.count < Self.mostCues {
      let words = article[range]
      if !via.contains(words) { via.append(words) }
    }
    publication = publication ?? value.publication
    isVague = isVague || value.isVague
    isDescribed = isDescribed || value.isDescribed
    isReasoned = isReasoned || value.isReasoned
    isMarkedUnverified = isMarkedUnverified || value.isMarkedUnverified
  }
}
