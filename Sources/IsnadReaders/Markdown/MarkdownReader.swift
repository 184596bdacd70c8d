public import Isnad
internal import IsnadText

/// Reads Markdown: CommonMark with tables, strikethrough, autolinks and front matter.
///
/// md4c does the parsing and gives pointers into the source, from which the map is made. Code and
/// raw HTML are no prose; comments are kept for the suppressions they may hold.
public struct MarkdownReader: Reader {
  /// Creates the reader.
  public init() {}

  public func read(_ source: SourceFile) -> Manuscript {
    let clean = CleanSource(source)
    let frontMatter = FrontMatter(clean.bytes, from: clean.start, file: source.name)
    let hazards = MarkdownHazards(clean.bytes, from: frontMatter.end)
    if let note = hazards.refusal { return readAsText(source, noting: note) }
    let mask = CommentMask(clean.bytes, from: frontMatter.end)
    let walked = (mask.covering(clean.bytes) + MarkdownParsing.padding).withUnsafeBytes { buffer in
      MarkdownReader.walk(
        clean.bytes, buffer, mask, from: frontMatter.end, flags: hazards.flags)
    }
    guard let builder = walked else {
      let note = ReaderNote(
        "the markup asks for more work than a file of its size is given, so that it is read as plain text",
        at: TextRange(0, 0))
      return readAsText(source, noting: note)
    }
    var manuscript = Manuscript(
      text: UTF8Text(lossy: builder.prose.bytes), map: PositionMap(builder.prose.segments),
      blocks: builder.blocks, metadata: frontMatter.metadata, links: builder.links,
      comments: builder.comments,
      notes: clean.notes + frontMatter.notes + hazards.notes + builder.notes)
    if let emphasised = builder.emphasised { MarkdownReader.tellSummary(emphasised, of: &manuscript) }
    manuscript.tellHead()
    return manuscript
  }

  /// A paragraph in emphasis right below the headline, with others behind it, sums the article up.
  private static func tellSummary(_ index: Int, of manuscript: inout Manuscript) {
    let blocks = manuscript.blocks
    guard index > 0, blocks[..<index].allSatisfy({ $0.kind == .headline }),
      blocks[(index + 1)...].contains(where: { $0.kind == .paragraph })
    else { return }
    manuscript.blocks[index].kind = .summary
  }

  private func readAsText(_ source: SourceFile, noting note: ReaderNote) -> Manuscript {
    var manuscript = PlainTextReader().read(source)
    manuscript.notes.append(note)
    return manuscript
  }

  /// What md4c finds behind an offset; nothing if it gives up.
  private static func walk(
    _ source: [UInt8], _ buffer: UnsafeRawBufferPointer, _ mask: CommentMask, from start: Int,
    flags: Int32
  ) -> ManuscriptBuilder? {
    guard let base = buffer.baseAddress?.assumingMemoryBound(to: CChar.self), start < source.count else {
      return ManuscriptBuilder(source: source)
    }
    let walker = MarkdownWalker(source: source, mask: mask, base: base, from: start)
    let followed = MarkdownParsing.follow(
      base + start, size: source.count - start, flags: flags, with: walker)
    guard var followed else { return nil }
    followed.finish()
    return followed.builder
  }
}
