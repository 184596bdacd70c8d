/// What a file says about itself, or its caller about it.
public struct Metadata: Sendable, Hashable {
  /// Where the date of an article was taken from, the strongest first.
  public enum DateOrigin: String, Sendable {
    /// `--date`.
    case flag
    /// The `date` of a JSON line.
    case line
    /// Front matter or markup.
    case metadata
    /// The dateline of the text.
    case dateline
    /// The configuration, for articles that have none.
    case configuration
    /// Nowhere: the article has no date.
    case none
  }

  /// The title, if the file gives one outside its text.
  public var title: String?
  /// The authors.
  public var authors: [String]
  /// The date of the article.
  public var date: ArticleDate?
  /// Where the date was taken from.
  public var dateOrigin: DateOrigin
  /// The place that the dateline names.
  public var place: String?
  /// Who publishes the article.
  public var publisher: String?
  /// The sources that the file names.
  public var sources: [String]
  /// The language that the file or its caller names.
  public var language: Language?

  /// Creates metadata.
  public init(
    title: String? = nil, authors: [String] = [], date: ArticleDate? = nil,
    dateOrigin: DateOrigin = .none, place: String? = nil, sources: [String] = [],
    language: Language? = nil, publisher: String? = nil
  ) {
    self.title = title
    self.authors = authors
    self.date = date
    self.dateOrigin = dateOrigin
    self.place = place
    self.publisher = publisher
    self.sources = sources
    self.language = language
  }
}
