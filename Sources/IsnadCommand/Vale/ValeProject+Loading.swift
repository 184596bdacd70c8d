import Foundation
import Isnad
import IsnadRules
import IsnadYAML

extension ProjectFiles {
  /// The disk.
  static let disk = ProjectFiles(
    read: { RuleLibrary.read($0) },
    list: { folder in
      guard
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)
      else {
        return nil
      }
      return names.map { name in
        let path = folder.isEmpty ? name : "\(folder)/\(name)"
        return DiskPath.isFolder(path) == true ? "\(name)/" : name
      }
    })
}

extension ValeProject.Options {
  /// Where the dictionaries of the system are looked for, and nothing else of the user's.
  static var withSystemDictionaries: ValeProject.Options {
    var options = ValeProject.Options()
    options.dictionaryPaths = ValeFolders.dictionaries
    return options
  }
}

extension ValeProject {
  /// The configuration that the arguments and the folder name, read with all its rules.
  ///
  /// What does not stop a run is told on standard error.
  static func found(by arguments: ValeArguments) throws(ValeFault) -> ValeProject {
    let environment = ProcessInfo.processInfo.environment
    var options = Options.withSystemDictionaries
    if !arguments.ignoresGlobal {
      options.globalConfiguration = ValeFolders.globalConfiguration.flatMap {
        DiskPath.isFolder($0) == false ? $0 : nil
      }
      options.globalStylesPath = ValeFolders.styles.flatMap {
        DiskPath.isFolder($0) == true ? $0 : nil
      }
    }
    if let level = arguments.minAlertLevel {
      guard let least = StyleLevel(rawValue: level) else {
        throw ValeFault(
          "--minAlertLevel", "'\(level)' is no level", advice: "write suggestion, warning or error")
      }
      options.minAlertLevel = least
    }
    let file =
      try arguments.config.map { (path) throws(ValeFault) in try named(path) }
      ?? environment["VALE_CONFIG_PATH"]
      ?? find(from: FileManager.default.currentDirectoryPath, home: environment["HOME"], files: .disk)
    guard file != nil || options.globalConfiguration != nil else {
      throw ValeFault(
        ".vale.ini not found", "no config file found",
        advice: "write a .vale.ini here, or name one with --config")
    }
    let (project, mistakes) = load(file, options: options, files: .disk)
    if let first = mistakes.first {
      for mistake in mistakes.dropFirst() {
        Console.report(ValeFault("config", mistake.failure).report(as: arguments.output))
      }
      if first.message.hasPrefix("there is no style") {
        throw ValeFault(
          "loadStyles", "\(first.file):\(first.line): \(first.message)", advice: first.advice)
      }
      throw ValeFault("config", first.failure)
    }
    return project
  }

  private static func named(_ path: String) throws(ValeFault) -> String {
    guard DiskPath.isFolder(path) == false else {
      throw ValeFault("--config", "path '\(path)' does not exist", advice: "check the spelling")
    }
    return path
  }
}

/// Where Vale's things are looked for outside a project.
enum ValeFolders {
  /// The configuration of the user.
  static var globalConfiguration: String? {
    folder("XDG_CONFIG_HOME", ".config").map { "\($0)/vale/.vale.ini" }
  }

  /// The styles of the user.
  static var styles: String? {
    ProcessInfo.processInfo.environment["VALE_STYLES_PATH"]
      ?? folder("XDG_DATA_HOME", ".local/share").map { "\($0)/vale/styles" }
  }

  /// The folders of dictionaries: those of `DICPATH`, then those of the system.
  static var dictionaries: [String] {
    let named =
      ProcessInfo.processInfo.environment["DICPATH"]?.split(separator: ":").map(String.init) ?? []
    return named + ["/usr/share/hunspell", "/usr/share/myspell/dicts", "/usr/share/myspell"]
  }

  private static func folder(_ variable: String, _ fallback: String) -> String? {
    let environment = ProcessInfo.processInfo.environment
    if let folder = environment[variable], !folder.isEmpty { return folder }
    return environment["HOME"].map { "\($0)/\(fallback)" }
  }
}
