import Isnad
import IsnadText

/// Placeholders that are made of marks: fields of templates, blanks, question marks that stand for a
/// word.
struct PlaceholderMarks {
  private let article: Article

  /// The most tokens of a field.
  private static let longestField = 12

  init(_ article: Article) {
    self.article = article
  }

  /// Says whether a mark or symbol with some first byte may begin a placeholder or a note in brackets.
  static func open(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "_"): true
    case UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "?"), 0xD8: true
    default: false
    }
  }

  /// The placeholder that begins with a mark.
  func placeholder(at index: Int, in tokens: Range<Int>) -> (Placeholder.Purpose, Range<Int>)? {
    if let field = field(at: index, in: tokens) { return (.template, field) }
    if let blank = run(of: ["_"], from: index, atLeast: 3, in: tokens) { return (.toCome, blank) }
    return questions(at: index, in: tokens).map { (.toCome, $0) }
  }

  /// `{{name}}`, `${name}`, `#REF!`, `#N/A`.
  private func field(at index: Int, in tokens: Range<Int>) -> Range<Int>? {
    let start = article.tokens[index].range.start
    let bytes = article.text.bytes
    func starts(_ words: String) -> Bool { bytes[start...].starts(with: words.utf8) }
    if starts("{{") || starts("${") {
      let closing = starts("{{") ? 2 : 1
      let end = min(tokens.upperBound, index + PlaceholderMarks.longestField)
      var closed = 0
      for position in index + 1..<max(index + 1, end) where article.token(position, isMark: ["}"]) {
        closed += 1
        if closed == closing { return index..<position + 1 }
      }
      return nil
    }
    for error in ["#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?"] where starts(error) {
      let end = start + error.utf8.count
      return index..<article.tokens.firstIndex(from: end)
    }
    return nil
  }

  /// Question marks that stand where a word is missing: a space before them, and the sentence goes on.
  ///
  /// Behind the last word of a sentence they are only eager.
  private func questions(at index: Int, in tokens: Range<Int>) -> Range<Int>? {
    guard article.tokens[index].followsSpace,
      let found = run(of: ["?", "\u{061F}"], from: index, atLeast: 2, in: tokens),
      found.upperBound < tokens.upperBound
    else { return nil }
    let next = found.upperBound
    if article.tokens[next].kind == .mark {
      return article.token(next, isMark: [",", "\u{060C}"]) ? found : nil
    }
    if article.tokens[next].script == .arabic {
      // Three marks where nobody asks stand for a word; two may be a slip of the key.
      let isCertain = found.count >= 3 || goesOn(next)
      return isCertain && !asks(before: index, in: tokens) ? found : nil
    }
    return article.tokens[next].isCapitalized ? nil : found
  }

  /// Says whether an Arabic word goes on what stands before it, as prepositions do.
  private func goesOn(_ index: Int) -> Bool {
    PlaceholderMarks.prepositions.contains(article.tokens.word(index))
  }

  /// Says whether the words before are a question.
  private func asks(before index: Int, in tokens: Range<Int>) -> Bool {
    (max(tokens.lowerBound, index - PlaceholderMarks.longestField)..<index).contains {
      PlaceholderMarks.interrogatives.contains(article.tokens.word($0))
    }
  }

  private static let prepositions: WordSet = [
    "في", "من", "إلى", "على", "عن", "مع", "بعد", "قبل", "خلال", "بين", "عند", "حتى", "منذ",
  ]

  private static let interrogatives: WordSet = [
    "ماذا", "متى", "هل", "كيف", "لماذا", "أين", "كم", "أي", "ما", "من", "أليس", "فهل", "وهل", "فماذا",
  ]

  private func run(
    of marks: MarkSet, from index: Int, atLeast least: Int, in tokens: Range<Int>
  ) -> Range<Int>? {
    var end = index
    while end < tokens.upperBound, article.token(end, isMark: marks),
      end == index || !article.tokens[end].followsSpace
    {
      end += 1
    }
    return end - index >= least ? index..<end : nil
  }
}
