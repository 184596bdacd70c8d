import Foundation
import Testing

@testable import IsnadCommand

/// The ignore files, compared with git's own reading of them.
@Suite struct IgnoreRulesTests {
  private static let names = ["a", "b", "ab", "a-b", "abc", "x"]
  private static let pieces = [
    "*", "?", "a", "b", "x", "[ab]", "[!a]", "[^b]", "[a-c]", "-", ".md", " ", "*.md", "ab", "[]a]",
    "[a-]",
    "\\a", "\\*", "\\?", "#", "c",
  ]

  @Test(.enabled(if: IgnoreRulesTests.git != nil), arguments: 0..<8)
  func `what git leaves out is left out, and nothing else`(seed: Int) throws {
    try withTool { tool in
      let files = IgnoreRulesTests.tree()
      for file in files { try tool.write("", to: file) }
      _ = try IgnoreRulesTests.git(["init", "-q"], in: tool.folder)
      var dice = Dice(seed: UInt64(seed + 1))
      for _ in 0..<40 {
        let lines = IgnoreRulesTests.lines(&dice)
        try tool.write(lines, to: ".gitignore")
        let inner = Bool.random(using: &dice) ? IgnoreRulesTests.lines(&dice) : ""
        try tool.write(inner, to: "a/.gitignore")
        let expected = try IgnoreRulesTests.git(
          ["-c", "core.quotePath=off", "ls-files", "-z", "-o", "--exclude-standard", "--", "*.md"],
          in: tool.folder
        ).split(separator: "\0").map(String.init).sorted()
        let found = FileFinder().files(for: [tool.folder.path]).compactMap { found -> String? in
          guard case .success(let file) = found else { return nil }
          return String(file.path.dropFirst(tool.folder.path.count + 1))
        }
        let (more, fewer) = (Set(found).subtracting(expected), Set(expected).subtracting(found))
        #expect(
          more.isEmpty && fewer.isEmpty,
          "\(lines.debugDescription), \(inner.debugDescription): +\(more.sorted().prefix(3)), -\(fewer.sorted().prefix(3))"
        )
      }
    }
  }

  private static func tree() -> [String] {
    names.flatMap { first in
      ["\(first).md"]
        + ["a", "b", "c"].flatMap { second in
          ["\(first)/\(second).md", "\(first)/\(second)/x.md", "\(first)/x/\(second)/b.md"]
        }
    }
  }

  private static func lines(_ dice: inout Dice) -> String {
    (0..<Int.random(in: 1...4, using: &dice)).map { _ in line(&dice) }.joined()
  }

  /// A line without what is no pattern to git (a run of stars in a word, `//`, an open bracket), of
  /// which we make what was probably meant.
  private static func line(_ dice: inout Dice) -> String {
    func perhaps(_ text: String, one count: Int) -> String {
      Int.random(in: 0..<count, using: &dice) == 0 ? text : ""
    }
    var names: [String] = []
    for _ in 0..<Int.random(in: 1...3, using: &dice) {
      var name = ""
      for _ in 0..<Int.random(in: 1...3, using: &dice) {
        let piece = pieces.randomElement(using: &dice) ?? ""
        if !(name.hasSuffix("*") && piece.hasPrefix("*")) { name += piece }
      }
      names.append(Int.random(in: 0..<4, using: &dice) == 0 ? "**" : name)
    }
    return perhaps("!", one: 4) + perhaps("/", one: 4) + names.joined(separator: "/")
      + perhaps("/", one: 4) + perhaps(" ", one: 8) + perhaps("\r", one: 6) + "\n"
  }

  private static let git: String? = ["/usr/bin/git", "/usr/local/bin/git"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  private static func git(_ words: [String], in folder: URL) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: try #require(git))
    process.arguments = words
    process.currentDirectoryURL = folder
    let output = Pipe()
    process.standardOutput = output
    process.environment = ["HOME": folder.path, "GIT_CONFIG_NOSYSTEM": "1"]
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}

/// Numbers in an order that depends on the seed alone (xorshift).
private struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
