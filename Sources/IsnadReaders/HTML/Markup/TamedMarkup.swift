internal import IsnadText

/// The markup of a page as it is handed to the parser, byte for byte as long as the page.
///
/// Gumbo needs quadratic time for what nests deep, and for formatting elements that stay open
/// through many blocks: 68 KB of `<b>` take half a minute. So the page is looked through first, in
/// one pass. What is never prose (scripts, styles, pictures in SVG) is covered with comments,
/// formatting tags with letters, which the reader knows for tags from the page itself, and a page
/// that nests too deep all the same is not handed on at all.
struct TamedMarkup {
  /// The bytes for the parser; empty if the page is refused.
  private(set) var bytes: [UInt8]
  /// Why the page is not parsed; nothing if it may be.
  private(set) var refusal: Refusal?
  /// The scripts with linked data, without their tags.
  private(set) var linkedData: [TextRange] = []
  /// The text of the first title.
  private(set) var title: TextRange?
  /// Says whether the page is a whole document, not a fragment of one.
  private(set) var isDocument = false

  private let source: [UInt8]
  private let isXML: Bool
  private var open = OpenElements()
  private var tags = 0
  /// Formatting elements that are open, by name, and whether their tags are covered.
  private var covered: [String: [Bool]] = [:]
  /// Elements that need not be looked for again: they have no end tag from here on.
  private var endless: Set<String> = []
  private var seen: Set<String> = []

  /// Why a page is not parsed.
  struct Refusal {
    /// What was found.
    let reason: String
    /// The tag at which it was found.
    let place: TextRange
  }

  /// The deepest nesting of elements.
  static let deepest = 256
  /// The most tags.
  static let mostTags = 500_000
  /// The most attributes of one tag.
  static let mostAttributes = 512

  /// Looks through a page.
  init(_ source: [UInt8], from start: Int) {
    self.source = source
    bytes = source
    isXML = source[start...].starts(with: "<?xml".utf8)
    var scanner = MarkupScanner(source, in: TextRange(start, source.count))
    while refusal == nil, let markup = scanner.next() {
      switch markup {
      case .startTag(let tag): take(startTag: tag, &scanner)
      case .endTag(let tag): take(endTag: tag)
      case .declaration(let range):
        if !isDocument { isDocument = TamedMarkup.isDocumentType(source, range) }
      case .text, .comment: break
      }
    }
    if refusal != nil { bytes = [] }
  }

  private mutating func take(startTag tag: MarkupTag, _ scanner: inout MarkupScanner) {
    let (name, range) = (tag.name, tag.range)
    if ["body", "head", "html"].contains(name) {
      isDocument = true
      // A parser adds the attributes of a second one to the first.
      if !seen.insert(name).inserted { cover(range) }
      return
    }
    if isEmptyElement(tag) {
      coverWithComment(range)
      return
    }
    if ElementNames.rawText.contains(name) {
      let text = scanner.skipRawText(of: name)
      keep(text, of: tag)
      coverWithComment(TextRange(range.start, endOfTag(from: text.end)))
      return
    }
    if ElementNames.foreign.contains(name) {
      if !endless.contains(name) {
        if let end = MarkupScanner.endTag(of: name, in: source, from: range.end, before: source.count) {
          let whole = TextRange(range.start, endOfTag(from: end))
          coverWithComment(whole)
          scanner = MarkupScanner(source, in: TextRange(whole.end, source.count))
          return
        }
        endless.insert(name)
      }
      cover(range)
      return
    }
    if ElementNames.passedOver.contains(name) {
      cover(range)
      return
    }
    let telling = tellingAttributes(of: tag)
    if refusal != nil { return }
    if ElementNames.formatting.contains(name) {
      let isCovered = name == "a" ? !telling.contains("href") : isPlain(name, telling)
      covered[name, default: []].append(isCovered)
      cover(isCovered ? range : tag.nameRange)
      if isCovered { return }
    }
    count(tag)
    open.open(TamedMarkup.parserName(name))
    checkDepth(at: range)
  }

  private mutating func take(endTag tag: MarkupTag) {
    let name = tag.name
    if ElementNames.formatting.contains(name) {
      let isCovered = covered[name]?.popLast() ?? true
      cover(isCovered ? tag.range : tag.nameRange)
      if !isCovered { open.close(TamedMarkup.parserName(name)) }
    } else {
      open.close(name)
      count(tag)
      checkDepth(at: tag.range)
    }
  }

  /// Says whether a tag closes its element at once: in SVG, and everywhere in XML.
  private func isEmptyElement(_ tag: MarkupTag) -> Bool {
    guard tag.range.count > 3, source[tag.range.end - 2] == UInt8(ascii: "/"),
      !ElementNames.void.contains(tag.name)
    else { return false }
    return isXML || tag.name == "svg" || tag.name == "math"
  }

  /// The name under which the parser knows an element: formatting elements have none that means
  /// anything to it.
  private static func parserName(_ name: String) -> String {
    ElementNames.formatting.contains(name) ? String(repeating: "x", count: name.utf8.count) : name
  }

  /// Says whether a formatting element tells nothing but how its words look.
  private func isPlain(_ name: String, _ telling: Set<String>) -> Bool {
    !["code", "s", "strike"].contains(name) && telling.isEmpty
  }

  /// The attributes of a tag that tell more than how its words look.
  private mutating func tellingAttributes(of tag: MarkupTag) -> Set<String> {
    var attributes = AttributeScanner(source, in: tag.attributes)
    var (count, result) = (0, Set<String>())
    while let attribute = attributes.next() {
      count += 1
      guard count <= TamedMarkup.mostAttributes else {
        refuse("a tag has more than \(TamedMarkup.mostAttributes) attributes", at: tag.range)
        return result
      }
      guard attribute.name.count <= 12 else { continue }
      let name = String(decoding: source[attribute.name.start..<attribute.name.end], as: UTF8.self)
        .lowercased()
      if TamedMarkup.telling.contains(name) { result.insert(name) }
    }
    return result
  }

  private static let telling: Set<String> = [
    "aria-hidden", "class", "hidden", "href", "id", "itemprop", "rel", "role", "style",
  ]

  private mutating func count(_ tag: MarkupTag) {
    tags += 1
    if tags > TamedMarkup.mostTags {
      refuse("the page has more than \(TamedMarkup.mostTags) tags", at: tag.range)
    }
  }

  private mutating func checkDepth(at range: TextRange) {
    if open.depth > TamedMarkup.deepest {
      refuse("the page nests more than \(TamedMarkup.deepest) levels deep", at: range)
    } else if open.steps > 4_000_000 + 8 * source.count {
      refuse("the page nests deep for too long", at: range)
    }
  }

  private mutating func refuse(_ reason: String, at place: TextRange) {
    refusal = refusal ?? Refusal(reason: reason, place: place)
  }

  /// Keeps what scripts and titles say of the page.
  private mutating func keep(_ text: TextRange, of tag: MarkupTag) {
    if tag.name == "title" {
      title = title ?? text
    } else if tag.name == "script" {
      var attributes = AttributeScanner(source, in: tag.attributes)
      while let attribute = attributes.next() {
        let value = String(
          decoding: source[attribute.value.start..<min(attribute.value.end, attribute.value.start + 64)],
          as: UTF8.self)
        if value.lowercased().hasPrefix("application/ld+json") { linkedData.append(text) }
      }
    }
  }

  /// The offset behind the end tag at an offset.
  private func endOfTag(from start: Int) -> Int {
    var offset = start
    while offset < source.count, source[offset] != UInt8(ascii: ">") { offset += 1 }
    return min(source.count, offset + 1)
  }

  /// Covers a range with letters.
  private mutating func cover(_ range: TextRange) {
    for offset in range.start..<range.end { bytes[offset] = UInt8(ascii: "x") }
  }

  /// Covers a range with a comment, or with letters if it is too short for one.
  private mutating func coverWithComment(_ range: TextRange) {
    cover(range)
    guard range.count >= 7 else { return }
    for (index, byte) in "<!--".utf8.enumerated() { bytes[range.start + index] = byte }
    for (index, byte) in "-->".utf8.enumerated() { bytes[range.end - 3 + index] = byte }
  }

  private static func isDocumentType(_ source: [UInt8], _ range: TextRange) -> Bool {
    let opening = source[range.start..<min(range.end, range.start + 9)]
    return String(decoding: opening, as: UTF8.self).lowercased() == "<!doctype"
  }
}
