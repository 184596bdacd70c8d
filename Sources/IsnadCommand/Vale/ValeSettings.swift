import Isnad
import IsnadRules

/// The configuration of a project as `ls-config` prints it.
///
/// Vale prints the fields of a structure of its own program, which change from version to version; here
/// stand the sections and keys of the configurations as they are merged, and the rules that are loaded.
enum ValeSettings {
  static func json(_ project: ValeProject) -> String {
    var sections: [String: [(String, [String])]] = [:]
    var order: [String] = []
    for setting in project.settings {
      if sections[setting.section] == nil { order.append(setting.section) }
      sections[setting.section, default: []].append((setting.key, setting.values))
    }
    let members: [(String, ValeJSON.Value)] = [
      ("RootINI", .text(project.file)), ("ConfigFiles", .texts(project.configurationFiles)),
      ("Paths", .texts(project.stylesPaths)), ("MinAlertLevel", .text(project.minAlertLevel.rawValue)),
      ("Formats", .lists(project.formats.sorted { $0.key < $1.key }.map { ($0.key, [$0.value]) })),
    ]
    let written = order.map {
      ($0.isEmpty ? "core" : "[\($0)]", ValeJSON.Value.lists(sections[$0] ?? []))
    }
    return ValeJSON.object(members + written + [("Rules", .texts(project.rules.map(\.name)))])
  }
}
