import Isnad
import IsnadText

/// Writes a run as workflow commands of GitHub Actions, which show findings beside the lines of a pull
/// request.
///
/// GitHub shows ten annotations of a kind for a step and drops the rest without a word. So the gravest
/// come first over the whole run, ten of each kind, and a line says how many were held back. No more
/// than those are kept in memory.
struct GitHubReporter: Reporter {
  /// The most annotations of one kind that GitHub shows for a step.
  private static let most = 10

  private let options: ReportOptions
  private var failures: [String] = []
  private var findings: [Severity: [String]] = [:]
  private var heldBack = 0

  init(_ options: ReportOptions) {
    self.options = options
  }

  mutating func begin(_ out: inout ReportBuffer) {}

  mutating func write(_ reviewed: ReviewedArticle, to out: inout ReportBuffer) {
    let positions = SourcePositions(reviewed.article.source)
    let places = ReportedPlaces(reviewed.article, positions)
    for finding in reviewed.findings {
      guard findings[finding.severity, default: []].count < Self.most else {
        heldBack += 1
        continue
      }
      let place = finding.isArticleLevel ? nil : places.place(of: finding)
      let end = positions.position(at: finding.source.end)
      findings[finding.severity, default: []].append(
        command(for: finding, in: reviewed, at: place, to: end))
    }
  }

  mutating func write(_ failure: Failure, to out: inout ReportBuffer) {
    guard failures.count < Self.most else {
      heldBack += 1
      return
    }
    let language = options.messages
    var properties = [("file", TerminalLines.plain(failure.file))]
    if let position = failure.position {
      properties += [("line", String(position.line)), ("col", String(position.column))]
    }
    properties.append(("title", ReportTexts.notChecked(language)))
    failures.append(
      GitHubCommand(
        .error, properties, [failure.message, failure.advice].compactMap { $0 }
      ).line)
  }

  mutating func finish(_ summary: RunSummary, to out: inout ReportBuffer) {
    let errors = failures + (findings[.error] ?? [])
    for line in errors.prefix(Self.most) { out.writeLine(line) }
    heldBack += max(errors.count - Self.most, 0)
    for severity in [Severity.warning, .note] {
      for line in findings[severity] ?? [] { out.writeLine(line) }
    }
    let language = summary.messages
    if heldBack > 0 { out.writeLine(GitHubTexts.heldBack(heldBack, language)) }
    let counts = CountTexts.bySeverity(summary.counts, in: language)
    out.writeLine(
      CountTexts.articles(summary.articles, language) + ReportTexts.colon(language) + counts)
    out.writeLine(GateTexts.sentence(summary))
  }

  private func command(
    for finding: Finding, in reviewed: ReviewedArticle, at place: ReportedPlace?,
    to end: LinePosition
  ) -> String {
    var properties = [("file", TerminalLines.plain(reviewed.article.source.name))]
    var lines = [finding.message, finding.hint].compactMap { $0 }
    switch place {
    case .line(let start):
      properties += [("line", String(start.line)), ("endLine", String(end.line))]
      // GitHub takes columns of a single line only.
      if start.line == end.line {
        properties += [("col", String(start.column)), ("endColumn", String(end.column))]
      }
    case .document: lines.append(place?.words(in: reviewed.messages) ?? "")
    case nil: break
    }
    properties.append(("title", finding.rule.description))
    return GitHubCommand(finding.severity, properties, lines).line
  }
}

/// A workflow command that annotates a file.
private struct GitHubCommand {
  let line: String

  init(_ severity: Severity, _ properties: [(name: String, value: String)], _ message: [String]) {
    let name = severity == .note ? "notice" : severity.rawValue
    let list = properties.map { "\($0.name)=\(Self.escaped($0.value, isProperty: true))" }
    let words = message.map { Self.escaped(TerminalLines.message($0), isProperty: false) }
    line = "::\(name) \(list.joined(separator: ","))::\(words.joined(separator: "%0A"))"
  }

  private static func escaped(_ text: String, isProperty: Bool) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      case ":" where isProperty: escaped += "%3A"
      case "," where isProperty: escaped += "%2C"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
