import Isnad
import IsnadText

/// Writes a run as one JSON document, an article a line; `isnad schema report` describes it.
struct JSONReporter: Reporter {
  /// The version of the document: it rises when a key changes its meaning or goes away.
  static let version = 1

  private let options: ReportOptions
  private var isFirst = true

  init(_ options: ReportOptions) {
    self.options = options
  }

  mutating func begin(_ out: inout ReportBuffer) {
    out.write("{")
    out.member("version", Self.version)
    out.key("program")
    out.object { out in
      out.member("name", "isnad")
      out.member("version", options.version)
    }
    out.member("messages", options.messages.rawValue)
    out.key("articles")
    out.write("[")
  }

  mutating func write(_ reviewed: ReviewedArticle, to out: inout ReportBuffer) {
    out.writeLine(isFirst ? "" : ",")
    isFirst = false
    JSONArticle(reviewed).write(options.content, to: &out)
  }

  /// Failures stand together behind the articles; the summary has them all.
  mutating func write(_ failure: Failure, to out: inout ReportBuffer) {}

  mutating func finish(_ summary: RunSummary, to out: inout ReportBuffer) {
    out.write("\n],\n")
    out.key("failures")
    out.array(summary.failures) { out, failure in
      out.object { $0.members(of: failure) }
    }
    out.write(",\n")
    out.key("summary")
    out.object { $0.members(of: summary) }
    out.writeLine("}")
  }
}

extension ReportBuffer {
  fileprivate mutating func members(of failure: Failure) {
    member("file", failure.file)
    member("line", failure.position?.line)
    member("column", failure.position?.column)
    member("excerpt", failure.excerpt)
    member("message", failure.message)
    member("advice", failure.advice)
  }

  fileprivate mutating func members(of summary: RunSummary) {
    member("articles", summary.articles)
    key("findings")
    object { out in
      for severity in Severity.allCases.sorted(by: >) {
        out.member(severity.rawValue, summary.counts[severity] ?? 0)
      }
    }
    member("suppressed", summary.suppressed)
    member("failures", summary.failures.count)
    member("rulesets", summary.rulesets)
    key("gate")
    object { out in
      out.member("state", GateState(summary).rawValue)
      out.member("threshold", summary.gate.threshold.rawValue)
      out.member("stopping", summary.gate.stopping)
    }
  }
}
