import Isnad
import IsnadPlugins
import Testing

@Suite struct PluginFolderTests {
  /// Folders of `Plugins/` that hold plugins of the package manager.
  private static let buildTools = ["PackRules"]

  @Test func `every folder of Plugins is in the list of bundled plugins`() throws {
    let folders = try Repository.folders(in: "Plugins").filter {
      !PluginFolderTests.buildTools.contains($0)
    }
    let bundled = BundledPlugins.all.map { "\(type(of: $0))" }.sorted()
    #expect(bundled == folders)
  }
}
