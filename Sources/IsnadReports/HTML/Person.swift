import Foundation
import Isnad
import IsnadText

/// Somebody whom an article names, with all mentions.
struct Person: Sendable {
  /// The fullest form of the name in the article.
  let name: String
  /// The first title that stands with the name.
  private(set) var title: String?
  /// The mentions, in the order of the text.
  private(set) var mentions: [TextRange] = []
  private var isNamed = false

  /// The least confidence that a name is one.
  private static let leastConfidence = Decimal(7) / 10

  /// What holds the mentions of one together: the number that the plugin gave them, or the words.
  private enum Key: Hashable {
    case entity(Int)
    case name(String)
  }

  private init(name: String) {
    self.name = name
  }

  /// The people whom an article names, in the order of their first mentions.
  ///
  /// Who is mentioned by title alone has no name to look up, and is left out; so is a name that the
  /// plugin is not sure of, since a list of people must not hold what is nobody.
  static func people(of article: AnnotatedArticle) -> [Person] {
    var people: [Person] = []
    var places: [Key: Int] = [:]
    for (annotation, name) in article.annotations(of: Name.self) where name.what == .person {
      let key = name.entity.map(Key.entity) ?? .name(name.canonical)
      let place = places[key] ?? people.count
      if place == people.count {
        places[key] = place
        people.append(Person(name: name.canonical))
      }
      people[place].mentions.append(annotation.range)
      people[place].title = people[place].title ?? name.title
      if name.mention != .title, name.confidence >= leastConfidence { people[place].isNamed = true }
    }
    return people.filter(\.isNamed)
  }
}
