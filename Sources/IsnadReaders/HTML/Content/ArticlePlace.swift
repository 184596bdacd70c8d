/// Where on a page its article stands.
struct ArticlePlace {
  /// The element that holds the headline and the running text.
  let root: Int
  /// The element that holds the running text; the root, if it is no other.
  let body: Int
  /// Says whether the markup tells, rather than where most of the prose stands.
  let isTold: Bool
  /// The number of further articles of about the same length.
  let rivals: Int

  /// Finds the article; nothing where no prose stands.
  init?(in page: Page, _ text: PageText, without isOut: [Bool], titles: PageTitles, isDocument: Bool) {
    guard isDocument else {
      // Of a fragment, all is article.
      (root, body, isTold, rivals) = (0, 0, true, 0)
      return
    }
    let search = ArticleSearch(page: page, text: text, isOut: isOut, titles: titles)
    let told = search.bodyByMarkup()
    let dense = search.bodyByDensity()
    guard let chosen = search.withSentence(search.better(told, dense)) ?? search.wholeBody() else {
      return nil
    }
    body = chosen
    root = search.root(around: chosen)
    isTold = chosen == told
    rivals = isTold ? search.rivals(of: chosen) : 0
  }
}

/// Looks for the article of a page.
private struct ArticleSearch {
  let page: Page
  let text: PageText
  let isOut: [Bool]
  private let headlines: [Int]
  /// How many lines are compared with the titles of the page.
  private static let mostTitles = 1_000

  init(page: Page, text: PageText, isOut: [Bool], titles: PageTitles) {
    (self.page, self.text, self.isOut) = (page, text, isOut)
    var looks = ArticleSearch.mostTitles
    headlines = page.nodes.indices.filter { index in
      let node = page.nodes[index]
      guard !isOut[index], node.kind == .element else { return false }
      if Headline.isOne(node) { return true }
      // The name of the site is a title, too, and leads to its first page.
      guard node.isBlock, (2...40).contains(text.blockWords[index]), text.blockLinked[index] == 0,
        looks > 0
      else { return false }
      looks -= 1
      return titles.include(page.words(of: index, limit: 500))
    }
  }

  private func prose(_ index: Int) -> Int { text.prose(of: index, in: page) }

  private func elements(where isWanted: (PageNode) -> Bool) -> [Int] {
    page.nodes.indices.filter {
      page.nodes[$0].kind == .element && !isOut[$0] && isWanted(page.nodes[$0])
        && text.words(of: $0, in: page) > 0
    }
  }

  /// The richest element; the innermost of those that hold the same.
  private func richest(_ elements: [Int]) -> Int? {
    elements.max { prose($0) == prose($1) ? $0 < $1 : prose($0) < prose($1) }
  }

  /// The running text as the markup tells it.
  func bodyByMarkup() -> Int? {
    let articles = richest(articles())
    let bodies = richest(
      elements {
        $0["itemprop"] == "articleBody"
          || (!["html", "body"].contains($0.name) && PageTokens($0).isAny(of: ArticleNames.bodies))
      }.map { text.blocks[$0] })
    let main = richest(elements { $0.name == "main" || $0["role"] == "main" })
    guard let outer = articles ?? main else { return bodies }
    if let bodies, prose(bodies) * 2 >= prose(outer) { return bodies }
    return outer
  }

  private func articles() -> [Int] {
    elements {
      $0.name == "article" || $0["role"] == "article"
        || $0["itemtype"].map { $0.hasSuffix("Article") || $0.hasSuffix("BlogPosting") } == true
    }
  }

  /// The running text as the element in whose paragraphs most of the prose stands.
  func bodyByDensity() -> Int? {
    var scores: [Int: Double] = [:]
    for index in page.nodes.indices where page.nodes[index].kind == .element {
      let words = text.blockWords[index] - 2 * text.blockLinked[index]
      guard words >= PageText.fewestWords, !isOut[index], index > 0 else { continue }
      var (holder, share) = (index, 1.0)
      if page.nodes[index].name != "p" { scores[holder, default: 0] += Double(words) }
      for ancestor in page.ancestors(of: index).prefix(3) where page.nodes[ancestor].isBlock {
        guard ancestor > 0, page.nodes[ancestor].name != "html" else { break }
        share = holder == index ? (page.nodes[index].name == "p" ? 1 : 0.9) : share * 0.75
        holder = ancestor
        scores[holder, default: 0] += share * Double(words)
      }
    }
    return scores.max { $0.value == $1.value ? $0.key > $1.key : $0.value < $1.value }?.key
  }

  /// The better of the two: the markup is believed unless far more prose stands elsewhere.
  func better(_ told: Int?, _ dense: Int?) -> Int? {
    guard let told else { return dense }
    guard let dense, prose(told) > 0 else { return dense ?? told }
    if isInside(told, dense) || isInside(dense, told) { return told }
    return prose(dense) > 2 * prose(told) ? dense : told
  }

  /// The body of a page that has a sentence, but no prose by measure.
  func wholeBody() -> Int? {
    withSentence(page.first("body"))
  }

  /// An element that holds prose, or one sentence at least; nothing for another one.
  func withSentence(_ index: Int?) -> Int? {
    guard let index, prose(index) == 0 else { return index }
    let ends: Set<Unicode.Scalar> = [".", "!", "?", "؟"]
    let hasSentence = (index..<page.nodes[index].end).contains { inner in
      guard text.blockWords[inner] > 1, !isOut[inner] else { return false }
      return page.words(of: inner).unicodeScalars.last.map(ends.contains) == true
    }
    return hasSentence ? index : nil
  }

  /// The element around the running text that holds the headline, too.
  func root(around body: Int) -> Int {
    if hasHeadline(body) { return body }
    var article: Int?
    for ancestor in page.ancestors(of: body) where page.nodes[ancestor].kind == .element {
      guard ancestor > 0 else { break }
      // Beside other prose, a headline may be that of something else.
      if prose(ancestor) * 2 > prose(body) * 3 + 120 { break }
      if hasHeadline(ancestor) { return ancestor }
      if page.nodes[ancestor].name == "article" { article = article ?? ancestor }
    }
    return article ?? body
  }

  private func hasHeadline(_ index: Int) -> Bool {
    page.holds(index, anyOf: headlines)
  }

  /// The number of articles beside a chosen one that are about as long.
  func rivals(of chosen: Int) -> Int {
    guard prose(chosen) > 0 else { return 0 }
    let outer =
      ([chosen] + Array(page.ancestors(of: chosen))).last { page.nodes[$0].name == "article" } ?? chosen
    return articles().filter {
      !isInside($0, outer) && !isInside(outer, $0) && prose($0) * 3 >= prose(chosen) * 2
    }.count
  }

  private func isInside(_ inner: Int, _ outer: Int) -> Bool {
    outer <= inner && inner < page.nodes[outer].end
  }
}

/// The headline among the elements of a page.
enum Headline {
  /// Says whether an element is a headline by its tag or name.
  static func isOne(_ node: PageNode) -> Bool {
    guard node.kind == .element else { return false }
    let isNamed =
      node["itemprop"]?.markupWords.contains("headline") == true
      || PageTokens(node).isAny(of: ArticleNames.headlines)
    if node.name == "h1" { return isNamed || !PageTokens(node).hasWord(in: ["brand", "logo", "site"]) }
    return isNamed
      && (ElementNames.headingLevel(node.name) != nil || node.name == "div" || node.name == "p")
  }
}
