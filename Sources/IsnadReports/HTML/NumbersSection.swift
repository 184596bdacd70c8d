import Isnad
import IsnadText

/// The numbers of an article: what was worked out again, what grew or fell, and every figure.
struct NumbersSection {
  private let sheet: ArticleSheet
  /// The level of the heading above the section.
  private let level: Int
  private var ui: PageTexts { sheet.ui }

  init(_ sheet: ArticleSheet, level: Int) {
    self.sheet = sheet
    self.level = level
  }

  /// The section as markup.
  var markup: Markup {
    let numbers = sheet.numbers
    let tables: [(title: String, table: Table?)] = [
      (ui.calculations, sums(numbers.sums)), (ui.changes, moves(numbers.moves)),
      (ui.figures, figures(numbers.figures)),
    ]
    let heading: Markup = "h\(level + 1)"
    let parts = tables.compactMap { title, table in
      table.map { #"<\#(heading) class="part">\#(title)</\#(heading)>\#($0.markup(ui))"# as Markup }
    }
    return "\(parts)"
  }

  private func sums(_ sums: Worksheet<NumberSheets.Sum>) -> Table? {
    Table(
      "sums", caption: ui.calculations,
      heads: [ui.stated, ui.formOfSum, ui.working, ui.result, ui.workedFrom, ui.place], of: sums
    ) { sum in
      let operands = sum.value.operands.map { "<span>\(sheet.link(toWords: $0))</span>" as Markup }
      let agrees = sum.value.agrees
      return """
        \(Table.cell(ui.stated, class: "cited", sheet.excerpt(sum.range)))\
        \(Table.cell(ui.formOfSum, "\(ui.form(sum.value.form))"))\
        \(Table.cell(ui.working, class: "working", Elements.figures(sum.value.working)))\
        \(Table.cell(ui.result, Elements.remark(agrees ? .fact(ui.sumAgrees) : .lack(ui.sumDisagrees))))\
        \(Table.cell(ui.workedFrom, #"<div class="lines">\#(operands)</div>"#))\
        \(Table.cell(ui.place, sheet.link(toPlaceOf: sum.range)))
        """
    }
  }

  private func moves(_ moves: Worksheet<NumberSheets.Move>) -> Table? {
    Table(
      "moves", caption: ui.changes,
      heads: [ui.wording, ui.measure, ui.direction, ui.figuresGiven, ui.whose, ui.remarks, ui.place],
      of: moves
    ) { move in
      let change = move.value
      let measure = change.measureRange.map { sheet.citation($0) } ?? Elements.dash
      return """
        \(Table.cell(ui.wording, class: "cited", sheet.excerpt(move.range)))\
        \(Table.cell(ui.measure, measure))\
        \(Table.cell(ui.direction, "\(ui.course(of: change))"))\
        \(Table.cell(ui.figuresGiven, class: "given", figures(of: change)))\
        \(Table.cell(ui.whose, class: "whose", voice(of: change)))\
        \(Table.cell(ui.remarks, remarks(on: move)))\
        \(Table.cell(ui.place, sheet.link(toPlaceOf: move.range)))
        """
    }
  }

  private func figures(_ figures: Worksheet<NumberSheets.Figure>) -> Table? {
    Table(
      "figures", caption: ui.figures,
      heads: [ui.wording, ui.kind, ui.value, ui.remarks, ui.place], of: figures
    ) { figure in
      let value =
        FigureText.value(of: figure.value).map { Elements.figures($0) } ?? Elements.dash
      return """
        \(Table.cell(ui.wording, class: "cited", sheet.excerpt(figure.range)))\
        \(Table.cell(ui.kind, "\(ui.role(figure.value.role))"))\
        \(Table.cell(ui.value, value))\
        \(Table.cell(ui.remarks, Elements.remarks(ui.remarks(on: figure))))\
        \(Table.cell(ui.place, sheet.link(toPlaceOf: figure.range)))
        """
    }
  }

  /// From what to what, by how much, and against what.
  private func figures(of change: Change) -> Markup {
    var lines = [line(ui.fromValue, change.from), line(ui.toValue, change.to)].compactMap(\.self)
    lines += change.results.compactMap { line(ui.byValue, $0) }
    if let base = change.base, base != .value {
      lines.append(#"<span class="faint">\#(ui.base(base))</span>"#)
    }
    if let period = change.period { lines.append("<span>\(sheet.citation(period))</span>") }
    return lines.isEmpty ? Elements.dash : #"<div class="lines">\#(lines)</div>"#
  }

  private func line(_ word: String, _ figure: Change.Figure?) -> Markup? {
    figure.map { "<span>\(word) \(Elements.figures(FigureText.value(of: $0)))</span>" }
  }

  private func voice(of change: Change) -> Markup {
    let source = Elements.remark(change.isSourced ? .fact(ui.sourced) : .lack(ui.unsourced))
    guard change.voice == .speaker else { return "<div><span>\(ui.theDraft)</span>\(source)</div>" }
    return change.speaker.map { Elements.foreign($0) } ?? "<span>\(ui.aSpeaker)</span>"
  }

  /// What there is to say of a change, and where the article says otherwise.
  private func remarks(on move: NumberSheets.Move) -> Markup {
    let change = move.value
    let quoted = change.quoted.flatMap { $0.agrees ? nil : (ui.quotedOtherwise, $0.range) }
    let told = change.conflict.map { (ui.toldOtherwise, $0.range) }
    let others = [told, quoted].compactMap(\.self).map { words, range -> Markup in
      #"<span class="quality lack">\#(words)\#(ui.colon)\#(sheet.link(toWords: range))</span>"#
    }
    let lines = others + ui.remarks(on: move).map(Elements.remark)
    return lines.isEmpty ? Elements.dash : "<div>\(lines)</div>"
  }
}
