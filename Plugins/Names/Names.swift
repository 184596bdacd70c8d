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
    let blocks = article.blocks.filter { $0.kind != .byline }
    let arabic = blocks.filter { $0.language.script == .arabic }
    var inArabic: ArraySlice<[Mention]> = []
    if !arabic.isEmpty {
      let reading = ArabicReading(article: article, lexicons: lexicons)
      inArabic = ArabicNameFinder(reading: reading).mentions(in: arabic)[...]
    }
    let english =
      arabic.count < blocks.count ? EnglishNameFinder(article: article, lexicons: lexicons) : nil
    let places = PlaceFinder(article: article, lexicons: lexicons)
    var mentions: [Mention] = []
    for block in blocks {
      if block.language.script == .arabic, let found = inArabic.popFirst() {
        places.fill(found, in: block, into: &mentions)
      } else if let english {
        english.addMentions(in: block, to: &mentions)
      }
    }
    return MentionLinking.link(mentions, in: article, lexicons)
  }
}
