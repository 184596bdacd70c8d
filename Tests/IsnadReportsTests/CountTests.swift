import Isnad
import Testing

@testable import IsnadReports

@Suite struct `Counted nouns` {
  @Test(arguments: [
    (0, "لا تحذيرات"), (1, "تحذير واحد"), (2, "تحذيران"), (3, "3 تحذيرات"), (10, "10 تحذيرات"),
    (11, "11 تحذيراً"), (99, "99 تحذيراً"), (100, "100 تحذير"), (102, "102 تحذير"),
    (103, "103 تحذيرات"), (111, "111 تحذيراً"),
  ])
  func `Arabic has its six forms`(_ count: Int, _ phrase: String) {
    #expect(CountTexts.findings(of: .warning)(count, .arabic) == phrase)
  }

  @Test func `English has two`() {
    #expect(CountTexts.articles(1, .english) == "1 article checked")
    #expect(CountTexts.articles(0, .english) == "0 articles checked")
  }

  @Test func `a value that looks like a place is not filled`() {
    #expect("{a} {b}".filled(["a": "{b}", "b": "c"]) == "{b} c")
  }
}
