public import Isnad
import IsnadText

/// Works out again what a text says in numbers: changes, sums, shares, averages, ages, durations.
public struct Calculations: CheckPlugin {
  /// Creates the plugin.
  public init() {}

  public let name = "calculations"
  public let about =
    "Works out again what a text says in numbers: changes, sums, shares, averages, ages, durations."
  public var reads: [AnnotationKind] {
    [DateMention.schema.kind, Name.schema.kind, Quantity.schema.kind]
  }
  public var writes: [KindSchema] { [Calculation.schema] }
  public var lexicons: [String] { ["reckoning"] }

  public func annotate(
    _ article: AnnotatedArticle, with context: PluginContext
  ) -> [AnnotationDraft] {
    let story = FiguredStory(article, context.lexicons)
    var drafts = story.passages.flatMap { calculations(in: $0, of: story) }
    drafts += EchoedFacts(passage: story.figures).drafts()
    drafts += RepeatedFigures(story: story).drafts()
    return drafts
  }

  private func calculations(in passage: Passage, of story: FiguredStory) -> [AnnotationDraft] {
    let day = story.article.metadata.date
    var drafts: [AnnotationDraft] = []
    if !passage.figures.isEmpty {
      drafts += FallCheck(passage: passage).drafts()
      drafts += ChangeChecks(passage: passage).drafts()
      drafts += FractionCheck(passage: passage).drafts()
      drafts += SumCheck(passage: passage).drafts()
      drafts += ShareCheck(passage: passage).drafts()
      drafts += AverageCheck(passage: passage).drafts()
      drafts += PerHeadCheck(passage: passage).drafts()
      if passage.figures.contains(where: { $0.quantity.role == .rank }) {
        drafts += RankCheck(passage: passage, names: story.names(in: passage)).drafts()
      }
    }
    if !passage.times.isEmpty {
      drafts += AgeCheck(passage: passage, day: day).drafts()
      drafts += RangeCheck(passage: passage).drafts()
      drafts += SpanCheck(passage: passage, day: day).drafts()
      drafts += AnniversaryCheck(passage: passage, day: day).drafts()
    }
    return drafts
  }
}
