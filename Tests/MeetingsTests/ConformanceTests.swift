import IsnadTesting
import Meetings
import PluginTestSupport
import Testing

struct ConformanceTests {
  @Test func `meetings keep the contract of plugins`() throws {
    let suite = PluginConformance(lexicons: AnnotatedText.bundledLexicons, others: [])
    let faults = try suite.faults(of: Meetings())
    #expect(faults.isEmpty, "\(faults)")
  }
}
