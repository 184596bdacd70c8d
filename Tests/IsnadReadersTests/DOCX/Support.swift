import DocumentTestSupport
import Isnad
import IsnadReaders
import IsnadText
import Testing

/// What the reader makes of a document.
func read(_ document: WordDocument) throws -> Article {
  let source = try DOCXPackage.unpack(document.bytes, file: "draft.docx")
  let article = Article(DOCXReader().read(source), from: source)
  #expect(ReadingAudit.fault(in: article) == nil)
  return article
}

/// What the reader makes of a body.
func read(_ body: String) throws -> Article { try read(WordDocument(body)) }

/// A paragraph of one run.
func paragraph(_ words: String, style: String? = nil, properties: String = "") -> String {
  let style = style.map { #"<w:pStyle w:val="\#($0)"/>"# } ?? ""
  return "<w:p><w:pPr>\(style)\(properties)</w:pPr>\(run(words))</w:p>"
}

/// A run.
func run(_ words: String, properties: String = "") -> String {
  #"<w:r><w:rPr>\#(properties)</w:rPr><w:t xml:space="preserve">\#(words)</w:t></w:r>"#
}

extension Article {
  /// The words of each block.
  var words: [String] { blocks.map { self[$0.range] } }
  /// The kind of each block.
  var kinds: [Block.Kind] { blocks.map(\.kind) }

  /// The place of words that stand in the text once.
  func place(of words: String) -> DocumentPlace? {
    guard let range = text[text.range].firstRange(of: words) else { return nil }
    return place(at: text[text.range][..<range.lowerBound].utf8.count)
  }
}

/// The failure with which bytes are refused.
func failure(_ bytes: [UInt8]) throws -> Failure {
  let failure = try #require(throws: Failure.self) { try DOCXPackage.unpack(bytes, file: "draft.docx") }
  #expect(failure.file == "draft.docx")
  #expect(failure.advice?.isEmpty == false)
  return failure
}

func failure(_ parts: [(name: String, xml: String)]) throws -> Failure {
  try failure(WordDocument.package(parts))
}

/// The parts of a sound document, one of them replaced.
func parts(_ name: String, _ xml: String) -> [(name: String, xml: String)] {
  WordDocument(paragraph("Words.")).parts.map { $0.name == name ? (name, xml) : $0 }
}
