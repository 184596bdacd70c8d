internal import CExpat
internal import IsnadText

/// The start of an element; it lives as long as the call that hands it on.
struct XMLTag {
  let name: XMLName
  let attributes: XMLAttributes
  /// The bytes of the tag in the source; of an element without content, the whole element.
  let range: TextRange
}

/// The name of an element: a namespace that is known here, and the local part.
struct XMLName {
  let namespace: XMLNamespace
  let local: String

  /// Takes apart what Expat reports: the address of the namespace, the separator, the local part.
  init(_ name: UnsafePointer<XML_Char>) {
    var end = 0
    var separator: Int?
    while name[end] != 0 {
      if UInt8(bitPattern: name[end]) == XMLWalk.separator { separator = end }
      end += 1
    }
    let bytes = UnsafeRawBufferPointer(start: name, count: end)
    guard let separator else {
      namespace = .none
      local = String(decoding: bytes, as: UTF8.self)
      return
    }
    namespace = XMLNamespace(UnsafeRawBufferPointer(rebasing: bytes[..<separator]))
    local = String(decoding: bytes[(separator + 1)...], as: UTF8.self)
  }
}

/// The namespaces of the parts of a DOCX file, each by its transitional and its strict address.
enum XMLNamespace: CaseIterable {
  /// WordprocessingML.
  case word
  /// Markup compatibility: alternatives for programs of different ages.
  case compatibility
  /// Formulas.
  case math
  /// References from a part to others.
  case references
  /// The files that say which part refers to which.
  case relationships
  case contentTypes
  case dublinCore
  /// Characters that a font of Word 2016 brings along.
  case symbols
  /// `xml:space` and its like.
  case xml
  /// None is named.
  case none
  /// Any other.
  case other

  init(_ address: UnsafeRawBufferPointer) {
    for (known, namespace) in XMLNamespace.known
    where known.count == address.count && address.elementsEqual(known) {
      self = namespace
      return
    }
    self = .other
  }

  private static let known: [([UInt8], XMLNamespace)] = addresses.map { (Array($0.utf8), $1) }

  private static let addresses: [(String, XMLNamespace)] = [
    ("http://schemas.openxmlformats.org/wordprocessingml/2006/main", .word),
    ("http://purl.oclc.org/ooxml/wordprocessingml/main", .word),
    ("http://www.w3.org/XML/1998/namespace", .xml),
    ("http://schemas.openxmlformats.org/officeDocument/2006/relationships", .references),
    ("http://purl.oclc.org/ooxml/officeDocument/relationships", .references),
    ("http://schemas.openxmlformats.org/markup-compatibility/2006", .compatibility),
    ("http://schemas.openxmlformats.org/officeDocument/2006/math", .math),
    ("http://purl.oclc.org/ooxml/officeDocument/math", .math),
    ("http://schemas.openxmlformats.org/package/2006/relationships", .relationships),
    ("http://schemas.openxmlformats.org/package/2006/content-types", .contentTypes),
    ("http://purl.org/dc/elements/1.1/", .dublinCore),
    ("http://schemas.microsoft.com/office/word/2015/wordml/symex", .symbols),
  ]
}

/// The attributes of a tag, as Expat reports them: names and values in turn.
struct XMLAttributes {
  private let base: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?

  init(_ base: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?) {
    self.base = base
  }

  /// The value of an attribute; nothing if the tag does not have it.
  subscript(namespace: XMLNamespace, local: String) -> String? {
    guard let base else { return nil }
    var index = 0
    while let name = base[index], let value = base[index + 1] {
      let found = XMLName(name)
      if found.namespace == namespace, found.local == local { return String(cString: value) }
      index += 2
    }
    return nil
  }

  /// The value of an attribute of WordprocessingML; some programs leave its prefix away.
  func word(_ local: String) -> String? { self[.word, local] ?? self[.none, local] }
}
