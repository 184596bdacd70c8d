public import Isnad
import IsnadText

/// Finds who says so: source, cue and content of what an article attributes, directly, indirectly or
/// to nobody.
public struct Attributions: CheckPlugin {
  /// Creates the plugin.
  public init() {}

  public let name = "attributions"
  public let about =
    "Finds who says so: the source, cue and content of what is attributed, or to nobody."
  public var reads: [AnnotationKind] { [Name.schema.kind, Quotation.schema.kind] }
  public var writes: [KindSchema] { [Attribution.schema] }
  public var lexicons: [String] { AttributionLexicons.names }

  public func annotate(
    _ article: AnnotatedArticle, with context: PluginContext
  ) -> [AnnotationDraft] {
    ReportAssembly(scene: AttributedArticle(article, context.lexicons)).drafts()
  }
}
