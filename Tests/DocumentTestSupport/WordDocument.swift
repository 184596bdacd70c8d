/// A Word document in the making, for tests: the XML of its parts as text.
public struct WordDocument: Sendable {
  /// The names of the namespaces that the parts declare.
  public static let namespaces = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
    xmlns:v="urn:schemas-microsoft-com:vml" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
    xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex"
    """

  /// What stands in `w:body`.
  public var body: String
  /// What stands in the roots of the other parts, as far as there are any.
  public var styles: String?
  public var comments: String?
  public var footnotes: String?
  public var endnotes: String?
  public var core: String?
  /// The targets of hyperlinks, by their ids.
  public var links: [String: String]

  /// Creates a document.
  public init(
    _ body: String, styles: String? = WordDocument.builtInStyles, comments: String? = nil,
    footnotes: String? = nil, endnotes: String? = nil, core: String? = nil,
    links: [String: String] = [:]
  ) {
    self.body = body
    self.styles = styles
    self.comments = comments
    self.footnotes = footnotes
    self.endnotes = endnotes
    self.core = core
    self.links = links
  }

  /// The document, packed.
  public var bytes: [UInt8] { WordDocument.package(parts) }

  /// The parts by their names.
  public var parts: [(name: String, xml: String)] {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let word = [
      ("styles", styles), ("comments", comments), ("footnotes", footnotes), ("endnotes", endnotes),
    ].compactMap { name, inner in inner.map { (name, $0) } }
    var references = word.enumerated().map { index, part in
      #"<Relationship Id="rId\#(index + 1)" Type="\#(office)/\#(part.0)" Target="\#(part.0).xml"/>"#
    }
    references += links.sorted { $0.key < $1.key }.map { id, target in
      #"<Relationship Id="\#(id)" Type="\#(office)/hyperlink" Target="\#(target)" TargetMode="External"/>"#
    }
    var parts = [
      ("[Content_Types].xml", WordDocument.contentTypes),
      ("_rels/.rels", WordDocument.rootRelationships(hasCore: core != nil)),
      ("word/document.xml", WordDocument.root("document", "<w:body>\(body)</w:body>")),
      ("word/_rels/document.xml.rels", WordDocument.relationships(references.joined())),
    ]
    parts += word.map { ("word/\($0.0).xml", WordDocument.root($0.0, $0.1)) }
    if let core { parts.append(("docProps/core.xml", WordDocument.coreProperties(core))) }
    return parts
  }

  /// Packs parts.
  public static func package(_ parts: [(name: String, xml: String)]) -> [UInt8] {
    ZipWriter.archive(parts.map { ZipWriter.File($0.name, $0.xml.utf8) })
  }

  /// A part with its declaration and namespaces.
  public static func root(_ name: String, _ inner: String) -> String {
    "\(declaration)<w:\(name) \(namespaces)>\(inner)</w:\(name)>"
  }

  /// A part of references.
  public static func relationships(_ inner: String) -> String {
    """
    \(declaration)<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    \(inner)</Relationships>
    """
  }

  private static let declaration =
    #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\r\n"

  private static func rootRelationships(hasCore: Bool) -> String {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    let core =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    return relationships(
      #"<Relationship Id="rId1" Type="\#(office)" Target="word/document.xml"/>"#
        + (hasCore ? #"<Relationship Id="rId2" Type="\#(core)" Target="docProps/core.xml"/>"# : ""))
  }

  private static func coreProperties(_ inner: String) -> String {
    """
    \(declaration)<cp:coreProperties \
    xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">\
    \(inner)</cp:coreProperties>
    """
  }

  /// The types of the parts.
  public static let contentTypes = """
    \(declaration)<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
    <Default Extension="xml" ContentType="application/xml"/>\
    <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-\
    officedocument.wordprocessingml.document.main+xml"/></Types>
    """

  /// The styles that Word brings along, with the ids of its English version.
  public static let builtInStyles: String = [
    ("Normal", "Normal", ""), ("Title", "Title", ""), ("Subtitle", "Subtitle", ""),
    ("Heading1", "heading 1", #"<w:pPr><w:outlineLvl w:val="0"/></w:pPr>"#),
    ("Heading2", "heading 2", #"<w:pPr><w:outlineLvl w:val="1"/></w:pPr>"#),
    ("Caption", "caption", ""), ("Quote", "Quote", ""), ("TOC1", "toc 1", ""),
    ("ListParagraph", "List Paragraph", ""),
    ("ListBullet", "List Bullet", #"<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>"#),
  ].map { id, name, properties in
    let isDefault = id == "Normal" ? #" w:default="1""# : ""
    return
      #"<w:style w:type="paragraph" w:styleId="\#(id)"\#(isDefault)><w:name w:val="\#(name)"/>\#(properties)</w:style>"#
  }.joined()
}
