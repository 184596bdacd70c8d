internal import CMD4C
internal import Isnad
internal import IsnadText

/// Follows md4c through Markdown and hands tags and words to a walker, as its HTML would have them.
struct MarkdownScopes: MarkdownFollower {
  private(set) var walker: ScopeWalker
  private let text: MappedText
  private let base: UnsafePointer<CChar>
  private var markup: MarkupScopes
  /// HTML that has been met and not read yet.
  private var html = MappedText()
  private var isCode = false
  private var isHTML = false
  private var pictures = 0
  private var picture: (words: MappedText, start: Int)?
  private var targetBytes = 0
  /// The end of the last bytes that were met.
  private var last = 0

  init(_ text: MappedText, base: UnsafePointer<CChar>, walker: ScopeWalker, settings: ScopeSettings) {
    self.text = text
    self.base = base
    self.walker = walker
    markup = MarkupScopes(settings)
  }

  /// Has md4c lead a walker through a text; nothing if md4c gives up.
  static func walk(
    _ text: MappedText, flags: Int32, settings: ScopeSettings, walker: ScopeWalker
  ) -> ScopeWalker? {
    (text.bytes + MarkdownParsing.padding).withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress?.assumingMemoryBound(to: CChar.self), !text.isEmpty else {
        return walker
      }
      let scopes = MarkdownScopes(text, base: base, walker: walker, settings: settings)
      var followed = MarkdownParsing.follow(base, size: text.count, flags: flags, with: scopes)
      return followed?.finish()
    }
  }

  mutating func enter(_ block: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) {
    readHTML()
    switch block {
    case MD_BLOCK_HTML: isHTML = true
    case MD_BLOCK_DOC: break
    default:
      if block == MD_BLOCK_CODE { isCode = true }
      walker.start(markup.elements.element(MarkdownScopes.name(of: block, detail)))
    }
  }

  mutating func leave(_ block: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) {
    readHTML()
    switch block {
    case MD_BLOCK_HTML: isHTML = false
    case MD_BLOCK_DOC, MD_BLOCK_HR: break
    default:
      if block == MD_BLOCK_CODE { isCode = false }
      walker.end(markup.elements.element(MarkdownScopes.name(of: block, detail)))
    }
  }

  /// Enters a span; returns whether the parsing is to go on.
  mutating func enter(_ span: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?) -> Bool {
    readHTML()
    switch span {
    case MD_SPAN_IMG:
      pictures += 1
      if pictures == 1 { picture = (MappedText(), last) }
      guard let image = detail?.load(as: MD_SPAN_IMG_DETAIL.self) else { return true }
      return spend(image.src, image.title)
    case MD_SPAN_A:
      guard let link = detail?.load(as: MD_SPAN_A_DETAIL.self) else { return true }
      guard picture == nil else { return spend(link.href, link.title) }
      var attributes = ScopeWalker.Attributes()
      attributes.href = MarkdownScopes.bytes(of: link.href)
      walker.start(markup.elements.element("a"), attributes)
      return spend(link.href, link.title)
    default:
      if picture == nil, let name = MarkdownScopes.name(of: span) {
        walker.start(markup.elements.element(name))
      }
      return true
    }
  }

  mutating func leave(_ span: MD_SPANTYPE) {
    readHTML()
    if span == MD_SPAN_IMG {
      pictures -= 1
      guard pictures == 0, let picture else { return }
      self.picture = nil
      var attributes = ScopeWalker.Attributes()
      let place = text.sourceOffset(of: picture.start)
      attributes.alt = (picture.words, TextRange(place, place))
      walker.start(markup.elements.element("img"), attributes)
    } else if picture == nil, let name = MarkdownScopes.name(of: span) {
      walker.end(markup.elements.element(name))
    }
  }

  mutating func text(_ type: MD_TEXTTYPE, _ pointer: UnsafePointer<CChar>, _ size: Int) {
    guard !isCode else { return }
    let offset = pointer - base
    let range = offset >= 0 && offset + size <= text.count ? TextRange(offset, offset + size) : nil
    if type == MD_TEXT_HTML {
      readHTML(range, pointer, size)
      return
    }
    readHTML()
    switch type {
    case MD_TEXT_BR:
      _ = nextBreak()
      if picture == nil { walker.start(markup.elements.element("br")) }
    case MD_TEXT_SOFTBR: writeBreak()
    case MD_TEXT_ENTITY:
      guard let range else { return }
      last = range.end
      let scalars = Entity.scalars(of: text.bytes[range.start..<range.end])
      if scalars.isEmpty {
        read(range)
      } else {
        write(scalars.flatMap { Array(String($0).utf8) }, for: range)
      }
    default:
      if let range {
        last = max(last, range.end)
        read(range)
      } else {
        writeBreak()
      }
    }
  }

  /// The walker, when the file has been followed to its end.
  mutating func finish() -> ScopeWalker {
    readHTML()
    return walker
  }
}

extension MarkdownScopes {
  private mutating func read(_ range: TextRange) {
    if picture != nil { picture?.words.append(range, of: text) } else { walker.text(range, of: text) }
  }

  private mutating func write(_ words: [UInt8], for range: TextRange) {
    let source = text.source(of: range)
    if picture != nil {
      picture?.words.write(words, for: source)
    } else {
      walker.write(words, for: source)
    }
  }

  /// A line break, of which md4c tells only that it is there.
  private mutating func writeBreak() {
    if let range = nextBreak() { read(range) }
  }

  private mutating func nextBreak() -> TextRange? {
    var offset = last
    while offset < text.count, text.bytes[offset] != 0x0A { offset += 1 }
    guard offset < text.count else { return nil }
    last = offset + 1
    return TextRange(offset, last)
  }

  /// Takes a piece of HTML: a line of a block, or a tag or comment inside a line.
  private mutating func readHTML(_ range: TextRange?, _ pointer: UnsafePointer<CChar>, _ size: Int) {
    if let range {
      last = max(last, range.end)
      html.append(range, of: text)
    } else {
      html.synthesize(UnsafeRawBufferPointer(start: pointer, count: size))
    }
  }

  /// Reads the HTML that has been met.
  private mutating func readHTML() {
    guard !html.isEmpty else { return }
    // Inside the words for a picture there are no elements.
    if picture == nil { markup.read(html, into: &walker) }
    html.removeAll()
  }

  /// Says whether the targets and titles of links have taken no more work than the file is worth.
  private mutating func spend(_ target: MD_ATTRIBUTE, _ title: MD_ATTRIBUTE) -> Bool {
    targetBytes += Int(target.size) + Int(title.size)
    return targetBytes <= 16_000_000 + 16 * text.count
  }

  private static func bytes(of attribute: MD_ATTRIBUTE) -> [UInt8] {
    guard let text = attribute.text, attribute.size <= 2_048 else { return [] }
    return Array(UnsafeRawBufferPointer(start: text, count: Int(attribute.size)))
  }

  private static func name(of block: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) -> String {
    switch block {
    case MD_BLOCK_QUOTE: "blockquote"
    case MD_BLOCK_UL: "ul"
    case MD_BLOCK_OL: "ol"
    case MD_BLOCK_LI: "li"
    case MD_BLOCK_HR: "hr"
    case MD_BLOCK_H: "h\(detail.map { $0.load(as: MD_BLOCK_H_DETAIL.self).level } ?? 1)"
    case MD_BLOCK_CODE: "pre"
    case MD_BLOCK_TABLE: "table"
    case MD_BLOCK_THEAD: "thead"
    case MD_BLOCK_TBODY: "tbody"
    case MD_BLOCK_TR: "tr"
    case MD_BLOCK_TH: "th"
    case MD_BLOCK_TD: "td"
    default: "p"
    }
  }

  private static func name(of span: MD_SPANTYPE) -> String? {
    switch span {
    case MD_SPAN_EM: "em"
    case MD_SPAN_STRONG: "strong"
    case MD_SPAN_A: "a"
    case MD_SPAN_CODE: "code"
    case MD_SPAN_DEL: "del"
    default: nil
    }
  }
}
