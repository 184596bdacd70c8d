import Foundation
import Isnad
import IsnadText

/// An article with what the checks of its writing ask again and again.
///
/// Quotations and names are looked at when a fault is found: most articles have few, and many none.
final class TypedArticle {
  let article: Article
  let tokens: TokenTable
  let text: UTF8Text
  private let annotated: AnnotatedArticle
  private lazy var quotations = RangeSet(annotated[Quotation.schema.kind].map(\.range))
  private lazy var names = RangeSet(annotated[Name.schema.kind].map(\.range))
  private lazy var organisations = {
    let names = annotated.annotations(of: Name.self)
    return RangeSet(
      names.indices.filter { names[$0].value.what == .organisation }.map { names[$0].annotation.range })
  }()

  init(_ annotated: AnnotatedArticle) {
    self.annotated = annotated
    article = annotated.article
    tokens = article.tokens
    text = article.text
  }

  /// Says whether a range touches the words of a quotation, in marks or in a block of its own.
  func isQuoted(_ range: TextRange) -> Bool {
    if quotations.touches(range) { return true }
    guard let block = article.block(at: range.start) else { return false }
    return article.blocks[block].quoteDepth > 0
  }

  /// Says whether a range touches a name.
  func isName(_ range: TextRange) -> Bool { names.touches(range) }

  /// Says whether a range touches the name of an organisation, which is written as it writes itself.
  func isOrganisation(_ range: TextRange) -> Bool { organisations.touches(range) }

  /// The language of the block that holds an offset.
  func language(at offset: Int) -> Language {
    article.block(at: offset).map { article.blocks[$0].language } ?? article.language
  }

  /// A draft of a typo; inside a quotation nobody is offered to put the replacement in place.
  func draft(
    _ fault: Typo.Fault, at range: TextRange, replacement: String? = nil,
    applies: Fix.Application = .editor, sure percent: Int, _ more: (inout Typo) -> Void = { _ in }
  ) -> AnnotationDraft {
    let isQuoted = isQuoted(range)
    var typo = Typo(
      fault, replacement: replacement,
      applies: isQuoted || replacement == nil ? nil : applies, isInQuotation: isQuoted,
      confidence: Decimal.hundredths(percent))
    more(&typo)
    return AnnotationDraft(typo, at: range)
  }
}

extension TypedArticle {
  /// Says whether a token is a word of a script.
  func isWord(_ index: Int, _ script: Script) -> Bool {
    article.token(index, is: .word) && tokens[index].script == script
  }

  func isNumber(_ index: Int) -> Bool {
    article.token(index, is: .number)
  }

  /// Says whether only plain spaces, at least one, stand before a token.
  func hasSpace(before index: Int) -> Bool {
    guard index > 0, index < tokens.count, tokens[index].followsSpace else { return false }
    return isSpace(TextRange(tokens[index - 1].range.end, tokens[index].range.start))
  }

  /// Says whether a range holds plain spaces and nothing else: no line break, no hidden control.
  func isSpace(_ range: TextRange) -> Bool {
    guard !range.isEmpty, range.count <= 16 else { return false }
    var offset = range.start
    while offset < range.end {
      switch text.bytes[offset] {
      case 0x20: offset += 1
      case 0xC2 where offset + 1 < range.end && text.bytes[offset + 1] == 0xA0: offset += 2
      default: return false
      }
    }
    return true
  }

  /// The number of letters of a word, by its folded form.
  func letters(_ index: Int) -> Int {
    tokens[index].script == .arabic ? tokens[index].folded.count / 2 : tokens[index].folded.count
  }

  /// Says whether a word of Latin letters is written small throughout.
  func isSmall(_ index: Int) -> Bool {
    let range = tokens[index].range
    return text.bytes[range.start..<range.end].allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
    }
  }

  /// Says whether what stands around an offset without white space is no prose: an address, a path, code.
  func isAddress(around offset: Int) -> Bool {
    var start = offset
    while start > 0, offset - start < TypedArticle.longestRun, text.bytes[start - 1] > 0x20 {
      start -= 1
    }
    var end = offset
    while end < text.count, end - offset < TypedArticle.longestRun, text.bytes[end] > 0x20 { end += 1 }
    if offset - start >= TypedArticle.longestRun || end - offset >= TypedArticle.longestRun {
      return true
    }
    let run = text.bytes[start..<end]
    return run.contains { TypedArticle.codeMarks.contains($0) } || run.starts(with: "www.".utf8)
  }

  /// The most bytes without white space that are still taken for prose, to either side.
  private static let longestRun = 96
  private static let codeMarks = Set("/@=&_#\\<>{}|~*^$".utf8)
}

/// Ranges of a text, asked whether they touch another one.
struct RangeSet {
  private var merged: [TextRange] = []

  /// Creates a set of ranges in the order of the text.
  init(_ ranges: [TextRange]) {
    for range in ranges where !range.isEmpty {
      if let last = merged.last, range.start <= last.end {
        merged[merged.count - 1] = last.union(range)
      } else {
        merged.append(range)
      }
    }
  }

  /// Says whether a range shares a byte with one of them.
  func touches(_ range: TextRange) -> Bool {
    let low = merged.partitioningIndex { $0.end > range.start }
    return low < merged.count && merged[low].start < max(range.end, range.start + 1)
  }
}
