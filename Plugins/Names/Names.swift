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
    let arabic = ArabicNameFinder(article: article, lexicons: lexicons)
    var byBlock: [(block: Block, mentions: [Mention])] = []
    for block in article.blocks where block.kind != .byline {
      let isArabic = block.language.script == .arabic
      byBlock.append((block, isArabic ? arabic.mentions(in: block) : english.mentions(in: block)))
    }
    let surnames = ArabicSurnames(of: byBlock.flatMap(\.mentions), in: article, lexicons: lexicons)
    for (block, found) in byBlock {
      let found = block.language.script == .arabic ? surnames.completing(found, in: block) : found
      mentions += PlaceFinder(article: article, lexicons: lexicons).filling(found, in: block)
    }
    return MentionLinking.link(mentions, in: article, lexicons)
  }
}
