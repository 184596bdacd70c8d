public import Isnad
import IsnadText

/// Finds quotations, tells them from names and terms in marks, and says who speaks.
public struct Quotations: CheckPlugin {
  /// Creates the plugin.
  public init() {}

  public let name = "quotations"
  public let about =
    "Finds quotations, tells speech from names and terms in marks, and finds the speaker."
  public var reads: [AnnotationKind] { [Name.schema.kind] }
  public var writes: [KindSchema] { [Quotation.schema, ScareQuote.schema, QuotationMark.schema] }
  public var lexicons: [String] { QuotationLexicons.names }

  public func annotate(
    _ article: AnnotatedArticle, with context: PluginContext
  ) -> [AnnotationDraft] {
    let marks = MarkPairing.pairs(of: article.article)
    guard !marks.spans.isEmpty else { return marks.faults }
    let lexicons = QuotationLexicons(context.lexicons, of: article.article)
    let scene = QuotedArticle(article, spans: marks.spans, lexicons: lexicons)
    return marks.faults + QuotationAssembly(scene).drafts()
  }
}
