import Foundation
import Isnad
import IsnadReaders

/// Finds the articles that paths on the command line mean.
struct FileFinder {
  /// What was found: a file with whether the command line names it, or a path that cannot be
  /// checked.
  typealias Found = Result<(path: String, isNamed: Bool), Failure>

  /// The files in the order in which they are checked.
  ///
  /// A file is taken whatever its name; a folder is walked in the order of names, and the files
  /// of known formats in it are taken. Hidden files, and what `.gitignore` and `.isnadignore` in
  /// the folder or below leave out, are passed over. Links to folders are not followed, so that
  /// no walk goes in circles; pipes and devices are not opened, so that none waits.
  func files(for paths: [String]) -> [Found] {
    var seen = Set<String>()
    return paths.flatMap { path -> [Found] in
      guard let isFolder = DiskPath.isFolder(path) else {
        return [
          .failure(
            Failure(
              file: path, message: "there is no such file or folder", advice: "check the spelling"))
        ]
      }
      return isFolder ? walk(path) : [.success((path, true))]
    }.filter { found in
      if case .success(let file) = found { seen.insert(file.path).inserted } else { true }
    }
  }

  private func walk(_ root: String) -> [Found] {
    let root = root.count > 1 && root.hasSuffix("/") ? String(root.dropLast()) : root
    var result: [Found] = []
    walk(URL(filePath: root), shown: root, path: "", IgnoreRules(), into: &result)
    return result
  }

  private func walk(
    _ folder: URL, shown: String, path: String, _ rules: IgnoreRules, into result: inout [Found]
  ) {
    let rules = rules.adding(filesIn: folder, at: path)
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    } catch {
      result.append(
        .failure(
          Failure(
            file: shown, message: "the folder cannot be read", advice: "check its permissions")))
      return
    }
    // Beside a document that is open, Word keeps a file `~$name.docx` that is none.
    for name in names where !name.hasPrefix(".") && !name.hasPrefix("~$") {
      let url = folder.appending(path: name)
      let (kind, isLink) = DiskPath.kind(of: url.path)
      let isFolder = kind == S_IFDIR
      guard !rules.leavesOut(path + name, isFolder: isFolder) else { continue }
      let shownName = shown == "." ? name : "\(shown)/\(name)"
      if isFolder {
        guard !isLink else { continue }
        walk(url, shown: shownName, path: "\(path)\(name)/", rules, into: &result)
      } else if kind == nil || kind == S_IFREG, ArticleFormat(fileName: name) != nil {
        result.append(.success((shownName, false)))
      }
    }
  }
}
