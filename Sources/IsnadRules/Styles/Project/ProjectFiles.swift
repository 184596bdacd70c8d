import Synchronization

/// What the loader of styles may know of the disk.
public struct ProjectFiles: Sendable {
  /// The bytes of a file.
  public let read: @Sendable (String) -> Result<[UInt8], ReadFailure>
  /// The names in a folder, those of folders with a slash behind; nothing where there is no such folder.
  public let list: @Sendable (String) -> [String]?

  /// Creates a view of the disk.
  public init(
    read: @escaping @Sendable (String) -> Result<[UInt8], ReadFailure>,
    list: @escaping @Sendable (String) -> [String]?
  ) {
    self.read = read
    self.list = list
  }
}

extension ProjectFiles {
  /// The same files, with each folder listed once: many rules are looked for in few folders.
  var listedOnce: ProjectFiles {
    let listings = Listings()
    let list = list
    return ProjectFiles(read: read) { folder in listings.names(in: folder, list) }
  }

  /// Folders that were listed.
  private final class Listings: Sendable {
    private let known = Mutex<[String: [String]?]>([:])

    func names(in folder: String, _ list: (String) -> [String]?) -> [String]? {
      if let names = known.withLock({ $0[folder] }) { return names }
      let names = list(folder)
      known.withLock { $0[folder] = .some(names) }
      return names
    }
  }

  /// Says whether a folder is there.
  func hasFolder(_ path: String) -> Bool { list(path) != nil }

  /// Says whether a file is there, without reading it.
  func hasFile(_ path: String) -> Bool {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return list(FilePath.parent(of: path))?.contains(name) ?? false
  }

  /// The files of a folder and of those in it, sorted, with the names of the folders that lead to them.
  ///
  /// A folder that leads back to one above it, by a link, ends at the depth that no style has.
  func walk(
    _ folder: String, entering isEntered: (String) -> Bool = { _ in true }
  ) -> [(folders: [String], name: String)] {
    var found: [(folders: [String], name: String)] = []
    walk(folder, [], isEntered, &found)
    return found
  }

  private func walk(
    _ folder: String, _ folders: [String], _ isEntered: (String) -> Bool,
    _ found: inout [(folders: [String], name: String)]
  ) {
    guard folders.count < 16 else { return }
    for name in (list(folder) ?? []).sorted() {
      guard name.hasSuffix("/") else {
        found.append((folders, name))
        continue
      }
      let name = String(name.dropLast())
      guard isEntered(name) else { continue }
      walk(FilePath.join(folder, name), folders + [name], isEntered, &found)
    }
  }
}

extension FilePath {
  /// A path in a folder; an absolute path stands for itself.
  static func join(_ folder: String, _ path: String) -> String {
    if folder.isEmpty || path.hasPrefix("/") { return normalize(path) }
    return normalize(folder + "/" + path)
  }

  /// The folder in which a file or folder lies; `.` where the path is a name alone.
  static func parent(of path: String) -> String {
    let path = normalize(path)
    guard let slash = path.lastIndex(of: "/") else { return path == ".." ? "../.." : "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
