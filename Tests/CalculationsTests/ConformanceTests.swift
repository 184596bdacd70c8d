import Calculations
import Isnad
import IsnadPlugins
import IsnadTesting
import PluginTestSupport
import Testing

struct ConformanceTests {
  @Test func `calculations keep the contract of plugins`() throws {
    let own = Calculations()
    let suite = PluginConformance(
      lexicons: AnnotatedText.bundledLexicons,
      others: BundledPlugins.all.filter { $0.name != own.name })
    let faults = try suite.faults(of: own)
    #expect(faults.isEmpty, "\(faults)")
  }
}
