import Foundation
import FuzzHarness
import Isnad
import IsnadReports
import IsnadText

/// What must hold of a reviewed article and of its reports.
enum Check {
  static func annotations(of annotated: AnnotatedArticle) {
    let text = annotated.article.text
    for annotation in annotated.all {
      check(annotation.range, in: text, "\(annotation.kind)")
      for declaration in annotation.schema.attributes {
        guard let value = annotation.attribute(declaration.key) else { continue }
        check(value, in: text, "\(annotation.kind).\(declaration.name)")
      }
      for evidence in annotation.value.evidence { check(evidence.range, in: text, evidence.role) }
    }
  }

  static func findings(of reviewed: ReviewedArticle) {
    let article = reviewed.article
    var last = 0
    for finding in reviewed.findings {
      check(finding.range, in: article.text, "\(finding.rule)")
      Fuzz.expect(
        finding.source.start >= 0 && finding.source.end <= article.source.bytes.count,
        "\(finding.rule) lies behind the file at \(finding.source)")
      Fuzz.expect(!finding.message.isEmpty, "\(finding.rule) says nothing")
      // The order is that of the prose; the words of a picture stand elsewhere in the source.
      Fuzz.expect(finding.range.start >= last, "findings are not in order")
      last = finding.range.start
    }
  }

  /// The bytes of a report of one article.
  static func report(
    _ format: ReportFormat, of reviewed: ReviewedArticle, in language: Language
  ) -> [UInt8] {
    var out = ReportBuffer()
    var reporter = format.reporter(
      with: ReportOptions(usesColor: true, messages: language, version: "0"))
    reporter.begin(&out)
    reporter.write(reviewed, to: &out)
    let counts = Dictionary(reviewed.findings.map { ($0.severity, 1) }, uniquingKeysWith: +)
    reporter.finish(
      RunSummary(
        version: "0", rulesets: [], articles: 1, counts: counts, suppressed: reviewed.suppressed.count,
        failures: [], gate: GateVerdict(threshold: .error, stopping: counts[.error] ?? 0),
        messages: language), to: &out)
    Fuzz.expect(UTF8Text.firstInvalidOffset(in: out.bytes) == nil, "the report \(format) is not UTF-8")
    checkJSON(format, out.bytes)
    return out.bytes
  }

  private static func checkJSON(_ format: ReportFormat, _ bytes: [UInt8]) {
    guard format == .json || format == .jsonl else { return }
    let documents = format == .json ? [bytes[...]] : bytes.split(separator: 0x0A)
    for document in documents {
      Fuzz.expect(
        (try? JSONSerialization.jsonObject(with: Data(document))) is [String: Any],
        "the report \(format) is not JSON: \(String(decoding: document, as: UTF8.self))")
    }
  }

  private static func check(_ value: AttributeValue, in text: UTF8Text, _ name: String) {
    switch value {
    case .range(let range): check(range, in: text, name)
    case .list(let values): for value in values { check(value, in: text, name) }
    default: break
    }
  }

  private static func check(_ range: TextRange, in text: UTF8Text, _ name: String) {
    Fuzz.expect(
      range.start >= 0 && range.end <= text.count && text.isBoundary(range.start)
        && text.isBoundary(range.end),
      "\(name) at \(range) is out of place in \(text.count) bytes")
  }
}
