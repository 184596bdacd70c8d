import Isnad
import IsnadText

/// An article built in code, a paragraph a line, whose places are named by the words that stand there.
struct Draft {
  let article: Article
  var annotated: AnnotatedArticle
  var findings: [Finding] = []
  var suppressed: [SuppressedFinding] = []

  init(_ text: String, name: String, date: String? = nil) {
    let text = UTF8Text(text)
    var blocks: [Manuscript.Block] = []
    var start = 0
    for line in text.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let end = start + line.count
      let range = text.trimmed(TextRange(start, end))
      if !range.isEmpty { blocks.append(.init(blocks.isEmpty ? .headline : .paragraph, range)) }
      start = end + 1
    }
    let date = date.flatMap { ArticleDate($0) }
    let metadata = Metadata(date: date, dateOrigin: date == nil ? .none : .metadata)
    article = Article(
      Manuscript(text: text, map: .identity(count: text.count), blocks: blocks, metadata: metadata),
      from: SourceFile(name: name, bytes: text.bytes))
    annotated = AnnotatedArticle(article)
  }

  /// The place of words, from behind other words if they stand more than once.
  func range(of words: String, after other: String = "") -> TextRange {
    let start = other.isEmpty ? 0 : position(of: Array(other.utf8), from: 0) + other.utf8.count
    let offset = position(of: Array(words.utf8), from: start)
    return TextRange(offset, offset + words.utf8.count)
  }

  private func position(of words: [UInt8], from start: Int) -> Int {
    let bytes = article.text.bytes
    let offsets = stride(from: start, through: bytes.count - words.count, by: 1)
    return offsets.first { bytes[$0..<$0 + words.count].elementsEqual(words) } ?? 0
  }

  mutating func annotate(_ value: any AnnotationValue, _ range: TextRange) {
    annotated.add([AnnotationDraft(value, at: range)])
  }

  func finding(
    _ rule: String, _ severity: Severity, _ range: TextRange, _ message: String,
    hint: String? = nil, basis: [String] = [], evidence: [Evidence] = [], fix: Fix? = nil
  ) -> Finding {
    let parts = rule.split(separator: "/").map(String.init)
    return Finding(
      rule: RuleID(ruleset: parts[0], name: parts[1]), severity: severity, range: range,
      source: article.map.source(of: range), message: message, hint: hint, basis: basis,
      evidence: evidence, annotation: 1, fix: fix)
  }

  func fix(_ range: TextRange, _ replacement: String, _ applies: Fix.Application) -> Fix {
    Fix(
      range: range, source: article.map.copied(range), replacement: replacement, applies: applies)
  }

  func reviewed(in messages: Language) -> ReviewedArticle {
    ReviewedArticle(
      annotated: annotated, findings: findings, suppressed: suppressed, messages: messages)
  }
}
