import Foundation

/// Compares output with a file kept beside the test.
///
/// `RECORD_GOLDEN=1` writes the files anew, and fails, so that a recording is never taken for a
/// passing run.
public enum Golden {
  /// What differs between output and the file of that name in the folder `Golden` beside the test;
  /// nothing where they are the same.
  public static func difference(
    _ actual: String, from name: String, beside test: String = #filePath
  ) -> String? {
    let folder = URL(fileURLWithPath: test).deletingLastPathComponent().appending(path: "Golden")
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      return record(actual, in: file)
    }
    guard let data = try? Data(contentsOf: file) else {
      return "\(name) is missing: record it with RECORD_GOLDEN=1"
    }
    return firstDifference(actual, String(decoding: data, as: UTF8.self)).map { "\(name): \($0)" }
  }

  private static func record(_ actual: String, in file: URL) -> String {
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(actual.utf8).write(to: file)
      return "recorded \(file.lastPathComponent): read it, then run again without RECORD_GOLDEN"
    } catch {
      return "\(file.path) could not be recorded: \(error)"
    }
  }

  private static func firstDifference(_ actual: String, _ expected: String) -> String? {
    guard Array(actual.utf8) != Array(expected.utf8) else { return nil }
    let (found, wanted) = (lines(actual), lines(expected))
    let shared = min(found.count, wanted.count)
    let index = (0..<shared).first { found[$0] != wanted[$0] } ?? shared
    func line(_ lines: [[UInt8]]) -> String {
      index < lines.count ? "“\(String(decoding: lines[index], as: UTF8.self))”" : "nothing more"
    }
    return "line \(index + 1) is \(line(found)), the file has \(line(wanted))"
  }

  private static func lines(_ text: String) -> [[UInt8]] {
    text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
  }
}
