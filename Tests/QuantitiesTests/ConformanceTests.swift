import Dates
import IsnadTesting
import PluginTestSupport
import Quantities
import Testing

struct ConformanceTests {
  @Test func `quantities keep the contract of plugins`() throws {
    let suite = PluginConformance(lexicons: AnnotatedText.bundledLexicons, others: [Dates()])
    let faults = try suite.faults(of: Quantities())
    #expect(faults.isEmpty, "\(faults)")
  }
}
