public import Isnad
import IsnadText

/// Takes an article through the house: annotate, judge, suppress.
///
/// A runner holds no state between articles; one runner serves many of them at once.
public struct Runner: Sendable {
  /// What a runner works with.
  public struct Settings: Sendable {
    /// The rules that judge, with the severities that hold.
    public var rules: [Rule]
    /// The ids of all rules that could judge: a suppression of another one is a mistake.
    public var known: Set<RuleID>
    /// The lexicons.
    public var lexicons: [Lexicon]
    /// How the words of the vocabulary read in messages.
    public var words: DisplayWords
    /// The options by plugin.
    public var options: [String: [String: AttributeValue]]
    /// The suppressions of the configuration.
    public var suppressions: [ConfiguredSuppression]
    /// The language of messages; nothing for that of each article.
    public var messages: Language?
    /// The day that counts as today.
    public var today: ArticleDate?
    /// The kinds that reports show, beyond those that the rules judge.
    public var reported: Set<AnnotationKind>
    /// The rules of styles; none without a style.
    public var style = HouseStyle()

    /// Creates settings.
    public init(
      rules: [Rule], known: Set<RuleID>? = nil, lexicons: [Lexicon],
      words: DisplayWords = DisplayWords(), options: [String: [String: AttributeValue]] = [:],
      suppressions: [ConfiguredSuppression] = [], messages: Language? = nil,
      today: ArticleDate? = nil, reported: Set<AnnotationKind> = []
    ) {
      self.rules = rules
      self.known = known ?? Set(rules.map(\.id))
      self.lexicons = lexicons
      self.words = words
      self.options = options
      self.suppressions = suppressions
      self.messages = messages
      self.today = today
      self.reported = reported
    }
  }

  private let settings: Settings
  private let annotator: Annotator
  private let judge: Judge

  /// Creates a runner.
  ///
  /// - Throws: ``PlanError`` when the plugins cannot work together.
  public init(plugins: [any CheckPlugin], _ settings: Settings) throws(PlanError) {
    let rules = settings.rules + settings.style.rules.map { Rule($0) }
    let needed = rules.reduce(into: settings.reported) { kinds, rule in
      kinds.formUnion(rule.condition.kinds)
      kinds.insert(rule.kind)
      // What a speaker said is never offered for fixing.
      if rule.fix != nil { kinds.insert(Quotation.schema.kind) }
    }
    let plan = try Plan(of: Runner.prepared(plugins, for: settings), writing: needed)
    annotator = Annotator(
      plan, lexicons: settings.lexicons, options: settings.options, today: settings.today)
    judge = Judge(rules, words: settings.words)
    var settings = settings
    settings.known.formUnion(rules.map(\.id))
    self.settings = settings
  }

  /// The plugins, those that look for what rules bring made ready for them.
  private static func prepared(
    _ plugins: [any CheckPlugin], for settings: Settings
  ) throws(PlanError) -> [any CheckPlugin] {
    let patterns = settings.rules.compactMap(\.pattern)
    guard !settings.style.isEmpty || !patterns.isEmpty else { return plugins }
    var prepared: [any CheckPlugin] = []
    for plugin in plugins {
      guard let plugin = plugin as? any StylePlugin else {
        prepared.append(plugin)
        continue
      }
      do {
        prepared.append(try plugin.prepared(for: settings.style, patterns: patterns))
      } catch {
        throw PlanError.rules(error)
      }
    }
    return prepared
  }

  /// The article with its annotations.
  public func annotate(_ article: Article) -> AnnotatedArticle {
    annotator.annotate(article)
  }

  /// The article with its annotations, findings and suppressed findings.
  public func review(_ article: Article) -> ReviewedArticle {
    let annotated = annotator.annotate(article)
    let messages = settings.messages ?? (article.language == .arabic ? .arabic : .english)
    let findings = judge.findings(in: annotated, messages: messages)
    let suppressions = Suppressions(
      known: settings.known, configured: settings.suppressions, messages: messages)
    let (standing, suppressed) = suppressions.apply(to: findings, in: article)
    return ReviewedArticle(
      annotated: annotated, findings: standing.sorted { $0.precedes($1) },
      suppressed: suppressed, messages: messages, failures: annotated.failures)
  }
}

extension Condition {
  /// The kinds of annotation that the condition asks about.
  var kinds: Set<AnnotationKind> {
    switch self {
    case .all(let parts), .any(let parts): parts.reduce(into: []) { $0.formUnion($1.kinds) }
    case .not(let part): part.kinds
    case .attribute: []
    case .context(let test): test.condition.kinds.union([test.kind])
    }
  }
}
