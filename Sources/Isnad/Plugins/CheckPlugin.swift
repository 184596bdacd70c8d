/// A check plugin: it knows a part of language and puts annotations on an article.
///
/// A plugin annotates; it never judges. It reads no files, opens no connection, reads no clock,
/// prints nothing and keeps nothing between articles: its answer depends on the article and the
/// context alone. The conformance suite in `IsnadTesting` checks what can be checked of that.
public protocol CheckPlugin: Sendable {
  /// The name, as configuration and reports show it.
  var name: String { get }

  /// What the plugin knows, in one sentence.
  var about: String { get }

  /// The kinds that it reads; the runner has them annotated before.
  var reads: [AnnotationKind] { get }

  /// The kinds that it writes; each kind is written by one plugin only.
  var writes: [KindSchema] { get }

  /// The names of the lexicons that it asks for.
  var lexicons: [String] { get }

  /// The options that `.isnad.yml` may set for it.
  var options: [OptionDeclaration] { get }

  /// Annotates an article.
  ///
  /// Ranges lie inside the article's text, on the boundaries of scalars; the order is free.
  func annotate(_ article: AnnotatedArticle, with context: PluginContext) -> [AnnotationDraft]
}

extension CheckPlugin {
  public var reads: [AnnotationKind] { [] }
  public var lexicons: [String] { [] }
  public var options: [OptionDeclaration] { [] }
}

/// What a plugin is given besides the article.
public struct PluginContext: Sendable {
  /// What the lexicons know of the article's words.
  public let lexicons: LexiconMatches
  /// The options, checked against the plugin's declarations, defaults filled in.
  public let options: [String: AttributeValue]
  /// The day that counts as today, from the command line or the clock of the run.
  public let today: ArticleDate?

  /// Creates a context.
  public init(
    lexicons: LexiconMatches = LexiconMatches(), options: [String: AttributeValue] = [:],
    today: ArticleDate? = nil
  ) {
    self.lexicons = lexicons
    self.options = options
    self.today = today
  }
}

/// An option of a plugin.
public struct OptionDeclaration: Sendable {
  /// The name, in kebab-case.
  public let name: String
  /// The type of its value.
  public let type: AttributeType
  /// The value that holds where none is set.
  public let defaultValue: AttributeValue
  /// What the option does, in one sentence.
  public let about: String

  /// Creates a declaration.
  public init(
    _ name: String, _ type: AttributeType, default defaultValue: AttributeValue, _ about: String
  ) {
    self.name = name
    self.type = type
    self.defaultValue = defaultValue
    self.about = about
  }
}
