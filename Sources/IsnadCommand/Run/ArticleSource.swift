import Isnad
import IsnadReaders
import IsnadReports

/// An article on its way in: where it comes from, before its bytes are read.
enum ArticleSource: Sendable {
  /// A file of the disk, named on the command line or found in a folder.
  case file(String, isNamed: Bool)
  /// Standard input as one article.
  case standardInput(name: String)
  /// A line of a stream, by its number from 1; nothing for a line that is too long.
  case line(Int, [UInt8]?)
  /// Something that cannot be checked.
  case failure(Failure)
}

/// How the bytes of articles are read.
struct ReadingSettings: Sendable {
  let encoding: TextEncoding?
  let language: Language?
  let date: ArticleDate?
  /// The language of an article that names none.
  let fallbackLanguage: Language?
  /// The date of an article that has none.
  let fallbackDate: ArticleDate?
  /// The most bytes that are read.
  let limit: Int
  /// What rules of styles look at; nothing where none hold.
  let scopes: ScopeSettings?
}

/// An article that was read, with its id in a stream.
struct ReadArticle: Sendable {
  let article: Article
  let id: JSONLineID?
}

/// A line of a stream that could not be read.
struct LineFailure: Error, Sendable {
  let id: JSONLineID?
  let line: Int
  let reason: String
}

/// Why an article could not be read.
enum ReadingFailure: Error, Sendable {
  case file(Failure)
  case line(LineFailure)
}

extension ArticleSource {
  /// Reads the article.
  func read(_ settings: ReadingSettings) throws(ReadingFailure) -> ReadArticle {
    switch self {
    case .file(let path, _): ReadArticle(article: try settings.readFile(path), id: nil)
    case .standardInput(let name): ReadArticle(article: try settings.readInput(name), id: nil)
    case .line(let number, let bytes): try settings.readLine(number, bytes)
    case .failure(let failure): throw .file(failure)
    }
  }
}

extension ArticleSource {
  /// Says whether a page is not empty, and yet has nothing to check: it must not seem to be faultless.
  fileprivate static func isPageWithoutArticle(_ article: Article, _ format: ArticleFormat) -> Bool {
    format == .html && article.blocks.isEmpty && article.source.bytes.contains { $0 > 0x20 }
  }

  fileprivate static let noArticle = "no article was found in the page"
  fileprivate static let noArticleAdvice =
    "check that the page was saved with its text, or pass the article alone"
}

extension ArticleFormat {
  /// The ending that Vale's scopes and sections know the format by.
  fileprivate var ending: String {
    switch self {
    case .text: ".txt"
    case .markdown: ".md"
    case .html: ".html"
    case .docx: ".docx"
    }
  }
}

extension ReadingSettings {
  fileprivate func readFile(_ path: String) throws(ReadingFailure) -> Article {
    do {
      return try article(FileReading.read(path, limit: limit), named: path)
    } catch {
      throw .file(error)
    }
  }

  fileprivate func readInput(_ name: String) throws(ReadingFailure) -> Article {
    do {
      return try article(FileReading.readStandardInput(named: name, limit: limit), named: name)
    } catch {
      throw .file(error)
    }
  }

  /// The article of the bytes of a file.
  func article(_ bytes: [UInt8], named name: String) throws(Failure) -> Article {
    let format = ArticleFormat(fileName: name) ?? .text
    let source = try SourceFile(decoding: bytes, as: format, encoding: encoding, named: name)
    let article = article(source, format, language, date, .flag)
    if ArticleSource.isPageWithoutArticle(article, format) {
      throw Failure(file: name, message: ArticleSource.noArticle, advice: ArticleSource.noArticleAdvice)
    }
    return article
  }

  fileprivate func readLine(_ number: Int, _ bytes: [UInt8]?) throws(ReadingFailure) -> ReadArticle {
    guard let bytes else {
      let reason = "the line has more than \(limit) bytes; raise the limit with --max-size"
      throw .line(LineFailure(id: nil, line: number, reason: reason))
    }
    let line: ArticleLine
    do {
      line = try ArticleLine(bytes)
    } catch {
      throw .line(LineFailure(id: error.id, line: number, reason: error.reason))
    }
    let source = SourceFile(name: "<stdin>:\(number)", bytes: Array(line.text.utf8))
    // The flag is stronger than the line.
    let (date, origin): (ArticleDate?, Metadata.DateOrigin) =
      self.date.map { ($0, .flag) } ?? (line.date, .line)
    let article = article(source, line.format, language ?? line.language, date, origin)
    if ArticleSource.isPageWithoutArticle(article, line.format) {
      let reason = "\(ArticleSource.noArticle); \(ArticleSource.noArticleAdvice)"
      throw .line(LineFailure(id: line.id, line: number, reason: reason))
    }
    return ReadArticle(article: article, id: line.id)
  }

  private func article(
    _ source: SourceFile, _ format: ArticleFormat, _ language: Language?, _ date: ArticleDate?,
    _ origin: Metadata.DateOrigin
  ) -> Article {
    var manuscript = Readers.reader(for: format).read(source)
    if let language { manuscript.metadata.language = language }
    if let date {
      manuscript.metadata.date = date
      manuscript.metadata.dateOrigin = origin
    }
    manuscript.metadata.language = manuscript.metadata.language ?? fallbackLanguage
    if manuscript.metadata.date == nil, let fallbackDate {
      manuscript.metadata.date = fallbackDate
      manuscript.metadata.dateOrigin = .configuration
    }
    let scoped = scopes.map {
      ScopedReader.read(source, format: format, settings: $0, extension: format.ending)
    }
    return Article(manuscript, from: source, scoped: scoped)
  }
}
