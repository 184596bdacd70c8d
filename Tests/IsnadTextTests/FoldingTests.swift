import IsnadText
import Testing

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Straße É", "straße e"), ("كَتَبَ", "كتب"), ("أإآٱا", "ااااا"), ("مسؤول", "مسءول"), ("مسئول", "مسءول"),
    ("ـــعـــ", "ع"), ("٢٠٢٤", "2024"), ("۱۲", "12"), ("ﻻ", "لا"), ("مو\u{0654}", "مء"),
    ("ي\u{0654}", "ء"),
    ("e\u{0301}", "e"), ("\u{0627}\u{0654}", "ا"),
  ])
  func `folds to the compared form`(text: String, folded: String) {
    #expect(Folding.fold(text) == folded)
  }
}
