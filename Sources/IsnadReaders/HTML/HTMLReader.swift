public import Isnad
internal import IsnadText

/// Reads HTML: the article of a page, without what stands around it.
///
/// Gumbo takes the page apart, behind a guard for depth and amount; a page beyond the guard is read
/// tag by tag. The article is told by its markup, or by where most of the prose stands.
public struct HTMLReader: Reader {
  /// Creates the reader.
  public init() {}

  public func read(_ source: SourceFile) -> Manuscript {
    let clean = CleanSource(source)
    let tamed = TamedMarkup(clean.bytes, from: clean.start)
    if let refusal = tamed.refusal {
      return readPlainly(clean, tamed, "\(refusal.reason), so that it is read tag by tag", refusal.place)
    }
    guard let page = PageParser.parse(clean.bytes, tamed: tamed.bytes, from: clean.start) else {
      return readPlainly(
        clean, tamed, "the page could not be parsed and is read tag by tag", TextRange(0, 0))
    }
    return read(page, tamed, clean)
  }

  private func read(_ page: Page, _ tamed: TamedMarkup, _ clean: CleanSource) -> Manuscript {
    var metadata = PageMetadata(page, title: tamed.title, linkedData: tamed.linkedData)
    let titles = metadata.titles
    var furniture = Furniture(page)
    let unnamed = furniture
    furniture.leaveOutNamed()
    var text = PageText(of: page, without: furniture.isOut)
    var place = ArticlePlace(
      in: page, text, without: furniture.isOut, titles: titles, isDocument: tamed.isDocument)
    if place == nil {
      // What names itself furniture may be all there is.
      furniture = unnamed
      text = PageText(of: page, without: furniture.isOut)
      place = ArticlePlace(
        in: page, text, without: furniture.isOut, titles: titles, isDocument: tamed.isDocument)
    }
    metadata.take(article: place?.root)
    var manuscript: Manuscript
    if let place {
      furniture.leaveOutLikely(inside: place.root)
      manuscript = HTMLReader.article(at: place, of: page, furniture, titles, metadata.metadata.language)
      if place.rivals > 0 {
        manuscript.notes.append(
          ReaderNote(
            "the page holds \(place.rivals + 1) articles; the longest one is read",
            at: page.nodes[place.body].range))
      }
    } else {
      manuscript = Manuscript(text: UTF8Text(""), map: PositionMap([]), blocks: [])
    }
    metadata.take(headlineOf: manuscript)
    metadata.take(bylineOf: manuscript)
    metadata.check(languageOf: manuscript)
    manuscript.metadata = metadata.metadata
    manuscript.tellHead()
    manuscript.notes = clean.notes + metadata.notes + manuscript.notes
    if manuscript.blocks.isEmpty { manuscript.notes.append(HTMLReader.nothingFound) }
    return manuscript
  }

  private static func article(
    at place: ArticlePlace, of page: Page, _ furniture: Furniture, _ titles: PageTitles,
    _ language: Language?
  ) -> Manuscript {
    let text = PageText(of: page, without: furniture.isOut)
    let parts = ArticleParts(page, text)
    var walker = PageWalker(page, text, without: furniture.isOut, parts: parts, language: language)
    walker.walk(place.root)
    let told = ArticleHead(page, place).told(walker.drafts, titles: titles)
    let drafts = LooseEnds.cut(from: told)
    let inside = Set(walker.looseComments + drafts.flatMap { $0.comments.map(\.source) })
    // A suppression holds wherever on the page it is written.
    let elsewhere = page.nodes.filter {
      $0.kind == .comment && !inside.contains($0.range) && isSuppression($0.range, page.source)
    }
    return ArticleAssembly.manuscript(
      of: drafts, looseComments: walker.looseComments + elsewhere.map(\.range), source: page.source)
  }

  private static func isSuppression(_ comment: TextRange, _ source: [UInt8]) -> Bool {
    source[comment.start..<comment.end].dropFirst(4).drop { $0 <= 0x20 }.starts(with: "isnad".utf8)
  }

  private static var nothingFound: ReaderNote {
    ReaderNote(
      "no article was found in the page: neither an element that holds one nor paragraphs of prose",
      at: TextRange(0, 0))
  }

  private func readPlainly(
    _ clean: CleanSource, _ tamed: TamedMarkup, _ note: String, _ place: TextRange
  ) -> Manuscript {
    var reading = PlainMarkup(clean.bytes, from: clean.start)
    reading.read()
    var manuscript = ArticleAssembly.manuscript(
      of: reading.drafts, looseComments: reading.looseComments, source: clean.bytes)
    manuscript.tellHead()
    manuscript.notes = clean.notes + [ReaderNote(note, at: place)]
    if manuscript.blocks.isEmpty { manuscript.notes.append(HTMLReader.nothingFound) }
    return manuscript
  }
}
