public import Isnad

/// Finds who meets, calls, visits, invites or signs with whom, where and when, and links the mentions
/// of one event.
public struct Meetings: CheckPlugin {
  /// Creates the plugin.
  public init() {}

  public let name = "meetings"
  public let about =
    "Finds meetings, calls, visits, summits, talks, invitations and signings: who, where and when."
  public var reads: [AnnotationKind] {
    [DateMention.schema.kind, Name.schema.kind, Quotation.schema.kind]
  }
  public var writes: [KindSchema] { [Meeting.schema] }
  public var lexicons: [String] { [MeetingAssembly.verbs, MeetingAssembly.nouns, "places"] }

  public func annotate(
    _ article: AnnotatedArticle, with context: PluginContext
  ) -> [AnnotationDraft] {
    MeetingAssembly(article, context.lexicons)?.drafts() ?? []
  }
}
