import IsnadTesting
import Names
import PluginTestSupport
import Testing

struct ConformanceTests {
  @Test func `names keep the contract of plugins`() throws {
    let faults = try PluginConformance(lexicons: AnnotatedText.bundledLexicons).faults(of: Names())
    #expect(faults.isEmpty, "\(faults)")
  }
}
