import Isnad
import IsnadReaders
import IsnadText

extension ValeSessions.Session {
  /// The article of a text, cut into blocks for the rules of styles.
  ///
  /// - Parameters:
  ///   - path: The path that reports show.
  ///   - ending: The ending that tells the format, its full stop with it.
  ///   - formats: The formats that the configuration gives to endings.
  func article(
    _ bytes: [UInt8], named path: String, ending: String, formats: [String: String]
  ) throws(Failure) -> Article {
    let known = formats[String(ending.dropFirst())].map { ".\($0)" } ?? ending
    let format = ArticleFormat(fileName: "x\(known)")
    let source = try SourceFile(decoding: bytes, as: format, named: path)
    let manuscript = Readers.reader(for: scopes.ignoresSyntax ? .text : format ?? .text).read(source)
    return Article(
      manuscript, from: source,
      scoped: ScopedReader.read(source, format: format, settings: scopes, extension: ending))
  }
}
