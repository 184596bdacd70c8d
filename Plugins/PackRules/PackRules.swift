import Foundation
import PackagePlugin

/// Packs the YAML under `Rules/` into Swift source, so that the program carries its rules with it
/// wherever it is copied (a resource bundle stays behind in the build folder).
@main
struct PackRules: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = target.directoryURL
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?
      .compactMap { $0 as? URL }
      .filter { $0.pathExtension == "yml" }
      .sorted { $0.path < $1.path }
    let output = context.pluginWorkDirectoryURL.appending(path: "PackedRules.swift")
    return [
      .buildCommand(
        displayName: "Packing rule sets and lexicons",
        executable: try context.tool(named: "pack-rules").url,
        arguments: [folder.path, output.path],
        inputFiles: files ?? [],
        outputFiles: [output])
    ]
  }
}
