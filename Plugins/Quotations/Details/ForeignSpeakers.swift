import Isnad
import IsnadText

/// Who is presented as a speaker of another language than the article's, by nationality.
struct ForeignSpeakers {
  private let canonicals: Set<String>

  init(in scene: QuotedArticle) {
    var found: Set<String> = []
    for mention in scene.mentions {
      var ranges = [mention.start..<mention.tokens.upperBound]
      if let title = mention.name.titleRange { ranges.append(scene.tokens.indices(in: title)) }
      let isForeign = ranges.joined().contains { token in
        guard
          let languages = scene.lexicons.demonyms.match(startingAt: token)?.entry.properties["languages"]
        else { return false }
        return !languages.split(separator: " ").contains { $0 == scene.article.language.rawValue }
      }
      if isForeign, mention.name.what == .person { found.insert(mention.name.canonical) }
    }
    canonicals = found
  }

  func contains(_ speaker: String) -> Bool { canonicals.contains(speaker) }
}
