import DocumentTestSupport
import Isnad
import IsnadReaders
import IsnadText
import Testing

@Suite struct PackageTests {
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  @Test(
    arguments: [
      ("", "empty"), ("words", "plain text"), ("{\\rtf1 x", "rich text"), ("%PDF-1.7", "a PDF"),
      ("<!DOCTYPE html><p>", "web page"), ("<?xml version=\"1.0\"?><a/>", "XML"),
    ])
  func `what is no package is named`(text: String, expected: String) throws {
    #expect(try failure(Array(text.utf8)).message.contains(expected))
  }

  @Test func `old and encrypted documents are named`() throws {
    let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    func utf16(_ name: String) -> [UInt8] { name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }
    #expect(try failure(compound + utf16("EncryptedPackage")).message.contains("password"))
    #expect(try failure(compound + utf16("WordDocument")).message.contains("(.doc)"))
    #expect(try failure(compound).message.contains("older Office"))
  }

  @Test func `a document under the name of a text is named, too`() throws {
    for (bytes, expected) in [
      (WordDocument("").bytes, ".docx"), ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], ".docx"),
    ] {
      let failure = try #require(throws: Failure.self) {
        try InputDecoder.decode(bytes, encoding: nil, file: "draft.txt")
      }
      #expect(failure.advice?.contains(expected) == true)
    }
  }

  @Test func `a part with a password is told of`() throws {
    let files = WordDocument(paragraph("Words.")).parts.map {
      ZipWriter.File($0.name, $0.xml.utf8, password: $0.name == "word/document.xml" ? "secret" : nil)
    }
    let archive = ZipWriter.archive(files)
    try #require(!archive.isEmpty)
    #expect(try failure(archive).message.contains("encrypted"))
  }

  @Test(arguments: [
    ("xl/workbook.xml", "spreadsheet"), ("ppt/presentation.xml", "presentation"),
    ("Index/Document.iwa", "Pages"), ("notes.txt", "a ZIP archive without a document"),
  ])
  func `other packages are named`(name: String, expected: String) throws {
    #expect(try failure([(name, "x")]).message.contains(expected))
  }

  @Test func `an OpenDocument text is named`() throws {
    let odt = [("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<x/>")]
    #expect(try failure(odt).message.contains("(.odt)"))
  }

  @Test func `a package that was cut off is refused wherever it was cut`() throws {
    let whole = WordDocument(paragraph("Words.")).bytes
    for count in stride(from: 1, to: whole.count - 1, by: 7) {
      #expect(throws: Failure.self) { try DOCXPackage.unpack(Array(whole.prefix(count)), file: "x") }
    }
    #expect(try failure(Array(whole.prefix(whole.count / 2))).message.contains("cut off"))
  }

  @Test func `a changed byte in a part is found by its checksum`() throws {
    var bytes = WordDocument(paragraph("Words.")).bytes
    let name = Array("word/document.xml".utf8)
    let start = try #require(bytes.indices.first { bytes[$0...].starts(with: name) })
    bytes[start + name.count + 40] ^= 0x55
    #expect(try failure(bytes).message.contains("damaged"))
  }

  @Test func `the main document is found through its relationship, whatever its name`() throws {
    let root = WordDocument.relationships(
      "<Relationship Id=\"a\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\" Target=\"/Text/Main.xml\"/>"
    )
    let document =
      "<x:document xmlns:x=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><x:body><x:p><x:r><x:t>Strict.</x:t></x:r></x:p></x:body></x:document>"
    let bytes = WordDocument.package([("_rels/.rels", root), ("text/main.xml", document)])
    let source = try DOCXPackage.unpack(bytes, file: "draft.docx")
    #expect(Article(DOCXReader().read(source), from: source).words == ["Strict."])
  }

  @Test func `the parts stand one behind the other, the main document first, and the file is kept`()
    throws
  {
    let document = WordDocument(
      paragraph("x"), comments: "<w:comment w:id=\"0\"/>", footnotes: "<w:footnote w:id=\"1\"/>")
    let source = try DOCXPackage.unpack(document.bytes, file: "draft.docx")
    #expect(
      source.parts.map(\.role) == ["officeDocument", "footnotes", "comments", "styles", "relationships"])
    for part in source.parts {
      let xml = document.parts.first { $0.name == part.name }?.xml
      #expect(String(decoding: source.bytes[part.range.start..<part.range.end], as: UTF8.self) == xml)
    }
    #expect(source.onDisk == document.bytes)
  }

  @Test func `a main document outside or missing is refused`() throws {
    let outside = WordDocument.relationships(
      "<Relationship Id=\"a\" Type=\"\(PackageTests.office)/officeDocument\" Target=\"file:///etc/passwd\" TargetMode=\"External\"/>"
    )
    #expect(try failure(parts("_rels/.rels", outside)).message.contains("outside the package"))
    for target in ["gone.xml", "../../etc/passwd", "/"] {
      let missing = WordDocument.relationships(
        "<Relationship Id=\"a\" Type=\"\(PackageTests.office)/officeDocument\" Target=\"\(target)\"/>")
      _ = try failure([("_rels/.rels", missing)])
    }
  }

  @Test(arguments: ["../evil.xml", "/evil.xml", "a/../../b", "a\\..\\b"])
  func `a path that leads out of the package is refused`(path: String) throws {
    #expect(try failure(WordDocument(paragraph("x")).parts + [(path, "x")]).message.contains("path"))
  }

  @Test func `two files of one name are refused`() throws {
    let doubled = WordDocument(paragraph("x")).parts + [("Word/Document.xml", "<x/>")]
    #expect(try failure(doubled).message.contains("two files"))
  }
}
