public import Isnad
import IsnadText

extension AlertedFile {
  /// What a run found in an article.
  ///
  /// - Parameters:
  ///   - path: The path as it is shown.
  ///   - rules: The rules of styles, by name, for what only they know: description, link and action.
  public init(_ reviewed: ReviewedArticle, path: String, rules: [String: StyleRule]) {
    let positions = SourcePositions(reviewed.article.source)
    var matches: [Int: Match] = [:]
    for (annotation, match) in reviewed.annotated.annotations(of: Match.self) {
      matches[annotation.id] = match
    }
    self.init(
      path: path,
      alerts: reviewed.findings.map { finding in
        AlertedFile.alert(finding, matches[finding.annotation], reviewed.article, positions, rules)
      })
  }

  private static func alert(
    _ finding: Finding, _ match: Match?, _ article: Article, _ positions: SourcePositions,
    _ rules: [String: StyleRule]
  ) -> StyleAlert {
    let rule = match.flatMap { rules[$0.rule] }
    let (start, columns) = place(of: finding, article.source, positions)
    var action = StyleAlert.Action()
    if let offered = rule?.action {
      let isReplacement = offered.name == "replace" && match?.replacements.isEmpty == false
      let parameters = isReplacement ? match?.replacements : offered.parameters
      action = StyleAlert.Action(
        name: offered.name, parameters: parameters?.isEmpty == false ? parameters : nil)
    }
    return StyleAlert(
      check: rule?.name ?? match?.rule ?? finding.rule.description, severity: finding.severity,
      message: TextForms.oneLine(finding.message), line: start.line, columns: columns,
      match: match?.found ?? (finding.range.isEmpty ? "" : article[finding.range]), action: action,
      description: rule?.description ?? finding.hint ?? "", link: rule?.link ?? "")
  }

  /// Line and columns; what goes over the end of the line ends with it.
  private static func place(
    of finding: Finding, _ source: SourceFile, _ positions: SourcePositions
  ) -> (LinePosition, ClosedRange<Int>) {
    let start = positions.position(at: finding.source.start)
    let line = source.lines.range(ofLine: start.line)
    let end = min(max(finding.source.end, finding.source.start), max(line.end, finding.source.start))
    let length =
      positions.offset(end, in: .scalars) - positions.offset(finding.source.start, in: .scalars)
    return (start, start.column...(start.column + max(length, 1) - 1))
  }
}

extension TextForms {
  /// The text on one line.
  static func oneLine(_ text: String) -> String {
    text.utf8.contains(0x0A) ? split(text, by: "\n").joined(separator: " ") : text
  }
}
