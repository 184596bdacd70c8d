import Foundation
import Testing

@Suite struct ImportTests {
  /// What comes with the language is free to all.
  private static let free: Set = ["Foundation", "Synchronization"]

  /// The rooms that may import a library from outside.
  private static let rooms = [
    "ArgumentParser": ["IsnadCommand"], "CExpat": ["IsnadReaders"], "CGumbo": ["IsnadReaders"],
    "CHunspell": ["IsnadSpelling"],
    "CLibYAML": ["IsnadYAML"],
    "CMD4C": ["IsnadReaders"], "CPCRE2": ["IsnadText"], "CZip": ["IsnadReaders"],
    "PackagePlugin": ["PackRules"],
  ]

  @Test func `imports keep the directions of the table`() throws {
    let table = ModuleTable(try Repository.text(of: "ARCHITECTURE.md"))
    for folder in ["Sources", "Plugins"] {
      for room in try Repository.folders(in: folder) {
        let row = folder == "Plugins" && table.allowed[room] == nil ? "<Name>" : room
        let allowed = try #require(table.allowed[row], "\(room) has no row in ARCHITECTURE.md")
        try expectImports(of: room, in: "\(folder)/\(room)", toBeAmong: allowed)
      }
    }
  }

  private func expectImports(of room: String, in folder: String, toBeAmong allowed: Set<String>) throws {
    let plugins = Set(try Repository.folders(in: "Plugins"))
    for path in Repository.swiftFiles(in: folder) {
      for module in try imports(of: path) where !Self.free.contains(module) {
        let isAllowed =
          ImportTests.rooms[module]?.contains(room)
          ?? (allowed.contains(module) || allowed.contains("<Name>") && plugins.contains(module))
        #expect(isAllowed, "\(path) imports \(module), which the table does not allow")
      }
    }
  }

  /// The modules that a file imports.
  private func imports(of path: String) throws -> [String] {
    try Repository.text(of: path).split(separator: "\n").compactMap { line in
      // What is indented is no import, but may be a word of a long literal.
      guard line.first != " " else { return nil }
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place + 2 == words.count,
        words[..<place].allSatisfy({ ["@testable", "public", "package", "internal"].contains($0) })
      else { return nil }
      return String(words[place + 1])
    }
  }
}
