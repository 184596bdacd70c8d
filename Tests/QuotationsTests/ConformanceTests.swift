import IsnadTesting
import Names
import PluginTestSupport
import Quotations
import Testing

struct ConformanceTests {
  @Test func `quotations keep the contract of plugins`() throws {
    let suite = PluginConformance(lexicons: AnnotatedText.bundledLexicons, others: [Names()])
    let faults = try suite.faults(of: Quotations())
    #expect(faults.isEmpty, "\(faults)")
  }
}
