import Isnad
public import IsnadYAML

extension ValeProject {
  /// Loads a project: its configurations, vocabularies, and the rules that are on for some file.
  ///
  /// Everything that is wrong is said, not the first mistake alone. A rule with a mistake is left out.
  ///
  /// - Parameter ini: The configuration of the project; nothing where there is only that of the user.
  public static func load(
    _ ini: String?, options: Options = Options(), files: ProjectFiles
  ) -> (project: ValeProject, mistakes: [Mistake]) {
    var loading = ValeLoading(options: options, files: files)
    loading.load(ini)
    return (loading.project, loading.mistakes.sorted())
  }
}

/// One run of the loader.
struct ValeLoading {
  let options: ValeProject.Options
  let files: ProjectFiles
  var project = ValeProject()
  var mistakes: [Mistake] = []
  /// The merged configuration.
  var ini = IniFile()
  /// Where `Style.Rule` and `Style` are named as keys.
  var named: [(name: String, place: FilePlace)] = []
  /// The parameters of rules: `Style.Rule[max] = 30`.
  var parameters: [String: [RuleParameter]] = [:]
  /// The styles of which all rules are loaded.
  var loadedStyles: Set<String> = []

  init(options: ValeProject.Options, files: ProjectFiles) {
    self.options = options
    self.files = files.listedOnce
  }

  mutating func load(_ path: String?) {
    var configurations: [IniFile] = []
    for path in [options.globalConfiguration, path].compactMap(\.self) {
      if let configuration = read(path) { configurations.append(configuration) }
    }
    project.file = path ?? options.globalConfiguration ?? ""
    guard !configurations.isEmpty else {
      if mistakes.isEmpty {
        mistakes.append(
          Mistake(
            file: ".vale.ini", message: "there is no configuration",
            advice: "write a .vale.ini, or name one by --config"))
      }
      return
    }
    findStyles(configurations)
    for fragment in fragments() { ini.merge(fragment) }
    for configuration in configurations { ini.merge(configuration) }
    project.settings = ini.sections.flatMap { section in
      section.keys.map { key in
        ValeSetting(section: section.name, key: key.name, values: key.values.map(\.text))
      }
    }
    readCore()
    for section in ini.sections where !section.name.isEmpty { read(section) }
    readVocabularies()
    loadRules()
  }

  /// Reads a configuration; the places of its paths are made those that the program sees.
  private mutating func read(_ path: String) -> IniFile? {
    switch files.read(path) {
    case .success(let bytes):
      let (configuration, found) = IniParser.parse(RuleFile(path: path, bytes: bytes))
      mistakes += found
      project.configurationFiles.append(path)
      return configuration
    case .failure(let failure):
      mistakes.append(
        Mistake(
          file: path, message: "the configuration cannot be read: \(failure.reason)",
          advice: "name one that is there by --config"))
      return nil
    }
  }

  /// The configurations that packages bring, in the order of their names.
  private mutating func fragments() -> [IniFile] {
    guard let styles = project.stylesPaths.last else { return [] }
    let folder = FilePath.join(styles, ".vale-config")
    let paths = (files.list(folder) ?? []).filter { !$0.hasSuffix("/") }.sorted()
      .map { FilePath.join(folder, $0) }
    let own = project.configurationFiles
    project.configurationFiles = []
    let fragments = paths.compactMap { read($0) }
    project.configurationFiles += own
    return fragments
  }

  /// Finds the folders of styles; paths are relative to the configuration that names them.
  private mutating func findStyles(_ configurations: [IniFile]) {
    if let path = options.globalStylesPath, files.hasFolder(path) { project.stylesPaths.append(path) }
    for configuration in configurations {
      guard let core = configuration[""], let key = core["StylesPath"] else { continue }
      for value in key.values {
        let written = configuration.expand(value.text, in: core)
        let path = FilePath.join(FilePath.parent(of: value.place.file), written)
        guard !written.isEmpty else { continue }
        if !project.stylesPaths.contains(path) { project.stylesPaths.append(path) }
        guard !files.hasFolder(path) else { continue }
        mistakes.append(
          value.place.mistake(
            "the folder '\(written)' is not there",
            advice: "make it, or run 'vale sync', which makes it and brings the packages"))
      }
    }
  }
}

/// A parameter of a rule that the configuration sets.
struct RuleParameter {
  let name: String
  let value: IniFile.Value
}
