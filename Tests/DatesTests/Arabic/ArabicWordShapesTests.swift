import Testing

@testable import Dates

struct ArabicWordShapesTests {
  private let shapes = ArabicWordShapes(["يوم", "شهر", "سنوات"])

  private func mayHold(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    return shapes.mayHold(bytes, 0, bytes.count)
  }

  @Test(arguments: ["يوم", "شهر", "سنوات", "يلم"])
  func `a word with the letters and the length of one may be one`(_ word: String) {
    #expect(mayHold(word))
  }

  @Test(arguments: ["يومي", "يوميات", "سنة", "نهر", "شه", "و", ""])
  func `another word is none`(_ word: String) {
    #expect(!mayHold(word))
  }

  @Test func `a word behind a proclitic is told by its own letters`() {
    let bytes = Array("واليوم".utf8)
    #expect(shapes.mayHold(bytes, 6, bytes.count))
    #expect(!shapes.mayHold(bytes, 0, bytes.count))
  }
}
