import Isnad
import IsnadText

/// The draft as an annotated copy: its words with marks, and the notes in the margin.
struct DraftSection {
  private let sheet: ArticleSheet
  /// The level of the heading above the draft.
  private let level: Int
  private let notes: MarginNotes

  init(_ sheet: ArticleSheet, level: Int) {
    self.sheet = sheet
    self.level = level
    notes = MarginNotes(sheet)
  }

  /// The section as markup.
  var markup: Markup {
    let language = sheet.article.language.attributes
    return #"\#(legend)\#(notes.aboutWholeDraft)<div class="copy" \#(language)>\#(rows)</div>"#
  }

  private var legend: Markup {
    let ui = sheet.ui
    let badges = Severity.allCases.sorted(by: >).map { FindingElements.badge($0, ui) }
    let quotation: Markup = """
      <span class="quote first last">\(ui.kindQuotation)</span> \
      <span class="gloss">\(ui.legendQuotation)</span>
      """
    let hasTerms = !sheet.reviewed.annotated[ScareQuote.schema.kind].isEmpty
    let term: Markup = hasTerms ? #" <span class="term">\#(ui.legendTerm)</span>"# : ""
    return #"<p class="legend"><span>\#(ui.legend)</span> \#(badges) \#(quotation)\#(term)</p>"#
  }

  private var rows: Markup {
    var rows = Markup()
    var isInList = false
    for (index, block) in sheet.article.blocks.enumerated() {
      let isItem = block.kind == .listItem && block.quoteDepth == 0
      if isItem != isInList { rows += isItem ? #"<div class="list" role="list">"# : "</div>" }
      isInList = isItem
      rows += row(block, at: index, isItem: isItem)
    }
    if isInList { rows += "</div>" }
    return rows
  }

  private func row(_ block: Block, at index: Int, isItem: Bool) -> Markup {
    let (tag, name) = element(for: block)
    let cut = sheet.copy.blocks[index]
    let words = SegmentElements(sheet)
    var inner = words.marks(behind: cut.opening)
    for segment in cut.segments { inner += words.markup(of: segment) }
    if block.quoteDepth > 0 { inner = "<p>\(inner)</p>" }
    let own = block.language == sheet.article.language ? "" : " \(block.language.attributes)" as Markup
    let role: Markup = isItem ? #" role="listitem""# : ""
    let line = sheet.position(of: block.range).line
    return """
      <div class="row \(name)"\(role)><span class="line" aria-hidden="true" title="\(sheet.ui.line(line))">\
      \(line)</span><\(tag) class="text \(name)"\(own)>\(inner)</\(tag)>\(notes.beside(index))</div>

      """
  }

  /// The element and the class of a block.
  private func element(for block: Block) -> (tag: Markup, name: Markup) {
    if block.quoteDepth > 0 { return ("blockquote", "block-quotation") }
    return switch block.kind {
    case .headline: ("h\(level + 1)", "title")
    case .heading: ("h\(level + 2)", "heading")
    case .byline: ("p", "byline")
    case .dateline: ("p", "dateline")
    case .paragraph: ("p", "paragraph")
    case .listItem: ("div", "list-item")
    case .tableCell: ("p", "table-cell")
    case .caption: ("p", "caption")
    }
  }
}
