import Attributions
import Claims
import IsnadTesting
import Names
import PluginTestSupport
import Quotations
import Testing

struct ConformanceTests {
  @Test func `claims keep the contract of plugins`() throws {
    let suite = PluginConformance(
      lexicons: AnnotatedText.bundledLexicons, others: [Names(), Quotations(), Attributions()])
    let faults = try suite.faults(of: Claims())
    #expect(faults.isEmpty, "\(faults)")
  }
}
