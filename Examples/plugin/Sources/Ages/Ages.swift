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
    let tokens = article.article.tokens
    return context.lexicons.longest("age").compactMap { match in
      let isBefore = match.entry.properties["place"] == "before"
      let number = isBefore ? match.tokens.upperBound : match.tokens.lowerBound - 1
      guard tokens.tokens.indices.contains(number), tokens[number].kind == .number,
        let years = Int(tokens.folded(number))
      else { return nil }
      // The range of the match leaves out the و of «وعمره».
      return AnnotationDraft(Age(years: years), at: match.range.union(tokens[number].range))
    }
  }
}
