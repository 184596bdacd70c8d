internal import Isnad
internal import IsnadText

/// Tells the parts between the headline and the first paragraph, and leaves out what is neither.
struct ArticleHead {
  private let page: Page
  private let place: ArticlePlace

  init(_ page: Page, _ place: ArticlePlace) {
    self.page = page
    self.place = place
  }

  /// The blocks of an article from its headline on, the parts of its head told.
  ///
  /// - Parameter titles: the titles that the page gives elsewhere.
  func told(_ drafts: [BlockDraft], titles: PageTitles) -> [BlockDraft] {
    var drafts = drafts
    let headline = headline(of: drafts, titles: titles)
    for index in drafts.indices where index != headline && drafts[index].kind == .headline {
      drafts[index].kind = .heading(level: 1)
    }
    if let headline { drafts[headline].kind = .headline }
    var result: [BlockDraft] = []
    var isHead = true
    for (index, draft) in drafts.enumerated() {
      guard draft.element < page.nodes[place.body].end || place.body == 0 else { break }
      var draft = draft
      if isHead, index != headline {
        if headline.map({ index < $0 }) ?? false { continue }
        guard let kind = kind(of: draft) else { continue }
        draft.kind = kind
        if kind == .byline || kind == .dateline { draft.trimSeparators() }
        if draft.range.isEmpty { continue }
        isHead = !isFirstParagraph(draft)
      }
      result.append(draft)
    }
    return result
  }

  /// The headline: an element that is one and bears a title of the page, the first that is one, or
  /// the first of the first lines that bears a title.
  private func headline(of drafts: [BlockDraft], titles: PageTitles) -> Int? {
    func bearsTitle(_ index: Int) -> Bool { titles.include(drafts[index].words) }
    let told = drafts.indices.prefix(64).filter { drafts[$0].kind == .headline || isNamed(drafts[$0]) }
    return told.first(where: bearsTitle) ?? told.first
      ?? drafts.indices.prefix(8).first { drafts[$0].wordCount < 40 && bearsTitle($0) }
  }

  private func isNamed(_ draft: BlockDraft) -> Bool {
    names(around: draft).contains { Headline.isOne($0) }
  }

  /// What a block before the first paragraph is; nothing for what is only furniture of the head.
  private func kind(of draft: BlockDraft) -> Block.Kind? {
    let nodes = names(around: draft)
    let words = draft.wordCount
    if draft.kind == .caption { return .caption }
    if words < 25, isByline(draft, nodes) { return .byline }
    if words < 15, isDateline(draft, nodes) { return .dateline }
    let isSummary = nodes.contains {
      ArticleNames.nameSummary(PageTokens($0))
        || $0["itemprop"].map { ["description", "alternativeHeadline"].contains($0) } == true
    }
    if isSummary, words > 2 { return .summary }
    if words < 25, draft.kind == .paragraph, let kind = shape(of: draft) { return kind }
    let runsOn = words >= PageText.fewestWords || draft.endsSentence
    let isInHeader = draft.element < place.body || isInHeader(draft)
    switch draft.kind {
    case .paragraph, .listItem:
      guard runsOn || page.nodes[draft.element].name == "p" || place.body == 0 else { return nil }
      if isInHeader { return runsOn ? .summary : draft.kind }
      return draft.linkedCount * 2 > words && place.body != 0 ? nil : draft.kind
    case .heading: return isInHeader ? (runsOn ? .summary : nil) : draft.kind
    default: return draft.kind
    }
  }

  private func isByline(_ draft: BlockDraft, _ nodes: [PageNode]) -> Bool {
    if nodes.contains(where: { ElementNames.headingLevel($0.name).map { $0 < 3 } ?? false }) {
      return false
    }
    let isNamed = nodes.contains {
      ArticleNames.nameByline(PageTokens($0))
        || $0["itemprop"]?.markupWords.contains("author") == true
    }
    if isNamed { return true }
    return inside(draft).contains {
      page.nodes[$0]["rel"]?.markupWords.contains("author") == true
        || page.nodes[$0]["itemprop"]?.markupWords.contains("author") == true
    }
  }

  private func isDateline(_ draft: BlockDraft, _ nodes: [PageNode]) -> Bool {
    draft.words.unicodeScalars.contains(where: \.isDigit)
      && nodes.contains { PageTokens($0).isAny(of: ArticleNames.datelines) || $0.name == "time" }
  }

  /// The nodes of a block's element; none where it holds more than a line.
  private func inside(_ draft: BlockDraft) -> Range<Int> {
    let inside = page.inside(draft.element)
    return inside.count <= 32 ? inside : draft.element..<draft.element
  }

  /// A byline or dateline that no markup tells, by its words.
  private func shape(of draft: BlockDraft) -> Block.Kind? {
    let text = UTF8Text(draft.words)
    let shape = LineShape(Passage(text.range, of: text), of: text)
    if Dateline(line: shape) != nil { return .dateline }
    return Byline(shape) != nil ? .byline : nil
  }

  private func isInHeader(_ draft: BlockDraft) -> Bool {
    names(around: draft).contains { ["header", "hgroup"].contains($0.name) }
  }

  /// The elements around a block, up to four, that are not around the running text as well.
  private func names(around draft: BlockDraft) -> [PageNode] {
    var result: [PageNode] = []
    var index = draft.element
    while result.count < 4, index > 0, index != place.root, index != place.body {
      result.append(page.nodes[index])
      index = page.nodes[index].parent
    }
    return result
  }

  private func isFirstParagraph(_ draft: BlockDraft) -> Bool {
    let isProse = draft.kind == .paragraph || draft.kind == .listItem || draft.kind == .tableCell
    let isInside = draft.element >= place.body
    return isProse && isInside
      && (draft.wordCount >= PageText.fewestWords && (draft.endsSentence || draft.wordCount >= 15))
  }
}
