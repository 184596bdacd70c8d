public import Foundation
public import Isnad
public import IsnadExamples
import IsnadRules
import IsnadRunner
import IsnadYAML

/// Rule sets and lexicons of a desk, loaded for a test.
///
/// ```swift
/// @Test func `the rules do what their examples say`() throws {
///   let rules = try RulesUnderTest(["ages.yml", "age.en.yml"], in: folder, plugins: [Ages()])
///   #expect(try rules.failures() == [])
/// }
/// ```
public struct RulesUnderTest: Sendable {
  /// The rules of the files.
  public let rules: [Rule]
  /// The lexicons of the files.
  public let lexicons: [Lexicon]
  private let plugins: [any CheckPlugin]
  private let library: RuleLibrary

  /// What is wrong with the files.
  public struct Mistakes: Error, CustomStringConvertible {
    /// One line for each mistake: file, line, column, what was found and expected.
    public let lines: [String]

    public var description: String { lines.joined(separator: "\n") }
  }

  /// Loads files.
  ///
  /// - Throws: ``Mistakes`` with all that is wrong with them.
  public init(_ names: [String], in folder: URL, plugins: [any CheckPlugin]) throws(Mistakes) {
    func read(_ path: String) -> Result<[UInt8], ReadFailure> {
      guard let data = try? Data(contentsOf: folder.appending(path: path)) else {
        return .failure(ReadFailure("no such file in \(folder.path)"))
      }
      return .success(Array(data))
    }
    var files: [RuleFile] = []
    for name in names {
      switch read(name) {
      case .success(let bytes): files.append(RuleFile(path: name, bytes: bytes))
      case .failure(let failure): throw Mistakes(lines: ["\(name): \(failure.reason)"])
      }
    }
    let loaded = RuleLoader.load(files, vocabulary: Vocabulary(of: plugins), read: read)
    guard loaded.mistakes.isEmpty else { throw Mistakes(lines: loaded.mistakes.map(\.description)) }
    library = loaded.library
    rules = library.rulesets.flatMap(\.rules)
    lexicons = library.lexicons
    self.plugins = plugins
  }

  /// The examples that do not show what they say, each in all its variants.
  public func failures() throws -> [ExampleFailure] {
    let settings = Runner.Settings(rules: [], lexicons: lexicons, words: library.words)
    let runner = ExampleRunner(plugins: plugins, settings: settings)
    return try rules.flatMap { try runner.run($0).failures }
  }
}
