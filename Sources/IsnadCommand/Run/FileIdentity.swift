import Foundation

/// What a path leads to, whatever it is called: two paths with one identity are one file.
enum FileIdentity: Hashable {
  /// A file that is there, by the numbers of its device and its entry.
  case present(device: UInt64, entry: UInt64)
  /// A file that will be made, by its folder and its name.
  case absent(String)

  /// The identity of a path; nothing for a device or a pipe, into which any number may write.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      let url = URL(filePath: path)
      let folder = url.deletingLastPathComponent().resolvingSymlinksInPath()
      self = .absent(folder.appending(path: url.lastPathComponent).path)
      return
    }
    guard [S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) else { return nil }
    self = .present(device: UInt64(status.st_dev), entry: UInt64(status.st_ino))
  }

  /// The first path that leads where one before it does.
  static func firstShared(by paths: [String]) -> String? {
    var seen: Set<FileIdentity> = []
    return paths.first { path in FileIdentity(path).map { !seen.insert($0).inserted } ?? false }
  }
}
