internal import IsnadText

/// A node of a page.
struct PageNode {
  /// What a node is.
  enum Kind {
    case element
    case text
    case comment
  }

  /// What the node is.
  let kind: Kind
  /// The name of an element, in lower case; empty for other nodes.
  let name: String
  /// The bytes of the source: of the start tag, of the text or the comment; empty for elements that
  /// only the parser has seen.
  let range: TextRange
  /// The bytes of the end tag; empty where the page has none.
  let endTag: TextRange
  /// The attributes that the reader asks for, decoded.
  let attributes: [String: String]
  /// The index of the enclosing element; its own for the root.
  let parent: Int
  /// The index behind the last node inside.
  var end: Int

  /// An attribute without white space at its ends; nothing where it is missing or empty.
  subscript(attribute: String) -> String? {
    guard let value = attributes[attribute] else { return nil }
    let trimmed = value.trimmingMarkupSpace()
    return trimmed.isEmpty ? nil : trimmed
  }

  /// Says whether the element stands in lines of its own.
  var isBlock: Bool { ElementNames.block.contains(name) }

  /// Says whether white space stays as it is inside.
  var isPreformatted: Bool { name == "pre" || name == "listing" }
}

extension String {
  /// The text without white space at its ends.
  func trimmingMarkupSpace() -> String {
    let utf8 = self.utf8
    guard let first = utf8.firstIndex(where: { !isMarkupSpace($0) }),
      let last = utf8.lastIndex(where: { !isMarkupSpace($0) })
    else { return "" }
    return String(self[first...last])
  }

  /// The words between white space.
  var markupWords: [Substring] {
    split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" || $0 == "\r\n" })
  }
}
