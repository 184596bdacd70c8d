internal import Isnad
internal import IsnadText

/// Follows a part of a document (its body, its notes, its comments) and gathers the paragraphs of
/// the accepted text.
final class StoryWalker: XMLHandler {
  /// A note to which the text refers.
  struct NoteReference: Hashable {
    let isEndnote: Bool
    let id: String
  }

  /// What is known of a run before its words.
  struct RunState {
    var style: String?
    var isHidden: Bool?
  }

  let source: [UInt8]
  let styles: StyleSheet
  let references: Relationships

  var stack = ParagraphStack()
  var path = StoryPath()
  var fields = FieldStack()
  var runs: [RunState] = []
  /// For each open row of a table, whether it was deleted.
  var deletedRows: [Bool] = []
  /// For each open cell, whether it was deleted.
  var deletedCells: [Bool] = []
  var ownerStart = 0
  /// Anchors of comments between paragraphs, which hang on the next one.
  var looseComments: [String] = []
  var anchored: Set<String> = []
  var text: (start: Int, keepsSpace: Bool) = (0, true)
  var linkBudget: Int

  /// The notes that the text refers to, in its order.
  var notes: [NoteReference] = []
  /// The bytes of the notes or comments of the part, by their ids.
  private(set) var owners: [String: TextRange] = [:]
  /// What was met on the way that the reader has to tell of.
  var findings = StoryFindings()
  /// The paragraphs, when the walk has ended.
  var paragraphs: [WordParagraph] { stack.finished }

  init(source: [UInt8], styles: StyleSheet, references: Relationships) {
    self.source = source
    self.styles = styles
    self.references = references
    linkBudget = source.count + 65_536
  }

  /// Walks over a part; returns the fault at which its XML ended before its time.
  func walk(_ range: TextRange) -> XMLFault? {
    let fault = XMLWalk.walk(source, in: range, self)
    stack.finish()
    return fault
  }

  func start(_ tag: XMLTag) {
    let element = WordElement(tag.name)
    if path.isSkipping || element.map({ leavesOut($0, tag) }) ?? false {
      path.skip()
      return
    }
    if let element { enter(element, tag) }
    path.enter(element)
  }

  func end(at offset: Int) {
    guard let element = path.leave() else { return }
    switch element {
    case .paragraph: closeParagraph()
    case .run: _ = runs.popLast()
    case .text: trimText()
    case .hyperlink, .simpleField: closeLink()
    case .row: _ = deletedRows.popLast()
    case .cell:
      _ = deletedCells.popLast()
      stack.closeContainer()
    case .textBox: stack.closeContainer()
    case .footnote, .endnote, .comment:
      stack.closeContainer()
      if let id = stack.owner { owners[id] = TextRange(ownerStart, offset) }
      stack.owner = nil
    default: break
    }
  }

  func text(_ words: UnsafeBufferPointer<UInt8>, at range: TextRange) {
    guard !path.isSkipping else { return }
    switch path.parent {
    case .text: write(words, at: range)
    case .instruction: fields.append(words)
    default: break
    }
  }
}

// What is left out.
extension StoryWalker {
  private func leavesOut(_ element: WordElement, _ tag: XMLTag) -> Bool {
    switch element {
    case .deletion, .moveFrom:
      // In the properties of a mark, a row or a number it is only a word about them.
      guard ![.runProperties, .rowProperties, .numbering].contains(path.parent) else { return false }
      findings.count(.deletion, at: tag.range)
      return true
    case .choice, .fallback: return path.leavesOutAlternative()
    case .cell: return deletedRows.last ?? false
    case .paragraph: return deletedCells.contains(true)
    case .footnote, .endnote:
      return !["normal", nil].contains(tag.attributes.word("type"))
    case .formula, .formulaParagraph:
      findings.count(.formula, at: tag.range)
      return true
    case .importedPart, .subDocument:
      findings.count(.imported, at: tag.range)
      return true
    case .oldParagraphProperties, .oldRunProperties, .oldTableProperties, .oldTableExceptions,
      .oldTableGrid, .oldRowProperties, .oldCellProperties, .oldSectionProperties,
      .sectionProperties, .contentControlProperties, .contentControlEnd, .phoneticGuide:
      return true
    default: return false
    }
  }
}
