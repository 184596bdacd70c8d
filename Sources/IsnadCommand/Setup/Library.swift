import BundledRules
import Foundation
import Isnad
import IsnadRules
import IsnadText
import IsnadYAML

extension RuleLibrary {
  /// The rules and words of the program, with files and folders of the desk behind them.
  static func load(
    with paths: [String], vocabulary: Vocabulary
  ) -> (library: RuleLibrary, mistakes: [Mistake]) {
    var files = BundledRules.files.map { RuleFile(path: "Rules/\($0.path)", bytes: Array($0.text.utf8)) }
    var unread: [Mistake] = []
    for path in paths.flatMap(expanded) {
      switch read(path) {
      case .success(let bytes): files.append(RuleFile(path: path, bytes: bytes))
      case .failure(let failure):
        unread.append(Mistake(file: path, message: "the file cannot be read: \(failure.reason)"))
      }
    }
    let (library, mistakes) = RuleLoader.load(files, vocabulary: vocabulary, read: read)
    return (library, unread + mistakes)
  }

  /// The YAML files of a folder in the order of their paths, what is hidden left out; another path
  /// stands for itself.
  private static func expanded(_ path: String) -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
    else { return [path] }
    let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".yml") || $0.hasSuffix(".yaml") }
      .filter { path in !path.split(separator: "/").contains { $0.hasPrefix(".") } }.sorted().map {
        "\(path)/\($0)"
      }
  }

  /// The most bytes of a rule file; the loader's own limit is stricter and says so with a place.
  private static let limit = 16_000_000

  static func read(_ path: String) -> Result<[UInt8], ReadFailure> {
    do {
      return .success(try FileReading.read(path, limit: limit))
    } catch {
      return .failure(ReadFailure(error.message))
    }
  }
}

extension Mistake {
  /// The mistake as something that could not be checked.
  var failure: Failure {
    Failure(
      file: file, position: LinePosition(line: line, column: column),
      excerpt: excerpt.isEmpty ? nil : excerpt, message: message,
      advice: advice.isEmpty ? nil : advice)
  }
}
