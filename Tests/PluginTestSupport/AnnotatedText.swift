import BundledRules
public import Isnad
import IsnadPlugins
import IsnadReaders
import IsnadRules
import IsnadRunner
import IsnadText

/// A text of a test with what the bundled plugins find in it by the bundled lexicons.
public struct AnnotatedText: Sendable {
  /// The article with its annotations.
  public let article: AnnotatedArticle

  private static let lexicons: [Lexicon] = {
    let files = BundledRules.files.map { RuleFile(path: $0.path, bytes: Array($0.text.utf8)) }
    let vocabulary = Vocabulary(of: BundledPlugins.all)
    return RuleLoader.load(files, vocabulary: vocabulary).library.lexicons
  }()

  /// The lexicons that come with the program.
  public static var bundledLexicons: [Lexicon] { lexicons }

  /// Annotates a text; its headline is left to the reader's judgement of the layout.
  public init(
    _ text: String, _ language: Language = .english, format: Format = .text, date: ArticleDate? = nil
  ) throws {
    let source = SourceFile(name: "test", bytes: Array(text.utf8))
    var manuscript = Readers.reader(for: format == .text ? .text : .markdown).read(source)
    manuscript.metadata.language = language
    manuscript.metadata.date = date ?? manuscript.metadata.date
    let plugins = BundledPlugins.all
    let runner = try Runner(
      plugins: plugins,
      Runner.Settings(
        rules: [], lexicons: Self.lexicons,
        reported: Set(plugins.flatMap(\.writes).map(\.kind))))
    article = runner.annotate(Article(manuscript, from: source))
  }

  /// How the text of a test is marked up.
  public enum Format: Sendable {
    case text, markdown
  }

  /// The quotations in the order of the text.
  public var quotations: [Quotation] { article.annotations(of: Quotation.self).map(\.value) }

  /// The words in marks that are not speech, in the order of the text.
  public var scareQuotes: [ScareQuote] { article.annotations(of: ScareQuote.self).map(\.value) }

  /// The marks with a fault, in the order of the text.
  public var faults: [QuotationMark] { article.annotations(of: QuotationMark.self).map(\.value) }

  /// The names in the order of the text.
  public var names: [Name] { article.annotations(of: Name.self).map(\.value) }

  /// The attributions in the order of the text.
  public var attributions: [Attribution] { article.annotations(of: Attribution.self).map(\.value) }

  /// The words of the annotations of a type.
  public func words<Value: AnnotationValue>(of type: Value.Type) -> [String] {
    article.annotations(of: type).map { article.article[$0.annotation.range] }
  }
}
