extension ValeProject {
  /// The names of configurations, in the order in which they are looked for in a folder.
  public static let names = [".vale", "_vale", "vale.ini", ".vale.ini", "_vale.ini"]

  /// The configuration of a folder: in it, in one of the folders above it, or in the home folder.
  ///
  /// - Parameter folder: The folder, as an absolute path.
  public static func find(from folder: String, home: String?, files: ProjectFiles) -> String? {
    var folder = FilePath.normalize(folder)
    while true {
      if let found = file(in: folder, files) { return found }
      let parent = FilePath.parent(of: folder)
      guard parent != folder, folder.hasPrefix("/") else { break }
      folder = parent
    }
    return home.flatMap { file(in: $0, files) }
  }

  private static func file(in folder: String, _ files: ProjectFiles) -> String? {
    guard let entries = files.list(folder) else { return nil }
    return names.first(where: entries.contains).map { FilePath.join(folder, $0) }
  }

  /// The path of a file that the configuration brings: in a folder of styles, in one of the folders of
  /// their configuration, or beside the configuration.
  ///
  /// - Parameter folder: The only folder that counts, such as `templates`; all if there is none.
  public func asset(_ name: String, in folder: String? = nil, files: ProjectFiles) -> String? {
    guard !name.isEmpty else { return nil }
    let paths = stylesPaths.isEmpty ? [""] : stylesPaths
    var candidates: [String] = []
    if let folder {
      candidates = paths.map { FilePath.join($0, "config/\(folder)/\(name)") }
    } else {
      candidates = paths.map { FilePath.join($0, name) }
      for path in paths {
        candidates += ValeProject.folders.map { FilePath.join(path, "config/\($0)/\(name)") }
      }
      candidates.append(FilePath.join(FilePath.parent(of: file), name))
    }
    return candidates.first(where: files.hasFile)
  }

  private static let folders = [
    "vocabularies", "dictionaries", "templates", "ignore", "actions", "scripts", "filters", "views",
  ]
}
