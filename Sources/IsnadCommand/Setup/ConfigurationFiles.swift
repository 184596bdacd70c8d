import Foundation

/// Finds the configuration files of a run.
///
/// A configuration and the files under it are named from one place, so that its globs can be seen
/// from its folder: both from the working folder, or both from the root.
struct ConfigurationFiles {
  /// The name of a project's file.
  static let name = ".isnad.yml"

  /// The nearest file upwards from the folder of a path.
  ///
  /// - Returns: the file, and the path as the file's globs see it; nothing where there is none.
  func nearest(to path: String) -> (file: String, path: String)? {
    if !path.hasPrefix("/"), !path.split(separator: "/").contains("..") {
      var folder = ConfigurationFiles.folder(of: path)
      while true {
        let file = folder.isEmpty ? ConfigurationFiles.name : "\(folder)/\(ConfigurationFiles.name)"
        if FileManager.default.fileExists(atPath: file) { return (file, path) }
        if folder.isEmpty { break }
        folder = ConfigurationFiles.folder(of: folder)
      }
    }
    let absolute = ConfigurationFiles.absolute(path)
    var folder = ConfigurationFiles.folder(of: absolute)
    while true {
      let file = "\(folder)/\(ConfigurationFiles.name)"
      if FileManager.default.fileExists(atPath: file) { return (file, absolute) }
      if folder.isEmpty { return nil }
      folder = ConfigurationFiles.folder(of: folder)
    }
  }

  /// A file that is named by a flag, and a path as its globs see it.
  func seen(from file: String, _ path: String) -> (file: String, path: String) {
    let isPlain = [file, path].allSatisfy { name in
      !name.hasPrefix("/") && !name.split(separator: "/").contains { $0 == "." || $0 == ".." }
    }
    if isPlain { return (file, path) }
    return (ConfigurationFiles.absolute(file), ConfigurationFiles.absolute(path))
  }

  /// The user's own file: `isnad/isnad.yml` in the folder of the user's configuration.
  func user() -> String? {
    let environment = ProcessInfo.processInfo.environment
    let base =
      environment["XDG_CONFIG_HOME"].flatMap { $0.isEmpty ? nil : $0 }
      ?? environment["HOME"].map { "\($0)/.config" }
    let file = base.map { "\($0)/isnad/isnad.yml" }
    return file.flatMap { FileManager.default.fileExists(atPath: $0) ? $0 : nil }
  }

  private static func absolute(_ path: String) -> String {
    let working = FileManager.default.currentDirectoryPath
    // Against a base, Foundation makes `a/../b` the file `/b`.
    return URL(fileURLWithPath: path.hasPrefix("/") ? path : "\(working)/\(path)").standardized.path
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }
}
