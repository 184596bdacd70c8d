import Isnad
import IsnadText

/// The headings, paragraphs and sentences of an article and the article itself, with what the layout
/// does not tell.
struct LayoutFacts {
  /// One draft for each part, and one for the article.
  let drafts: [AnnotationDraft]

  init(
    _ article: Article, _ annotated: AnnotatedArticle, _ names: NameFinding,
    _ lexicons: StructureLexicons
  ) {
    var comparison = BodyComparison(article, annotated, lexicons)
    let words = SourceWords(annotated)
    let sourcing = Sourcing(article, words)
    let endings = Endings(article, lexicons)
    let fragments = Fragments(article, lexicons, endings)
    let lead = Lead(article, lexicons)
    let voices = Voices(words, names)
    var drafts: [AnnotationDraft] = []
    drafts.reserveCapacity(1 + article.blocks.count + article.sentences.count)
    article.forEachPart { part in
      switch part {
      case .sentence(var facts, let number):
        let range = article.sentences[number].range
        facts.isSourced = sourcing.isSourced(range)
        if facts.isLead, let preamble = lead.preamble(of: range) {
          facts.preamble = article.tokens.range(of: preamble)
          facts.preambleWords = article.words(in: preamble)
        }
        drafts.append(AnnotationDraft(facts, at: range))
      case .paragraph(var facts, let block):
        let range = article.blocks[block].range
        facts.agreement = comparison.agreement(of: block)
        facts.isSourced = sourcing.isSourced(range)
        facts.sinceSource = sourcing.sinceSource(block)
        facts.unterminated = endings.unterminated[block]
        facts.fragment = fragments.opening(of: block)
        drafts.append(AnnotationDraft(facts, at: range))
      case .heading(var facts, let block):
        facts.agreement = comparison.agreement(of: block)
        drafts.append(AnnotationDraft(facts, at: article.blocks[block].range))
      case .article(var facts):
        facts.sources = sourcing.sources
        facts.identifiedSources = sourcing.identifiedSources
        facts.absoluteDates = LayoutFacts.absoluteDates(annotated)
        facts.leadLacks = LeadParts.missing(article, annotated, words, names, lexicons)
        facts.statements = voices.statements
        facts.voices = voices.count
        facts.onlyVoice = voices.only
        drafts.append(AnnotationDraft(facts, at: TextRange(0, 0)))
      }
    }
    self.drafts = drafts
  }

  /// How many days the text names with their year.
  private static func absoluteDates(_ annotated: AnnotatedArticle) -> Int {
    let dates = annotated.values(of: DateMention.self)
    return dates.indices.count { number in
      // A year alone dates no article.
      dates[number].value.form == .absolute && dates[number].value.first != nil
        && dates[number].value.first == dates[number].value.last
    }
  }
}
