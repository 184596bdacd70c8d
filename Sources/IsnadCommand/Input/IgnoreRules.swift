import Foundation
import IsnadRules

/// What the `.gitignore` and `.isnadignore` files from the root of a walk down to a folder say.
struct IgnoreRules {
  private struct Line {
    let glob: Glob
    /// Says whether the line is about folders only.
    let isForFolders: Bool
    let isNegated: Bool
    /// The folder of the file, relative to the root of the walk, with a slash behind it.
    let folder: String
  }

  private var lines: [Line] = []

  /// The names of the files that are read, the stronger last.
  static let fileNames = [".gitignore", ".isnadignore"]

  /// The rules with those of a folder's own files added.
  func adding(filesIn folder: URL, at path: String) -> IgnoreRules {
    var rules = self
    for name in IgnoreRules.fileNames {
      guard let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
      else { continue }
      for line in text.split(whereSeparator: \.isNewline) {
        guard !line.isEmpty, !line.hasPrefix("#") else { continue }
        let isNegated = line.hasPrefix("!")
        let body = IgnoreRules.trimmed(isNegated ? line.dropFirst() : line)
        guard !body.isEmpty, body != "/" else { continue }
        rules.lines.append(
          Line(
            glob: Glob(String(body), reachesInside: false), isForFolders: body.hasSuffix("/"),
            isNegated: isNegated,
            folder: path))
      }
    }
    return rules
  }

  /// Says whether a path, relative to the root of the walk, is left out; the last line that
  /// matches decides.
  func leavesOut(_ path: String, isFolder: Bool) -> Bool {
    for line in lines.reversed() where isFolder || !line.isForFolders {
      guard path.hasPrefix(line.folder) else { continue }
      if line.glob.matches(String(path.dropFirst(line.folder.count))) { return !line.isNegated }
    }
    return false
  }

  /// A line without the spaces at its end, unless a backslash keeps them.
  private static func trimmed(_ line: Substring) -> Substring {
    var line = line
    while line.last == " ", !line.hasSuffix("\\ ") { line = line.dropLast() }
    return line
  }
}
