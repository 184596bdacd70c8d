import Foundation

/// What stands at a path of the disk.
enum DiskPath {
  /// Says whether a path is a folder; nothing where there is nothing.
  static func isFolder(_ path: String) -> Bool? {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return nil }
    return isFolder.boolValue
  }

  /// Says whether something is at a path.
  static func isThere(_ path: String) -> Bool { isFolder(path) != nil }

  /// What a path leads to, nothing for a link that leads nowhere; and whether it is a link.
  static func kind(of path: String) -> (kind: mode_t?, isLink: Bool) {
    var (target, own) = (stat(), stat())
    let isLink = lstat(path, &own) == 0 && own.st_mode & S_IFMT == S_IFLNK
    return (stat(path, &target) == 0 ? target.st_mode & S_IFMT : nil, isLink)
  }

  /// The ending of a file name with its full stop; empty where there is none.
  static func ending(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return name.lastIndex(of: ".").map { String(name[$0...]) } ?? ""
  }
}
