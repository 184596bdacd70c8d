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
    let whole = ArticleFacts(
      words: words(in: 0..<tokens.count), language: language, date: metadata.date,
      dateOrigin: metadata.dateOrigin)
    var drafts = [AnnotationDraft(whole, at: TextRange(0, 0))]
    var paragraphs = 0
    var hasLead = false
    for block in blocks {
      let words = words(in: block.tokens)
      switch block.kind {
      case .headline:
        drafts.append(AnnotationDraft(HeadingFacts(level: 0, words: words), at: block.range))
      case .heading(let level):
        drafts.append(AnnotationDraft(HeadingFacts(level: level, words: words), at: block.range))
      default:
        guard let form = ParagraphFacts.Form(block.kind) else { continue }
        if form == .paragraph { paragraphs += 1 }
        let facts = ParagraphFacts(
          form, number: form == .paragraph ? paragraphs : nil, words: words,
          sentences: block.sentences.count)
        drafts.append(AnnotationDraft(facts, at: block.range))
        for sentence in sentences[block.sentences] {
          let words = self.words(in: sentence.tokens)
          // One word is a kicker, or what a tokenizer makes of an emoji.
          let isLead = form == .paragraph && !hasLead && words > 1
          let facts = SentenceFacts(words: words, isLead: isLead)
          hasLead = hasLead || isLead
          drafts.append(AnnotationDraft(facts, at: sentence.range))
        }
      }
    }
    return drafts
  }
}
