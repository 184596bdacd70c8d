import Foundation
import Isnad
import PluginTestSupport

/// What the plugin says about a text, in the words of the text.
struct StructureOf {
  let text: AnnotatedText
  private var article: Article { text.article.article }

  init(_ words: String, _ language: Language = .english, format: AnnotatedText.Format = .markdown) throws
  {
    text = try AnnotatedText(words, language, format: format)
  }

  /// What headings, summaries and captions name and the body does not bear out.
  func missing(over least: Double = 0.7) -> [String] {
    let headings = text.article.annotations(of: HeadingFacts.self).map(\.value.agreement)
    let others = text.article.annotations(of: ParagraphFacts.self).map(\.value.agreement)
    return (headings + others).compactMap { $0 }
      .filter { Double(truncating: $0.confidence as NSDecimalNumber) >= least }
      .flatMap { $0.missing.map { article[$0.range] } }
  }

  /// The words that show that a paragraph is a fragment.
  var fragments: [String] {
    text.article.annotations(of: ParagraphFacts.self).compactMap(\.value.fragment).map { article[$0] }
  }

  /// The last words of paragraphs that are cut off.
  var unterminated: [String] {
    text.article.annotations(of: ParagraphFacts.self).compactMap(\.value.unterminated)
      .map { article[$0] }
  }

  /// What stands before the main clause of the lead.
  var preamble: String? {
    text.article.annotations(of: SentenceFacts.self).compactMap(\.value.preamble).first
      .map { article[$0] }
  }

  /// The words that were to be replaced.
  var placeholders: [String] { text.words(of: Placeholder.self) }

  /// The passages that stand there a second time.
  var duplicates: [String] { text.words(of: Duplicate.self) }
}
