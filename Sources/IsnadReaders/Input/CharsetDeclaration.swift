internal import IsnadText

/// The encoding that a page names in itself, within its first 1,024 bytes, as browsers look for it:
/// `<meta charset>`, `<meta http-equiv="Content-Type">`, or the declaration of XML.
struct CharsetDeclaration {
  /// The name as written.
  let name: String
  /// The offset of the declaration.
  let offset: Int

  /// Looks for a declaration; nothing if there is none.
  init?(in bytes: [UInt8]) {
    let head = Array(bytes.prefix(1_024))
    var scanner = MarkupScanner(head, in: TextRange(0, head.count))
    var declared: CharsetDeclaration?
    while let markup = scanner.next() {
      switch markup {
      case .declaration(let range) where declared == nil:
        declared = CharsetDeclaration.inXML(head, range)
      case .startTag(let tag) where tag.name == "meta":
        if let found = CharsetDeclaration.inMeta(head, tag) {
          self = found
          return
        }
      case .startTag(let tag) where ElementNames.rawText.contains(tag.name):
        _ = scanner.skipRawText(of: tag.name)
      default: break
      }
    }
    guard let declared else { return nil }
    self = declared
  }

  private init(name: String, offset: Int) {
    self.name = name
    self.offset = offset
  }

  private static func inMeta(_ head: [UInt8], _ tag: MarkupTag) -> CharsetDeclaration? {
    var attributes = AttributeScanner(head, in: tag.attributes)
    var (content, isContentType): (String?, Bool) = (nil, false)
    while let attribute = attributes.next() {
      let value = String(decoding: head[attribute.value.start..<attribute.value.end], as: UTF8.self)
      switch String(decoding: head[attribute.name.start..<attribute.name.end], as: UTF8.self)
        .lowercased()
      {
      case "charset":
        return CharsetDeclaration(name: value.trimmingMarkupSpace(), offset: tag.range.start)
      case "http-equiv": isContentType = value.lowercased() == "content-type"
      case "content": content = value
      default: break
      }
    }
    guard isContentType, let content, let name = charset(in: content) else { return nil }
    return CharsetDeclaration(name: name, offset: tag.range.start)
  }

  /// The charset of `text/html; charset=windows-1256`.
  private static func charset(in content: String) -> String? {
    guard let key = content.lowercased().firstRange(of: "charset") else { return nil }
    let rest = String(content.lowercased()[key.upperBound...]).trimmingMarkupSpace()
    guard rest.hasPrefix("=") else { return nil }
    let name = rest.dropFirst().drop { " \"'".contains($0) }.prefix { !" \"';".contains($0) }
    return name.isEmpty ? nil : String(name)
  }

  private static func inXML(_ head: [UInt8], _ range: TextRange) -> CharsetDeclaration? {
    let words = String(decoding: head[range.start..<range.end], as: UTF8.self)
    guard words.hasPrefix("<?xml"), let key = words.firstRange(of: "encoding") else { return nil }
    let rest = String(words[key.upperBound...]).trimmingMarkupSpace()
    guard rest.hasPrefix("=") else { return nil }
    let name = rest.dropFirst().drop { " \"'".contains($0) }.prefix { !" \"'?".contains($0) }
    return name.isEmpty ? nil : CharsetDeclaration(name: String(name), offset: range.start)
  }

  /// The encoding that the name means to browsers; nothing for one that is not known here.
  ///
  /// Latin names mean windows-1252, as the Encoding standard has it, and a page that can be looked
  /// through byte by byte is not in UTF-16, whatever it says.
  var encoding: TextEncoding? {
    let plain = name.lowercased().filter { $0 != "-" && $0 != "_" }
    switch plain {
    case "usascii", "ascii", "ansix3.41968", "iso88591", "latin1", "l1", "cp819", "windows1252",
      "cp1252", "xcp1252":
      return .windows1252
    case "windows1256", "cp1256", "xcp1256": return .windows1256
    case "iso88596", "arabic", "asmo708", "ecma114", "iso88596e", "iso88596i", "isoir127":
      return .iso8859Part6
    case "utf8", "unicode11utf8", "xunicode20utf8", "utf16", "utf16le", "utf16be", "unicode":
      return .utf8
    default: return nil
    }
  }
}
