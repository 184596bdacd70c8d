import Foundation
import Isnad
import IsnadRules
import IsnadYAML
import Testing

/// The YAML of the documentation loads without a mistake.
@Suite struct DocumentationTests {
  private let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Documentation")

  private func blocks(_ page: String) throws -> [String] {
    let text = try String(contentsOf: folder.appending(path: page), encoding: .utf8)
    return text.components(separatedBy: "```yaml\n").dropFirst().map {
      $0.components(separatedBy: "```")[0]
    }
  }

  @Test(arguments: ["rules.md", "lexicons.md"])
  func `rules and lexicons`(page: String) throws {
    let blocks = try blocks(page)
    #expect(!blocks.isEmpty)
    for block in blocks { #expect(load(block).mistakes.map(\.description) == []) }
  }

  @Test func configuration() throws {
    for block in try blocks("configuration.md") {
      let (layers, mistakes) = loadConfiguration([
        (".isnad.yml", block), ("../desk.isnad.yml", "fail-on: never"),
      ])
      #expect(mistakes.map(\.description) == [])
      #expect(layers.count == 2)
    }
  }
}
