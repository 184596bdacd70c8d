import Isnad
import IsnadText

/// Lines of a terminal report: paragraphs wrapped to its width, and excerpts with their words marked.
struct TerminalLines {
  static let indent = "  "
  static let gutter = "  │ "

  let style: TerminalStyle
  let width: Int

  /// The cells that an excerpt has.
  var excerptWidth: Int { max(width - TerminalLines.gutter.count, 20) }

  /// A text on one line, with what would act on the terminal named instead of printed.
  static func plain(_ text: String) -> String {
    [Glyph](text.unicodeScalars).map(\.text).joined()
  }

  /// A message on one line, with the isolates that it closes itself kept.
  static func message(_ text: String) -> String {
    [Glyph](message: text).map(\.text).joined()
  }

  /// A path, which runs from left to right whatever its letters; it stays as it is, to be copied,
  /// where it holds no others.
  static func path(_ path: String) -> String { BidiIsolate.wrap(plain(path), in: .english) }

  /// Writes a paragraph; what `lead` says stands before its first line, in a style of its own.
  func writeParagraph(
    _ text: String, in language: Language, lead: String = "",
    as code: TerminalStyle.Code = .quiet, indent: String = TerminalLines.indent,
    to out: inout ReportBuffer
  ) {
    let wrapped = [Glyph](message: lead + text).wrapped(to: max(width - indent.count, 20))
    for (number, words) in [Glyph].words(of: wrapped).enumerated() {
      var styled = words
      if number == 0, words.hasPrefix(lead) {
        styled = style(lead, code) + words.dropFirst(lead.count)
      }
      out.writeLine(indent + BidiIsolate.wrap(styled, saying: words, in: language))
    }
  }

  /// Writes an excerpt with exactly the flagged words marked: by carets below them where those can
  /// stand right, else by underlining or brackets inside the line.
  func write(_ excerpt: Excerpt, as code: TerminalStyle.Code, to out: inout ReportBuffer) {
    let hasCarets = excerpt.allowsCarets
    var isOpen = false
    for (number, line) in excerpt.lines.enumerated() {
      let words = line.map(\.text).joined()
      let text =
        hasCarets
        ? painted(line, code)
        : inline(line, code, isOpen: &isOpen, endsExcerpt: number == excerpt.lines.count - 1)
      out.writeLine(TerminalLines.gutter + BidiIsolate.wrap(text, saying: words, in: excerpt.language))
      guard hasCarets, let carets = carets(of: line) else { continue }
      out.writeLine(TerminalLines.gutter + style(carets, code))
    }
  }

  private func painted(_ line: [Glyph], _ code: TerminalStyle.Code) -> String {
    runs(of: line).map { $0.isMarked ? style($0.text, code) : $0.text }.joined()
  }

  private func inline(
    _ line: [Glyph], _ code: TerminalStyle.Code, isOpen: inout Bool, endsExcerpt: Bool
  ) -> String {
    if style.usesColor {
      return runs(of: line).map { $0.isMarked ? style($0.text, .underline, code) : $0.text }.joined()
    }
    var text = ""
    for run in runs(of: line) {
      if run.isMarked != isOpen { text += run.isMarked ? "⟦" : "⟧" }
      isOpen = run.isMarked
      text += run.text
    }
    if isOpen, endsExcerpt { text += "⟧" }
    return text
  }

  /// Carets below the marked glyphs of a line; nothing for a line without any.
  private func carets(of line: [Glyph]) -> String? {
    guard let last = line.lastIndex(where: \.isMarked) else { return nil }
    var text = ""
    for glyph in line[...last] {
      text += String(repeating: glyph.isMarked ? "^" : " ", count: glyph.width)
    }
    // A mark without cells of its own, such as a lone combining one, still gets its caret.
    return text.hasSuffix("^") ? text : text + "^"
  }

  private func runs(of line: [Glyph]) -> [(text: String, isMarked: Bool)] {
    var runs: [(text: String, isMarked: Bool)] = []
    for glyph in line {
      if let last = runs.last, last.isMarked == glyph.isMarked {
        runs[runs.count - 1].text += glyph.text
      } else {
        runs.append((glyph.text, glyph.isMarked))
      }
    }
    return runs
  }
}
