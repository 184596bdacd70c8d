import Foundation

/// The table of rooms in `ARCHITECTURE.md`: which module may import which.
struct ModuleTable {
  /// The modules that each module may import, those that are imported on the way included.
  private(set) var allowed: [String: Set<String>] = [:]

  /// The rows in the order of the table: the modules of a row, and what they import.
  private let rows: [(modules: [String], imports: String)]

  init(_ markdown: String) {
    rows = markdown.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard line.hasPrefix("| `"), cells.count == 3 else { return nil }
      return (ModuleTable.modules(in: cells[0]), cells[2])
    }
    for row in rows {
      // What stands above is known already, since the table goes from the ground upwards.
      let direct = ModuleTable.names(in: row.imports, above: Array(allowed.keys))
      let reached = direct.union(direct.flatMap { allowed[$0] ?? [] })
      for module in row.modules { allowed[module] = reached }
    }
  }

  /// The modules that a cell such as `` `Sources/CLibYAML`, `CPCRE2` `` names.
  private static func modules(in cell: String) -> [String] {
    cell.split(separator: "`").map(String.init)
      .filter { !$0.contains(",") && !$0.trimmingCharacters(in: .whitespaces).isEmpty }
      .compactMap { $0.split(separator: "/").last.map(String.init) }
  }

  /// The modules that a cell such as `Readers, Runner` or `all above` names.
  private static func names(in cell: String, above: [String]) -> Set<String> {
    var names: Set<String> = []
    for name in cell.split(separator: ",").map({ $0.trimmingCharacters(in: .whitespaces) }) {
      switch name {
      case "–": continue
      case "all above": names.formUnion(above)
      case "the plugins": names.insert("<Name>")
      default: names.insert(above.contains("Isnad\(name)") ? "Isnad\(name)" : name)
      }
    }
    return names
  }
}
