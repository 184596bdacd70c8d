import Isnad
import IsnadText

/// Who is presented as a speaker of another language than the article's, by nationality.
struct ForeignSpeakers {
  private let canonicals: Set<String>

  init(in scene: QuotedArticle) {
    // The tokens that tell a nationality of another language, in the order of the text.
    let tokens = scene.lexicons.demonyms.matches.lazy.filter { match in
      guard let languages = match.entry.properties["languages"] else { return false }
      return !languages.split(separator: " ").contains { $0 == scene.article.language.rawValue }
    }.map(\.tokens.lowerBound)
    canonicals = ForeignSpeakers.canonicals(of: Array(tokens), in: scene)
  }

  private static func canonicals(of tokens: [Int], in scene: QuotedArticle) -> Set<String> {
    guard !tokens.isEmpty else { return [] }
    func holds(_ range: Range<Int>) -> Bool {
      let next = tokens.partitioningIndex { $0 >= range.lowerBound }
      return next < tokens.count && tokens[next] < range.upperBound
    }
    var found: Set<String> = []
    for mention in scene.mentions where mention.name.what == .person {
      let isForeign =
        holds(mention.start..<mention.tokens.upperBound)
        || mention.titleRange.map { holds(scene.tokens.indices(in: $0)) } ?? false
      if isForeign { found.insert(scene.canonical(of: mention)) }
    }
    return found
  }

  func contains(_ speaker: String) -> Bool { canonicals.contains(speaker) }
}
