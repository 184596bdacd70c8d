import Attributions
import Dates
import IsnadTesting
import Names
import PluginTestSupport
import Quotations
import Structure
import Testing

struct ConformanceTests {
  @Test func `structure keeps the contract of plugins`() throws {
    let suite = PluginConformance(
      lexicons: AnnotatedText.bundledLexicons, others: [Names(), Quotations(), Attributions(), Dates()])
    let faults = try suite.faults(of: Structure())
    #expect(faults.isEmpty, "\(faults)")
  }
}
