import Isnad
import IsnadText

/// The part of a terminal report that is about one article.
struct TerminalPage {
  private let reviewed: ReviewedArticle
  private let options: ReportOptions
  private let style: TerminalStyle
  private let lines: TerminalLines
  private let places: ReportedPlaces

  init(_ reviewed: ReviewedArticle, options: ReportOptions) {
    self.reviewed = reviewed
    self.options = options
    style = TerminalStyle(usesColor: options.usesColor)
    lines = TerminalLines(style: style, width: options.width)
    places = ReportedPlaces(reviewed.article, SourcePositions(reviewed.article.source))
  }

  private var article: Article { reviewed.article }
  private var language: Language { reviewed.messages }
  private var name: String { TerminalLines.path(article.source.name) }

  /// Writes the findings.
  func writeFindings(to out: inout ReportBuffer) {
    var header = CountTexts.bySeverity(reviewed.counts, in: language)
    if !reviewed.suppressed.isEmpty {
      header +=
        ReportTexts.comma(language) + CountTexts.suppressed(reviewed.suppressed.count, language)
    }
    writeHeader(header, to: &out)
    for note in article.notes { write(note, to: &out) }
    for finding in reviewed.findings { write(finding, to: &out) }
  }

  /// Writes the annotations, in the order of the text.
  func writeAnnotations(to out: inout ReportBuffer) {
    let annotations = reviewed.annotated.all
    writeHeader(CountTexts.annotations(annotations.count, language), to: &out)
    for annotation in annotations { write(annotation, to: &out) }
  }

  private func writeHeader(_ counts: String, to out: inout ReportBuffer) {
    out.writeLine("\(style(name, .bold)): \(BidiIsolate.wrap(counts, in: language))")
    out.writeLine()
  }

  private func write(_ finding: Finding, to out: inout ReportBuffer) {
    let severity = ReportTexts.severity(finding.severity)(language)
    let place = finding.isArticleLevel ? name : shown(places.place(of: finding))
    let code = TerminalStyle.Code(finding.severity)
    out.writeLine(
      "\(place): \(style(BidiIsolate.wrap(severity, in: language), code)) "
        + style(TerminalLines.plain(finding.rule.description), .quiet))
    let spoken = MessageLanguage.language(of: finding.message, among: language)
    lines.writeParagraph(finding.message, in: spoken, to: &out)
    if !finding.isArticleLevel {
      let excerpt =
        finding.range.isEmpty
        ? Excerpt(ofMarkup: finding.source, in: article, width: lines.excerptWidth)
        : Excerpt(of: finding.range, in: article, width: lines.excerptWidth)
      lines.write(excerpt, as: code, to: &out)
    }
    if let hint = finding.hint {
      writeHint(hint, to: &out)
    }
    if let fix = finding.fix {
      lines.writeParagraph(FixTexts.offer(fix, in: article, language), in: language, to: &out)
    }
    for evidence in finding.evidence { write(evidence, to: &out) }
    out.writeLine()
  }

  /// The hint behind its lead; one in another language than the report keeps together by itself.
  private func writeHint(_ hint: String, to out: inout ReportBuffer) {
    let lead = ReportTexts.hint(language) + ReportTexts.colon(language)
    let spoken = MessageLanguage.language(of: hint, among: language)
    let mark = BidiIsolate.mark(before: hint, in: spoken)
    let words = spoken == language ? hint : "\u{2068}\(mark)\(hint)\u{2069}"
    lines.writeParagraph(words, in: language, lead: lead, to: &out)
  }

  private func write(_ evidence: Evidence, to out: inout ReportBuffer) {
    let role = ReportTexts.evidence(evidence.role, words: options.words, in: language)
    let place = places.place(of: evidence.range).words(in: language)
    let words = Excerpt.words(of: evidence.range, in: article, limit: lines.excerptWidth)
    let text = "\(role)\(ReportTexts.colon(language))\(words) (\(place))"
    lines.writeParagraph(text, in: language, to: &out)
  }

  private func write(_ note: ReaderNote, to out: inout ReportBuffer) {
    let title = BidiIsolate.wrap(ReportTexts.readerNote(language), in: language)
    let place = shown(places.place(atSource: note.source))
    out.writeLine("\(place): \(style(title, .note))")
    lines.writeParagraph(note.message, in: language, to: &out)
    out.writeLine()
  }

  private func write(_ annotation: Annotation, to out: inout ReportBuffer) {
    let isWhole = annotation.range.isEmpty
    let place = isWhole ? name : shown(places.place(of: annotation.range))
    out.writeLine("\(place): \(style(annotation.kind.rawValue, .note)) #\(annotation.id)")
    if !isWhole {
      let excerpt = Excerpt(of: annotation.range, in: article, width: lines.excerptWidth)
      lines.write(excerpt, as: .note, to: &out)
    }
    let attributes = annotation.schema.attributes.compactMap { declaration in
      annotation.attribute(declaration.key).map { "\(declaration.name)=\(shown($0))" }
    }
    lines.writeParagraph(attributes.joined(separator: " "), in: .english, to: &out)
    out.writeLine()
  }

  /// A value as the rules write it; the places of ranges as they are shown.
  private func shown(_ value: AttributeValue) -> String {
    switch value {
    case .text(let text): return "\"\(text)\""
    case .range(let range): return places.place(of: range).words(in: .english)
    case .list(let values): return "[\(values.map(shown).joined(separator: ", "))]"
    default: return value.words
    }
  }

  private func shown(_ place: ReportedPlace) -> String { place.words(behind: name, in: language) }
}
