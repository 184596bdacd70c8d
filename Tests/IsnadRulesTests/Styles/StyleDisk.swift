import Isnad
import IsnadRules
import IsnadYAML

/// A project in memory: texts by their paths.
struct StyleDisk {
  private var texts: [String: String]

  init(_ texts: [String: String]) { self.texts = texts }

  /// The files as the loader sees them; folders are those that the paths go through.
  var files: ProjectFiles {
    let texts = texts
    return ProjectFiles(
      read: { path in
        texts[path].map { .success(Array($0.utf8)) } ?? .failure(ReadFailure("no such file"))
      },
      list: { folder in
        let prefix = folder == "." || folder.isEmpty ? "" : folder + "/"
        let names = texts.keys.filter { $0.hasPrefix(prefix) }.compactMap { path -> String? in
          let rest = path.dropFirst(prefix.count)
          guard let slash = rest.firstIndex(of: "/") else { return String(rest) }
          return String(rest[...slash])
        }
        return names.isEmpty ? nil : Array(Set(names))
      })
  }

  func load(
    _ ini: String = ".vale.ini", options: ValeProject.Options = ValeProject.Options()
  ) -> (project: ValeProject, mistakes: [Mistake]) {
    ValeProject.load(ini, options: options, files: files)
  }

  /// The project with one style `Desk` whose only rule is `Rule`.
  static func rule(_ text: String, more: [String: String] = [:]) -> StyleDisk {
    StyleDisk(
      [
        ".vale.ini": "StylesPath = styles\n\n[*]\nBasedOnStyles = Desk\n",
        "styles/Desk/Rule.yml": text,
      ].merging(more) { $1 })
  }

  /// The rule, and what is wrong with it, as `line:column: message; advice`.
  static func read(
    _ text: String, more: [String: String] = [:]
  ) -> (rule: StyleRule?, mistakes: [String]) {
    let (project, mistakes) = StyleDisk.rule(text, more: more).load()
    let rule = project.rules.first { $0.name == "Desk.Rule" }
    return (rule, mistakes.map { "\($0.line):\($0.column): \($0.message); \($0.advice)" })
  }
}
