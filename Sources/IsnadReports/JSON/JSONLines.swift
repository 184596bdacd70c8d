public import Isnad
import IsnadText

/// The id of a line of a stream, as the caller wrote it.
public enum JSONLineID: Sendable, Hashable {
  case text(String)
  /// A number, in the digits of the line.
  case number(String)
}

/// Lines of JSON, one for each article, as tools outside read them.
///
/// Offsets count the UTF-8 bytes of the text that was given. Keys behind those of the contract may
/// be added, never taken away.
public enum JSONLines {
  /// Writes the findings of an article as a line.
  public static func findings(
    id: JSONLineID?, of reviewed: ReviewedArticle, to out: inout ReportBuffer
  ) {
    line(id, to: &out) { out in
      out.key("findings")
      out.array(reviewed.findings) { out, finding in
        out.object { $0.members(of: finding, in: reviewed.article) }
      }
      guard !reviewed.suppressed.isEmpty else { return }
      out.key("suppressed")
      out.array(reviewed.suppressed) { out, suppressed in
        out.object { out in
          out.members(of: suppressed.finding, in: reviewed.article)
          out.member("reason", suppressed.reason)
        }
      }
    }
  }

  /// Writes the annotations of an article as a line, in the order of the text.
  public static func annotations(
    id: JSONLineID?, of annotated: AnnotatedArticle, to out: inout ReportBuffer
  ) {
    line(id, to: &out) { out in
      out.key("annotations")
      out.array(annotated.all) { out, annotation in
        out.object { out in
          out.member("id", annotation.id)
          out.member("kind", annotation.kind.rawValue)
          out.members(annotated.article.source(of: annotation.range))
          out.attributes(of: annotation, in: annotated.article)
        }
      }
    }
  }

  /// Writes that a line of a stream, counted from 1, could not be read, or a file not be checked.
  public static func error(
    id: JSONLineID?, line number: Int?, _ message: String, to out: inout ReportBuffer
  ) {
    line(id, to: &out) { out in
      out.member("line", number)
      out.member("error", message)
    }
  }

  private static func line(
    _ id: JSONLineID?, to out: inout ReportBuffer, _ members: (inout ReportBuffer) -> Void
  ) {
    out.object { out in
      switch id {
      case .text(let text): out.member("id", text)
      case .number(let digits):
        out.key("id")
        out.write(digits)
      case nil: break
      }
      members(&out)
    }
    out.writeLine()
  }
}

extension Article {
  /// The bytes of the source; none, at 0, for the article as a whole.
  func source(of range: TextRange) -> TextRange {
    range == TextRange(0, 0) ? range : map.source(of: range)
  }
}

extension ReportBuffer {
  fileprivate mutating func members(of finding: Finding, in article: Article) {
    member("rule", finding.rule.description)
    member("severity", finding.severity.rawValue)
    members(finding.isArticleLevel ? TextRange(0, 0) : finding.source)
    member("message", finding.message)
    if !finding.evidence.isEmpty {
      key("evidence")
      array(finding.evidence) { out, evidence in
        out.object { out in
          out.member("role", evidence.role)
          out.members(article.map.source(of: evidence.range))
          out.key("text")
          out.json(article.text, evidence.range)
        }
      }
    }
    member("hint", finding.hint)
    if let fix = finding.fix {
      key("fix")
      object { out in
        if let source = fix.source { out.members(source) }
        out.member("replacement", fix.replacement)
        out.member("applies", fix.applies.rawValue)
      }
    }
    member("basis", finding.basis)
  }
}
