internal import IsnadText

/// How much text stands where on a page, and how much of it is prose.
///
/// The counts are sums over the nodes in their order, so that those of any element are told at once.
struct PageText {
  /// The words before each node, those of links among them, and those of prose.
  private var words: [Int] = [0]
  private var linked: [Int] = [0]
  private var prose: [Int] = [0]
  /// The words that stand directly in each block, and those of links among them.
  private(set) var blockWords: [Int]
  private(set) var blockLinked: [Int]
  /// The block in which each node stands.
  let blocks: [Int]

  /// Counts the words of a page, but for those of nodes that are left out.
  init(of page: Page, without isOut: [Bool]) {
    let nodes = page.nodes
    var blocks = [Int](repeating: 0, count: nodes.count)
    var isLinked = [Bool](repeating: false, count: nodes.count)
    var own: [(words: Int, linked: Int)] = Array(repeating: (0, 0), count: nodes.count)
    blockWords = Array(repeating: 0, count: nodes.count)
    blockLinked = blockWords
    for (index, node) in nodes.enumerated() {
      blocks[index] = node.kind == .element && node.isBlock ? index : blocks[node.parent]
      isLinked[index] = isLinked[node.parent] || (node.name == "a" && node["href"] != nil)
      guard node.kind == .text, !isOut[index] else { continue }
      let count = PageText.words(in: node.range, of: page.source)
      own[index] = (count, isLinked[index] ? count : 0)
      blockWords[blocks[index]] += count
      blockLinked[blocks[index]] += own[index].linked
    }
    for index in nodes.indices {
      words.append((words.last ?? 0) + own[index].words)
      linked.append((linked.last ?? 0) + own[index].linked)
      // Prose runs on: eight words of a block at least, most of them in no link.
      let (all, links) = (blockWords[index], blockLinked[index])
      let isProse = all >= PageText.fewestWords && links * 2 <= all
      prose.append((prose.last ?? 0) + (isProse ? all - links : 0))
    }
    self.blocks = blocks
  }

  /// The fewest words of a block that count as prose.
  static let fewestWords = 8

  /// The words inside an element.
  func words(of index: Int, in page: Page) -> Int { words[page.nodes[index].end] - words[index] }

  /// The words of links inside an element.
  func linked(of index: Int, in page: Page) -> Int { linked[page.nodes[index].end] - linked[index] }

  /// The words of prose inside an element.
  func prose(of index: Int, in page: Page) -> Int { prose[page.nodes[index].end] - prose[index] }

  /// The words of prose inside a range of nodes.
  func prose(in nodes: Range<Int>) -> Int { prose[nodes.upperBound] - prose[nodes.lowerBound] }

  /// The number of words in a range of the source, tags left out.
  private static func words(in range: TextRange, of source: [UInt8]) -> Int {
    var count = 0
    var isInside = false
    var scanner = MarkupScanner(source, in: range)
    while let markup = scanner.next() {
      guard case .text(let piece) = markup else { continue }
      for offset in piece.start..<piece.end {
        let isSpace = isMarkupSpace(source[offset])
        if !isSpace, !isInside { count += 1 }
        isInside = !isSpace
      }
    }
    return count
  }
}
