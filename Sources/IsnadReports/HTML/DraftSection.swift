import Isnad
import IsnadText

/// The draft as an annotated copy: its words with marks, and the notes in the margin.
struct DraftSection {
  private let sheet: ArticleSheet
  /// The level of the heading above the draft.
  private let level: Int
  /// The blocks of each row: one, or the cells of a row of a table.
  private let rows: [Range<Int>]
  private let notes: MarginNotes

  init(_ sheet: ArticleSheet, level: Int) {
    self.sheet = sheet
    self.level = level
    rows = DraftSection.rows(of: sheet)
    notes = MarginNotes(sheet, beside: rows)
  }

  /// Cells that stand on one line of the source make a row.
  private static func rows(of sheet: ArticleSheet) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var lastLine = 0
    for (index, block) in sheet.article.blocks.enumerated() {
      var line = 0
      if block.kind == .tableCell, case .line(let position) = sheet.place(of: block.range) {
        line = position.line
      }
      if line > 0, line == lastLine, let last = rows.popLast() {
        rows.append(last.lowerBound..<index + 1)
      } else {
        rows.append(index..<index + 1)
      }
      lastLine = line
    }
    return rows
  }

  /// The section as markup.
  var markup: Markup {
    let language = sheet.article.language.attributes
    return #"\#(legend)\#(notes.aboutWholeDraft)<div class="copy" \#(language)>\#(copy)</div>"#
  }

  private var legend: Markup {
    let ui = sheet.ui
    let badges = Severity.allCases.sorted(by: >).map { FindingElements.badge($0, ui) }
    let quotation: Markup = """
      <span class="quote first last">\(ui.kindQuotation)</span> \
      <span class="gloss">\(ui.legendQuotation)</span>
      """
    let attribution: Markup =
      sheet.attributions.isEmpty
      ? ""
      : """
       <span class="said">\(ui.legendAttribution)</span> \
      <span class="said unnamed">\(ui.legendUnnamed)</span>
      """
    let hasTerms = !sheet.reviewed.annotated[ScareQuote.schema.kind].isEmpty
    let term: Markup = hasTerms ? #" <span class="term">\#(ui.legendTerm)</span>"# : ""
    return
      #"<p class="legend"><span>\#(ui.legend)</span> \#(badges) \#(quotation)\#(attribution)\#(term)</p>"#
  }

  private var copy: Markup {
    var copy = Markup()
    var isInList = false
    for (index, blocks) in rows.enumerated() {
      let block = sheet.article.blocks[blocks.lowerBound]
      let isItem = block.kind == .listItem && block.quoteDepth == 0
      if isItem != isInList { copy += isItem ? #"<div class="list" role="list">"# : "</div>" }
      isInList = isItem
      let role: Markup = isItem ? #" role="listitem""# : ""
      let place = sheet.place(of: block.range)
      copy += """
        <div class="row"\(role)><span class="line" aria-hidden="true" title="\(sheet.ui.line(place))">\
        \(place.number)</span>\(text(of: blocks))\(notes.beside(index))</div>

        """
    }
    if isInList { copy += "</div>" }
    return copy
  }

  private func text(of blocks: Range<Int>) -> Markup {
    guard blocks.count > 1 else { return text(of: blocks.lowerBound) }
    return #"<div class="text cells">\#(blocks.map(text))</div>"#
  }

  private func text(of index: Int) -> Markup {
    let block = sheet.article.blocks[index]
    let (tag, name) = element(for: block)
    let cut = sheet.copy.blocks[index]
    let words = SegmentElements(sheet)
    var inner = words.marks(behind: cut.opening)
    for segment in cut.segments { inner += words.markup(of: segment) }
    if block.quoteDepth > 0 { inner = "<p>\(inner)</p>" }
    let own: Markup =
      block.language == sheet.article.language ? "" : " \(block.language.attributes)"
    let id: Markup = "\(sheet.anchor)-b\(index + 1)"
    return #"<\#(tag) id="\#(id)" class="text \#(name)"\#(own)>\#(inner)</\#(tag)>"#
  }

  /// The element and the class of a block.
  private func element(for block: Block) -> (tag: Markup, name: Markup) {
    if block.quoteDepth > 0 { return ("blockquote", "block-quotation") }
    return switch block.kind {
    case .headline: ("h\(level + 1)", "title")
    case .heading: ("h\(level + 2)", "heading")
    case .byline: ("p", "byline")
    case .summary: ("p", "summary")
    case .dateline: ("p", "dateline")
    case .paragraph: ("p", "paragraph")
    case .listItem: ("div", "list-item")
    case .tableCell: ("p", "table-cell")
    case .caption: ("p", "caption")
    }
  }
}
