import Isnad
public import IsnadYAML

extension ValeProject {
  /// A project that holds one rule and nothing else, for the cases that are about it.
  ///
  /// The rule has the name that it has in a project with these styles, or that of the folder it lies in.
  public static func isolated(
    _ path: String, stylesPaths: [String] = [], options: Options = Options(), files: ProjectFiles
  ) -> (project: ValeProject, mistakes: [Mistake]) {
    var loading = ValeLoading(options: options, files: files)
    loading.project.stylesPaths = stylesPaths
    loading.loadAlone(FilePath.normalize(path))
    return (loading.project, loading.mistakes.sorted())
  }
}

extension ValeLoading {
  fileprivate mutating func loadAlone(_ path: String) {
    let name = nameOfRule(path)
    let style = String(name.prefix { $0 != "." })
    let place = FilePlace(file: path, line: 1, column: 1, excerpt: "")
    project.common.styles = [ValeSection.Styled(name: style, place: place)]
    var rules: [String: StyleRule] = [:]
    add(name, path, into: &rules)
    project.rules = Array(rules.values)
  }

  /// `Style.folder.Rule` for a file below a folder of styles; else the folder it lies in is its style.
  private func nameOfRule(_ path: String) -> String {
    let base = String(FilePath.name(of: path).prefix { $0 != "." })
    for styles in project.stylesPaths {
      let prefix = FilePath.normalize(styles) + "/"
      let inner = path.dropFirst(prefix.count).split(separator: "/").dropLast().map(String.init)
      if path.hasPrefix(prefix), !inner.isEmpty { return (inner + [base]).joined(separator: ".") }
    }
    return FilePath.name(of: FilePath.parent(of: path)) + "." + base
  }
}
