import Isnad
import IsnadText

/// Writes the message of a finding: the template with the attributes of the annotation in it.
struct MessageWriter {
  let words: DisplayWords
  let language: Language

  /// The longest excerpt that a message shows, in scalars; the report shows the rest.
  private static let longestExcerpt = 80

  func write(_ template: MessageTemplate, for annotation: Annotation, in article: Article) -> String {
    template.pieces.map { piece in
      switch piece {
      case .words(let words): words
      case .attribute("text"): isolated(excerpt(annotation.range, of: article))
      case .attribute(let name): value(of: name, annotation, in: article)
      }
    }.joined()
  }

  private func value(of name: String, _ annotation: Annotation, in article: Article) -> String {
    switch annotation.attribute(AttributeName(name)) {
    case nil: words.word(for: "none", of: name, in: language)
    case .choice(let choice): words.word(for: choice, of: name, in: language)
    case .yesNo(let answer): words.word(for: answer ? "yes" : "no", of: name, in: language)
    case .range(let range): isolated(excerpt(range, of: article))
    case .list(let values):
      values.map { words.word(for: $0.words, of: name, in: language) }
        .joined(separator: language == .arabic ? "، " : ", ")
    case .some(let value): isolated(value.words)
    }
  }

  /// The words of a range on one line, cut where they are many.
  private func excerpt(_ range: TextRange, of article: Article) -> String {
    let text = article[range]
    // What is short and has no line break, as nearly every excerpt, stands as it is.
    let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0xE2 && $0 != 0xC2 }
    if isPlain, text.utf8.count <= MessageWriter.longestExcerpt { return text }
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    let scalars = line.unicodeScalars
    guard scalars.count > MessageWriter.longestExcerpt else { return line }
    let cut = scalars.prefix(MessageWriter.longestExcerpt)
    let end = cut.lastIndex(where: { $0 == " " }) ?? cut.endIndex
    return String(String.UnicodeScalarView(cut[..<end])) + "…"
  }

  /// Words of the other direction are isolated, so that the marks around them stay in place.
  private func isolated(_ text: String) -> String {
    let isArabic = text.unicodeScalars.first { $0.isLetter }.map {
      $0.value >= 0x0590 && $0.value < 0x0900
    }
    guard let isArabic, isArabic != language.isRightToLeft else { return text }
    return "\u{2068}\(text)\u{2069}"
  }
}
