import Isnad
import IsnadText

/// The worksheets of an article: what must be verified, numbers, dates and meetings.
struct MarkdownWorksheets {
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
    writeClaims(to: &out)
    let numbers = NumberSheets(of: reviewed.annotated)
    writeSums(numbers.sums, to: &out)
    writeMoves(numbers.moves, to: &out)
    writeFigures(numbers.figures, to: &out)
    writeDates(to: &out)
    writeEvents(to: &out)
  }

  /// Quotations have a table of their own in this report, and are not listed again.
  private func writeClaims(to out: inout ReportBuffer) {
    var table = table(ui.place, ui.claim, ui.kind, ui.whose, ui.sourceGiven, ui.priority)
    table.add(ClaimSheet(of: reviewed.annotated, quotations: []).claims) { entry in
      guard let claim = entry.claim else { return [] }
      let speaker = claim.speaker.map { told($0) } ?? ui.aSpeaker
      return [
        place(entry.range), words(entry.range, limit: 320), ui.type(claim.type),
        claim.voice == .speaker ? speaker : ui.theDraft,
        claim.isSourced ? ui.given : "**\(ui.unsourced)**",
        "\(ui.priority(claim.priority)) (\(ui.reason(claim.reason)))",
      ]
    }
    table.write(below: "### \(ui.claims)", to: &out)
  }

  private func writeSums(_ sums: Worksheet<NumberSheets.Sum>, to out: inout ReportBuffer) {
    var table = table(ui.place, ui.stated, ui.formOfSum, ui.working, ui.result, ui.workedFrom)
    table.add(sums) { sum in
      [
        place(sum.range), words(sum.range), ui.form(sum.value.form), code(sum.value.working),
        sum.value.agrees ? ui.sumAgrees : "**\(ui.sumDisagrees)**",
        sum.value.operands.map(placed).joined(separator: ui.comma),
      ]
    }
    table.write(below: "### \(ui.numbers)\(ui.colon)\(ui.calculations)", to: &out)
  }

  private func writeMoves(_ moves: Worksheet<NumberSheets.Move>, to out: inout ReportBuffer) {
    var table = table(
      ui.place, ui.wording, ui.measure, ui.direction, ui.figuresGiven, ui.whose, ui.remarks)
    table.add(moves) { move in
      let change = move.value
      let speaker = change.speaker.map { told($0) } ?? ui.aSpeaker
      let source = change.isSourced ? ui.sourced : "**\(ui.unsourced)**"
      let others = [
        change.conflict.map { "**\(ui.toldOtherwise)**\(ui.colon)\(placed($0.range))" },
        change.quoted.flatMap {
          $0.agrees ? nil : "**\(ui.quotedOtherwise)**\(ui.colon)\(placed($0.range))"
        },
      ].compactMap(\.self)
      return [
        place(move.range), words(move.range), change.measureRange.map { words($0) } ?? "–",
        ui.course(of: change), figures(of: change),
        change.voice == .speaker ? speaker : ui.theDraft + ui.comma + source,
        (ui.remarks(on: move).map(marked) + others).joined(separator: "<br>"),
      ]
    }
    table.write(below: "### \(ui.numbers)\(ui.colon)\(ui.changes)", to: &out)
  }

  private func figures(of change: Change) -> String {
    let ends = [(ui.fromValue, change.from), (ui.toValue, change.to)].compactMap { word, figure in
      figure.map { "\(word) \(code(FigureText.value(of: $0)))" }
    }
    let results = change.results.map { "\(ui.byValue) \(code(FigureText.value(of: $0)))" }
    let base = change.base.flatMap { $0 == .value ? nil : ui.base($0) }
    return (ends + results + [base].compactMap(\.self)).joined(separator: ui.comma)
  }

  private func writeFigures(_ figures: Worksheet<NumberSheets.Figure>, to out: inout ReportBuffer) {
    var table = table(ui.place, ui.wording, ui.kind, ui.value, ui.remarks)
    table.add(figures) { figure in
      [
        place(figure.range), words(figure.range), ui.role(figure.value.role),
        FigureText.value(of: figure.value).map(code) ?? "–",
        ui.remarks(on: figure).map(marked).joined(separator: ui.comma),
      ]
    }
    table.write(below: "### \(ui.numbers)\(ui.colon)\(ui.figures)", to: &out)
  }

  private func writeDates(to out: inout ReportBuffer) {
    var table = table(ui.place, ui.wording, ui.meaning, ui.toldAs, ui.remarks)
    table.add(DateSheet(of: reviewed.annotated).dates) { entry in
      let date = entry.value
      let anchor =
        date.anchorRange.map { "\(ui.countedFrom) \(placed($0))" } ?? date.anchor.flatMap(ui.anchor)
      return [
        place(entry.range), words(entry.range), date.days.map(code) ?? ui.timeType(date.type),
        ([ui.form(of: date)] + [anchor].compactMap(\.self)).joined(separator: ui.comma),
        ui.remarks(on: date).map(marked).joined(separator: ui.comma),
      ]
    }
    table.write(below: "### \(ui.dates)", to: &out)
  }

  private func writeEvents(to out: inout ReportBuffer) {
    var table = table(
      ui.event, ui.participants, ui.eventPlace, ui.eventDate, ui.remarks, ui.mentions)
    table.add(EventSheet(of: reviewed.annotated).events) { event in
      let missing = "**\(ui.notSaid)**"
      let date = event.date.map { date in
        [date.value.map(code), date.range.map { placed($0) }].compactMap(\.self)
          .joined(separator: ui.comma)
      }
      let conflicts = event.disagreements.map {
        "**\(ui.conflict($0.conflict))**\(ui.colon)\(placed($0.range))"
      }
      return [
        ui.form(event.telling.form),
        event.participants.isEmpty
          ? "**\(ui.noParticipants)**" : event.participants.map { told($0) }.joined(separator: ui.comma),
        event.place.map { told($0.name) } ?? missing,
        date ?? (event.telling.isDated ? "–" : missing),
        ([ui.certainty(of: event).map(marked)].compactMap(\.self) + conflicts)
          .joined(separator: "<br>"),
        event.mentions.map(placed).joined(separator: "<br>"),
      ]
    }
    table.write(below: "### \(ui.meetings)", to: &out)
  }

  private func table(_ heads: String...) -> MarkdownTable { MarkdownTable(heads: heads, in: language) }

  /// A remark; in bold letters where something is wrong or missing.
  private func marked(_ remark: Remark) -> String {
    let words = MarkdownText.isolated(remark.words, in: language)
    return remark.isLack ? "**\(words)**" : words
  }

  private func words(_ range: TextRange, limit: Int = 160) -> String {
    MarkdownText.isolated(
      Excerpt.words(of: range, in: article, limit: limit), in: article.language(at: range))
  }

  /// Words with the place where they stand.
  private func placed(_ range: TextRange) -> String { "\(words(range, limit: 60)) (\(place(range)))" }

  /// A name as the article has it.
  private func told(_ name: String) -> String { MarkdownText.isolated(name, in: article.language) }

  private func code(_ figures: String) -> String { MarkdownText.code(figures) }

  private func place(_ range: TextRange) -> String {
    let words = places.place(of: range).words(in: language)
    return article.runs.isEmpty ? words : MarkdownText.isolated(words, in: language)
  }
}
