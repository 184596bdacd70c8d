internal import Isnad
internal import IsnadText

/// Tells the parts of plain text by their place and shape: headline, byline, dateline, captions,
/// subheads, list items and paragraphs.
struct Layout {
  private let text: UTF8Text
  private let passages: [Passage]
  private let shapes: [LineShape]
  /// The parts that were told.
  private(set) var blocks: [Manuscript.Block] = []
  private var head = Head()

  /// What the head of the text says about it.
  var metadata: Metadata { head.metadata }

  init(text: UTF8Text, passages: [Passage]) {
    self.text = text
    self.passages = passages
    shapes = passages.map { LineShape($0, of: text) }
  }

  /// Tells the parts, from the first to the last.
  mutating func tellParts() {
    var index = 0
    if isHeadline() {
      add(.headline, 0)
      index = 1
    }
    index = tellHead(from: index)
    if index < passages.count { head.take(Opening(passages[index], of: text)) }
    while index < passages.count {
      add(kind(at: index), index)
      index += 1
    }
  }

  private mutating func add(_ kind: Block.Kind, _ index: Int) {
    blocks.append(Manuscript.Block(kind, passages[index].range))
  }

  /// The first line is the headline if it is short, ends no sentence, and what is below it shows
  /// that it stands for itself.
  private func isHeadline() -> Bool {
    guard passages.count > 1, let shape = shapes.first, !passages[0].isListItem else { return false }
    guard shape.width <= 160, shape.words <= 30, shape.words > 0, !endsAsParagraph(shape),
      !shape.hasOpenQuotation, !shape.hasCredit, Byline(shape) == nil, Dateline(line: shape) == nil
    else { return false }
    if passages[1].followsBlank { return true }
    let next = shapes[1]
    if Byline(next) != nil || Dateline(line: next) != nil { return true }
    guard !shape.endsSentence, shape.width <= 100 else { return false }
    return next.width * 2 >= shape.width * 3 || (next.mayHead && passages.count > 2)
  }

  /// Headlines end with a question, a call or an ellipsis, but hardly with a single full stop.
  private func endsAsParagraph(_ shape: LineShape) -> Bool {
    guard shape.endsSentence, let last = shape.tokens.tokens.last else { return false }
    guard last.kind == .mark else { return true }
    switch shape.text.scalar(at: last.range.start).scalar {
    case ".": return last.range.count == 1
    case "!", "?", "\u{061F}", "\u{2026}": return false
    default: return true
    }
  }

  /// The lines between the headline and the first paragraph.
  private mutating func tellHead(from start: Int) -> Int {
    var index = start
    while index + 1 < passages.count, index < start + 6, !passages[index].isListItem {
      let shape = shapes[index]
      if let kind = head.take(shape, before: passages[index + 1].width) {
        add(kind, index)
      } else if shape.hasCredit || (start > 0 && shape.mayHead) {
        add(.caption, index)
      } else {
        break
      }
      index += 1
    }
    return index
  }

  private func kind(at index: Int) -> Block.Kind {
    if passages[index].isListItem { return .listItem }
    let shape = shapes[index]
    if shape.hasCredit { return .caption }
    return isSubhead(index) ? .heading(level: 2) : .paragraph
  }

  /// A subhead stands alone between paragraphs: lines in a row that could all be subheads are a
  /// list, a verse or names.
  private func isSubhead(_ index: Int) -> Bool {
    guard index > 0, index + 1 < passages.count, shapes[index].mayHead else { return false }
    guard !shapes[index].hasOpenQuotation,
      passages[index].followsBlank == passages[index + 1].followsBlank
    else { return false }
    return !isToldLoose(index - 1) && !isLoose(index + 1)
  }

  private func isLoose(_ index: Int) -> Bool {
    shapes[index].mayHead && !passages[index].isListItem && !shapes[index].hasCredit
  }

  /// Says whether a line before could have been a subhead, but was taken for a paragraph.
  private func isToldLoose(_ index: Int) -> Bool {
    blocks[index].kind == .paragraph && shapes[index].mayHead
  }
}
