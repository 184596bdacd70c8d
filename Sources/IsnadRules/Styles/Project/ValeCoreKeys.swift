import Isnad
import IsnadYAML

extension ValeLoading {
  /// The keys that stand above all sections.
  static let coreKeys = [
    "StylesPath", "MinAlertLevel", "Packages", "Vocab", "IgnoredScopes", "SkippedScopes",
    "IgnoredClasses",
    "WordTemplate", "NLPEndpoint",
  ]
  /// The keys that stand in `[*]` and in sections for some files.
  static let commonKeys = ["BasedOnStyles", "BlockIgnores", "IgnorePatterns", "TokenIgnores", "Lang"]
  /// The keys that stand only in sections for some files.
  static let sectionKeys = ["CommentDelimiters", "Transform", "View"]

  /// Reads the keys above all sections.
  mutating func readCore() {
    guard let core = ini[""] else { return }
    for key in core.keys {
      switch key.name {
      case "StylesPath": break
      case "MinAlertLevel": readMinAlertLevel(key, core)
      case "Packages": checkPackages(key, core)
      case "Vocab": break
      case "IgnoredScopes": project.ignoredScopes = ini.list(key, in: core).map(\.text)
      case "SkippedScopes": project.skippedScopes = ini.list(key, in: core).map(\.text)
      case "IgnoredClasses": project.ignoredClasses = ini.list(key, in: core).map(\.text)
      case "WordTemplate": readWordTemplate(key, core)
      case "NLPEndpoint":
        noteUnsupported(key, "Isnad asks no server, and tells sentences and parts of speech itself")
      default: noteUnknownCore(key)
      }
    }
    if let level = options.minAlertLevel { project.minAlertLevel = level }
  }

  private mutating func readMinAlertLevel(_ key: IniFile.Key, _ section: IniFile.Section) {
    guard let value = ini.list(key, in: section).last else { return }
    if let level = StyleLevel(rawValue: value.text) {
      project.minAlertLevel = level
      return
    }
    let known = StyleLevel.allCases.map(\.rawValue)
    mistakes.append(
      value.place.mistake(
        "'\(value.text)' cannot stand for 'MinAlertLevel'",
        advice: Suggestion.question(value.text, among: known) ?? "expected \(known.quotedChoice)"))
  }

  private mutating func readWordTemplate(_ key: IniFile.Key, _ section: IniFile.Section) {
    guard let value = ini.last(key, in: section), !value.text.isEmpty else { return }
    guard value.text.firstRange(of: "%s") != nil else {
      mistakes.append(
        value.place.mistake(
          "'WordTemplate' has no place for the words",
          advice: #"write '%s' where they stand: '\b(?:%s)\b'"#))
      return
    }
    project.wordTemplate = value.text
  }

  private mutating func noteUnknownCore(_ key: IniFile.Key) {
    let isOfSections = (ValeLoading.commonKeys + ValeLoading.sectionKeys).contains(key.name)
    if isOfSections {
      mistakes.append(
        key.place.mistake(
          "'\(key.name)' stands above all sections",
          advice: "write it below '[*]', or below a section such as '[*.md]'"))
    } else if key.name.contains(".") {
      mistakes.append(
        key.place.mistake(
          "the rule '\(key.name)' stands above all sections",
          advice: "write it below '[*]', or below a section such as '[*.md]'"))
    } else {
      project.notes.append(
        key.place.mistake(
          "'\(key.name)' is no key of the configuration, and does nothing",
          advice: Suggestion.question(key.name, among: ValeLoading.coreKeys)
            ?? "it has \(ValeLoading.coreKeys.quotedChoice)"))
    }
  }

  /// Notes something of Vale's that is not done here, once for each place.
  mutating func noteUnsupported(_ key: IniFile.Key, _ why: String) {
    project.notes.append(key.place.mistake("'\(key.name)' is not supported", advice: why))
  }

  /// Notes the packages of which nothing is on the disk.
  private mutating func checkPackages(_ key: IniFile.Key, _ section: IniFile.Section) {
    let folders = project.stylesPaths
    let fragments = folders.last.flatMap { files.list(FilePath.join($0, ".vale-config")) } ?? []
    for package in ini.list(key, in: section) {
      let name = FilePath.name(of: package.text).replacing(".zip", with: "")
      let isThere =
        folders.contains { files.hasFolder(FilePath.join($0, name)) }
        || fragments.contains { $0.contains(name) }
      guard !isThere else { continue }
      project.notes.append(
        package.place.mistake(
          "nothing of the package '\(package.text)' is there",
          advice: "run 'vale sync': Isnad itself brings nothing from the network"))
    }
  }
}
