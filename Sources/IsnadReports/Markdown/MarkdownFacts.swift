import Isnad
import IsnadText

/// Sources, names and structure of an article, in short.
struct MarkdownFacts {
  /// The most places that are listed of a source or a name.
  private static let mostPlaces = 8

  private let reviewed: ReviewedArticle
  private let language: Language
  private let ui: PageTexts
  private let places: ReportedPlaces

  init(_ reviewed: ReviewedArticle, language: Language, places: ReportedPlaces) {
    self.reviewed = reviewed
    self.language = language
    ui = PageTexts(language: language)
    self.places = places
  }

  private var article: Article { reviewed.article }

  func write(to out: inout ReportBuffer) {
    writeSources(to: &out)
    writeNames(to: &out)
    writeStructure(to: &out)
  }

  private func writeSources(to out: inout ReportBuffer) {
    let attributions = reviewed.annotated.annotations(of: Attribution.self)
    var table = table(ui.source, ui.sourceType, ui.attributionForm, ui.sourceSaid, ui.places)
    for source in SourceEntry.sources(of: attributions, in: article) {
      let via = source.via.map { "\(ui.through) \(words($0))" }
      let lack = source.isUnnamed && source.name != nil ? " (**\(ui.unnamed)**)" : ""
      table.add([
        source.name.map { words($0) + lack } ?? "**\(ui.noSource)**", ui.type(of: source),
        source.forms.map(ui.form).joined(separator: ui.comma),
        (ui.remarks(on: source).map(\.words) + via).joined(separator: ui.comma),
        list(source.attributions.map { attributions[$0 - 1].annotation.range }),
      ])
    }
    table.write(below: "### " + ui.sources, to: &out)
  }

  private func writeNames(to out: inout ReportBuffer) {
    var table = table(ui.name, ui.kind, ui.title, ui.spellings, ui.mentions)
    for subject in NamedSubject.subjects(of: reviewed.annotated) {
      table.add([
        words(subject.name), ui.what(subject.what),
        subject.titles.map(words).joined(separator: ui.comma),
        subject.variants.map(words).joined(separator: ui.comma), list(subject.mentions),
      ])
    }
    table.write(below: "### " + ui.names, to: &out)
  }

  private func writeStructure(to out: inout ReportBuffer) {
    var table = table(ui.part, ui.wording, ui.observed, ui.place)
    for note in StructureNote.notes(of: reviewed.annotated) {
      table.add([
        ui.name(of: note.subject), words(Excerpt.words(of: note.range, in: article, limit: 160)),
        observed(note), place(note.range),
      ])
    }
    let facts = reviewed.annotated.annotations(of: ArticleFacts.self).first?.value
    guard let facts else {
      table.write(below: "### " + ui.structure, to: &out)
      return
    }
    let counted = ui.sourcesCounted(facts).map { [$0] } ?? []
    let length = ui.length(words: facts.words, paragraphs: article.paragraphCount)
    let line = ([length] + counted).joined(separator: ui.comma)
    guard !table.isEmpty else {
      out.writeLine("\n### \(ui.structure)\n\n\(line)")
      return
    }
    table.write(below: "### \(ui.structure)\n\n\(line)", to: &out)
  }

  private func observed(_ note: StructureNote) -> String {
    switch note.subject {
    case .heading(_, nil): return ui.notCompared
    case .heading(_, let agreement?), .paragraph(_, let agreement):
      guard !agreement.missing.isEmpty else { return ui.agrees }
      let parts = agreement.missing.map { "\(ui.missing($0.kind)) \(words(article[$0.range]))" }
      return "**\(ui.notBorneOut)**\(ui.colon)" + parts.joined(separator: ui.comma)
    case .placeholder(let purpose): return ui.purpose(purpose)
    case .duplicate(_, let twin): return "\(ui.standsBefore) \(place(twin))"
    case .fragment: return "**\(ui.beginsInside)**"
    case .unterminated: return "**\(ui.endsOpen)**"
    }
  }

  private func table(_ heads: String...) -> MarkdownTable {
    MarkdownTable(heads: heads, in: language)
  }

  private func words(_ text: String) -> String {
    MarkdownText.isolated(text, in: article.language)
  }

  private func place(_ range: TextRange) -> String {
    let words = places.place(of: range).words(in: language)
    return article.runs.isEmpty ? words : MarkdownText.isolated(words, in: language)
  }

  /// How many places there are, and the first of them.
  private func list(_ ranges: [TextRange]) -> String {
    let shown = ranges.prefix(Self.mostPlaces).map(place).joined(separator: ui.comma)
    return "\(ranges.count) (\(shown)\(ranges.count > Self.mostPlaces ? " …" : ""))"
  }
}
