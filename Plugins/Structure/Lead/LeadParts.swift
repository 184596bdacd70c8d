import Isnad
import IsnadText

/// What the lead of a news story does not say: who, when, where.
///
/// The lead is the summary and the first two paragraphs. An article of fewer than three paragraphs is all lead
/// and is not asked.
struct LeadParts {
  /// The fewest paragraphs of a story that has a lead.
  private static let fewestParagraphs = 4
  /// The most tokens of a lead that are looked at for places.
  private static let longestLead = 300

  /// What is missing; nothing where the question makes no sense.
  static func missing(
    _ article: Article, _ annotated: AnnotatedArticle, _ words: SourceWords, _ names: NameFinding,
    _ lexicons: StructureLexicons
  ) -> [ArticleFacts.LeadPart]? {
    let paragraphs = article.blocks.filter { $0.kind == .paragraph && $0.quoteDepth == 0 }
    guard paragraphs.count >= fewestParagraphs else { return nil }
    let lead = article.blocks.filter { $0.kind == .summary } + paragraphs.prefix(2)
    var missing: [ArticleFacts.LeadPart] = []
    let hasName = lead.contains { !names.indices(in: $0.range).isEmpty }
    if !hasName, !speaks(in: lead, words) { missing.append(.who) }
    if !isDated(lead, annotated) { missing.append(.when) }
    let hasPlace = article.metadata.place != nil || article.blocks.contains { $0.kind == .dateline }
    if !hasPlace, !isPlaced(lead, names, lexicons) { missing.append(.where) }
    return missing
  }

  private static func speaks(in lead: [Block], _ words: SourceWords) -> Bool {
    let attributions = words.attributions
    return attributions.indices.contains { number in
      attributions[number].value.sourceType != .none
        && lead.contains { $0.range.contains(attributions[number].annotation.range.start) }
    }
  }

  private static func isDated(_ lead: [Block], _ annotated: AnnotatedArticle) -> Bool {
    let dates = annotated.annotations(of: DateMention.self)
    return dates.indices.contains { number in
      dates[number].value.form != .vague
        && (dates[number].value.type == .date || dates[number].value.type == .time)
        && lead.contains { $0.range.contains(dates[number].annotation.range.start) }
    }
  }

  private static func isPlaced(
    _ lead: [Block], _ names: NameFinding, _ lexicons: StructureLexicons
  ) -> Bool {
    lead.contains { block in
      // “The council” is a body, and tells no place.
      names.indices(in: block.range).contains {
        names[$0].value.what != .person && names[$0].value.mention != .title
      }
        || block.tokens.prefix(longestLead).contains {
          lexicons.places.isMatch(covering: $0) || lexicons.demonyms.isMatch(covering: $0)
        }
    }
  }
}
