import Attributions
import Changes
import IsnadTesting
import Names
import PluginTestSupport
import Quotations
import Testing

struct ConformanceTests {
  @Test func `changes keep the contract of plugins`() throws {
    let suite = PluginConformance(
      lexicons: AnnotatedText.bundledLexicons, others: [Names(), Quotations(), Attributions()])
    let faults = try suite.faults(of: Changes())
    #expect(faults.isEmpty, "\(faults)")
  }
}
