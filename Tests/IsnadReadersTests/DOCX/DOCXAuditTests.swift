import DocumentTestSupport
import Isnad
import IsnadReaders
import Testing

/// Documents put together by chance: whatever they hold, ranges and places are in order.
@Suite struct DOCXAuditTests {
  private static let leaves = [
    "<w:t>word</w:t>", "<w:t xml:space=\"preserve\"> قال </w:t>", "<w:t> a&amp;b </w:t>", "<w:tab/>",
    "<w:br/>", "<w:noBreakHyphen/>", "<w:sym w:font=\"Symbol\" w:char=\"F0B3\"/>",
    "<w:sym w:font=\"x\" w:char=\"zz\"/>", "<w:fldChar w:fldCharType=\"begin\"/>",
    "<w:fldChar w:fldCharType=\"separate\"/>", "<w:fldChar w:fldCharType=\"end\"/>",
    "<w:instrText> HYPERLINK \"x\" </w:instrText>", "<w:commentRangeStart w:id=\"0\"/>",
    "<w:commentReference w:id=\"1\"/>", "<w:footnoteReference w:id=\"1\"/>",
    "<w:rPr><w:vanish/></w:rPr>", "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>",
    "<w:pPr><w:pStyle w:val=\"Title\"/></w:pPr>", "<w:pPr><w:pStyle w:val=\"Quote\"/></w:pPr>",
    "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>", "<w:trPr><w:del/></w:trPr>",
    "<w:tcPr><w:cellDel/></w:tcPr>", "&#x200F;", "text", "<w:t>😀e\u{301}</w:t>",
    "<w:t><![CDATA[<&>]]></w:t>",
  ]
  private static let branches = [
    "w:p", "w:p", "w:p", "w:r", "w:r", "w:r", "w:tbl", "w:tr", "w:tc", "w:sdt", "w:ins", "w:del",
    "w:moveFrom",
    "w:hyperlink", "w:txbxContent", "mc:AlternateContent", "mc:Choice", "mc:Fallback", "w:fldSimple",
    "w:t",
    "m:oMath", "w:footnote", "w:comment", "w:ruby",
  ]

  /// Elements in one another, by chance.
  private static func tree(_ depth: Int, _ dice: inout Dice) -> String {
    (0..<Int.random(in: 1...4, using: &dice)).map { _ in
      guard depth > 0, Int.random(in: 0..<3, using: &dice) > 0 else {
        return leaves.randomElement(using: &dice) ?? ""
      }
      let name = branches.randomElement(using: &dice) ?? ""
      return "<\(name)>\(tree(depth - 1, &dice))</\(name)>"
    }.joined()
  }

  @Test(arguments: 0..<8)
  func `whatever the elements, ranges are in place and lead back to the same words`(seed: Int) throws {
    var dice = Dice(seed: UInt64(seed + 1))
    for _ in 0..<40 {
      let document = WordDocument(
        DOCXAuditTests.tree(6, &dice),
        comments: "<w:comment w:id=\"0\">\(DOCXAuditTests.tree(3, &dice))</w:comment>",
        footnotes: "<w:footnote w:id=\"1\">\(DOCXAuditTests.tree(3, &dice))</w:footnote>")
      let source = try DOCXPackage.unpack(document.bytes, file: "draft.docx")
      let article = Article(DOCXReader().read(source), from: source)
      let fault = ReadingAudit.fault(in: article)
      #expect(fault == nil, "\(document.body)")
      if fault != nil { return }
    }
  }

  @Test(arguments: 0..<8)
  func `a package with changed bytes is read or refused, and its XML cut off is read so far`(seed: Int) {
    var dice = Dice(seed: UInt64(seed + 101))
    let document = WordDocument(DOCXAuditTests.tree(6, &dice))
    for _ in 0..<40 {
      var bytes = document.bytes
      for _ in 0..<Int.random(in: 1...3, using: &dice) {
        bytes[Int.random(in: 0..<bytes.count, using: &dice)] = UInt8.random(in: 0...255, using: &dice)
      }
      if let source = try? DOCXPackage.unpack(bytes, file: "draft.docx") {
        #expect(ReadingAudit.fault(in: Article(DOCXReader().read(source), from: source)) == nil)
      }
      let xml = Array((document.parts.first { $0.name == "word/document.xml" }?.xml ?? "").utf8)
      let source = SourceFile(
        name: "draft.docx", bytes: Array(xml.prefix(Int.random(in: 0...xml.count, using: &dice))))
      #expect(ReadingAudit.fault(in: Article(DOCXReader().read(source), from: source)) == nil)
    }
  }
}
