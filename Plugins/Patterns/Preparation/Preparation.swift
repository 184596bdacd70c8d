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
    return PreparedRule(name: rule.name, scopes: rule.scopes, limit: rule.limit, point: point)
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
    case .metric(let check): MetricPoint(check, of: rule, &self)
    case .readability(let check): ReadabilityPoint(check, of: rule, &self)
    case .spelling(let check): SpellingPoint(check, of: rule, &self)
    case .sequence(let check): SequencePoint(check, of: rule, &self)
    case .script(let check): ScriptPoint(check, of: rule, &self)
    }
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
  ///
  /// - Parameter parts: The patterns that it is made of: where one of them is no expression by itself, that is
  ///   what is told of, where it is written.
  mutating func pattern(_ source: String, of parts: [String] = [], for rule: StyleRule) -> Pattern? {
    let before = errors.count
    if let pattern = pattern(source, for: rule.name, at: rule.place) { return pattern }
    let wholes = Array(errors[before...])
    errors.removeLast(errors.count - before)
    for part in parts { _ = pattern(part, for: rule.name, at: rule.place(ofPattern: part)) }
    if errors.count == before { errors += wholes }
    return nil
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
