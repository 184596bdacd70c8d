internal import Isnad
internal import IsnadText

/// What the lines between the headline and the first paragraph say about an article.
///
/// What the front matter says already is not overruled.
struct Head {
  /// What is known of the article.
  private(set) var metadata: Metadata
  private let seeksAuthors: Bool

  /// Begins with what is known from elsewhere.
  init(_ metadata: Metadata = Metadata()) {
    self.metadata = metadata
    seeksAuthors = metadata.authors.isEmpty
  }

  /// Takes in a line, and tells whether it is the dateline or a byline; nothing if it is neither.
  mutating func take(_ shape: LineShape, before next: Int) -> Block.Kind? {
    if let dateline = Dateline(line: shape) {
      take(dateline)
      return .dateline
    }
    if let byline = Byline(shape) {
      take(byline.authors, byline.place)
      return .byline
    }
    guard let (left, right) = Byline.nameAndPlace(shape), next > shape.width else { return nil }
    let isSigned = !Agency.isAgency(left)
    take(isSigned ? [left] : [], Agency.isAgency(right) ? nil : right)
    return isSigned ? .byline : .dateline
  }

  /// Takes in the place and date that the first paragraph opens with.
  mutating func take(_ opening: Opening) {
    if let dateline = Dateline(opening: opening) { take(dateline) }
  }

  private mutating func take(_ authors: [String], _ place: String?) {
    if seeksAuthors { metadata.authors += authors }
    metadata.place = metadata.place ?? place
  }

  private mutating func take(_ dateline: Dateline) {
    if metadata.date == nil, let date = dateline.date {
      metadata.date = date
      metadata.dateOrigin = .dateline
    }
    metadata.place = metadata.place ?? dateline.place
  }
}
