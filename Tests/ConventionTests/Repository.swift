import Foundation

/// The files of this repository, as the tests of its conventions read them.
enum Repository {
  /// The folder of `Package.swift`.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The text of a file.
  static func text(of path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  /// The folders in a folder, by name.
  static func folders(in path: String) throws -> [String] {
    try FileManager.default
      .contentsOfDirectory(
        at: root.appendingPathComponent(path), includingPropertiesForKeys: [.isDirectoryKey]
      )
      .filter { try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true }
      .map(\.lastPathComponent).sorted()
  }

  /// The Swift files below a folder, as paths from the root.
  static func swiftFiles(in path: String) -> [String] {
    let folder = root.appendingPathComponent(path).path
    let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return files.filter { $0.hasSuffix(".swift") }.sorted().map { "\(path)/\($0)" }
  }
}
