internal import CGumbo
internal import IsnadText

/// Takes a page apart with Gumbo, the HTML5 parser: the one file that knows it.
///
/// Gumbo reads the tamed markup; names and bytes are those of the page itself.
struct PageParser {
  private let source: [UInt8]
  private let base: UnsafePointer<CChar>
  private let start: Int
  private var nodes: [PageNode] = []

  /// Parses the tamed markup of a page from an offset on; nothing if Gumbo gives nothing.
  static func parse(_ source: [UInt8], tamed: [UInt8], from start: Int) -> Page? {
    tamed.withUnsafeBytes { buffer -> Page? in
      guard let base = buffer.baseAddress?.assumingMemoryBound(to: CChar.self), start < buffer.count
      else { return nil }
      var options = kGumboDefaultOptions
      options.max_errors = 0
      guard let output = gumbo_parse_with_options(&options, base + start, buffer.count - start) else {
        return nil
      }
      defer { gumbo_destroy_output(&options, output) }
      guard let root = output.pointee.root else { return nil }
      var parser = PageParser(source: source, base: base, start: start)
      parser.walk(from: output.pointee.document ?? root)
      return Page(source: source, nodes: parser.nodes)
    }
  }

  private init(source: [UInt8], base: UnsafePointer<CChar>, start: Int) {
    self.source = source
    self.base = base
    self.start = start
  }

  /// Follows the tree without recursion, however deep it is.
  private mutating func walk(from document: UnsafeMutablePointer<GumboNode>) {
    var waiting: [(node: UnsafeMutablePointer<GumboNode>, parent: Int)] = []
    nodes.append(
      PageNode(
        kind: .element, name: "", range: TextRange(start, start), endTag: TextRange(start, start),
        attributes: [:], parent: 0, end: 1))
    push(document.pointee.v.document.children, parent: 0, to: &waiting)
    while let (node, parent) = waiting.popLast() {
      let index = nodes.count
      switch node.pointee.type {
      case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
        add(node.pointee.v.element, parent: parent)
        push(node.pointee.v.element.children, parent: index, to: &waiting)
      case GUMBO_NODE_COMMENT: add(.comment, node.pointee.v.text, parent: parent)
      default: add(.text, node.pointee.v.text, parent: parent)
      }
    }
    for index in nodes.indices.reversed() where nodes[index].parent != index {
      let parent = nodes[index].parent
      nodes[parent].end = max(nodes[parent].end, nodes[index].end)
    }
  }

  private func push(
    _ children: GumboVector, parent: Int,
    to waiting: inout [(node: UnsafeMutablePointer<GumboNode>, parent: Int)]
  ) {
    for index in (0..<Int(children.length)).reversed() {
      guard let child = children.data[index] else { continue }
      waiting.append((child.assumingMemoryBound(to: GumboNode.self), parent))
    }
  }

  private mutating func add(_ kind: PageNode.Kind, _ text: GumboText, parent: Int) {
    guard let range = range(of: text.original_text), !range.isEmpty else { return }
    if kind == .comment, !MarkupComment.starts(in: source, at: range.start) { return }
    nodes.append(
      PageNode(
        kind: kind, name: "", range: range, endTag: TextRange(range.end, range.end), attributes: [:],
        parent: parent, end: nodes.count + 1))
  }

  private mutating func add(_ element: GumboElement, parent: Int) {
    let previous = nodes.last.map(\.range.end) ?? start
    let tag = range(of: element.original_tag) ?? TextRange(previous, previous)
    let name = name(in: tag) ?? String(cString: gumbo_normalized_tagname(element.tag))
    var endTag = TextRange(tag.end, tag.end)
    // Gumbo gives the tag that closed the element, which may be another one's.
    if let end = range(of: element.original_end_tag), self.name(in: end) == name { endTag = end }
    nodes.append(
      PageNode(
        kind: .element, name: name, range: tag, endTag: endTag, attributes: attributes(of: element),
        parent: parent, end: nodes.count + 1))
  }

  /// The bytes of the page at a piece of the parser's input.
  private func range(of piece: GumboStringPiece) -> TextRange? {
    guard let data = piece.data, piece.length > 0 else { return nil }
    let offset = data - base
    guard offset >= start, offset + piece.length <= source.count else { return nil }
    return TextRange(offset, offset + piece.length)
  }

  /// The name in a tag, as the page has it.
  private func name(in tag: TextRange) -> String? {
    var scanner = MarkupScanner(source, in: tag)
    switch scanner.next() {
    case .startTag(let tag), .endTag(let tag): return tag.name
    default: return nil
    }
  }

  private func attributes(of element: GumboElement) -> [String: String] {
    var result: [String: String] = [:]
    for index in 0..<Int(element.attributes.length) {
      guard let data = element.attributes.data[index] else { continue }
      let attribute = data.assumingMemoryBound(to: GumboAttribute.self).pointee
      guard let name = attribute.name, let value = attribute.value else { continue }
      let key = String(cString: name)
      if PageParser.attributes.contains(key) {
        // Long values are the work of no hand, and copied once more for each element.
        result[key] = String(String(cString: value).prefix(PageParser.longest))
      }
    }
    return result
  }

  private static let longest = 4_096
  private static let attributes: Set<String> = [
    "aria-hidden", "class", "content", "datetime", "hidden", "href", "http-equiv", "id", "itemprop",
    "itemtype", "lang", "name", "property", "rel", "role", "style", "xml:lang",
  ]
}
