import Isnad
import IsnadText

/// The part of a Markdown report that is about one article.
struct MarkdownArticle {
  private let reviewed: ReviewedArticle
  private let options: ReportOptions
  private let places: ReportedPlaces

  init(_ reviewed: ReviewedArticle, options: ReportOptions) {
    self.reviewed = reviewed
    self.options = options
    places = ReportedPlaces(reviewed.article, SourcePositions(reviewed.article.source))
  }

  private var article: Article { reviewed.article }
  private var language: Language { options.messages }

  func write(to out: inout ReportBuffer) {
    out.writeLine("\n## \(MarkdownText.code(article.source.name))\n")
    switch options.content {
    case .findings:
      out.writeLine(CountTexts.bySeverity(reviewed.counts, in: language))
      writeNotes(to: &out)
      writeFindings(to: &out)
      writeQuotations(to: &out)
      MarkdownWorksheets(reviewed, language: language, places: places).write(to: &out)
      MarkdownFacts(reviewed, language: language, places: places).write(to: &out)
      writeSuppressed(to: &out)
    case .annotations:
      let annotations = reviewed.annotated.all
      out.writeLine(CountTexts.annotations(annotations.count, language))
      writeNotes(to: &out)
      write(annotations, to: &out)
    }
  }

  private func writeNotes(to out: inout ReportBuffer) {
    var table = MarkdownTable([ReportTexts.place, ReportTexts.mistake], in: language)
    for note in article.notes {
      table.add([
        shown(places.place(atSource: note.source)), MarkdownText.told(note.message, in: language),
      ])
    }
    table.write(below: "### " + ReportTexts.readerNotes(language), to: &out)
  }

  private func writeFindings(to out: inout ReportBuffer) {
    var table = MarkdownTable(
      [ReportTexts.place, ReportTexts.severity, ReportTexts.finding, ReportTexts.excerpt],
      in: language)
    for finding in reviewed.findings {
      table.add([
        place(of: finding), ReportTexts.severity(finding.severity)(language), words(of: finding),
        finding.isArticleLevel ? "" : excerpt(finding.range),
      ])
    }
    table.write(below: "### " + ReportTexts.findings(language), to: &out)
  }

  /// Message, hint, evidence, rule and the standards it rests on, each on a line of the cell.
  private func words(of finding: Finding) -> String {
    var lines = ["**\(MarkdownText.told(finding.message, in: language))**"]
    let colon = ReportTexts.colon(language)
    if let hint = finding.hint {
      lines.append(ReportTexts.hint(language) + colon + MarkdownText.told(hint, in: language))
    }
    if let fix = finding.fix {
      lines.append(MarkdownText.isolated(FixTexts.offer(fix, in: article, language), in: language))
    }
    for evidence in finding.evidence {
      let role = ReportTexts.evidence(evidence.role, words: options.words, in: language)
      let place = shown(places.place(of: evidence.range))
      lines.append("\(MarkdownText.escaped(role))\(colon)\(excerpt(evidence.range)) (\(place))")
    }
    let basis = finding.basis.map { MarkdownText.isolated($0, in: language) }
    lines.append(
      ([MarkdownText.code(finding.rule.description)] + basis).joined(
        separator: ReportTexts.comma(language)))
    return lines.joined(separator: "<br>")
  }

  private func writeQuotations(to out: inout ReportBuffer) {
    var table = MarkdownTable(
      [ReportTexts.place, ReportTexts.speaker, ReportTexts.namedBy, ReportTexts.words],
      in: language)
    for (annotation, quotation) in reviewed.annotated.annotations(of: Quotation.self) {
      table.add([
        shown(places.place(of: annotation.range)),
        quotation.speaker.map { MarkdownText.isolated($0, in: article.language) }
          ?? ReportTexts.noSpeaker(language),
        ReportTexts.naming(quotation.speakerBy)(language), excerpt(annotation.range),
      ])
    }
    table.write(below: "### " + ReportTexts.quotations(language), to: &out)
  }

  private func writeSuppressed(to out: inout ReportBuffer) {
    var table = MarkdownTable(
      [ReportTexts.place, ReportTexts.rule, ReportTexts.finding, ReportTexts.reason], in: language)
    for suppressed in reviewed.suppressed {
      let finding = suppressed.finding
      table.add([
        place(of: finding), MarkdownText.code(finding.rule.description),
        MarkdownText.told(finding.message, in: language),
        MarkdownText.told(suppressed.reason, in: language),
      ])
    }
    table.write(below: "### " + ReportTexts.suppressed(language), to: &out)
  }

  private func write(_ annotations: [Annotation], to out: inout ReportBuffer) {
    var table = MarkdownTable(
      [ReportTexts.place, ReportTexts.kind, ReportTexts.excerpt, ReportTexts.attributes],
      in: language)
    for annotation in annotations {
      let attributes = annotation.schema.attributes.compactMap { declaration in
        annotation.attribute(declaration.key).map {
          MarkdownText.isolated("\(declaration.name): \($0.words)", in: .english)
        }
      }
      let isWhole = annotation.range.isEmpty
      table.add([
        isWhole
          ? ReportTexts.wholeArticle(language) : shown(places.place(of: annotation.range)),
        MarkdownText.code(annotation.kind.rawValue), isWhole ? "" : excerpt(annotation.range),
        attributes.joined(separator: "<br>"),
      ])
    }
    table.write(below: "### " + ReportTexts.annotations(language), to: &out)
  }

  private func place(of finding: Finding) -> String {
    finding.isArticleLevel ? ReportTexts.wholeArticle(language) : shown(places.place(of: finding))
  }

  private func shown(_ place: ReportedPlace) -> String { place.words(in: language) }

  /// The words of a range; of very many the beginning and the end.
  private func excerpt(_ range: TextRange) -> String {
    MarkdownText.isolated(
      Excerpt.words(of: range, in: article, limit: 320), in: article.language(at: range))
  }
}
