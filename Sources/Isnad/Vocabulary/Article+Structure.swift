import IsnadText

extension Article {
  /// The kinds that structure itself has; every article is annotated with them.
  public static let structureSchemas = [
    ArticleFacts.schema, HeadingFacts.schema, ParagraphFacts.schema, SentenceFacts.schema,
  ]

  /// The annotations that structure itself has, as the layout tells them: the article, its headings,
  /// paragraphs and sentences.
  ///
  /// A plugin that writes one of these kinds puts its own in their place, with what it knows besides.
  public func structure() -> [AnnotationDraft] {
    var drafts: [AnnotationDraft] = []
    forEachPart { part in
      switch part {
      case .article(let facts): drafts.append(AnnotationDraft(facts, at: TextRange(0, 0)))
      case .heading(let facts, let block):
        drafts.append(AnnotationDraft(facts, at: blocks[block].range))
      case .paragraph(let facts, let block):
        drafts.append(AnnotationDraft(facts, at: blocks[block].range))
      case .sentence(let facts, let number):
        drafts.append(AnnotationDraft(facts, at: sentences[number].range))
      }
    }
    return drafts
  }

  /// Calls a closure with each part of the article: with the whole first, then in the order of the text.
  public func forEachPart(_ body: (StructurePart) -> Void) {
    let whole = ArticleFacts(
      words: words(in: 0..<tokens.count), language: language, date: metadata.date,
      dateOrigin: metadata.dateOrigin)
    body(.article(whole))
    var paragraphs = 0
    var hasLead = false
    for (number, block) in blocks.enumerated() {
      let words = words(in: block.tokens)
      switch block.kind {
      case .headline: body(.heading(HeadingFacts(level: 0, words: words), block: number))
      case .heading(let level): body(.heading(HeadingFacts(level: level, words: words), block: number))
      default:
        guard let form = ParagraphFacts.Form(block.kind) else { continue }
        if form == .paragraph { paragraphs += 1 }
        let facts = ParagraphFacts(
          form, number: form == .paragraph ? paragraphs : nil, words: words,
          sentences: block.sentences.count)
        body(.paragraph(facts, block: number))
        for sentence in block.sentences {
          let words = self.words(in: sentences[sentence].tokens)
          // One word is a kicker, or what a tokenizer makes of an emoji.
          let isLead = form == .paragraph && !hasLead && words > 1
          hasLead = hasLead || isLead
          body(.sentence(SentenceFacts(words: words, isLead: isLead), number: sentence))
        }
      }
    }
  }
}

/// A part of an article, as its layout tells it.
public enum StructurePart: Sendable {
  /// The article as a whole.
  case article(ArticleFacts)
  /// A heading, with the index of its block.
  case heading(HeadingFacts, block: Int)
  /// A paragraph or another block of prose, with its index.
  case paragraph(ParagraphFacts, block: Int)
  /// A sentence of such a block, with its index.
  case sentence(SentenceFacts, number: Int)
}
