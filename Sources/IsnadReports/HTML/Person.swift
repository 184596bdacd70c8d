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

  private init(name: String) {
    self.name = name
  }

  /// The people whom an article names, in the order of their first mentions.
  ///
  /// Who is mentioned by title alone has no name to look up, and is left out; so is a name that the
  /// plugin is not sure of, since a list of people must not hold what is nobody.
  static func people(of article: AnnotatedArticle) -> [Person] {
    var people: [Person] = []
    var places: [String: Int] = [:]
    for (annotation, name) in article.annotations(of: Name.self) where name.what == .person {
      let place = places[name.canonical] ?? people.count
      if place == people.count {
        places[name.canonical] = place
        people.append(Person(name: name.canonical))
      }
      people[place].mentions.append(annotation.range)
      people[place].title = people[place].title ?? name.title
      if name.mention != .title, name.confidence >= leastConfidence { people[place].isNamed = true }
    }
    return people.filter(\.isNamed)
  }
}
