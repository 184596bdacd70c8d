import Ages
import Foundation
import Isnad
import IsnadTesting
import Testing

@Suite struct AgesTests {
  private let rules: RulesUnderTest

  init() throws {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    rules = try RulesUnderTest(
      ["ages.yml", "age.en.yml", "age.ar.yml"], in: package.appending(path: "Rules"),
      plugins: [Ages()])
  }

  @Test func `keeps the contract of plugins`() throws {
    let texts = ["Ada Lund, aged 34, said no.", "وقالت وعمرها 34 عامًا: «لا».", "a 9-year-old boy"]
    let faults = try PluginConformance(lexicons: rules.lexicons, texts: texts).faults(of: Ages())
    #expect(faults.isEmpty, "\(faults)")
  }

  @Test func `the rules do what their examples say`() throws {
    #expect(rules.rules.count == 1)
    #expect(try rules.failures() == [])
  }
}
