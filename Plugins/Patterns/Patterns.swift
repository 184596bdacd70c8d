public import Isnad

/// Runs the rules of house styles written for Vale, and the patterns that rules of Isnad bring.
///
/// As it is created it knows no rule and finds nothing: the runner has it made ready for the rules that hold.
public struct Patterns: StylePlugin {
  /// Creates the plugin.
  public init() {}

  public let name = PatternsDeclarations.name
  public let about = PatternsDeclarations.about
  public var writes: [KindSchema] { PatternsDeclarations.writes }

  public func annotate(
    _ article: AnnotatedArticle, with context: PluginContext
  ) -> [AnnotationDraft] { [] }

  public func prepared(
    for style: HouseStyle, patterns: [PatternRule]
  ) throws(StyleErrors) -> any CheckPlugin {
    var preparation = Preparation(style)
    let rules = style.rules.compactMap { preparation.prepare($0) }
    let own = OwnPatterns(patterns, &preparation)
    guard preparation.errors.isEmpty else { throw StyleErrors(preparation.errors) }
    return PreparedPatterns(rules: RuleTable(rules), own: own)
  }
}

/// What the plugin says about itself, before and after it is made ready.
enum PatternsDeclarations {
  static let name = "patterns"
  static let about =
    "Finds what the patterns of rules look for: house styles written for Vale, and those of the desk."
  static let writes: [KindSchema] = [Match.schema]
}
