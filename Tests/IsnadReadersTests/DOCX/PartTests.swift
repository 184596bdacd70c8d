import DocumentTestSupport
import Isnad
import IsnadReaders
import Testing

@Suite struct PartTests {
  private static let open = "<w:document \(WordDocument.namespaces)><w:body><w:p><w:r><w:t>"
  private static let close = "</w:t></w:r></w:p></w:body></w:document>"

  private func read(_ xml: [UInt8]) throws -> [String] {
    let files = WordDocument("").parts.map {
      ZipWriter.File($0.name, $0.name == "word/document.xml" ? xml : Array($0.xml.utf8))
    }
    let source = try DOCXPackage.unpack(ZipWriter.archive(files), file: "draft.docx")
    return Article(DOCXReader().read(source), from: source).words
  }

  @Test func `broken XML is refused with its place`() throws {
    let broken = try failure(
      parts("word/document.xml", "<w:document xmlns:w=\"x\">\n<w:p></w:document>"))
    #expect(broken.message.contains("word/document.xml at line 2, column"))
    #expect(broken.message.contains("mismatched tag"))
    let entity = try failure(parts("word/document.xml", PartTests.open + "a&nbsp;b" + PartTests.close))
    #expect(entity.message.contains("undefined entity"))
    #expect(try failure(parts("word/styles.xml", "<w:styles>")).message.contains("word/styles.xml"))
  }

  @Test(arguments: [
    "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
    "<!DOCTYPE w:document SYSTEM \"http://example.org/x.dtd\">",
    "<!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>",
  ])
  func `document types are refused, and with them entities and other files`(type: String) throws {
    let refused = try failure(
      parts("word/document.xml", type + PartTests.open + "&x;" + PartTests.close))
    #expect(refused.message.contains("declares a document type"))
  }

  @Test func `a root of another kind is refused`() throws {
    #expect(try failure(parts("word/document.xml", "<html/>")).message.contains("its root is 'html'"))
  }

  @Test func `UTF-16 is read, with a mark or without, and what is said to be it`() throws {
    let xml = PartTests.open + "قال x" + PartTests.close
    let declared = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + xml
    let little = declared.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = declared.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [[0xFF, 0xFE] + little, little, [0xFE, 0xFF] + big, big, Array(declared.utf8)] {
      #expect(try read(bytes) == ["قال x"])
    }
    #expect(try read([0xEF, 0xBB, 0xBF] + Array(xml.utf8)) == ["قال x"])
  }

  @Test func `a code page is read where it is named and known, and refused where not`() throws {
    func declared(_ name: String) -> [UInt8] {
      Array("<?xml version=\"1.0\" encoding=\"\(name)\"?>\(PartTests.open)".utf8) + [0xDE, 0xC7, 0xE1]
        + Array(PartTests.close.utf8)
    }
    #expect(try read(declared("windows-1256")) == ["قال"])
    #expect(throws: Failure.self) { try read(declared("x-unknown")) }
    #expect(throws: Failure.self) { try read(declared("UTF-8")) }
  }
}
