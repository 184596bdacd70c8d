import Isnad
import IsnadReports
import Testing

@testable import IsnadCommand

@Suite struct DocumentationTests {
  @Test(arguments: [("bundled-rules.md", Language.english), ("bundled-rules.ar.md", Language.arabic)])
  func `the pages of rules are current`(name: String, language: Language) throws {
    let expected = RulePage.markdown(of: BundledLibrary.loaded.rules, in: language)
    let option = language == .english ? "" : " --messages \(language)"
    #expect(
      try Repository.text(of: "Documentation/\(name)") == expected,
      "write it again: isnad explain --all\(option) > Documentation/\(name)")
  }
}
