internal import Isnad

/// Tells what the elements of an article are by their tags and names.
struct ArticleParts {
  private let page: Page
  private let text: PageText
  /// The tables whose cells are data, not places on a screen.
  private let dataTables: Set<Int>

  init(_ page: Page, _ text: PageText) {
    self.page = page
    self.text = text
    dataTables = Set(
      page.nodes.indices.filter {
        page.nodes[$0].name == "table" && ArticleParts.isData($0, page, text)
      })
  }

  /// Says whether an element that is no block stands in a line of its own all the same: a byline or
  /// a date among the short pieces of a page's head.
  func standsAlone(_ index: Int) -> Bool {
    let node = page.nodes[index]
    guard node.name != "a", text.blockWords[text.blocks[index]] < 25, !isInByline(index) else {
      return false
    }
    if node.name == "time" {
      return ElementNames.headingLevel(page.nodes[text.blocks[index]].name) == nil
    }
    let tokens = PageTokens(node)
    return ArticleNames.nameByline(tokens) || tokens.isAny(of: ArticleNames.datelines)
      || tokens.isAny(of: ArticleNames.captions)
  }

  private func isInByline(_ index: Int) -> Bool {
    page.ancestors(of: index).prefix(3).contains {
      $0 > 0 && ArticleNames.nameByline(PageTokens(page.nodes[$0]))
        && text.words(of: $0, in: page) < 25
    }
  }

  /// What the words in a row of blocks, from the outermost to the innermost, are.
  func kind(of blocks: [Int]) -> Block.Kind {
    for index in blocks.reversed() {
      let node = page.nodes[index]
      if let level = ElementNames.headingLevel(node.name) {
        return Headline.isOne(node) && level == 1 ? .headline : .heading(level: level)
      }
      switch node.name {
      case "figcaption", "caption": return .caption
      case "li", "dd", "dt": return .listItem
      case "td", "th": if isDataCell(index) { return .tableCell }
      case "blockquote": return .paragraph
      default:
        if PageTokens(node).isAny(of: ArticleNames.captions) { return .caption }
      }
    }
    return .paragraph
  }

  private func isDataCell(_ index: Int) -> Bool {
    page.ancestors(of: index).first { page.nodes[$0].name == "table" }.map(dataTables.contains) ?? false
  }

  /// A table is one of data if it names its columns, or if its cells are many and short.
  private static func isData(_ table: Int, _ page: Page, _ text: PageText) -> Bool {
    var (rows, cells, longest) = (0, 0, 0)
    var isNamed = false
    var index = table + 1
    while index < page.nodes[table].end {
      let node = page.nodes[index]
      if node.name == "table" { return false }
      switch node.name {
      case "tr": rows += 1
      case "td": cells += 1
      case "th", "caption", "thead":
        cells += node.name == "th" ? 1 : 0
        isNamed = true
      default: break
      }
      if node.isBlock { longest = max(longest, text.blockWords[index]) }
      index += 1
    }
    return cells > 1 && (isNamed || (rows > 1 && cells >= rows * 2 && longest < 40))
  }
}
