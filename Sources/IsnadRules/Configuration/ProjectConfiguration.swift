public import Isnad

/// A configuration file: what it says about all articles, and about some.
public struct ProjectConfiguration: Sendable {
  /// The file, as it was named to the program.
  public let file: String
  /// What it says about all articles.
  public internal(set) var values = ConfigurationValues()
  /// Rule files, word files and folders of them, seen from where the program runs.
  public internal(set) var rulePaths: [Setting<String>] = []
  /// Other configuration files that apply where this one says nothing.
  public internal(set) var configurationPaths: [Setting<String>] = []
  /// The files that are checked of a folder; all if there is none.
  public internal(set) var included: [Setting<Glob>] = []
  /// The files that are left out of a folder.
  public internal(set) var excluded: [Setting<Glob>] = []
  /// Findings that are known and stand.
  public internal(set) var suppressions: [ProjectSuppression] = []
  /// What it says about some articles; the later ones are stronger.
  public internal(set) var overrides: [ConfigurationOverride] = []

  init(file: String) {
    self.file = file
  }

  /// A path as the globs of this file see it; nothing for a path outside of the file's folder.
  ///
  /// The path must be written from where the path of the file is written: both from the folder in
  /// which the program runs, or both absolute.
  func relative(_ path: String) -> String? {
    let path = FilePath.normalize(path)
    let folder = FilePath.folder(of: FilePath.normalize(file))
    if folder.isEmpty { return path.hasPrefix("/") || path.hasPrefix("../") ? nil : path }
    return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : nil
  }

  /// Says whether a file that a walk through folders found is to be checked.
  public func admits(_ path: String) -> Bool {
    guard let path = relative(path) else { return true }
    if excluded.contains(where: { $0.value.matches(path) }) { return false }
    return included.isEmpty || included.contains { $0.value.matches(path) }
  }
}

/// What a configuration file says about the articles under some paths.
public struct ConfigurationOverride: Sendable {
  /// The paths.
  public let paths: [Glob]
  /// What holds there.
  public let values: ConfigurationValues
}

/// A finding that the configuration suppresses, with the reason.
public struct ProjectSuppression: Sendable {
  /// The rule, or its rule set.
  public let rule: String
  /// The files; all if there is none.
  public let paths: [Glob]
  /// Why the findings stand.
  public let reason: String
  /// The last day on which it holds; nothing for always.
  public let until: ArticleDate?
  /// Where it is written.
  public let place: FilePlace

  /// Says whether it holds on a day; without a day, it does.
  public func holds(on today: ArticleDate?) -> Bool {
    guard let today, let until else { return true }
    return (today.year, today.month, today.day) <= (until.year, until.month, until.day)
  }
}
