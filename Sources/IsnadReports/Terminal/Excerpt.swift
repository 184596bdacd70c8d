import Isnad
import IsnadText

/// The words of a finding with some of those around them, as the lines of a terminal.
///
/// A paragraph that fits is shown whole; of a longer one a window around the words is cut out, and
/// of words that are too many themselves the beginning and the end are shown.
struct Excerpt {
  /// The glyphs of the lines.
  let lines: [[Glyph]]
  /// The language of the words.
  let language: Language

  /// Says whether carets below the words would stand where they should: on no terminal is that so
  /// for a line that runs from right to left, or that holds what terminals disagree about.
  var allowsCarets: Bool { !lines.joined().contains(where: \.isWidthDoubtful) }

  /// Creates the excerpt of a range of an article.
  init(of range: TextRange, in article: Article, width: Int) {
    let first = article.block(at: range.start)
    let last = article.block(at: range.end - 1) ?? first
    let passage = first.map { first in
      article.blocks[first].range.union(article.blocks[max(first, last ?? first)].range)
    }
    language = first.map { article.blocks[$0].language } ?? article.language
    let cutter = ExcerptCutter(text: article.text, passage: (passage ?? range).union(range))
    lines = cutter.glyphs(around: range, width: max(width, 20)).wrapped(to: max(width, 20))
  }
}

extension Excerpt {
  /// Creates the excerpt of markup that has no bytes in the text, such as a comment, as it stands in
  /// the source; of a comment of a document, which stands there as XML, its words.
  init(ofMarkup source: TextRange, in article: Article, width: Int) {
    let comment = article.runs.isEmpty ? nil : article.comments.first { $0.source == source }
    let words = UTF8Text(
      comment?.text
        ?? String(decoding: article.source.bytes[source.start..<source.end], as: UTF8.self))
    language = .english
    let cutter = ExcerptCutter(text: words, passage: words.range)
    lines = cutter.glyphs(around: words.range, width: max(width, 20)).wrapped(to: max(width, 20))
  }

  /// Creates the excerpt of a line of another file, with the word that stands at a column, counted
  /// from 1 in scalars, marked.
  init(ofLine line: String, column: Int?, width: Int) {
    let text = UTF8Text(line)
    let all = text.trimmed(text.range)
    var range = TextRange(all.start, all.start)
    if let column {
      let start = line.unicodeScalars.prefix(column - 1).reduce(0) { $0 + UTF8.width($1) }
      let rest = text[TextRange(min(start, all.end), all.end)].unicodeScalars
      let word = rest.prefix { !$0.isSpace }.reduce(0) { $0 + UTF8.width($1) }
      range = TextRange(start, min(start + word, all.end))
    }
    language = .english
    let cutter = ExcerptCutter(text: text, passage: all.union(range))
    let glyphs = cutter.glyphs(around: range, width: width)
    lines = glyphs.wrapped(to: width)
  }

  /// The words of a range alone, on one line; of very many the beginning and the end.
  static func words(of range: TextRange, in article: Article, limit: Int) -> String {
    ExcerptCutter(text: article.text, passage: range).marked(range, limit: limit).map(\.text).joined()
  }
}

/// Cuts a window out of a passage; it looks at no more bytes than a few lines can show.
private struct ExcerptCutter {
  /// The most lines of an excerpt, about.
  private static let lineLimit = 3

  let text: UTF8Text
  let passage: TextRange

  func glyphs(around range: TextRange, width: Int) -> [Glyph] {
    let marked = marked(range, limit: width * Self.lineLimit - width / 2)
    let markedWidth = marked.width
    let lines = markedWidth <= width * 2 / 3 ? 1 : Self.lineLimit
    let room = max(0, width * lines - markedWidth - 4)
    let half = max(room / 2, min(room, 8))
    var before = before(range.start, limit: half)
    let after = after(range.end, limit: room - before.width)
    if after.width < room - half { before = self.before(range.start, limit: room - after.width) }
    return before + marked + after
  }

  /// The flagged words; of very many the beginning and the end.
  func marked(_ range: TextRange, limit: Int) -> [Glyph] {
    let reach = limit * 8
    guard range.count > 2 * reach else {
      let glyphs = [Glyph](scalars(range), isMarked: true)
      return glyphs.width <= limit * 4 / 3 ? glyphs : cut(head: glyphs, tail: glyphs, limit: limit)
    }
    let head = TextRange(range.start, boundary(range.start + reach))
    let tail = TextRange(boundary(range.end - reach), range.end)
    return cut(
      head: [Glyph](scalars(head), isMarked: true), tail: [Glyph](scalars(tail), isMarked: true),
      limit: limit)
  }

  private func cut(head: [Glyph], tail: [Glyph], limit: Int) -> [Glyph] {
    let tailPart = lastWords(of: tail, limit: limit / 3)
    let headPart = firstWords(of: head, limit: limit - tailPart.width - 3)
    let gap: [Glyph] = [.space(isMarked: true), .ellipsis(isMarked: true), .space(isMarked: true)]
    return headPart + gap + tailPart
  }

  private func before(_ offset: Int, limit: Int) -> [Glyph] {
    let start = boundary(max(passage.start, offset - limit * 8))
    let glyphs = [Glyph](scalars(TextRange(start, offset)))
    if start == passage.start, glyphs.width <= limit { return glyphs }
    let words = lastWords(of: glyphs, limit: limit)
    let gap: [Glyph] = [.ellipsis(isMarked: false), .space(isMarked: false)]
    // A word that the window cuts is left out; the flagged one may begin inside a word.
    return words.isEmpty || words.first?.isSpace == true ? gap.prefix(1) + words : gap + words
  }

  private func after(_ offset: Int, limit: Int) -> [Glyph] {
    let end = boundary(min(passage.end, offset + limit * 8))
    let glyphs = [Glyph](scalars(TextRange(offset, end)))
    if end == passage.end, glyphs.width <= limit { return glyphs }
    return firstWords(of: glyphs, limit: limit) + [.space(isMarked: false), .ellipsis(isMarked: false)]
  }

  private func firstWords(of glyphs: [Glyph], limit: Int) -> [Glyph] {
    var (width, end) = (0, 0)
    for (index, glyph) in glyphs.enumerated() {
      if glyph.isSpace { end = index }
      width += glyph.width
      if width > limit { return Array(glyphs[..<end]) }
    }
    return glyphs
  }

  private func lastWords(of glyphs: [Glyph], limit: Int) -> [Glyph] {
    var (width, start) = (0, glyphs.count)
    for index in glyphs.indices.reversed() {
      if glyphs[index].isSpace { start = index + 1 }
      width += glyphs[index].width
      if width > limit { return Array(glyphs[start...]) }
    }
    return glyphs
  }

  /// The nearest boundary of a scalar at or before an offset.
  private func boundary(_ offset: Int) -> Int {
    var offset = offset
    while !text.isBoundary(offset) { offset -= 1 }
    return offset
  }

  private func scalars(_ range: TextRange) -> String.UnicodeScalarView {
    text[range].unicodeScalars
  }
}
