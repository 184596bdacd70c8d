public import Isnad
import IsnadText

/// Finds numbers with what they count: money, percentages, counts, measures, ages, ranks.
public struct Quantities: CheckPlugin {
  /// Creates the plugin.
  public init() {}

  public let name = "quantities"
  public let about = "Finds numbers, in digits and in words, with what they count or measure."
  public var reads: [AnnotationKind] { [DateMention.schema.kind] }
  public var writes: [KindSchema] { [Quantity.schema] }
  public var lexicons: [String] { [CountedNouns.lexicon, "places", "demonyms"] }

  public func annotate(
    _ article: AnnotatedArticle, with context: PluginContext
  ) -> [AnnotationDraft] {
    let scene = NumberedArticle(article, context.lexicons)
    var figures = FigureFinder(scene).figures()
    guard !figures.isEmpty else { return [] }
    figures = PairedFigures(scene).joined(figures)
    Conversions(scene).check(&figures)
    ArticleHabits(scene, figures).settle(&figures)
    SharedCurrencies(scene, context.lexicons).resolve(&figures)
    return figures.map { AnnotationDraft($0.quantity, at: $0.range) }
  }
}
