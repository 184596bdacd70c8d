import IsnadTesting
import Names
import PluginTestSupport
import Quotations
import Testing
import Typography

struct ConformanceTests {
  @Test func `typography keeps the contract of plugins`() throws {
    let suite = PluginConformance(
      lexicons: AnnotatedText.bundledLexicons, others: [Names(), Quotations()])
    let faults = try suite.faults(of: Typography())
    #expect(faults.isEmpty, "\(faults)")
  }
}
