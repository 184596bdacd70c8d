public import Isnad
import IsnadText

/// Knows how an article is built, and what of that does not hold: headings that the body does not bear
/// out, paragraphs that are cut off, doubled or without a source, words that were to be replaced,
/// links that lead nowhere, accusations that nobody answers.
public struct Structure: CheckPlugin {
  /// Creates the plugin.
  public init() {}

  public let name = "structure"
  public let about =
    "Compares headings with the body, counts sources and voices, and finds fragments, doubles and links."
  public var reads: [AnnotationKind] {
    [Name.schema.kind, Quotation.schema.kind, Attribution.schema.kind, DateMention.schema.kind]
  }
  public var writes: [KindSchema] {
    Article.structureSchemas
      + [Accusation.schema, Duplicate.schema, LinkFacts.schema, Placeholder.schema]
  }
  public var lexicons: [String] { StructureLexicons.names }

  public func annotate(
    _ annotated: AnnotatedArticle, with context: PluginContext
  ) -> [AnnotationDraft] {
    let article = annotated.article
    let lexicons = StructureLexicons(context.lexicons, of: article)
    let names = NameFinding(annotated)
    let layout = LayoutFacts(article, annotated, names, lexicons)
    return layout.drafts + PlaceholderFinder(article, lexicons).drafts
      + DuplicateFinder(article, annotated).drafts
      + AccusationFinder(article, annotated, names, lexicons).drafts()
      + LinkReading.drafts(article)
  }
}
