import Isnad
import IsnadText

/// The results of one article.
struct SARIFResults {
  private let reviewed: ReviewedArticle
  private let options: ReportOptions
  private let location: SARIFLocation

  init(_ reviewed: ReviewedArticle, options: ReportOptions) {
    self.reviewed = reviewed
    self.options = options
    location = SARIFLocation(reviewed.article)
  }

  private var article: Article { reviewed.article }

  /// Writes a result for each finding, also for those that the draft suppresses.
  func write(
    _ rules: inout SARIFRuleIndex, to out: inout ReportBuffer,
    separate: (inout ReportBuffer) -> Void
  ) {
    let suppressions =
      [SuppressedFinding?](repeating: nil, count: reviewed.findings.count)
      + reviewed.suppressed
    let findings = reviewed.findings + reviewed.suppressed.map(\.finding)
    let prints = Fingerprints.of(findings, in: article)
    for (index, finding) in findings.enumerated() {
      separate(&out)
      let rule = rules.index(of: finding)
      out.object { out in
        out.member("ruleId", finding.rule.description)
        out.member("ruleIndex", rule)
        out.member("level", finding.severity.rawValue)
        writeMembers(of: finding, to: &out)
        out.key("partialFingerprints")
        out.object { $0.member(Fingerprints.key, prints[index]) }
        out.key("suppressions")
        out.array([suppressions[index]].compactMap { $0 }) { write($1, to: &$0) }
      }
    }
  }

  /// Writes a note about the reading of the article as a notification.
  func write(_ note: ReaderNote, to out: inout ReportBuffer) {
    out.object { out in
      out.member("level", "note")
      out.key("message")
      out.sarifMessage(note.message)
      out.key("locations")
      out.write("[")
      out.object { location.write(atSource: note.source, to: &$0) }
      out.write("]")
    }
  }

  private func writeMembers(of finding: Finding, to out: inout ReportBuffer) {
    out.key("message")
    out.sarifMessage([finding.message, finding.hint].compactMap { $0 }.joined(separator: " "))
    out.key("locations")
    out.write("[")
    out.object { location.write(finding, to: &$0) }
    out.write("]")
    if let fix = finding.fix, let source = fix.source { write(fix, at: source, to: &out) }
    guard !finding.evidence.isEmpty else { return }
    out.key("relatedLocations")
    out.array(finding.evidence.enumerated()) { out, evidence in
      out.object { out in
        // Ids count from 1, so that a message could link to one.
        out.member("id", evidence.offset + 1)
        location.write(evidence.element.range, to: &out)
        out.key("message")
        out.sarifMessage(
          ReportTexts.evidence(
            evidence.element.role, words: options.words, in: reviewed.messages))
      }
    }
  }

  private func write(_ fix: Fix, at source: TextRange, to out: inout ReportBuffer) {
    out.key("fixes")
    out.write("[")
    out.object { out in
      out.key("description")
      out.sarifMessage(FixTexts.offer(fix, in: article, reviewed.messages))
      out.key("artifactChanges")
      out.write("[")
      out.object { location.write(replacing: source, by: fix.replacement, to: &$0) }
      out.write("]")
    }
    out.write("]")
  }

  private func write(_ suppressed: SuppressedFinding, to out: inout ReportBuffer) {
    out.object { out in
      // What the configuration suppresses has no place in the draft.
      out.member("kind", suppressed.source.isEmpty ? "external" : "inSource")
      out.member("justification", suppressed.reason)
      guard !suppressed.source.isEmpty else { return }
      out.key("location")
      out.object { location.write(atSource: suppressed.source, to: &$0) }
    }
  }
}
