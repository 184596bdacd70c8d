public import Isnad
public import IsnadYAML

/// A project as `.vale.ini` describes it, with the rules of its styles.
public struct ValeProject: Sendable {
  /// What else is known where a project is loaded.
  public struct Options: Sendable {
    /// The configuration of the user, which is read before that of the project.
    public var globalConfiguration: String?
    /// The styles of the user: `VALE_STYLES_PATH`, or those of the data folder.
    public var globalStylesPath: String?
    /// Folders of dictionaries: those of `DICPATH`, and those of the system.
    public var dictionaryPaths: [String] = []
    /// The least level, in place of that of the configuration: `--minAlertLevel`.
    public var minAlertLevel: StyleLevel?

    public init() {}
  }

  /// The configuration of the project.
  public internal(set) var file = ""
  /// All configurations that were read, the weakest first.
  public internal(set) var configurationFiles: [String] = []
  /// The folders in which styles are looked for; the last one is that of the project.
  public internal(set) var stylesPaths: [String] = []
  /// The least level of findings that are shown.
  public var minAlertLevel = StyleLevel.suggestion
  /// The formats of files by the ends of their names, both without a full stop: `mdx` as `md`.
  public internal(set) var formats: [String: String] = [:]
  /// The rules that are loaded, by name, with the level of their files or of `[*]`.
  public internal(set) var rules: [StyleRule] = []
  /// The dictionaries that rules name.
  public internal(set) var dictionaries: [String: DictionaryFiles] = [:]
  /// What is left out, or may be meant otherwise, and does not stop a run.
  public internal(set) var notes: [Mistake] = []
  /// The keys of all configurations, as they are merged.
  public internal(set) var settings: [ValeSetting] = []

  var accepted: [String] = []
  var rejected: [String] = []
  var wordTemplate: String?
  var ignoredScopes: [String] = []
  var skippedScopes: [String] = []
  var ignoredClasses: [String] = []
  /// The sections for all files: `[*]`.
  var common = ValeSection(name: "*")
  /// The sections for some files, in the order in which they were first written.
  var sections: [ValeSection] = []

  /// Creates a project without any rule.
  public init() {}
}

/// A key of the configurations with its values.
public struct ValeSetting: Sendable, Hashable {
  /// The section; empty for the keys above all sections.
  public let section: String
  /// The key.
  public let key: String
  /// Its values, those of the strongest configuration last.
  public let values: [String]
}

/// What a section says about the files that its pattern matches.
struct ValeSection: Sendable {
  let name: String
  var glob: ValeGlob?
  /// The styles; nothing where the section does not say.
  var styles: [Styled]?
  /// The rules and styles that are on or off by name.
  var switches: [String: Bool] = [:]
  /// The levels of rules and styles.
  var levels: [String: StyleLevel] = [:]
  var blockIgnores: [String] = []
  var tokenIgnores: [String] = []
  var commentDelimiters: [String] = []

  /// A style with the place that names it.
  struct Styled: Sendable {
    let name: String
    let place: FilePlace
  }

  init(name: String) { self.name = name }

  func matches(_ path: String) -> Bool { glob?.matches(path) ?? false }

  /// Says whether a rule is on by its own name, or by that of its style.
  func isOn(_ rule: String, _ style: String) -> Bool? { switches[rule] ?? switches[style] }
}
