public import Isnad
import IsnadText

/// Finds what grew, fell, recovered, stood still or broke a record, and the polls that are told.
public struct Changes: CheckPlugin {
  /// Creates the plugin.
  public init() {}

  public let name = "changes"
  public let about =
    "Finds what grew, fell, recovered or broke a record, by how much and since when, and polls."
  public var reads: [AnnotationKind] {
    [
      Attribution.schema.kind, DateMention.schema.kind, Quantity.schema.kind, Quotation.schema.kind,
    ]
  }
  public var writes: [KindSchema] { [Change.schema, Poll.schema] }
  public var lexicons: [String] { ChangeLexicons.names + [ChangeLexicons.polls] }

  public func annotate(
    _ article: AnnotatedArticle, with context: PluginContext
  ) -> [AnnotationDraft] {
    let scene = ChangeScene(article, context.lexicons)
    let polls = PollFinder(scene, context.lexicons).drafts()
    guard !context.lexicons[ChangeLexicons.changes].isEmpty else { return polls }
    let words = context.lexicons.longest(ChangeLexicons.changes)
    return ChangeAssembly(scene: scene, words: words).drafts() + polls
  }
}
