public import Isnad
import IsnadText

/// Finds expressions of time, and the days they mean: by the calendar, by the date of the article, by
/// other times of the text and by the tense of the verb.
public struct Dates: CheckPlugin {
  /// Creates the plugin.
  public init() {}

  public let name = "dates"
  public let about =
    "Finds dates, clock times, durations and recurring times, and the days they mean."
  public var writes: [KindSchema] { [DateMention.schema] }
  public var lexicons: [String] { DateLexicons.names }

  public func annotate(
    _ annotated: AnnotatedArticle, with context: PluginContext
  ) -> [AnnotationDraft] {
    let article = annotated.article
    let lexicons = DateLexicons(context.lexicons, of: article)
    let isArabic = article.blocks.contains { $0.language == .arabic }
    let isEnglish = article.blocks.contains { $0.language != .arabic }
    let english = isEnglish ? EnglishDates(annotated, lexicons) : nil
    let arabic = isArabic ? ArabicDates(annotated, lexicons) : nil
    let byBlock = article.blocks.map { block in
      (block.language == .arabic ? arabic?.candidates(in: block) : english?.candidates(in: block))
        ?? []
    }
    let document = article.metadata.date
    var resolution = Resolution(
      document: document, style: TextStyle(byBlock.joined(), document: document))
    var mentions: [(value: DateMention, range: TextRange)] = []
    for (block, candidates) in byBlock.enumerated() {
      for candidate in candidates {
        mentions.append((resolution.mention(candidate, in: block), candidate.range))
      }
    }
    Unanchored.count(&mentions, in: article)
    return mentions.map { AnnotationDraft($0.value, at: $0.range) }
  }
}
