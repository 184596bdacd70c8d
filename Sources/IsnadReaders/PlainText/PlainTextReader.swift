public import Isnad
internal import IsnadText

/// Reads plain text: the prose is the file as it is, and the layout tells what its parts are.
public struct PlainTextReader: Reader {
  /// Creates the reader.
  public init() {}

  public func read(_ source: SourceFile) -> Manuscript {
    let clean = CleanSource(source)
    let text = UTF8Text(
      lossy: clean.start == 0 ? clean.bytes : Array(clean.bytes.dropFirst(clean.start)))
    let passages = Passage.passages(of: text, lines: TextLine.lines(of: text, from: 0))
    var layout = Layout(text: text, passages: passages)
    layout.tellParts()
    return Manuscript(
      text: text, map: .identity(count: text.count, at: clean.start), blocks: layout.blocks,
      metadata: layout.metadata, notes: clean.notes)
  }
}
