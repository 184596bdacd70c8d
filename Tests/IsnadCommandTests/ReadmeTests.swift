import Foundation
import Testing

/// What the README shows is what the program does.
@Suite struct ReadmeTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The blocks of the README that are fenced as a language.
  private func blocks(_ language: String) throws -> [String] {
    let readme = try String(contentsOf: ReadmeTests.root.appending(path: "README.md"), encoding: .utf8)
    let pieces = readme.components(separatedBy: "```")
    return stride(from: 1, to: pieces.count, by: 2).map { pieces[$0] }
      .filter { $0.hasPrefix("\(language)\n") }.map { String($0.dropFirst(language.count + 1)) }
  }

  @Test func `the run is a real one`() throws {
    let block = try #require(blocks("console").first)
    let lines = block.split(separator: "\n", maxSplits: 1)
    let command = lines[0].split(separator: " ").map(String.init)
    #expect(command.prefix(2) == ["$", "isnad"])
    try withTool { tool in
      let process = tool.process(Array(command.dropFirst(2)) + ["--no-config"])
      let pipe = Pipe()
      process.currentDirectoryURL = ReadmeTests.root
      process.standardOutput = pipe
      try process.run()
      let output = pipe.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      #expect(String(decoding: output, as: UTF8.self) == String(lines[1]))
    }
  }

  @Test func `the desk's rule does what its examples say`() throws {
    let rules = try #require(blocks("yaml").first)
    try withTool { tool in
      let outcome = try tool.run("test", tool.write(rules, to: "desk.yml"))
      #expect(outcome.code == 0, "\(outcome.output)\(outcome.errors)")
      #expect(outcome.output.hasPrefix("1 rule, 2 examples"))
    }
  }
}
