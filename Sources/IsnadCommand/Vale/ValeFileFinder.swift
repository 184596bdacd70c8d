import Foundation
import Isnad

/// Finds the files that Vale's inputs mean.
///
/// Files are taken as they are named; folders are walked in the order of names, hidden files with them,
/// `.git` and `node_modules` apart. Links to folders are not followed, and pipes and devices not opened.
struct ValeFileFinder {
  /// Says whether a file is looked at, by its path as it is shown.
  let admits: (String) -> Bool

  /// The paths in the order in which they are looked at, each once.
  func files(for inputs: [String]) throws(ValeFault) -> [String] {
    var found: [String] = []
    for input in inputs {
      guard let isFolder = DiskPath.isFolder(input) else {
        throw ValeFault("doLint", "argument '\(input)' does not exist", advice: "check the spelling")
      }
      if isFolder {
        try walk(
          input.count > 1 && input.hasSuffix("/") ? String(input.dropLast()) : input, into: &found)
      } else if admits(input) {
        found.append(input)
      }
    }
    var seen = Set<String>()
    return found.filter { seen.insert($0).inserted }
  }

  private func walk(_ folder: String, into found: inout [String]) throws(ValeFault) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw ValeFault("doLint", "the folder '\(folder)' cannot be read", advice: "check its permissions")
    }
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let path = folder == "." ? name : "\(folder)/\(name)"
      let (kind, isLink) = DiskPath.kind(of: path)
      switch kind {
      case S_IFDIR where !isLink && ![".git", "node_modules"].contains(name):
        try walk(path, into: &found)
      case S_IFREG where admits(path): found.append(path)
      default: break
      }
    }
  }
}
