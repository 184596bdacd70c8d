import Isnad
import IsnadText

/// One article of the page, with what its sections share.
struct ArticleSheet {
  /// The number of the article in the report, from 1.
  let number: Int
  /// The article with its findings.
  let reviewed: ReviewedArticle
  /// The words of the page.
  let ui: PageTexts
  /// How the words of the vocabulary read.
  let words: DisplayWords
  /// The quotations, in the order of the text.
  let quotations: [(annotation: Annotation, value: Quotation)]
  /// The attributions, in the order of the text.
  let attributions: [(annotation: Annotation, value: Attribution)]
  /// The sources, in the order in which the article first rests on them.
  let sources: [SourceEntry]
  /// Who and what is named: people, then organisations, then places.
  let named: [NamedSubject]
  /// What there is to say about the build of the article.
  let structure: [StructureNote]
  /// What must be verified.
  let claims: ClaimSheet
  /// The numbers.
  let numbers: NumberSheets
  /// The dates.
  let dates: DateSheet
  /// The meetings, visits and calls.
  let events: EventSheet
  /// The draft with its marks.
  let copy: AnnotatedCopy
  private let places: ReportedPlaces

  init(number: Int, reviewed: ReviewedArticle, ui: PageTexts, words: DisplayWords) {
    self.number = number
    self.reviewed = reviewed
    self.ui = ui
    self.words = words
    quotations = reviewed.annotated.annotations(of: Quotation.self)
    attributions = reviewed.annotated.annotations(of: Attribution.self)
    sources = SourceEntry.sources(of: attributions, in: reviewed.article)
    named = NamedSubject.subjects(of: reviewed.annotated)
    structure = StructureNote.notes(of: reviewed.annotated)
    claims = ClaimSheet(of: reviewed.annotated, quotations: quotations)
    numbers = NumberSheets(of: reviewed.annotated)
    dates = DateSheet(of: reviewed.annotated)
    events = EventSheet(of: reviewed.annotated)
    copy = AnnotatedCopy(
      of: reviewed, quotations: quotations, attributions: attributions, named: named,
      linked: claims.places + numbers.places + dates.places + events.places)
    places = ReportedPlaces(reviewed.article, SourcePositions(reviewed.article.source))
  }

  /// The article.
  var article: Article { reviewed.article }

  /// The findings, with their numbers from 1.
  var findings: [(number: Int, finding: Finding)] {
    reviewed.findings.enumerated().map { ($0.offset + 1, $0.element) }
  }

  /// The anchor of the article, which all its other anchors begin with.
  var anchor: Markup { "a\(number)" }

  /// The anchor of a part of the article.
  func anchor(_ kind: AnchorKind, _ number: Int) -> Markup { "\(anchor)-\(kind.letter)\(number)" }

  /// The anchor of a place in the draft; the draft itself where the place bears no mark.
  func anchor(of place: Cover.Kind) -> Markup {
    guard copy.marked.contains(place) else { return "\(anchor)-draft" }
    return "\(anchor)-\(place.anchor)"
  }

  /// The facts of the article as a whole.
  var facts: ArticleFacts? { reviewed.annotated.annotations(of: ArticleFacts.self).first?.value }

  /// The anchor of the block in which words stand; the draft itself outside its blocks.
  func anchor(ofRow range: TextRange) -> Markup {
    guard let block = article.blocks(touching: range).first else { return "\(anchor)-draft" }
    return "\(anchor)-b\(block + 1)"
  }

  /// The place of words.
  func place(of range: TextRange) -> ReportedPlace { places.place(of: range) }

  /// The place of a finding.
  func place(of finding: Finding) -> ReportedPlace { places.place(of: finding) }

  /// The place of bytes of the source file.
  func place(atSource range: TextRange) -> ReportedPlace { places.place(atSource: range) }

  /// The headline: in the text, in the metadata, or none.
  var headline: String? {
    let block = article.blocks.first { $0.kind == .headline && !$0.range.isEmpty }
    return block.map { article[$0.range] } ?? article.metadata.title
  }
}

/// The kinds of parts that have anchors of their own.
enum AnchorKind {
  /// The row of a finding, its margin note, its number in the draft.
  case finding, note, number
  /// The row of a quotation, its speaker in the draft.
  case quotation, speaker
  /// The row of a claim.
  case claim

  /// The letter of the anchor.
  var letter: Markup {
    switch self {
    case .finding: "f"
    case .note: "n"
    case .number: "t"
    case .quotation: "q"
    case .speaker: "d"
    case .claim: "c"
    }
  }
}
