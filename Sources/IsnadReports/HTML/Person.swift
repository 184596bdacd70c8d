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

  private init(name: String) {
    self.name = name
  }

  /// The people whom an article names, in the order of their first mentions.
  ///
  /// Who is mentioned by title alone has no name to look up, and is left out.
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
      if name.mention != .title { people[place].isNamed = true }
    }
    return people.filter(\.isNamed)
  }
}
