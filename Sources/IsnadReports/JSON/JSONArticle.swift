import Isnad
import IsnadText

/// An article of the JSON report, with its places in all three units.
struct JSONArticle {
  private let reviewed: ReviewedArticle
  private let positions: SourcePositions

  init(_ reviewed: ReviewedArticle) {
    self.reviewed = reviewed
    positions = SourcePositions(reviewed.article.source)
  }

  private var article: Article { reviewed.article }

  func write(_ content: ReportOptions.Content, to out: inout ReportBuffer) {
    out.object { out in
      out.member("path", article.source.name)
      out.member("language", article.language.rawValue)
      out.member("date", article.metadata.date?.description)
      out.member("messages", reviewed.messages.rawValue)
      switch content {
      case .findings: writeFindings(to: &out)
      case .annotations: writeAnnotations(to: &out)
      }
      guard !article.notes.isEmpty else { return }
      out.key("notes")
      out.array(article.notes) { out, note in
        out.object { out in
          out.member("message", note.message)
          writePlace(note.source, of: nil, to: &out)
        }
      }
    }
  }

  private func writeFindings(to out: inout ReportBuffer) {
    out.key("findings")
    out.array(reviewed.findings) { out, finding in
      out.object { writeMembers(of: finding, to: &$0) }
    }
    out.key("suppressed")
    out.array(reviewed.suppressed) { out, suppressed in
      out.object { out in
        writeMembers(of: suppressed.finding, to: &out)
        out.member("reason", suppressed.reason)
        out.key("suppression")
        out.object { writePlace(suppressed.source, of: nil, to: &$0) }
      }
    }
  }

  private func writeMembers(of finding: Finding, to out: inout ReportBuffer) {
    out.member("rule", finding.rule.description)
    out.member("severity", finding.severity.rawValue)
    out.member("message", finding.message)
    if finding.isArticleLevel {
      writeRange(TextRange(0, 0), to: &out)
    } else {
      writePlace(finding.source, of: finding.range, to: &out)
      out.key("excerpt")
      out.json(article.text, finding.range)
    }
    out.member("hint", finding.hint)
    if let fix = finding.fix {
      out.key("fix")
      out.object { out in
        if let source = fix.source { writeRange(source, to: &out) }
        out.member("replacement", fix.replacement)
        out.member("applies", fix.applies.rawValue)
      }
    }
    out.member("basis", finding.basis)
    guard !finding.evidence.isEmpty else { return }
    out.key("evidence")
    out.array(finding.evidence) { out, evidence in
      out.object { out in
        out.member("role", evidence.role)
        writePlace(article.map.source(of: evidence.range), of: evidence.range, to: &out)
        out.key("excerpt")
        out.json(article.text, evidence.range)
      }
    }
  }

  private func writeAnnotations(to out: inout ReportBuffer) {
    out.key("annotations")
    out.array(reviewed.annotated.all) { out, annotation in
      out.object { out in
        out.member("id", annotation.id)
        out.member("kind", annotation.kind.rawValue)
        if annotation.range.isEmpty {
          writeRange(TextRange(0, 0), to: &out)
        } else {
          writePlace(article.map.source(of: annotation.range), of: annotation.range, to: &out)
          out.key("excerpt")
          out.json(article.text, annotation.range)
        }
        out.attributes(of: annotation, in: article)
      }
    }
  }

  /// The range in three units, and line and column of its ends; in a document, paragraph and run.
  private func writePlace(_ source: TextRange, of words: TextRange?, to out: inout ReportBuffer) {
    writeRange(source, to: &out)
    let places = ReportedPlaces(article, positions)
    if case .document(let place) = words.map({ places.place(of: $0) })
      ?? places.place(atSource: source)
    {
      write(place, to: &out)
      return
    }
    writePosition("start", source.start, to: &out)
    writePosition("end", source.end, to: &out)
  }

  private func writeRange(_ source: TextRange, to out: inout ReportBuffer) {
    out.key("range")
    out.object { out in
      for unit in ColumnUnit.allCases {
        out.key(unit.rawValue)
        out.object { out in
          out.member("start", positions.offset(source.start, in: unit))
          out.member("end", positions.offset(source.end, in: unit))
        }
      }
    }
  }

  private func write(_ place: DocumentPlace, to out: inout ReportBuffer) {
    out.key("place")
    out.object { out in
      switch place.story {
      case .body: break
      case .footnote(let number): out.member("footnote", number)
      case .endnote(let number): out.member("endnote", number)
      }
      out.member("paragraph", place.paragraph)
      out.member("run", place.run)
      out.member("character", place.character)
    }
  }

  private func writePosition(_ name: String, _ offset: Int, to out: inout ReportBuffer) {
    let position = positions.position(at: offset)
    out.key(name)
    out.object { out in
      out.member("line", position.line)
      out.member("column", position.column)
    }
  }
}
