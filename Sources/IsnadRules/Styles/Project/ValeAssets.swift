import Isnad
import IsnadYAML

/// What rules take from other files: scripts, lists of words, dictionaries.
extension ValeLoading {
  /// The name of the dictionary for rules that name none: English.
  static let defaultDictionary = "default"

  /// The rule with what its files hold; nothing where one of them is missing.
  mutating func withFiles(_ rule: StyleRule, _ definition: StyleDefinition) -> StyleRule? {
    switch rule.check {
    case .script(let check):
      return script(check, definition).map { rule.with(check: .script($0)) }
    case .spelling(let check):
      return spelling(check, definition).map { rule.with(check: .spelling($0)) }
    default: return withActionScript(rule, definition)
    }
  }

  /// The rule with the source of the script that makes its suggestions, behind the script's name.
  private mutating func withActionScript(_ rule: StyleRule, _ definition: StyleDefinition) -> StyleRule?
  {
    guard let action = rule.action, action.name == "suggest", let name = action.parameters.first,
      name != "spellings"
    else { return rule }
    let path =
      project.asset(name, in: "actions", files: files)
      ?? project.asset("\(rule.style)/\(name)", files: files)
    guard let path, case .success(let bytes) = files.read(path) else {
      note(
        definition["action"], definition, "there is no script '\(name)'",
        "put it into 'config/actions' in \(project.stylesPaths.quotedList)")
      return nil
    }
    let source = String(decoding: bytes, as: UTF8.self)
    return rule.with(action: StyleAction(name: action.name, parameters: [name, source]))
  }

  private mutating func script(
    _ check: StyleCheck.Script, _ definition: StyleDefinition
  ) -> StyleCheck.Script? {
    guard check.source.hasSuffix(".tengo") else { return check }
    let entry = definition["script"]
    guard let path = project.asset(check.source, in: "scripts", files: files) else {
      note(
        entry, definition, "there is no script '\(check.source)'",
        "put it into 'config/scripts' in \(project.stylesPaths.quotedList)")
      return nil
    }
    switch files.read(path) {
    case .success(let bytes):
      var script = check
      script.source = String(decoding: bytes, as: UTF8.self)
      script.file = path
      script.line = 1
      return script
    case .failure(let failure):
      note(entry, definition, "'\(path)' cannot be read: \(failure.reason)", "")
      return nil
    }
  }

  private mutating func spelling(
    _ check: StyleCheck.Spelling, _ definition: StyleDefinition
  ) -> StyleCheck.Spelling? {
    var check = check
    let before = mistakes.count
    var values = WeakValues(definition)
    for name in values.texts("ignore") { check.ignored += ignoredWords(name, definition) }
    let (affix, words) = (values.text("aff"), values.text("dic"))
    if let dictionary = dictionary(affix: affix, words: words) {
      check.dictionaries = [dictionary]
      return check
    }
    let named = check.dictionaries
    let folders = dictionaryFolders(values.text("dicpath"), definition)
    check.dictionaries = []
    for name in named {
      if let found = find(name, in: folders) {
        check.dictionaries.append(found)
      } else {
        note(
          definition["dictionaries"], definition, "there is no dictionary '\(name)'",
          "looked for '\(name).dic' and '\(name).aff' in \(folders.quotedList)")
      }
    }
    if check.dictionaries.isEmpty || check.append { addDefault(to: &check, in: folders) }
    return mistakes.count == before ? check : nil
  }

  /// The check of `Vale.Spelling`: English, and all dictionaries that the configuration brings.
  mutating func builtInSpelling() -> StyleCheck.Spelling? {
    var check = StyleCheck.Spelling()
    guard let styles = project.stylesPaths.last else {
      addDefault(to: &check, in: options.dictionaryPaths)
      return check
    }
    let ignored = FilePath.join(styles, "config/ignore")
    for (inner, name) in files.walk(ignored) where name.hasSuffix(".txt") {
      let path = FilePath.join(ignored, (inner + [name]).joined(separator: "/"))
      check.ignored += words(of: path)
    }
    let folder = FilePath.join(styles, "config/dictionaries")
    addDefault(to: &check, in: [folder] + options.dictionaryPaths)
    for name in (files.list(folder) ?? []).sorted() where name.hasSuffix(".dic") {
      if let found = find(String(name.dropLast(4)), in: [folder]) { check.dictionaries.append(found) }
    }
    return check
  }

  /// Adds the English dictionary, wherever one is; it is named even where none is there.
  private mutating func addDefault(to check: inout StyleCheck.Spelling, in folders: [String]) {
    check.dictionaries.append(ValeLoading.defaultDictionary)
    guard project.dictionaries[ValeLoading.defaultDictionary] == nil else { return }
    for name in ["en_US-web", "en_US"] {
      guard let found = find(name, in: folders + options.dictionaryPaths),
        let paths = project.dictionaries[found]
      else { continue }
      project.dictionaries[ValeLoading.defaultDictionary] = paths
      return
    }
  }

  /// The words of a file to ignore: beside the program, in the styles, or in their `config/ignore`.
  private mutating func ignoredWords(_ name: String, _ definition: StyleDefinition) -> [String] {
    let paths =
      [FilePath.normalize(name)]
      + project.stylesPaths.flatMap {
        [FilePath.join($0, name), FilePath.join($0, "config/ignore/\(name)")]
      }
    let found = paths.filter(files.hasFile)
    if found.isEmpty, let entry = definition["ignore"] {
      let node = entry.value.members.first { $0.weakText == name }
      project.notes.append(
        entry.mistake(
          at: node, "there is no file '\(name)' with words to ignore",
          advice: "looked in \(paths.quotedList)"
        ))
    }
    return found.flatMap { words(of: $0) }
  }

  /// A dictionary by the paths of its files.
  private mutating func dictionary(affix: String, words: String) -> String? {
    guard let affix = project.asset(affix, files: files), let words = project.asset(words, files: files)
    else { return nil }
    project.dictionaries[words] = DictionaryFiles(affix: affix, words: words)
    return words
  }

  /// The folders in which the dictionaries of a rule are looked for.
  private mutating func dictionaryFolders(_ written: String, _ definition: StyleDefinition) -> [String] {
    let own = project.stylesPaths.last
    guard !written.isEmpty else {
      return (own.map { [FilePath.join($0, "config/dictionaries")] } ?? []) + options.dictionaryPaths
    }
    let paths = [FilePath.normalize(written)] + (own.map { [FilePath.join($0, written)] } ?? [])
    guard let found = paths.first(where: files.hasFolder) else {
      note(
        definition["dicpath"], definition, "there is no folder '\(written)'",
        "looked in \(paths.quotedList)")
      return []
    }
    return [found] + options.dictionaryPaths
  }

  /// The name under which a dictionary of one of the folders is known from now on.
  private mutating func find(_ name: String, in folders: [String]) -> String? {
    for folder in folders {
      let path = FilePath.join(folder, name)
      let (affix, words) = (path + ".aff", path + ".dic")
      guard files.hasFile(affix), files.hasFile(words) else { continue }
      project.dictionaries[words] = DictionaryFiles(affix: affix, words: words)
      return words
    }
    return nil
  }

  private mutating func note(
    _ entry: StyleDefinition.Entry?, _ definition: StyleDefinition, _ message: String, _ advice: String
  ) {
    mistakes.append(
      entry.map { $0.mistake(at: nil, message, advice: advice) }
        ?? definition.mistake(message, advice: advice))
  }
}

extension StyleRule {
  /// The rule with another check.
  func with(check: StyleCheck) -> StyleRule {
    StyleRule(
      name: name, check: check, message: message, description: description, link: link,
      severity: severity,
      scopes: scopes, limit: limit, action: action, matchesCase: matchesCase, tests: tests, place: place,
      patternPlaces: patternPlaces)
  }

  /// The rule with another action.
  func with(action: StyleAction) -> StyleRule {
    StyleRule(
      name: name, check: check, message: message, description: description, link: link,
      severity: severity,
      scopes: scopes, limit: limit, action: action, matchesCase: matchesCase, tests: tests, place: place,
      patternPlaces: patternPlaces)
  }
}
