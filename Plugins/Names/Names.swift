public import Isnad
import IsnadText

/// Finds who is named: persons in full, by a part of the name or by title, and organisations.
///
/// It serves those who look for speakers, and prefers precision: what may be a place, a work or a
/// word at the start of a sentence is left out.
public struct Names: CheckPlugin {
  /// Creates the plugin.
  public init() {}

  public let name = "names"
  public let about = "Finds persons and organisations by name and title, and links their mentions."
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
      mentions += block.language.script == .arabic ? surnames.completing(found, in: block) : found
    }
    return MentionLinking.link(mentions, in: article)
  }
}

/// What the lexicons know of the words that names are made of.
struct NameLexicons {
  let titles: LexiconLookup
  let givenNames: LexiconLookup
  let organisations: LexiconLookup
  let saying: LexiconLookup
  let demonyms: LexiconLookup
  let naming: LexiconLookup

  static let names = ["titles", "given-names", "organisations", "saying", "demonyms", "naming"]

  init(_ matches: LexiconMatches, of article: Article) {
    let count = article.tokens.count
    titles = LexiconLookup("titles", in: matches, tokens: count)
    givenNames = LexiconLookup("given-names", in: matches, tokens: count)
    organisations = LexiconLookup("organisations", in: matches, tokens: count)
    saying = LexiconLookup("saying", in: matches, tokens: count)
    demonyms = LexiconLookup("demonyms", in: matches, tokens: count)
    naming = LexiconLookup("naming", in: matches, tokens: count)
  }
}
