/// What the reader knows of the elements of HTML, by name.
enum ElementNames {
  /// Elements whose text is no markup: it runs to their end tag.
  static let rawText: Set<String> = [
    "iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp",
  ]

  /// Elements with markup inside of which nothing is ever prose, and whose content has rules of its
  /// own in a parser.
  static let foreign: Set<String> = ["math", "noscript", "select", "svg", "template"]

  /// Elements that a parser opens again in each block until their end tag comes.
  static let formatting: Set<String> = [
    "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
  ]

  /// Elements that are not read at all: those that a parser treats in ways of their own.
  static let passedOver: Set<String> = ["frame", "frameset", "isindex", "plaintext"]

  /// Elements without content.
  static let void: Set<String> = [
    "area", "base", "basefont", "bgsound", "br", "col", "command", "embed", "hr", "image", "img",
    "input", "keygen", "link", "menuitem", "meta", "param", "source", "track", "wbr",
  ]

  /// Elements that hold back the end tags of what encloses them.
  static let boundaries: Set<String> = [
    "applet", "caption", "html", "marquee", "object", "table", "td", "th",
  ]

  /// Elements that stand in lines of their own: words before and behind them do not run on.
  static let block: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1",
    "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "listing", "main",
    "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th",
    "thead", "tr", "ul",
  ]

  /// Elements through which an end tag of an ordinary element does not reach.
  static let special: Set<String> = block.union(boundaries).union(void).union([
    "button", "colgroup", "head",
  ])

  /// Elements that close an open paragraph.
  static let closingParagraph: Set<String> = [
    "address", "article", "aside", "blockquote", "center", "dd", "details", "dialog", "dir", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
    "h6", "header", "hgroup", "hr", "li", "listing", "main", "menu", "nav", "ol", "p", "pre",
    "section", "summary", "table", "ul",
  ]

  /// The level of a heading; nothing for other elements.
  static func headingLevel(_ name: String) -> Int? {
    let bytes = name.utf8
    guard bytes.count == 2, bytes.first == UInt8(ascii: "h"), let digit = bytes.last,
      (0x31...0x36).contains(digit)
    else { return nil }
    return Int(digit) - 0x30
  }
}
