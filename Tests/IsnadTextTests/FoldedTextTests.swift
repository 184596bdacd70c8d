import IsnadText
import Testing

struct FoldedTextTests {
  private func original(of word: String, in text: String) -> String? {
    let whole = UTF8Text(text)
    let folded = FoldedText(whole, in: whole.range)
    let needle = Array(word.utf8)
    guard let start = folded.bytes.indices.first(where: { folded.bytes[$0...].starts(with: needle) })
    else { return nil }
    return whole[folded.original(of: TextRange(start, start + needle.count))]
  }

  @Test(arguments: [
    ("كتب", "قد كَتَبَ زيد", "كَتَبَ"), ("احمد", "جاء أحـمـد اليوم", "أحـمـد"), ("cafe", "The CAFÉ!", "CAFÉ"),
    ("2024", "عام ٢٠٢٤ م", "٢٠٢٤"), ("مسءول", "مسؤول", "مسؤول"),
    ("مسءول", "مسو\u{0654}ول", "مسو\u{0654}ول"),
  ])
  func `what folded to some words is found with its marks`(
    folded: String, text: String, original: String
  ) {
    #expect(self.original(of: folded, in: text) == original)
  }

  @Test func `a stretch of a text is folded alone`() {
    let text = UTF8Text("One Two Three")
    let folded = FoldedText(text, in: TextRange(4, 7))
    #expect(folded.bytes == Array("two".utf8))
    #expect(folded.original(of: TextRange(0, 3)) == TextRange(4, 7))
    #expect(folded.original(of: TextRange(3, 3)) == TextRange(7, 7))
  }
}
