import Attributions
import IsnadTesting
import Names
import PluginTestSupport
import Quotations
import Testing

struct ConformanceTests {
  @Test func `attributions keep the contract of plugins`() throws {
    let suite = PluginConformance(
      lexicons: AnnotatedText.bundledLexicons, others: [Names(), Quotations()])
    let faults = try suite.faults(of: Attributions())
    #expect(faults.isEmpty, "\(faults)")
  }
}
