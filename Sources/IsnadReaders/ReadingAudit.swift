public import Isnad
internal import IsnadText

/// What must hold of every article that a reader makes, whatever the bytes.
///
/// The fuzz targets call ``read(_:as:)`` on arbitrary bytes; tests ask for ``fault(in:)``.
public enum ReadingAudit {
  /// Reads bytes, and stops the program if something does not hold of the article.
  public static func read(_ bytes: [UInt8], as format: ArticleFormat) {
    let source = SourceFile(name: "input", bytes: bytes)
    let article = Article(Readers.reader(for: format).read(source), from: source)
    if let fault = fault(in: article) { preconditionFailure(fault) }
  }

  /// The first thing that does not hold of an article; nothing if all does.
  public static func fault(in article: Article) -> String? {
    faultOfText(article) ?? faultOfBlocks(article) ?? faultOfMap(article) ?? faultOfMarkup(article)
      ?? faultOfRuns(article)
  }

  private static func faultOfText(_ article: Article) -> String? {
    if let offset = UTF8Text.firstInvalidOffset(in: article.text.bytes) {
      return "the prose is not UTF-8 at \(offset)"
    }
    var end = 0
    for token in article.tokens.tokens {
      guard token.range.start >= end, !token.range.isEmpty, isInside(token.range, article.text)
      else { return "the token \(token.range) is out of place" }
      end = token.range.end
    }
    return nil
  }

  private static func faultOfBlocks(_ article: Article) -> String? {
    var end = 0
    for block in article.blocks {
      guard block.range.start >= end, !block.range.isEmpty, isInside(block.range, article.text),
        block.quoteDepth >= 0
      else { return "the block \(block.range) is out of place" }
      end = block.range.end
      var start = block.range.start
      for sentence in article.sentences[block.sentences] {
        guard sentence.range.start >= start, block.range.contains(sentence.range),
          isInside(sentence.range, article.text)
        else { return "the sentence \(sentence.range) is out of place" }
        start = sentence.range.end
      }
    }
    return nil
  }

  /// Each scalar of the prose stands in the source as it is, as the reference or the tag that says it,
  /// or as the tag of HTML that browsers show as a quotation mark; only white space may be the reader's
  /// own.
  private static func faultOfMap(_ article: Article) -> String? {
    let source = article.source.bytes
    var offset = 0
    while offset < article.text.count {
      let (scalar, length) = article.text.scalar(at: offset)
      let prose = TextRange(offset, offset + length)
      let range = article.map.source(of: prose)
      guard range.start >= 0, range.end <= source.count else { return "\(prose) maps outside the file" }
      let written = source[range.start..<range.end]
      if !scalar.isSpace, !written.elementsEqual(article.text.bytes[prose.start..<prose.end]),
        !Entity.isReference(written, to: scalar), !QuotationElement.isMark(scalar, of: written),
        article.runs.isEmpty || written.first != UInt8(ascii: "<") || written.last != UInt8(ascii: ">")
      {
        return "\(prose) maps to other words at \(range)"
      }
      offset += length
    }
    return nil
  }

  private static func faultOfMarkup(_ article: Article) -> String? {
    for link in article.links where !isInside(link.range, article.text) || link.range.isEmpty {
      return "the link \(link.range) is out of place"
    }
    var last = 0
    for comment in article.comments {
      // The comments of a document stand in a part of their own, in any order.
      let isInPart = !article.runs.isEmpty
      guard comment.offset >= 0, article.text.isBoundary(comment.offset),
        isInPart ? comment.source.start >= 0 : comment.source.start >= last,
        comment.source.end <= article.source.bytes.count,
        isInPart || MarkupComment.starts(in: article.source.bytes, at: comment.source.start)
      else { return "the comment at \(comment.source) is out of place" }
      last = comment.source.end
    }
    for note in article.notes where note.source.start < 0 || note.source.end > article.source.bytes.count
    {
      return "the note at \(note.source) is out of place"
    }
    return nil
  }

  /// The runs of a document follow one another and hold all of its words.
  private static func faultOfRuns(_ article: Article) -> String? {
    guard !article.runs.isEmpty else { return nil }
    var end = 0
    for run in article.runs {
      guard run.range.start >= end, !run.range.isEmpty, isInside(run.range, article.text),
        run.place.paragraph > 0, run.place.run > 0, run.place.character > 0
      else { return "the run \(run.range) is out of place" }
      let gap = TextRange(end, run.range.start)
      guard article.text.trimmed(gap).isEmpty else { return "no run holds the words at \(gap)" }
      end = run.range.end
    }
    let rest = TextRange(end, article.text.count)
    return article.text.trimmed(rest).isEmpty ? nil : "no run holds the words at \(rest)"
  }

  private static func isInside(_ range: TextRange, _ text: UTF8Text) -> Bool {
    range.start >= 0 && range.end <= text.count && text.isBoundary(range.start)
      && text.isBoundary(range.end)
  }
}
