internal import Foundation
public import Testing

/// A folder of golden files beside a test: what a program gave when someone last looked at it.
///
/// `RECORD_GOLDEN=1 swift test` writes what is given now in their place; the run fails all the same,
/// so that a recording is looked at and run again before anyone trusts it.
public struct Golden: Sendable {
  private let folder: URL

  /// Creates the folder `Golden` beside a source file.
  public init(besides file: String = #filePath) {
    folder = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent("Golden")
  }

  /// The bytes of a file of the folder.
  public func bytes(of name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appendingPathComponent(name)))
  }

  /// Expects a text to be the content of a golden file, and names the first line that is not.
  public func expect(
    _ text: String, toBe name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      Issue.record(
        "recorded \(name): look at it, then run without RECORD_GOLDEN", sourceLocation: sourceLocation)
      return
    }
    guard let golden = try? String(contentsOf: file, encoding: .utf8) else {
      Issue.record("no golden file \(name): run with RECORD_GOLDEN=1", sourceLocation: sourceLocation)
      return
    }
    // Bytes, not characters: the same word in NFC and NFD must differ.
    guard !golden.utf8.elementsEqual(text.utf8) else { return }
    let (expected, found) = (lines(golden), lines(text))
    let line = zip(expected, found).prefix { $0.utf8.elementsEqual($1.utf8) }.count
    Issue.record(
      """
      \(name) differs in line \(line + 1)
      expected: \(line < expected.count ? expected[line] : "(the end)")
         found: \(line < found.count ? found[line] : "(the end)")
      """, sourceLocation: sourceLocation)
  }

  private func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
