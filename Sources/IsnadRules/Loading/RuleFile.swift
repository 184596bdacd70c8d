/// A file of rules or words: bundled with the program, or on disk.
public struct RuleFile: Sendable {
  /// The path, as mistakes and the places of rules show it.
  public let path: String
  /// The bytes.
  public let bytes: [UInt8]
  /// Says whether the program was built with it: its shape was checked by the tests, and is not at each
  /// start.
  public let isBundled: Bool

  /// Creates a file.
  public init(path: String, bytes: [UInt8], isBundled: Bool = false) {
    self.path = path
    self.bytes = bytes
    self.isBundled = isBundled
  }
}

/// Why a file could not be read: `no such file`.
public struct ReadFailure: Error, Sendable, Hashable {
  /// The reason, as a mistake shows it.
  public let reason: String

  /// Creates a failure.
  public init(_ reason: String) {
    self.reason = reason
  }
}

/// Paths as includes write them, with `/`.
enum FilePath {
  /// A path that a file names, seen from that file; `.` and `..` are resolved by their names.
  static func resolve(_ path: String, from file: String) -> String {
    if path.hasPrefix("/") { return normalize(path) }
    guard let slash = file.lastIndex(of: "/") else { return normalize(path) }
    return normalize(file[...slash] + path)
  }

  /// The folder of a file with its slash; empty where the path is a name alone.
  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  /// The path without `.`, and without `..` where a folder stands before it.
  static func normalize(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }
}
