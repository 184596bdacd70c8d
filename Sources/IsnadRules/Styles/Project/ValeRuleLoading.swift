import Isnad
import IsnadYAML

extension ValeLoading {
  /// Loads the rules of the styles that are named, and the rules that are named alone.
  mutating func loadRules() {
    let styled = ([project.common] + project.sections).flatMap { $0.styles ?? [] }
    var rules: [String: StyleRule] = [:]
    if needsBuiltIn(styled) { for rule in builtInRules() { rules[rule.name] = rule } }
    var known: Set<String> = []
    for style in styled where style.name != ValeLoading.builtIn && known.insert(style.name).inserted {
      load(style, into: &rules)
    }
    for (name, place) in named where name.contains(".") {
      loadNamed(name, place, into: &rules)
    }
    project.rules = rules.values.sorted { $0.name < $1.name }
    noteUnknownRules(rules)
  }

  /// The folders in which styles lie; the one in which the program runs where none is named.
  private var folders: [String] { project.stylesPaths.isEmpty ? [""] : project.stylesPaths }

  private mutating func load(_ style: ValeSection.Styled, into rules: inout [String: StyleRule]) {
    let found = folders.map { FilePath.join($0, style.name) }.filter(files.hasFolder)
    guard let folder = found.first, !style.name.isEmpty else {
      let isPackaged = ini[""]?["Packages"] != nil
      mistakes.append(
        style.place.mistake(
          "there is no style '\(style.name)' in \(folders.map { $0.isEmpty ? "." : $0 }.quotedList)",
          advice: isPackaged ? "run 'vale sync', which brings the packages" : styleAdvice(style.name)))
      return
    }
    loadedStyles.insert(style.name)
    let entered: (String) -> Bool = { !$0.hasPrefix(".") && !$0.hasPrefix("_") }
    for (inner, file) in files.walk(folder, entering: entered)
    where file.hasSuffix(".yml") && !file.hasSuffix(".test.yml") {
      let base = file.prefix { $0 != "." }
      let name = ([style.name] + inner + [String(base)]).joined(separator: ".")
      let path = FilePath.join(folder, (inner + [file]).joined(separator: "/"))
      add(name, path, into: &rules)
    }
  }

  private func styleAdvice(_ name: String) -> String {
    let there = folders.flatMap { files.list($0.isEmpty ? "." : $0) ?? [] }.filter { $0.hasSuffix("/") }
      .map { String($0.dropLast()) }.filter { $0 != "config" && !$0.hasPrefix(".") }
    return Suggestion.question(name, among: there)
      ?? "put the style there, or set 'StylesPath' to the folder in which it lies"
  }

  /// Loads a rule whose style is not loaded as a whole.
  private mutating func loadNamed(
    _ name: String, _ place: FilePlace, into rules: inout [String: StyleRule]
  ) {
    let style = String(name.prefix { $0 != "." })
    guard style != ValeLoading.builtIn, !loadedStyles.contains(style), rules[name] == nil else { return }
    let reader = StyleRuleReader(stylesPaths: folders, files: files)
    guard let path = reader.path(of: name) else { return }
    add(name, path, into: &rules)
  }

  /// Adds a rule that is on for some file; the first folder that has it wins.
  mutating func add(_ name: String, _ path: String, into rules: inout [String: StyleRule]) {
    guard rules[name] == nil, isOnSomewhere(name) else { return }
    switch files.read(path) {
    case .success(let bytes):
      if let rule = rule(name, RuleFile(path: path, bytes: bytes)) { rules[name] = rule }
    case .failure(let failure):
      mistakes.append(
        Mistake(file: path, message: "the rule cannot be read: \(failure.reason)", advice: ""))
    }
  }

  /// Reads a rule with the parameters that the configuration sets.
  private mutating func rule(_ name: String, _ file: RuleFile) -> StyleRule? {
    let reader = StyleRuleReader(stylesPaths: folders, files: files)
    let (read, found) = reader.definition(name, file)
    mistakes += found
    guard var definition = read else { return nil }
    for parameter in parameters[name] ?? [] {
      definition.set(StyleDefinition.Entry(parameter))
    }
    let (rule, wrong, unsupported) = definition.rule(level: level(of: name))
    mistakes += wrong
    project.notes += unsupported
    return rule.flatMap { withFiles($0, definition) }
  }

  /// The level that `[*]` gives a rule.
  func level(of name: String) -> StyleLevel? {
    project.common.levels[name] ?? project.common.levels[String(name.prefix { $0 != "." })]
  }

  /// Says whether some file can meet the rule, so that one that is off everywhere may have mistakes.
  private func isOnSomewhere(_ name: String) -> Bool {
    let style = String(name.prefix { $0 != "." })
    if project.sections.contains(where: { $0.isOn(name, style) == true }) { return true }
    if let isOn = project.common.isOn(name, style) { return isOn }
    if project.common.styles?.contains(where: { $0.name == style }) == true { return true }
    return project.sections.contains { section in
      section.styles?.contains { $0.name == style } == true && section.isOn(name, style) != false
    }
  }

  /// Notes rules and styles that the configuration names, and that are not there.
  private mutating func noteUnknownRules(_ rules: [String: StyleRule]) {
    var styles: [String: Set<String>] = [:]
    for rule in rules.values { styles[rule.style, default: []].insert(rule.name) }
    styles[ValeLoading.builtIn] = Set(ValeLoading.builtInNames)
    for (name, place) in named where rules[name] == nil {
      let style = String(name.prefix { $0 != "." })
      guard name != style else {
        if styles[style] == nil, !loadedStyles.contains(style) {
          noteUnknown(name, place, among: styles.keys)
        }
        continue
      }
      if styles[style]?.contains(name) == true || isFile(name, style) { continue }
      noteUnknown(name, place, among: styles[style] ?? [])
    }
  }

  /// Says whether the rule has a file; one that is off everywhere is not loaded.
  private func isFile(_ name: String, _ style: String) -> Bool {
    StyleRuleReader(stylesPaths: folders, files: files).path(of: name) != nil
  }

  private mutating func noteUnknown(
    _ name: String, _ place: FilePlace, among known: some Sequence<String>
  ) {
    project.notes.append(
      place.mistake(
        "there is no '\(name)' that could be on or off",
        advice: Suggestion.question(name, among: known) ?? "a rule is named as 'Style.Rule'"))
  }
}

extension StyleDefinition.Entry {
  /// The key that a parameter of the configuration stands for.
  fileprivate init(_ parameter: RuleParameter) {
    let place = parameter.value.place
    let node = YAMLPlace(line: place.line, column: place.column)
    // The line itself is all that a mistake shows of the file.
    let lines = String(repeating: "\n", count: place.line - 1) + place.excerpt
    self.init(
      name: parameter.name, key: YAMLNode(.scalar(parameter.name, isPlain: true), at: node),
      value: YAMLNode(.scalar(parameter.value.text, isPlain: true), at: node),
      source: YAMLSource(file: place.file, bytes: Array(lines.utf8)))
  }
}
