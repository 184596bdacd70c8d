public import Isnad
internal import IsnadText

/// Cuts a source into the blocks at which rules of styles look.
public enum ScopedReader {
  /// The blocks of a source, with their scopes, and the switches in it.
  ///
  /// - Parameters:
  ///   - format: How the file is read; nothing for a format that is not known, which is read as lines.
  ///   - ending: The ending of the file name, with or without its full stop: a part of each scope.
  public static func read(
    _ source: SourceFile, format: ArticleFormat?, settings: ScopeSettings, extension ending: String
  ) -> ScopedDocument {
    let text = UTF8Text(lossy: source.bytes)
    let suffix = ending.drop { $0 == "." }.lowercased()
    let parts = ["text"] + (suffix.isEmpty ? [] : [suffix])
    let block = ScopedBlock(
      text: text, map: .identity(count: text.count), scope: parts, parent: parts)
    return ScopedDocument(blocks: [block])
  }
}
