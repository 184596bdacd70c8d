internal import IsnadText

/// Finds what stands on a page beside its article: navigation, advertisements, forms, comments.
struct Furniture {
  private let page: Page
  /// Says of each node whether it is left out, with all inside it.
  private(set) var isOut: [Bool]

  /// Leaves out what is furniture by its element, or is hidden.
  ///
  /// What holds most of the page is hidden only as long as something lies over it.
  init(_ page: Page) {
    self.page = page
    isOut = Array(repeating: false, count: page.nodes.count)
    let text = PageText(of: page, without: isOut)
    let all = text.prose(of: 0, in: page)
    for (index, node) in page.nodes.enumerated() where node.kind == .element {
      let isHidden = Furniture.isHidden(node) && text.prose(of: index, in: page) * 2 <= all
      if isHidden || Furniture.isNeverProse(node, index, page) { isOut[index] = true }
    }
    inherit()
  }

  /// Leaves out what names itself furniture, unless it holds most of the page or the article itself.
  mutating func leaveOutNamed() {
    let text = PageText(of: page, without: isOut)
    let all = text.prose(of: 0, in: page)
    let heads = page.nodes.indices.filter { isHead(page.nodes[$0]) && !isOut[$0] }
    for (index, node) in page.nodes.enumerated() where node.kind == .element && !isOut[index] {
      let prose = text.prose(of: index, in: page)
      let isNamed = PageTokens(node).isAny(of: FurnitureNames.certain) && !Furniture.isWhole(node.name)
      guard isNamed ? prose * 10 <= all * 9 : isUsual(node, index, text) && prose * 2 <= all,
        !page.holds(index, anyOf: heads)
      else { continue }
      if Furniture.isLine(node.name), isRunningProse(index, text) { continue }
      isOut[index] = true
    }
    inherit()
  }

  /// Says whether an element is the article's own, whatever is around it.
  private func isHead(_ node: PageNode) -> Bool {
    node.name == "main" || node["itemprop"] == "articleBody"
      || (node.name == "h1" && Headline.isOne(node))
  }

  /// Leaves out what is named as furniture often is, and looks like it.
  mutating func leaveOutLikely(inside root: Int) {
    let text = PageText(of: page, without: isOut)
    let all = text.prose(of: root, in: page)
    func places(of isWanted: (PageNode) -> Bool) -> [Int] {
      page.nodes.indices.filter { page.nodes[$0].kind == .element && isWanted(page.nodes[$0]) }
    }
    let controls = places { ["button", "form", "input"].contains($0.name) }
    let heads = places { ElementNames.headingLevel($0.name) != nil || Headline.isOne($0) }
    for index in page.inside(root) where page.nodes[index].kind == .element && !isOut[index] {
      let node = page.nodes[index]
      guard PageTokens(node).hasWord(in: FurnitureNames.likely),
        text.prose(of: index, in: page) * 2 <= all
      else { continue }
      let words = text.words(of: index, in: page)
      let isBare = text.prose(of: index, in: page) == 0 && !page.holds(index, anyOf: heads)
      let looksLikeIt =
        text.linked(of: index, in: page) * 10 >= words * 3 || page.holds(index, anyOf: controls)
        || (isBare && !Furniture.isLine(node.name))
      if looksLikeIt, !(Furniture.isLine(node.name) && isRunningProse(index, text)) {
        isOut[index] = true
      }
    }
    inherit()
  }

  /// What is inside of what is left out is left out.
  private mutating func inherit() {
    for (index, node) in page.nodes.enumerated() where isOut[node.parent] { isOut[index] = true }
  }

  /// Says whether an element is furniture by its tag or its role, as a rule.
  private func isUsual(_ node: PageNode, _ index: Int, _ text: PageText) -> Bool {
    if let role = node["role"], FurnitureNames.roles.contains(role) { return true }
    guard FurnitureNames.usualElements.contains(node.name) else { return false }
    // What is marked as a foot, but stands before all prose, tells author and date.
    if node.name == "footer", text.words(of: index, in: page) < 25,
      text.prose(in: node.parent..<index) == 0,
      page.inside(index).contains(where: { page.nodes[$0].name == "time" })
    {
      return false
    }
    // The foot of a quotation tells whose it is.
    return node.name != "footer"
      || !page.ancestors(of: index).contains {
        ["blockquote", "figure"].contains(page.nodes[$0].name)
      }
  }

  private static func isWhole(_ name: String) -> Bool { ["html", "body", "main"].contains(name) }

  /// Says whether an element is one line or paragraph, which may bear any name and be prose.
  private static func isLine(_ name: String) -> Bool {
    ["p", "li", "blockquote", "figcaption", "td", "dd", "dt", "pre"].contains(name)
      || ElementNames.headingLevel(name) != nil
  }

  private func isRunningProse(_ index: Int, _ text: PageText) -> Bool {
    let words = text.words(of: index, in: page)
    return words >= PageText.fewestWords && text.linked(of: index, in: page) * 3 <= words
  }

  private static func isNeverProse(_ node: PageNode, _ index: Int, _ page: Page) -> Bool {
    if FurnitureNames.elements.contains(node.name) { return true }
    if ["del", "s", "strike"].contains(node.name) { return true }
    return (node.name == "pre" && isCode(index, page))
      || (node.name == "a" && isReference(node, index, page))
  }

  private static func isHidden(_ node: PageNode) -> Bool {
    guard !isWhole(node.name) else { return false }
    if node.attributes["hidden"] != nil || node["aria-hidden"]?.lowercased() == "true" { return true }
    if let style = node["style"], isHidden(style) { return true }
    return PageTokens(node).isAny(of: FurnitureNames.hidden)
  }

  private static func isHidden(_ style: String) -> Bool {
    let style = String(decoding: style.utf8.filter { !isMarkupSpace($0) }, as: UTF8.self).lowercased()
    return style.contains("display:none") || style.contains("visibility:hidden")
  }

  /// Says whether preformatted text is a program's.
  private static func isCode(_ index: Int, _ page: Page) -> Bool {
    let inside = page.children(of: index).filter {
      page.nodes[$0].kind == .element || !page.words(of: $0).isEmpty
    }
    return inside.count == 1 && page.nodes[inside[0]].name == "code"
  }

  /// Says whether a link is only the number of a note on the same page, or the way back from it.
  private static func isReference(_ node: PageNode, _ index: Int, _ page: Page) -> Bool {
    guard node["href"]?.first == "#", page.inside(index).count <= 8 else { return false }
    let words = page.words(of: index, limit: 32)
    return words.utf8.count <= 12 && !words.unicodeScalars.contains(where: \.isLetter)
  }
}
