import Foundation
import Isnad
import IsnadRules
import Testing

@testable import IsnadReports

/// What a place is to a finding reads in the language of the messages.
struct EvidenceWordsTests {
  @Test func `every role of evidence has a word in Arabic`() throws {
    let pattern = try NSRegularExpression(pattern: #"Evidence\(\s*"([a-z-]+)""#)
    var roles: Set<String> = []
    for path in Repository.swiftFiles(in: "Sources/Isnad/Vocabulary") {
      let text = try Repository.text(of: path)
      for match in pattern.matches(in: text, range: NSRange(text.startIndex..., in: text)) {
        if let range = Range(match.range(at: 1), in: text) { roles.insert(String(text[range])) }
      }
    }
    #expect(roles.count >= 15)
    for role in roles.sorted() {
      let word = ReportTexts.evidence(
        role, words: BundledLibrary.loaded.library.words, in: .arabic)
      #expect(word != role, "add “\(role)” to `evidence` in Rules/*/words.yml")
    }
  }
}
