import DocumentTestSupport
import Foundation
import FuzzHarness
import Isnad
import IsnadReaders
import IsnadText

/// Fuzzes the reader of Word documents: whatever the bytes, they are refused with words, or ranges and
/// places are in order and lead back.
///
/// The first byte of an input chooses what the rest is: a package, a whole part, or what stands in
/// the root of one.
@main enum FuzzDOCX {
  static func main() {
    exit(
      Fuzz.run { data, size in
        let bytes = Fuzz.bytes(data, size)
        if let choice = bytes.first { FuzzDOCX.check(choice, Array(bytes.dropFirst())) }
        return 0
      })
  }

  private static func check(_ choice: UInt8, _ bytes: [UInt8]) {
    switch choice % 8 {
    case 0: read(bytes)
    case 1: read(package("word/document.xml", bytes))
    case 2: readRaw(bytes)
    case 3: read(WordDocument(String(decoding: bytes, as: UTF8.self)).bytes)
    case 4: read(package("word/_rels/document.xml.rels", bytes))
    case 5: read(package("_rels/.rels", bytes))
    case 6:
      var document = sample
      document.styles = String(decoding: bytes, as: UTF8.self)
      read(document.bytes)
    default:
      var document = sample
      document.comments = String(decoding: bytes, as: UTF8.self)
      document.footnotes = document.comments
      read(document.bytes)
    }
  }

  private static let sample = WordDocument(
    """
    <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:commentRangeStart w:id="1"/><w:r><w:t>Head</w:t></w:r></w:p>\
    <w:p><w:r><w:t>Text</w:t><w:footnoteReference w:id="1"/></w:r></w:p>
    """, comments: "", footnotes: "")

  /// A sound package, one part of which is replaced.
  private static func package(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
    ZipWriter.archive(
      sample.parts.map { ZipWriter.File($0.name, $0.name == name ? bytes : Array($0.xml.utf8)) })
  }

  private static func read(_ bytes: [UInt8]) {
    do {
      audit(try DOCXPackage.unpack(bytes, file: "draft.docx"))
    } catch {
      Fuzz.expect(!error.message.isEmpty && error.advice != nil, "a failure without words")
    }
  }

  /// The reader ends well even with bytes that no package was checked for.
  private static func readRaw(_ bytes: [UInt8]) { audit(SourceFile(name: "draft.docx", bytes: bytes)) }

  private static func audit(_ source: SourceFile) {
    let article = Article(DOCXReader().read(source), from: source)
    if let fault = ReadingAudit.fault(in: article) { fatalError(fault) }
    for block in article.blocks {
      Fuzz.expect(article.place(at: block.range.start) != nil, "a block without a place")
    }
  }
}
