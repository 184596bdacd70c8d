import Foundation
import Isnad
import IsnadText

/// Who or what an article names, with all mentions.
struct NamedSubject: Sendable {
  /// What is named.
  let what: Name.What
  /// The fullest form of the name in the article.
  let name: String
  /// The titles that stand with the name, each once.
  private(set) var titles: [String] = []
  /// The spellings of the name that differ from one another, each once.
  private(set) var variants: [String] = []
  /// The mentions, in the order of the text.
  private(set) var mentions: [TextRange] = []
  private var isNamed = false

  /// The least confidence that a name is one.
  private static let leastConfidence = Decimal(7) / 10
  /// The most titles and spellings that are kept of one.
  private static let most = 6

  /// What holds the mentions of one together: the number that the plugin gave them, or the words.
  private enum Key: Hashable {
    case entity(Int)
    case name(Name.What, String)
  }

  private init(_ what: Name.What, name: String) {
    self.what = what
    self.name = name
  }

  /// People, organisations and places, each in the order of their first mentions.
  ///
  /// Who is mentioned by title alone has no name to look up, and is left out; so is a name that the
  /// plugin is not sure of, since a list of people must not hold what is nobody.
  static func subjects(of annotated: AnnotatedArticle) -> [NamedSubject] {
    var subjects: [NamedSubject] = []
    var places: [Key: Int] = [:]
    for (annotation, name) in annotated.annotations(of: Name.self) {
      let key = name.entity.map(Key.entity) ?? .name(name.what, name.canonical)
      let place = places[key] ?? subjects.count
      if place == subjects.count {
        places[key] = place
        subjects.append(NamedSubject(name.what, name: name.canonical))
      }
      subjects[place].add(name, at: annotation.range, in: annotated.article)
    }
    let order: [Name.What] = [.person, .organisation, .place]
    return order.flatMap { what in subjects.filter { $0.what == what && $0.isNamed } }
  }

  private mutating func add(_ name: Name, at range: TextRange, in article: Article) {
    mentions.append(range)
    if let title = name.title, titles.count < Self.most, !titles.contains(title) {
      titles.append(title)
    }
    if let variant = name.variant {
      for spelling in [variant, article[range]]
      where variants.count < Self.most && !variants.contains(spelling) {
        variants.append(spelling)
      }
    }
    if name.mention != .title, name.confidence >= Self.leastConfidence { isNamed = true }
  }
}
