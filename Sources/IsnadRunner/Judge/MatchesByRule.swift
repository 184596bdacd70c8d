import Isnad
import IsnadText

/// The annotations that each rule is asked about: of matches, only those that bear its name, so that a hundred
/// rules do not look through the matches of all others.
struct MatchesByRule {
  private let annotated: AnnotatedArticle
  private let matches: [String: [Annotation]]

  init(_ annotated: AnnotatedArticle) {
    self.annotated = annotated
    matches = annotated[Match.schema.kind].reduce(into: [:]) { matches, annotation in
      guard let match = annotation.value as? Match, !match.isFailure else { return }
      matches[match.rule, default: []].append(annotation)
    }
  }

  func annotations(for rule: Rule) -> [Annotation] {
    guard rule.kind == Match.schema.kind else { return annotated[rule.kind] }
    if let name = rule.nameOfMatches { return matches[name] ?? [] }
    return annotated[rule.kind].filter { $0.attribute("failed") != .yesNo(true) }
  }
}
