import Isnad
import IsnadText

/// Writes a run as a SARIF 2.1.0 log, a result a line.
///
/// The results stand before the tool: which rules judged is only known when every article has found
/// its configuration, and a log in which the rules stand first would have to wait for that in memory.
struct SARIFReporter: Reporter {
  /// Where the schema of the format is published.
  static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
  /// The most notes about the reading of articles that a log keeps.
  private static let mostNotes = 1_000

  private let options: ReportOptions
  private var rules = SARIFRuleIndex()
  private var notes = ReportBuffer()
  private var noteCount = 0
  private var isFirst = true

  init(_ options: ReportOptions) {
    self.options = options
  }

  mutating func begin(_ out: inout ReportBuffer) {
    out.write("{")
    out.member("$schema", Self.schema)
    out.member("version", "2.1.0")
    out.key("runs")
    out.write("[{")
    out.member("columnKind", "unicodeCodePoints")
    out.member("defaultEncoding", "UTF-8")
    out.member("newlineSequences", ["\r\n", "\n", "\r"])
    out.key("results")
    out.write("[")
  }

  mutating func write(_ reviewed: ReviewedArticle, to out: inout ReportBuffer) {
    let results = SARIFResults(reviewed, options: options)
    results.write(&rules, to: &out) { out in
      out.writeLine(isFirst ? "" : ",")
      isFirst = false
    }
    for note in reviewed.article.notes {
      noteCount += 1
      guard noteCount <= Self.mostNotes else { continue }
      notes.writeLine(notes.bytes.isEmpty ? "" : ",")
      results.write(note, to: &notes)
    }
  }

  /// Failures stand together behind the results; the summary has them all.
  mutating func write(_ failure: Failure, to out: inout ReportBuffer) {}

  mutating func finish(_ summary: RunSummary, to out: inout ReportBuffer) {
    out.write("\n],\n")
    writeInvocation(summary, to: &out)
    out.write(",\n")
    out.key("originalUriBaseIds")
    out.object { out in
      out.key(SARIFLocation.base)
      out.object { out in
        out.key("description")
        out.sarifMessage(SARIFTexts.base(summary.messages))
      }
    }
    out.member("language", summary.messages == .arabic ? "ar" : "en")
    out.key("properties")
    out.object { out in
      out.member("articles", summary.articles)
      out.member("gate", GateState(summary).rawValue)
      out.member("failOn", summary.gate.threshold.rawValue)
    }
    out.write(",\n")
    out.key("tool")
    out.object { out in
      out.key("driver")
      out.object { writeDriver(summary, to: &$0) }
    }
    out.writeLine("}]}")
  }

  private func writeDriver(_ summary: RunSummary, to out: inout ReportBuffer) {
    out.member("name", "Isnad")
    out.member("semanticVersion", summary.version)
    out.member("language", summary.messages == .arabic ? "ar" : "en")
    out.key("properties")
    out.object { out in
      out.key("rulesets")
      out.object { out in
        for name in summary.rulesets { out.member(name, summary.fingerprints[name] ?? "") }
      }
    }
    out.key("rules")
    out.write("[")
    for (index, descriptor) in rules.descriptors(summary).enumerated() {
      out.writeLine(index == 0 ? "" : ",")
      descriptor.write(to: &out)
    }
    out.write("\n]")
  }

  private func writeInvocation(_ summary: RunSummary, to out: inout ReportBuffer) {
    out.key("invocations")
    out.write("[")
    out.object { out in
      out.member("executionSuccessful", summary.failures.isEmpty)
      guard !summary.failures.isEmpty || noteCount > 0 else { return }
      out.key("toolExecutionNotifications")
      out.write("[")
      for (index, failure) in summary.failures.enumerated() {
        out.writeLine(index == 0 ? "" : ",")
        write(failure, in: summary.messages, to: &out)
      }
      if !notes.bytes.isEmpty {
        if !summary.failures.isEmpty { out.write(",") }
        out.write(notes)
      }
      if noteCount > Self.mostNotes {
        out.write(",")
        out.object { out in
          out.member("level", "note")
          out.key("message")
          out.sarifMessage(SARIFTexts.moreNotes(noteCount - Self.mostNotes, summary.messages))
        }
      }
      out.write("\n]")
    }
    out.write("]")
  }

  private func write(_ failure: Failure, in language: Language, to out: inout ReportBuffer) {
    out.object { out in
      out.member("level", "error")
      out.key("message")
      let words = [failure.message, failure.advice].compactMap { $0 }
      out.sarifMessage(
        ReportTexts.notChecked(language) + ReportTexts.colon(language)
          + words.joined(separator: ReportTexts.semicolon(language)))
      out.key("locations")
      out.write("[")
      out.object { out in
        out.key("physicalLocation")
        out.object { out in
          out.artifactLocation(failure.file)
          guard let position = failure.position, position.line > 0 else { return }
          out.key("region")
          out.object { out in
            out.member("startLine", position.line)
            if position.column > 0 { out.member("startColumn", position.column) }
          }
        }
      }
      out.write("]")
    }
  }
}
