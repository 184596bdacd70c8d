public import Isnad
import IsnadText

/// Finds the words whose strength an editor weighs, and says of every sentence how much it deserves to
/// be checked and whose claim it is.
public struct Claims: CheckPlugin {
  /// Creates the plugin.
  public init() {}

  public let name = "claims"
  public let about =
    "Finds firsts, superlatives, absolutes, judgements and adopted claims, and weighs every sentence."
  public var reads: [AnnotationKind] {
    [
      Attribution.schema.kind, DateMention.schema.kind, Name.schema.kind, Quantity.schema.kind,
      Quotation.schema.kind, ScareQuote.schema.kind, "change", "meeting",
    ]
  }
  public var writes: [KindSchema] { [Wording.schema, Claim.schema] }
  public var lexicons: [String] { WordingLexicons.names }

  public func annotate(
    _ annotated: AnnotatedArticle, with context: PluginContext
  ) -> [AnnotationDraft] {
    let scene = ClaimedArticle(annotated, context.lexicons)
    let wordings = WordingFinder(scene).found
    let claims = ClaimFinder(scene, wordings: wordings).found
    return wordings.map { AnnotationDraft($0.value, at: $0.range) }
      + claims.map { AnnotationDraft($0.value, at: $0.range) }
  }
}
