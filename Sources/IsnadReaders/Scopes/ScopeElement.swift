internal import Isnad

/// What an element means for the blocks of a document.
struct ScopeElement {
  /// How an element stands among words.
  enum Kind {
    /// Among the words of a block.
    case inline
    /// Among them, with white space in its place: a line break, a picture.
    case gap
    /// A block of its own.
    case block
  }

  /// The name, in lower case.
  let name: String
  let kind: Kind
  /// Says whether it never has content.
  let isVoid: Bool
  /// The scope of its block, without `text`; empty for an element that has none of its own.
  let scope: [String]
  /// The scope of an inline element on its own: `link`.
  let inlineScope: String?
  /// Says whether it is left out.
  let isSkipped: Bool
  /// Says whether its words are covered.
  let isIgnored: Bool

  /// The key under which its blocks are counted: `heading_h1`.
  var count: String { scope.joined(separator: "_") }
}

/// What all elements mean under some settings, each worked out once.
struct ScopeElements {
  private let skipped: Set<String>
  private let ignored: Set<String>
  private let wanted: Set<String>
  private var known: [String: ScopeElement] = [:]

  init(_ settings: ScopeSettings) {
    skipped = Set(settings.skippedScopes)
    ignored = Set(settings.ignoredScopes)
    wanted = settings.inlineScopes
  }

  /// The element of a name in lower case.
  mutating func element(_ name: String) -> ScopeElement {
    if let element = known[name] { return element }
    let isInline = ScopeElements.inline.contains(name)
    let inlineScope = ScopeElements.inlineScopes[name].flatMap { wanted.contains($0) ? $0 : nil }
    let element = ScopeElement(
      name: name,
      kind: ScopeElements.gaps.contains(name) ? .gap : isInline ? .inline : .block,
      isVoid: ElementNames.void.contains(name), scope: ScopeElements.scope(of: name),
      inlineScope: inlineScope, isSkipped: !isInline && skipped.contains(name),
      // An inline element that is to be skipped is covered, so that the words around it keep their distance.
      isIgnored: isInline && (ignored.contains(name) || skipped.contains(name)))
    // A hostile page may have as many names as tags.
    if known.count < 1_024 { known[name] = element }
    return element
  }

  private static func scope(of name: String) -> [String] {
    if let scope = scopes[name] { return scope }
    let bytes = name.utf8
    guard bytes.count == 2, bytes.first == UInt8(ascii: "h"), let digit = bytes.last,
      (0x30...0x39).contains(digit)
    else { return [] }
    return ["heading", name]
  }

  private static let scopes = [
    "th": ["table", "header"], "td": ["table", "cell"], "caption": ["table", "caption"], "li": ["list"],
    "blockquote": ["blockquote"], "figcaption": ["figure", "caption"],
  ]

  private static let inlineScopes = [
    "a": "link", "strong": "strong", "b": "strong", "em": "emphasis", "i": "emphasis", "code": "code",
    "tt": "code",
  ]

  private static let gaps: Set<String> = ["br", "img"]

  /// The inline elements that Vale knows, and those that browsers do not break a line for either.
  private static let inline: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "del", "dfn", "em", "font",
    "i", "img", "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small",
    "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
  ]
}
