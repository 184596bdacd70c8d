internal import Isnad
internal import IsnadText

/// What a page says of itself: in linked data, in `meta` elements, and in the marked parts of its
/// article, in this order.
struct PageMetadata {
  /// What is known of the article.
  private(set) var metadata = Metadata()
  /// What could not be read.
  private(set) var notes: [ReaderNote]
  /// The titles that the page gives, by which its headline can be told.
  let titles: PageTitles
  /// The title of the page without the name of the site.
  let pageTitle: String?

  fileprivate let page: Page
  private let meta: MetaTags
  private let linked: LinkedData

  /// Reads the metadata of a page, of whose article the element is known.
  init(_ page: Page, title: TextRange?, linkedData scripts: [TextRange]) {
    self.page = page
    meta = MetaTags(page)
    linked = LinkedData(scripts, of: page.source)
    notes = linked.notes
    let site = meta.first("og:site_name", "application-name", "dc.publisher", "dcterms.publisher")
    metadata.publisher = linked.publisher ?? site ?? meta.first("publisher")
    let sites = [site, linked.publisher].compactMap { $0 }
    let ownTitle = title.map { range in
      HTMLEntity.decoded(
        String(decoding: page.source[range.start..<min(range.end, range.start + 2_000)], as: UTF8.self)
      ).markupWords.joined(separator: " ")
    }
    let opened = meta.first("og:title", "twitter:title", "dc.title", "parsely-title")
      .map { PageTitle.without(site: sites, $0) }
    let bare = ownTitle.map { PageTitle.withoutSite($0, known: sites) }
    titles = PageTitles([opened, linked.headline, bare, ownTitle].compactMap { $0 })
    pageTitle = bare
    metadata.title = opened ?? linked.headline
    metadata.sources = linked.sources
    takeLanguage(meta.first("content-language", "og:locale", "dc.language") ?? linked.language)
  }

  /// Takes in what is marked in the article itself, once its element is known.
  mutating func take(article: Int?) {
    takeAuthors(article)
    takeDate(article)
  }

  private mutating func takeLanguage(_ further: String?) {
    let root = page.first("html").map { page.nodes[$0] }
    let tags = [
      root?["lang"], root?["xml:lang"], page.first("body").flatMap { page.nodes[$0]["lang"] }, further,
    ]
    metadata.language = tags.compactMap { $0 }.first(where: Language.isTag).map(Language.init(rawValue:))
  }

  private mutating func takeAuthors(_ article: Int?) {
    var candidates = [
      linked.authors,
      meta.all("author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl"),
      meta.all("article:author").filter { !$0.contains("://") },
    ]
    if let article {
      candidates.append(
        words(inside: article) {
          $0["rel"]?.markupWords.contains("author") == true
            || $0["itemprop"]?.markupWords.contains("author") == true
        })
    }
    metadata.authors = candidates.first { !$0.isEmpty } ?? []
  }

  /// The words of the outermost elements of a kind inside another one, each once.
  private func words(inside outer: Int, where isWanted: (PageNode) -> Bool) -> [String] {
    var result: [String] = []
    var index = outer + 1
    while index < page.nodes[outer].end, result.count < 8 {
      let node = page.nodes[index]
      if node.kind == .element, isWanted(node) {
        let words = page.words(of: index, limit: 200)
        if !words.isEmpty, words.markupWords.count <= 8, !result.contains(words) { result.append(words) }
        index = node.end
      } else {
        index += 1
      }
    }
    return result
  }

  private mutating func takeDate(_ article: Int?) {
    var given = [
      linked.published,
      meta.first(
        "article:published_time", "og:published_time", "datepublished", "date", "dc.date",
        "dc.date.issued", "dcterms.date", "dcterms.issued", "dcterms.created", "pubdate",
        "publish-date", "publishdate", "parsely-pub-date", "sailthru.date"),
    ].compactMap { $0 }
    if let article { given += times(inside: article) }
    for text in given {
      if let date = ArticleDate(writtenInMetadata: text) {
        metadata.date = date
        metadata.dateOrigin = .metadata
        return
      }
    }
    if let first = given.first {
      notes.append(
        ReaderNote(
          "the date '\(first)' of the page is no day; a date is written 2026-11-24", at: TextRange(0, 0))
      )
    }
  }

  /// The date that is marked as that of publication, and the first one that is marked at all.
  private func times(inside article: Int) -> [String] {
    let marked = page.inside(article).filter {
      page.nodes[$0]["itemprop"]?.markupWords.contains("datePublished") == true
    }
    let first = page.inside(article).first {
      page.nodes[$0].name == "time" && page.nodes[$0]["datetime"] != nil
    }
    return (marked.prefix(1) + [first].compactMap { $0 }).map { index in
      let node = page.nodes[index]
      return node["datetime"] ?? node["content"] ?? page.words(of: index, limit: 100)
    }
  }
}

extension PageMetadata {
  /// Takes the headline for the title where the page gives no other.
  mutating func take(headlineOf manuscript: Manuscript) {
    guard metadata.title == nil else { return }
    metadata.title =
      manuscript.blocks.first { $0.kind == .headline }.map { manuscript.text[$0.range] } ?? pageTitle
  }

  /// Takes the byline for the author where nothing else names one.
  mutating func take(bylineOf manuscript: Manuscript) {
    guard metadata.authors.isEmpty,
      let byline = manuscript.blocks.first(where: { $0.kind == .byline })
    else { return }
    let shape = LineShape(Passage(byline.range, of: manuscript.text), of: manuscript.text)
    if let names = Byline(shape)?.authors {
      metadata.authors = names
    } else if shape.words <= 4, (0..<shape.tokens.count).allSatisfy({ shape.tokens[$0].kind == .word }) {
      metadata.authors = [manuscript.text[byline.range]]
    }
  }

  /// Doubts the language that the page names where its article is in another script: templates
  /// are often in English.
  mutating func check(languageOf manuscript: Manuscript) {
    guard let named = metadata.language else { return }
    let tokens = Tokenizer.tokenize(manuscript.text)
    guard let found = Language.byScript(of: tokens, in: 0..<tokens.count), found.script != named.script
    else { return }
    metadata.language = nil
    notes.append(
      ReaderNote(
        "the page says that its language is '\(named)', but most of its words are in another script; "
          + "the words are believed",
        at: page.first("html").map { page.nodes[$0].range } ?? TextRange(0, 0)))
  }
}
