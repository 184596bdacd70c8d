internal import IsnadText

/// What the style of a paragraph makes of it.
enum StyleRole: Sendable, Hashable {
  case title
  case subtitle
  /// A heading; levels are 1 to 9.
  case heading(Int)
  case byline
  case dateline
  case caption
  case quotation
  case listItem
  /// An entry of a table of contents or of an index, which is no text of the article.
  case contents
}

/// The styles of a document, by their ids.
///
/// Ids are in the language of the program that wrote them, or numbers; the names of the built-in
/// styles are English everywhere (ECMA-376, 17.7.4.9), so that the name decides.
struct StyleSheet {
  /// A style, with what it has from those it is based on.
  struct Style {
    var role: StyleRole?
    var isNumbered = false
    /// Says whether its text is hidden; nothing where the style does not say.
    var isHidden: Bool?
  }

  private let styles: [String: Style]
  private let defaultID: String?

  /// No styles: what is known is told by the ids that Word gives in English.
  init() {
    styles = [:]
    defaultID = nil
  }

  /// Reads the part of styles.
  init(_ bytes: [UInt8], in range: TextRange) {
    let walker = StyleWalker()
    _ = XMLWalk.walk(bytes, in: range, walker)
    styles = StyleSheet.resolved(walker.styles)
    defaultID = walker.defaultID
  }

  /// The style of an id, or that of paragraphs without one.
  func style(_ id: String?) -> Style {
    if let id { return styles[id] ?? Style(role: StyleSheet.role(of: StyleSheet.spaced(id))) }
    return defaultID.flatMap { styles[$0] } ?? Style()
  }

  /// Each style with what it inherits; a chain that is too long or goes in circles is cut.
  private static func resolved(_ written: [String: StyleWalker.Style]) -> [String: Style] {
    let own = written.mapValues { style in
      Style(role: role(of: style), isNumbered: style.isNumbered, isHidden: style.isHidden)
    }
    return own.reduce(into: [:]) { styles, entry in
      var (id, result) = (entry.key, entry.value)
      for _ in 0..<32 {
        guard let base = written[id]?.basedOn, let style = own[base] else { break }
        result.role = result.role ?? style.role
        result.isNumbered = result.isNumbered || style.isNumbered
        result.isHidden = result.isHidden ?? style.isHidden
        id = base
      }
      styles[entry.key] = result
    }
  }

  private static func role(of style: StyleWalker.Style) -> StyleRole? {
    if let role = role(of: style.name.lowercased()) { return role }
    guard let level = style.outlineLevel, (0...8).contains(level) else { return nil }
    return .heading(level + 1)
  }

  /// What the name of a style says, in lower case.
  private static func role(of name: String) -> StyleRole? {
    switch name {
    case "title", "headline": return .title
    case "subtitle": return .subtitle
    case "caption": return .caption
    case "quote", "intense quote", "block text", "quotations", "block quotation": return .quotation
    case "byline", "author": return .byline
    case "dateline": return .dateline
    case "heading": return .heading(1)
    case "table of figures", "toc heading", "contents heading": return .contents
    default: break
    }
    if let level = number(name, behind: "heading "), (1...9).contains(level) { return .heading(level) }
    if number(name, behind: "toc ") != nil || number(name, behind: "index ") != nil
      || number(name, behind: "contents ") != nil
    {
      return .contents
    }
    return name.hasPrefix("list bullet") || name.hasPrefix("list number") ? .listItem : nil
  }

  private static func number(_ name: String, behind lead: String) -> Int? {
    name.hasPrefix(lead) ? Int(name.dropFirst(lead.count)) : nil
  }

  /// An id that is a name without its spaces (`Heading1`, `ListBullet2`), as a name in lower case.
  private static func spaced(_ id: String) -> String {
    var name = ""
    var last: Character = " "
    for letter in id.prefix(64) {
      if letter.isUppercase && last.isLowercase || letter.isNumber && last.isLetter { name += " " }
      name.append(letter)
      last = letter
    }
    return name.lowercased()
  }
}

/// Gathers the styles of a part.
private final class StyleWalker: XMLHandler {
  struct Style {
    var name: String
    var basedOn: String?
    var outlineLevel: Int?
    var isNumbered = false
    var isHidden: Bool?
  }

  private(set) var styles: [String: Style] = [:]
  private(set) var defaultID: String?
  private var id: String?
  private var style: Style?
  private var depth = 0

  func start(_ tag: XMLTag) {
    depth += 1
    guard tag.name.namespace == .word else { return }
    let attributes = tag.attributes
    switch tag.name.local {
    case "style" where depth == 2:
      id = attributes.word("styleId")
      style = Style(name: id ?? "")
      let isDefault = ["1", "true", "on"].contains(attributes.word("default") ?? "0")
      if isDefault, attributes.word("type") ?? "paragraph" == "paragraph" { defaultID = id }
    case "name" where depth == 3: style?.name = attributes.word("val") ?? ""
    case "basedOn" where depth == 3: style?.basedOn = attributes.word("val")
    case "outlineLvl" where depth == 4: style?.outlineLevel = attributes.word("val").flatMap { Int($0) }
    case "numPr" where depth == 4: style?.isNumbered = true
    case "numId" where depth == 5 && attributes.word("val") == "0": style?.isNumbered = false
    case "vanish" where depth == 4: style?.isHidden = attributes.isOn
    default: break
    }
  }

  func end(at offset: Int) {
    depth -= 1
    guard depth == 1 else { return }
    if let id, let style, styles[id] == nil { styles[id] = style }
    (id, style) = (nil, nil)
  }

  func text(_ words: UnsafeBufferPointer<UInt8>, at range: TextRange) {}
}
