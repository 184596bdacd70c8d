internal import Isnad
internal import IsnadText

/// Follows the nodes of a page and makes blocks of what is not left out.
struct PageWalker {
  private let page: Page
  private let isOut: [Bool]
  private let text: PageText
  private let parts: ArticleParts
  /// The language of the page, for the marks of quotations.
  private let language: Language?

  /// The blocks, in the order of the page.
  private(set) var drafts: [BlockDraft] = []
  /// The comments between blocks.
  private(set) var looseComments: [TextRange] = []

  /// An element whose inside is being followed.
  private struct OpenElement {
    let index: Int
    let isBlock: Bool
    /// The next node inside.
    var next: Int
    /// The marks that a browser shows around it.
    var marks: (open: String, close: String)?
  }

  private var open: [OpenElement] = []
  private var running: RunningText
  private var links: [Link] = []
  private var openLinks: [(target: String, start: Int?)] = []
  private var comments: [(offset: Int, source: TextRange)] = []
  private var blocks: [Int] = []
  private var breaks: [TextRange] = []
  private var quoteDepth = 0
  private var quotations = 0
  private var preformatted = 0
  private var linkBudget: Int
  /// The end of the last bytes that were read: a parser moves what is out of place in a table.
  private var last = 0

  init(_ page: Page, _ text: PageText, without isOut: [Bool], parts: ArticleParts, language: Language?) {
    self.page = page
    self.text = text
    self.isOut = isOut
    self.parts = parts
    self.language = language
    running = RunningText(source: page.source)
    linkBudget = page.source.count + 65_536
  }

  /// Follows an element and all inside it, without recursion, however deep it nests.
  mutating func walk(_ root: Int) {
    enter(root)
    while let element = open.popLast() {
      var element = element
      guard element.next < page.nodes[element.index].end else {
        leave(element)
        continue
      }
      let child = element.next
      element.next = page.nodes[child].end
      open.append(element)
      enter(child)
    }
    close()
  }

  private mutating func enter(_ index: Int) {
    guard !isOut[index] else { return }
    let node = page.nodes[index]
    switch node.kind {
    case .text: append(node.range)
    case .comment: comments.append((running.prose.count, node.range))
    case .element:
      let isBlock = node.isBlock || parts.standsAlone(index)
      var element = OpenElement(index: index, isBlock: isBlock, next: index + 1)
      if isBlock {
        close()
        blocks.append(index)
        quoteDepth += node.name == "blockquote" ? 1 : 0
        preformatted += node.isPreformatted ? 1 : 0
      } else {
        enterInline(&element, node)
      }
      open.append(element)
    }
  }

  private mutating func enterInline(_ element: inout OpenElement, _ node: PageNode) {
    switch node.name {
    case "br": breaks.append(node.range)
    case "a":
      if let target = node["href"] { openLinks.append((target, nil)) }
    case "q":
      let words = page.words(of: element.index, limit: 16)
      let hasOwnMarks = words.unicodeScalars.first.map(QuotationElement.isAnyMark) ?? true
      if !hasOwnMarks {
        element.marks = QuotationElement.marks(in: language(of: element.index), depth: quotations)
      }
      quotations += 1
      if let marks = element.marks, !node.range.isEmpty { write(marks.open, for: node.range) }
    default: break
    }
  }

  private mutating func leave(_ element: OpenElement) {
    let node = page.nodes[element.index]
    if element.isBlock {
      close()
      blocks.removeLast()
      quoteDepth -= node.name == "blockquote" ? 1 : 0
      preformatted -= node.isPreformatted ? 1 : 0
      return
    }
    switch node.name {
    case "a" where node["href"] != nil:
      closeLink()
      openLinks.removeLast()
    case "q":
      // An element that the page never closes has no mark behind.
      if let marks = element.marks, !node.endTag.isEmpty { write(marks.close, for: node.endTag) }
      quotations -= 1
    default: break
    }
  }

  private func language(of index: Int) -> Language {
    for outer in [index] + Array(page.ancestors(of: index)) {
      if let tag = page.nodes[outer]["lang"] ?? page.nodes[outer]["xml:lang"], Language.isTag(tag) {
        let named = Language(rawValue: tag)
        // A template's language is not always that of what stands in it.
        if outer != 0, page.nodes[outer].name != "html" { return named }
      }
    }
    let tokens = Tokenizer.tokenize(UTF8Text(page.words(of: index, limit: 200)))
    return Language.byScript(of: tokens, in: 0..<tokens.count) ?? language ?? .english
  }

  private mutating func append(_ range: TextRange) {
    if range.start < last { close() }
    last = range.end
    let isBlank = page.source[range.start..<range.end].allSatisfy(isMarkupSpace)
    if isBlank, preformatted == 0 {
      if !running.isEmpty { running.append(range, keepsSpace: false) }
      return
    }
    writeBreaks()
    guard preformatted > 0 else {
      startLinks()
      running.append(range, keepsSpace: false)
      return
    }
    // Blank lines part the paragraphs of preformatted text.
    for (index, paragraph) in BlankLines.paragraphs(of: range, in: page.source).enumerated() {
      if index > 0 { close() }
      startLinks()
      running.append(paragraph, keepsSpace: true)
    }
  }

  private mutating func write(_ mark: String, for tag: TextRange) {
    writeBreaks()
    startLinks()
    running.write(mark.utf8, for: tag)
  }

  /// Two line breaks in a row part paragraphs.
  private mutating func writeBreaks() {
    let tags = breaks
    breaks = []
    if tags.count > 1 { close() }
    if tags.count == 1 { running.breakLine(for: tags[0]) }
  }

  private mutating func startLinks() {
    for index in openLinks.indices where openLinks[index].start == nil {
      openLinks[index].start = running.mark()
    }
  }

  private mutating func closeLink() {
    guard let link = openLinks.last, let start = link.start, start < running.prose.count else { return }
    guard linkBudget >= link.target.utf8.count, !link.target.lowercased().hasPrefix("javascript:") else {
      return
    }
    linkBudget -= link.target.utf8.count
    links.append(Link(range: TextRange(start, running.prose.count), target: link.target))
  }

  /// Closes the block that is being written.
  private mutating func close() {
    breaks = []
    if openLinks.contains(where: { $0.start != nil }) {
      let inner = openLinks
      while !openLinks.isEmpty {
        closeLink()
        openLinks.removeLast()
      }
      openLinks = inner.map { ($0.target, nil) }
    }
    let element = blocks.last ?? 0
    let draft = BlockDraft(
      parts.kind(of: blocks), running.prose, links: links, comments: comments, element: element,
      quoteDepth: quoteDepth)
    if let draft { drafts.append(draft) } else { looseComments += comments.map(\.source) }
    running = RunningText(source: page.source)
    links = []
    comments = []
  }
}
