public import Isnad
import IsnadText

/// Finds who is named: persons in full, by a part of the name or by title, organisations and places.
///
/// It prefers precision: what may be a work, a brand or a word at the start of a sentence is left out.
public struct Names: CheckPlugin {
  /// Creates the plugin.
  public init() {}

  public let name = "names"
  public let about =
    "Finds persons, organisations and places by name and title, and links their mentions."
  public var writes: [KindSchema] { [Name.schema] }
  public var lexicons: [String] { NameLexicons.names }

  public func annotate(
    _ article: AnnotatedArticle, with context: PluginContext
  ) -> [AnnotationDraft] {
    let article = article.article
    let lexicons = NameLexicons(context.lexicons, of: article)
    var mentions: [Mention] = []
    let english = EnglishNameFinder(article: article, lexicons: lexicons)
    let arabic = ArabicNameFinder(reading: ArabicReading(article: article, lexicons: lexicons))
    let places = PlaceFinder(article: article, lexicons: lexicons)
    let blocks = article.blocks.filter { $0.kind != .byline }
    var inArabic = arabic.mentions(in: blocks.filter { $0.language.script == .arabic })[...]
    for block in blocks {
      if block.language.script == .arabic, let found = inArabic.popFirst() {
        mentions += places.filling(found, in: block)
      } else {
        mentions += english.mentions(in: block)
      }
    }
    return MentionLinking.link(mentions, in: article, lexicons)
  }
}
