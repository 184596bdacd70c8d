import Isnad
import IsnadText

/// Compiles rules, and notes what is wrong with them.
struct Preparation {
  let style: HouseStyle
  private(set) var errors: [StyleError] = []
  /// Rules share many patterns, those of a vocabulary above all.
  private var compiled: [String: Pattern] = [:]

  init(_ style: HouseStyle) {
    self.style = style
  }

  /// The rule, made ready; nothing if it cannot run as it is written, which is noted.
  mutating func prepare(_ rule: StyleRule) -> PreparedRule? {
    let before = errors.count
    guard let point = point(of: rule), errors.count == before else { return nil }
    return PreparedRule(name: rule.name, scopes: scopes(of: rule), limit: rule.limit, point: point)
  }

  /// Where a rule looks: what measures an article looks at all of it, and a sequence at single sentences.
  private func scopes(of rule: StyleRule) -> [StyleScope] {
    switch rule.check {
    case .metric, .readability: [.summary]
    case .sequence: rule.scopes.map(\.bySentence)
    default: rule.scopes
    }
  }

  private mutating func point(of rule: StyleRule) -> (any ExtensionPoint)? {
    switch rule.check {
    case .existence(let check): ExistencePoint(check, of: rule, &self)
    case .substitution(let check): SubstitutionPoint(check, of: rule, &self)
    case .occurrence(let check): OccurrencePoint(check, of: rule, &self)
    case .repetition(let check): RepetitionPoint(check, of: rule, &self)
    case .consistency(let check): ConsistencyPoint(check, of: rule, &self)
    case .conditional(let check): ConditionalPoint(check, of: rule, &self)
    case .capitalization(let check): CapitalizationPoint(check, of: rule, &self)
    case .metric, .readability, .spelling, .sequence, .script: unsupported(rule)
    }
  }

  private mutating func unsupported(_ rule: StyleRule) -> (any ExtensionPoint)? {
    note("the extension point of this rule cannot be run yet", advice: "switch the rule off", for: rule)
    return nil
  }

  /// A compiled pattern; nothing for one that is no regular expression, which is noted.
  mutating func pattern(
    _ source: String, as options: PatternOptions = [], for rule: String, at place: RulePlace
  ) -> Pattern? {
    let key = "\(options.rawValue) \(source)"
    if let known = compiled[key] { return known }
    do {
      let pattern = try Pattern(source, options: options)
      compiled[key] = pattern
      return pattern
    } catch {
      note(
        "'\(source)' is no regular expression: \(error.reason)",
        advice: "regular expressions are written as Vale reads them", for: rule, at: place)
      return nil
    }
  }

  /// A compiled pattern of a rule of a style.
  mutating func pattern(_ source: String, for rule: StyleRule) -> Pattern? {
    pattern(source, for: rule.name, at: rule.place)
  }

  /// Notes why a rule cannot run.
  mutating func note(_ message: String, advice: String = "", for rule: String, at place: RulePlace) {
    errors.append(StyleError(rule: rule, message: message, advice: advice, place: place))
  }

  /// Notes why a rule of a style cannot run.
  mutating func note(_ message: String, advice: String = "", for rule: StyleRule) {
    note(message, advice: advice, for: rule.name, at: rule.place)
  }
}

/// A rule, made ready.
struct PreparedRule: Sendable {
  /// `Style.Rule`.
  let name: String
  let scopes: [StyleScope]
  let limit: Int
  let point: any ExtensionPoint
}
