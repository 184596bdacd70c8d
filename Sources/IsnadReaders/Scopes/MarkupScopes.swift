internal import Isnad
internal import IsnadText

/// Hands the tags and words of HTML to a walker: of a page, or of a piece of HTML in another format.
struct MarkupScopes {
  /// What the elements mean.
  var elements: ScopeElements

  init(_ settings: ScopeSettings) { elements = ScopeElements(settings) }

  /// Reads markup.
  mutating func read(_ markup: MappedText, into walker: inout ScopeWalker) {
    let bytes = markup.bytes
    var scanner = MarkupScanner(bytes, in: TextRange(0, bytes.count))
    while let piece = scanner.next() {
      switch piece {
      case .text(let range): MarkupScopes.readText(range, of: markup, into: &walker)
      case .comment(let range):
        let inner = bytes[range.start..<range.end].dropFirst(4)
        let words = inner.suffix(3).elementsEqual("-->".utf8) ? inner.dropLast(3) : inner
        // No switch is that long; and a long comment is not worth a copy of it.
        let text = String(decoding: words.prefix(4_096), as: UTF8.self)
        walker.comment(HTMLEntity.decoded(text), at: markup.source(of: range))
      case .declaration: break
      case .endTag(let tag): walker.end(elements.element(tag.name))
      case .startTag(let tag):
        let element = elements.element(tag.name)
        let isEmpty = tag.range.count > 2 && bytes[tag.range.end - 2] == UInt8(ascii: "/")
        walker.start(element, MarkupScopes.attributes(of: tag, element, in: markup), isEmpty: isEmpty)
        guard !isEmpty, ElementNames.rawText.contains(tag.name) else { continue }
        let text = scanner.skipRawText(of: tag.name)
        if tag.name == "title" || tag.name == "textarea" {
          MarkupScopes.readText(text, of: markup, into: &walker)
        }
      }
    }
  }

  /// Hands on words, with what their references stand for.
  private static func readText(_ range: TextRange, of markup: MappedText, into walker: inout ScopeWalker)
  {
    let bytes = markup.bytes
    var (start, offset) = (range.start, range.start)
    while offset < range.end {
      guard bytes[offset] == UInt8(ascii: "&"),
        let entity = HTMLEntity(in: bytes, at: offset, before: range.end)
      else {
        offset += 1
        continue
      }
      walker.text(TextRange(start, offset), of: markup)
      let end = offset + entity.length
      let words = entity.scalars.flatMap { Array(String($0).utf8) }
      walker.write(words, for: markup.source(of: TextRange(offset, end)))
      start = end
      offset = end
    }
    walker.text(TextRange(start, range.end), of: markup)
  }

  /// What the walker asks of the attributes of a tag.
  private static func attributes(
    of tag: MarkupTag, _ element: ScopeElement, in markup: MappedText
  ) -> ScopeWalker.Attributes {
    var result = ScopeWalker.Attributes()
    guard !tag.attributes.isEmpty else { return result }
    let bytes = markup.bytes
    var scanner = AttributeScanner(bytes, in: tag.attributes)
    while let attribute = scanner.next() {
      guard (3...5).contains(attribute.name.count) else { continue }
      let name = String(decoding: bytes[attribute.name.start..<attribute.name.end], as: UTF8.self)
        .lowercased()
      switch name {
      case "class" where result.classes.isEmpty:
        result.classes = String(
          decoding: bytes[attribute.value.start..<attribute.value.end], as: UTF8.self
        )
        .split { $0 == " " || $0 == "\t" || $0.isNewline }.prefix(64).map(String.init)
      case "href" where element.name == "a" && result.href.isEmpty:
        let value = String(decoding: bytes[attribute.value.start..<attribute.value.end], as: UTF8.self)
        result.href = Array(HTMLEntity.decoded(value).utf8)
      case "alt" where element.name == "img" && result.alt == nil:
        result.alt = (decoded(attribute.value, of: markup), markup.source(of: tag.range))
      default: break
      }
    }
    return result
  }

  /// The value of an attribute, with what its references stand for.
  private static func decoded(_ range: TextRange, of markup: MappedText) -> MappedText {
    var result = MappedText()
    var (start, offset) = (range.start, range.start)
    while offset < range.end {
      guard markup.bytes[offset] == UInt8(ascii: "&"),
        let entity = HTMLEntity(in: markup.bytes, at: offset, before: range.end)
      else {
        offset += 1
        continue
      }
      result.append(TextRange(start, offset), of: markup)
      start = offset + entity.length
      let words = entity.scalars.flatMap { Array(String($0).utf8) }
      result.write(words, for: markup.source(of: TextRange(offset, start)))
      offset = start
    }
    result.append(TextRange(start, range.end), of: markup)
    return result
  }
}
