internal import Isnad
internal import IsnadText

/// The paragraphs of a story: those that are open, since text boxes nest, and those that are done.
struct ParagraphStack {
  /// What holds paragraphs; a deleted mark never joins two across its border.
  private struct Container {
    let isCell: Bool
    /// A paragraph whose mark was deleted, waiting for the next one.
    var pending: WordParagraph?
  }

  /// The paragraphs that are done, those of text boxes behind the one that they hang on.
  private(set) var finished: [WordParagraph] = []
  private var open: [WordParagraph] = []
  private var containers = [Container(isCell: false)]
  private var count = 0
  private var serial = 0

  /// The note or comment to which paragraphs belong from now on; their numbers start again.
  var owner: String? {
    didSet { count = 0 }
  }

  /// Says whether a paragraph is open.
  var hasOpen: Bool { !open.isEmpty }

  /// Reads or changes the paragraph that is open; nothing if none is.
  @discardableResult
  mutating func change<Value>(_ body: (inout WordParagraph) -> Value) -> Value? {
    open.isEmpty ? nil : body(&open[open.count - 1])
  }

  mutating func openParagraph(comments: [String]) {
    count += 1
    serial += 1
    var paragraph = WordParagraph(
      number: count, serial: serial, owner: owner, isInTable: containers.last?.isCell ?? false)
    paragraph.comments = comments.map { WordParagraph.Anchor(id: $0, offset: 0) }
    open.append(paragraph)
  }

  mutating func closeParagraph() {
    guard var paragraph = open.popLast() else { return }
    let last = containers.count - 1
    if var joined = containers[last].pending {
      containers[last].pending = nil
      joined.append(paragraph)
      paragraph = joined
    }
    if paragraph.isMarkDeleted {
      containers[last].pending = paragraph
    } else {
      deliver(paragraph)
    }
  }

  mutating func openContainer(isCell: Bool) { containers.append(Container(isCell: isCell)) }

  mutating func closeContainer() {
    guard containers.count > 1, let container = containers.popLast() else { return }
    if let pending = container.pending { deliver(pending) }
  }

  /// Delivers what still waits at the end of the story.
  mutating func finish() {
    while hasOpen { closeParagraph() }
    while containers.count > 1 { closeContainer() }
    if let pending = containers[0].pending { deliver(pending) }
    containers[0].pending = nil
  }

  private mutating func deliver(_ paragraph: WordParagraph) {
    var paragraph = paragraph
    let boxed = paragraph.boxed
    paragraph.boxed = []
    if open.isEmpty {
      finished.append(paragraph)
      finished += boxed
    } else {
      open[open.count - 1].boxed.append(paragraph)
      open[open.count - 1].boxed += boxed
    }
  }
}
