import Isnad
import IsnadText

/// Where something stands, as reports say it: by line and column, or, in a document that has no
/// lines, by paragraph and run.
enum ReportedPlace {
  case line(LinePosition)
  case document(DocumentPlace)

  /// The place in short: `12:5`, or `paragraph 12, run 3`.
  func words(in language: Language) -> String {
    switch self {
    case .line(let position): "\(position.line):\(position.column)"
    case .document(let place): place.words(in: language)
    }
  }

  /// The place behind the name of its file: `draft.md:12:5`, or `draft.docx: paragraph 12, run 3`.
  func words(behind name: String, in language: Language) -> String {
    switch self {
    case .line: "\(name):\(words(in: language))"
    case .document: "\(name): \(BidiIsolate.wrap(words(in: language), in: language))"
    }
  }

  /// The number of the line or the paragraph.
  var number: Int {
    switch self {
    case .line(let position): position.line
    case .document(let place): place.paragraph
    }
  }
}

extension DocumentPlace {
  /// Story, paragraph and run.
  fileprivate func words(in language: Language) -> String {
    let comma = ReportTexts.comma(language)
    return [
      storyWords(in: language), paragraphWords(in: language), "\(ReportTexts.run(language)) \(run)",
    ]
    .compactMap { $0 }.joined(separator: comma)
  }

  private func paragraphWords(in language: Language) -> String {
    "\(ReportTexts.paragraph(language)) \(paragraph)"
  }

  /// The note in which the paragraph stands; nothing for the body.
  private func storyWords(in language: Language) -> String? {
    switch story {
    case .body: nil
    case .footnote(let number): "\(ReportTexts.footnote(language)) \(number)"
    case .endnote(let number): "\(ReportTexts.endnote(language)) \(number)"
    }
  }
}

/// The way from ranges of an article to the places that reports show.
struct ReportedPlaces {
  private let article: Article
  private let positions: SourcePositions

  init(_ article: Article, _ positions: SourcePositions) {
    self.article = article
    self.positions = positions
  }

  /// The place of words.
  func place(of range: TextRange) -> ReportedPlace {
    if let place = article.place(at: range.start) { return .document(place) }
    return .line(positions.position(at: article.map.source(of: range).start))
  }

  /// The place of a finding, which may be about a comment without words of its own.
  func place(of finding: Finding) -> ReportedPlace {
    if let place = article.place(at: finding.range.start) { return .document(place) }
    return .line(positions.position(at: finding.source.start))
  }

  /// The place of bytes of the source: words, or a comment, which a document keeps apart.
  func place(atSource range: TextRange) -> ReportedPlace {
    guard !article.runs.isEmpty else { return .line(positions.position(at: range.start)) }
    let comment = article.comments.first { $0.source == range }
    let place = comment.flatMap { article.place(at: $0.offset) } ?? article.place(atSource: range.start)
    return place.map { .document($0) } ?? .line(positions.position(at: range.start))
  }
}
