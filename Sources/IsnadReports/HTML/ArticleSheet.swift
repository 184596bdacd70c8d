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
  /// The people who are named, in the order of their first mentions.
  let people: [Person]
  /// The draft with its marks.
  let copy: AnnotatedCopy
  private let places: ReportedPlaces

  init(number: Int, reviewed: ReviewedArticle, ui: PageTexts, words: DisplayWords) {
    self.number = number
    self.reviewed = reviewed
    self.ui = ui
    self.words = words
    quotations = reviewed.annotated.annotations(of: Quotation.self)
    people = Person.people(of: reviewed.annotated)
    copy = AnnotatedCopy(of: reviewed, quotations: quotations, people: people)
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
