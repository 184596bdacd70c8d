import Foundation
import IsnadExamples
import IsnadTesting
import Names
import Patterns
import Quotations
import Testing

struct DeskTests {
  @Test(arguments: ["desk.en.yml", "desk.ar.yml"])
  func `the rules of a desk do what their examples say, in every variant`(file: String) throws {
    let folder = try #require(Bundle.module.url(forResource: "Desk", withExtension: nil))
    let rules = try RulesUnderTest([file], in: folder, plugins: [Names(), Quotations(), Patterns()])
    #expect(!rules.rules.isEmpty)
    let failures = try rules.failures()
    #expect(failures.isEmpty, "\(failures)")
  }
}
