public import Isnad
import IsnadText

/// Finds the ages of people.
///
/// The words that tell an age come from the lexicon `age`. An entry stands before the number
/// (`place: before`, “aged 34”, «عمره 34») or behind it (`place: behind`, “34 years old”).
public struct Ages: CheckPlugin {
  public let name = "Ages"
  public let about = "Knows how the age of a person is written."
  public let writes = [Age.schema]
  public let lexicons = ["age"]

  public init() {}

  public func annotate(
    _ article: AnnotatedArticle, with context: PluginContext
  ) -> [AnnotationDraft] {
    context.lexicons.longest("age").compactMap { match in
      let index =
        match.entry.properties["place"] == "before"
        ? match.tokens.upperBound : match.tokens.lowerBound - 1
      return age(in: article.article, number: index, words: match.tokens)
    }
  }

  /// The age that a number and the words beside it tell; the range takes both.
  private func age(in article: Article, number: Int, words: Range<Int>) -> AnnotationDraft? {
    guard article.tokens.tokens.indices.contains(number), article.tokens[number].kind == .number,
      let years = Int(article.tokens.folded(number))
    else { return nil }
    let tokens = min(number, words.lowerBound)..<max(number + 1, words.upperBound)
    return AnnotationDraft(Age(years: years), at: article.tokens.range(of: tokens))
  }
}
