import Dates
import IsnadTesting
import PluginTestSupport
import Testing

struct ConformanceTests {
  @Test func `dates keep the contract of plugins`() throws {
    let suite = PluginConformance(lexicons: AnnotatedText.bundledLexicons)
    let faults = try suite.faults(of: Dates())
    #expect(faults.isEmpty, "\(faults)")
  }
}
