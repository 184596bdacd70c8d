internal import IsnadText

// What is done where an element starts.
extension StoryWalker {
  func enter(_ element: WordElement, _ tag: XMLTag) {
    switch element {
    case .paragraph:
      stack.openParagraph(comments: looseComments)
      looseComments = []
    case .run:
      runs.append(RunState())
      stack.change { $0.runNumber += 1 }
    case .row: deletedRows.append(false)
    case .cell:
      deletedCells.append(false)
      stack.openContainer(isCell: true)
    case .textBox: stack.openContainer(isCell: false)
    case .footnote, .endnote, .comment:
      stack.owner = tag.attributes.word("id") ?? ""
      ownerStart = tag.range.start
      stack.openContainer(isCell: false)
    case .insertion, .moveTo:
      if path.parent != .numbering { findings.count(.insertion, at: tag.range) }
    case .deletion, .moveFrom, .cellDeletion: markDeleted(tag)
    default:
      if path.parent == .run {
        enterRun(element, tag)
      } else if !enterProperties(element, tag.attributes) {
        enterParagraph(element, tag)
      }
    }
  }

  /// A deletion that is a word about a mark, a row or a cell.
  func markDeleted(_ tag: XMLTag) {
    switch (path.parent, path.grandparent) {
    case (.runProperties, .paragraphProperties): stack.change { $0.isMarkDeleted = true }
    case (.rowProperties, _):
      if !deletedRows.isEmpty { deletedRows[deletedRows.count - 1] = true }
    case (.cellProperties, _):
      if !deletedCells.isEmpty { deletedCells[deletedCells.count - 1] = true }
    default: return
    }
    findings.count(.deletion, at: tag.range)
  }

  /// Takes in a property of a paragraph or of a run; says whether it was one.
  func enterProperties(_ element: WordElement, _ attributes: XMLAttributes) -> Bool {
    switch (path.parent, element) {
    case (.paragraphProperties, .paragraphStyle):
      stack.change { $0.style = attributes.word("val") }
    case (.paragraphProperties, .outlineLevel):
      let level = attributes.word("val").flatMap { Int($0) }
      stack.change { $0.outlineLevel = level }
    case (.paragraphProperties, .numbering): stack.change { $0.isNumbered = true }
    case (.numbering, .numberingID):
      if attributes.word("val") == "0" { stack.change { $0.isNumbered = false } }
    case (.runProperties, .runStyle):
      if path.grandparent == .run { runs[runs.count - 1].style = attributes.word("val") }
    case (.runProperties, .vanish):
      if path.grandparent == .run { runs[runs.count - 1].isHidden = attributes.isOn }
    default: return false
    }
    return true
  }

  func enterRun(_ element: WordElement, _ tag: XMLTag) {
    let attributes = tag.attributes
    switch element {
    case .text:
      let keepsSpace = attributes[.xml, "space"] == "preserve"
      stack.change { text = ($0.prose.count, keepsSpace) }
    case .tab, .positionedTab: write([0x09], for: tag.range)
    case .lineBreak, .carriageReturn: write([0x0A], for: tag.range)
    case .noBreakHyphen: write([UInt8(ascii: "-")], for: tag.range)
    case .symbol, .fontSymbol: writeSymbol(tag)
    case .fieldCharacter: enterField(attributes.word("fldCharType"))
    case .footnoteReference, .endnoteReference:
      let note = NoteReference(
        isEndnote: element == .endnoteReference, id: attributes.word("id") ?? "")
      notes.append(note)
    case .commentReference: anchor(attributes.word("id"))
    default: break
    }
  }

  func enterParagraph(_ element: WordElement, _ tag: XMLTag) {
    switch element {
    case .hyperlink: openLink(to: target(of: tag.attributes))
    case .simpleField:
      openLink(
        to: tag.attributes.word("instr").flatMap { FieldStack.target(of: String($0.prefix(4_096))) })
    case .commentRangeStart: anchor(tag.attributes.word("id"))
    default: break
    }
  }

  /// Anchors a comment here, or at the start of the next paragraph; the first anchor holds.
  func anchor(_ id: String?) {
    guard let id, anchored.insert(id).inserted else { return }
    guard stack.hasOpen else {
      looseComments.append(id)
      return
    }
    stack.change { $0.comments.append(WordParagraph.Anchor(id: id, offset: $0.prose.count)) }
  }
}
