import Isnad
import IsnadText

/// What the rules of a run may offer to write into an article.
///
/// Nothing is offered inside a quotation: what stands there is its speaker's.
struct OfferedFixes {
  private let annotated: AnnotatedArticle
  private let quotations: [TextRange]
  /// How far the quotations up to each reach.
  private let reaches: [Int]

  init(_ annotated: AnnotatedArticle) {
    self.annotated = annotated
    quotations = annotated[Quotation.schema.kind].map(\.range)
    var furthest = 0
    reaches = quotations.map { range in
      furthest = max(furthest, range.end)
      return furthest
    }
  }

  /// What a rule offers for an annotation, at the place that is underlined.
  func fix(_ fix: RuleFix, of annotation: Annotation, at range: TextRange) -> Fix? {
    guard !range.isEmpty, !isQuoted(range), let applies = application(fix, of: annotation),
      let replacement = text(fix.replacement, of: annotation),
      replacement != annotated.article[range]
    else { return nil }
    return Fix(
      range: range, source: annotated.article.fixable(range, as: replacement),
      replacement: replacement, applies: applies)
  }

  /// Who may apply it: the stricter of rule and annotation, nobody where the annotation says nobody.
  private func application(_ fix: RuleFix, of annotation: Annotation) -> Fix.Application? {
    guard annotation.schema.attribute("applies") != nil else { return fix.applies }
    guard let own = annotation.attribute("applies").flatMap({ Fix.Application(rawValue: $0.words) })
    else { return nil }
    return own == .editor ? .editor : fix.applies
  }

  private func text(_ template: MessageTemplate, of annotation: Annotation) -> String? {
    var text = ""
    for piece in template.pieces {
      switch piece {
      case .words(let words): text += words
      case .attribute("text"): text += annotated.article[annotation.range]
      case .attribute(let name):
        guard let value = annotation.attribute(AttributeName(name)) else { return nil }
        if case .range(let range) = value {
          text += annotated.article[range]
        } else {
          text += value.words
        }
      }
    }
    return text
  }

  private func isQuoted(_ range: TextRange) -> Bool {
    if let block = annotated.article.block(at: range.start),
      annotated.article.blocks[block].quoteDepth > 0
    {
      return true
    }
    let low = quotations.partitioningIndex { $0.start >= range.end }
    return low > 0 && reaches[low - 1] > range.start
  }
}

extension Article {
  /// The bytes of the source that may be replaced by a text; nothing where the source does not have the
  /// words one for one, or where the text would be markup there.
  fileprivate func fixable(_ range: TextRange, as replacement: String) -> TextRange? {
    guard source.parts.isEmpty, !isCode(range), let bytes = map.copied(range),
      bytes.end <= source.bytes.count,
      source.bytes[bytes.start..<bytes.end].elementsEqual(text.bytes[range.start..<range.end])
    else { return nil }
    let old = Set(text.bytes[range.start..<range.end])
    let isMarkup = replacement.utf8.contains { Article.markup.contains($0) && !old.contains($0) }
    let breaksLine = old.contains(0x0A) || old.contains(0x0D) || replacement.utf8.contains(0x0A)
    return isMarkup || breaksLine ? nil : bytes
  }

  /// What HTML or Markdown may take for markup.
  private static let markup = Set("&<>`*_[]#|~\\".utf8)
}
