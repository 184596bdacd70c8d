public import Isnad

/// Puts the annotations of a plan's plugins on articles.
public struct Annotator: Sendable {
  private let plan: Plan
  /// The kinds of structure that no plugin of the plan writes.
  private let layoutKinds: Set<AnnotationKind>
  private let lexicons: LexiconIndex
  private let options: [String: [String: AttributeValue]]
  private let today: ArticleDate?

  /// Creates an annotator.
  ///
  /// - Parameters:
  ///   - lexicons: All lexicons; those that no plugin of the plan asks for are left out.
  ///   - options: The options by plugin name; what is not set has its default.
  public init(
    _ plan: Plan, lexicons: [Lexicon], options: [String: [String: AttributeValue]] = [:],
    today: ArticleDate? = nil
  ) {
    let wanted = Set(plan.plugins.flatMap(\.lexicons))
    self.plan = plan
    layoutKinds = Set(Article.structureSchemas.map(\.kind))
      .subtracting(plan.plugins.flatMap(\.writes).map(\.kind))
    self.lexicons = LexiconIndex(lexicons.filter { wanted.contains($0.name) })
    self.options = Dictionary(
      plan.plugins.map { plugin in
        let defaults = plugin.options.map { ($0.name, $0.defaultValue) }
        let set = options[plugin.name] ?? [:]
        return (
          plugin.name,
          Dictionary(defaults, uniquingKeysWith: { _, last in last })
            .merging(set, uniquingKeysWith: { _, last in last })
        )
      }, uniquingKeysWith: { _, last in last })
    self.today = today
  }

  /// Annotates an article: its structure first, as far as no plugin knows more of it, then plugin
  /// after plugin.
  public func annotate(_ article: Article) -> AnnotatedArticle {
    var annotated = AnnotatedArticle(article)
    if !layoutKinds.isEmpty {
      annotated.add(
        article.structure().filter { layoutKinds.contains(type(of: $0.value).schema.kind) })
    }
    guard !plan.plugins.isEmpty else { return annotated }
    let matches = lexicons.matches(in: article)
    for plugin in plan.plugins {
      let context = PluginContext(
        lexicons: matches, options: options[plugin.name] ?? [:], today: today)
      annotated.add(plugin.annotate(annotated, with: context))
    }
    return annotated
  }
}
