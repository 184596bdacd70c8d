public import Isnad
import IsnadText

/// Knows how Arabic and English are written, and where a text is not: split and doubled words, clashing
/// and foreign marks, white space, letters and controls that do not belong, forms that are mixed.
public struct Typography: CheckPlugin {
  /// Creates the plugin.
  public init() {}

  public let name = "typography"
  public let about =
    "Finds faults of writing: split words, clashing marks, spacing, strange letters, mixed forms."
  public var reads: [AnnotationKind] { [Name.schema.kind, Quotation.schema.kind] }
  public var writes: [KindSchema] { [Typo.schema] }
  public var lexicons: [String] { TypoLexicons.names }

  public func annotate(
    _ annotated: AnnotatedArticle, with context: PluginContext
  ) -> [AnnotationDraft] {
    let scene = TypedArticle(annotated)
    var drafts = LetterScan(scene).drafts()
    drafts += WordScan(scene).drafts()
    drafts += MarkScan(scene).drafts()
    drafts += Openings(scene: scene).drafts()
    drafts += TypoLexicons(scene: scene, matches: context.lexicons).drafts()
    return drafts.filter { !scene.article.isCode($0.range) }
  }
}
