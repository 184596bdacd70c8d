import BundledRules
import Foundation
import Isnad
import IsnadRules
import IsnadText
import IsnadYAML

extension RuleLibrary {
  /// The rules and words of the program, with files and folders of the desk behind them.
  ///
  /// - Parameter paths: The files and folders, with where they are named: a mistake about one that
  ///   cannot be read stands there.
  static func load(
    with paths: [Setting<String>], vocabulary: Vocabulary
  ) -> (library: RuleLibrary, mistakes: [Mistake]) {
    var files = BundledRules.files.map {
      RuleFile(path: "Rules/\($0.path)", bytes: Array($0.text.utf8), isBundled: true)
    }
    var unread: [Mistake] = []
    for named in paths {
      for path in expanded(named.value) {
        switch read(path) {
        case .success(let bytes): files.append(RuleFile(path: path, bytes: bytes))
        case .failure(let failure): unread.append(mistake(path, named.origin, failure))
        }
      }
    }
    let (library, mistakes) = RuleLoader.load(files, vocabulary: vocabulary, read: read)
    return (library, unread + mistakes)
  }

  private static func mistake(
    _ path: String, _ origin: SettingOrigin, _ failure: ReadFailure
  ) -> Mistake {
    guard case .file(let place) = origin else {
      return Mistake(file: path, message: FileReading.lead + failure.reason)
    }
    return place.mistake(
      "'\(path)' cannot be read: \(failure.reason)", advice: "name a file or folder that is there")
  }

  /// The YAML files of a folder in the order of their paths, what is hidden left out; another path
  /// stands for itself.
  static func expanded(_ path: String) -> [String] {
    guard DiskPath.isFolder(path) == true else { return [path] }
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
      let lead = FileReading.lead
      return .failure(
        ReadFailure(
          error.message.hasPrefix(lead) ? String(error.message.dropFirst(lead.count)) : error.message))
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
