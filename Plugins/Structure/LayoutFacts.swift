import Isnad
import IsnadText

/// The headings, paragraphs and sentences of an article and the article itself, with what the layout
/// does not tell.
struct LayoutFacts {
  /// One draft for each part, and one for the article.
  private(set) var drafts: [AnnotationDraft]

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
    var block = 0
    drafts = article.structure().map { draft in
      // Drafts come in the order of the text, each of a block or of a sentence of one.
      while block + 1 < article.blocks.count, article.blocks[block].range.end <= draft.range.start {
        block += 1
      }
      // Most parts are sentences.
      switch draft.value {
      case var facts as SentenceFacts:
        facts.isSourced = sourcing.isSourced(draft.range)
        if facts.isLead, let preamble = lead.preamble(of: draft.range) {
          facts.preamble = article.tokens.range(of: preamble)
          facts.preambleWords = article.words(in: preamble)
        }
        return AnnotationDraft(facts, at: draft.range)
      case var facts as ParagraphFacts:
        facts.agreement = comparison.agreement(of: block)
        facts.isSourced = sourcing.isSourced(draft.range)
        facts.sinceSource = sourcing.sinceSource(block)
        facts.unterminated = endings.unterminated[block]
        facts.fragment = fragments.opening(of: block)
        return AnnotationDraft(facts, at: draft.range)
      case var facts as HeadingFacts:
        facts.agreement = comparison.agreement(of: block)
        return AnnotationDraft(facts, at: draft.range)
      case var facts as ArticleFacts:
        facts.sources = sourcing.sources
        facts.identifiedSources = sourcing.identifiedSources
        facts.absoluteDates = LayoutFacts.absoluteDates(annotated)
        facts.leadLacks = LeadParts.missing(article, annotated, words, names, lexicons)
        facts.statements = voices.statements
        facts.voices = voices.count
        facts.onlyVoice = voices.only
        return AnnotationDraft(facts, at: draft.range)
      default: return draft
      }
    }
  }

  /// How many days the text names with their year.
  private static func absoluteDates(_ annotated: AnnotatedArticle) -> Int {
    let dates = annotated.annotations(of: DateMention.self)
    return dates.indices.count { number in
      // A year alone dates no article.
      dates[number].value.form == .absolute && dates[number].value.first != nil
        && dates[number].value.first == dates[number].value.last
    }
  }
}
