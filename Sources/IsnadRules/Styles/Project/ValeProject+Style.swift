public import Isnad

extension ValeProject {
  /// What decides which rules hold for a file; files that agree in it have the same style.
  public struct StyleIdentity: Sendable, Hashable {
    /// The sections that are about the file.
    let sections: [Int]
    /// The sections that are about its format.
    let formatSections: [Int]
  }

  /// What decides which rules hold for a file.
  ///
  /// - Parameter path: The path as it was named to the program; `stdin.md` for a text without one.
  public func styleIdentity(for path: String) -> StyleIdentity {
    let names = formatNames(of: path)
    let about = sections.indices.filter { sections[$0].matches(path) }
    let format = sections.indices.filter { index in
      sections[index].matches(path) || names.contains { sections[index].matches($0) }
    }
    return StyleIdentity(sections: about, formatSections: format)
  }

  /// The rules that are on for a file, with the severities that hold for it, and what they need to know.
  public func style(for path: String) -> HouseStyle {
    let identity = styleIdentity(for: path)
    let about = identity.sections.map { sections[$0] }
    var style = HouseStyle()
    style.rules = rules.compactMap { rule in
      guard isOn(rule, about) else { return nil }
      let level = level(of: rule, about)
      guard (level?.severity ?? rule.severity) >= minAlertLevel.severity else { return nil }
      return level.map { rule.with(severity: $0.severity) } ?? rule
    }
    style.accepted = accepted
    style.rejected = rejected
    if let wordTemplate { style.wordTemplate = wordTemplate }
    style.scopes = scopes(identity.formatSections.map { sections[$0] }, style.rules)
    return style
  }

  /// Says whether a file that a walk through folders found is checked: some section must be about it,
  /// where none is about all files.
  public func admits(_ path: String) -> Bool {
    if common.styles?.isEmpty == false || !common.switches.isEmpty { return true }
    let other = mappedPath(path)
    return sections.contains { $0.matches(path) || $0.matches(other) }
  }

  private func isOn(_ rule: StyleRule, _ about: [ValeSection]) -> Bool {
    let style = rule.style
    var isOn: Bool?
    // A switch of the rule itself counts before one of its style, whichever section has it.
    for name in [rule.name, style] where isOn == nil {
      isOn = about.last { $0.switches[name] != nil }?.switches[name]
    }
    if let isOn = isOn ?? common.isOn(rule.name, style) { return isOn }
    let styles = about.last { $0.styles != nil }?.styles ?? common.styles ?? []
    return styles.contains { $0.name == style }
  }

  /// The level that the sections about a file give a rule; nothing where they give none.
  private func level(of rule: StyleRule, _ about: [ValeSection]) -> StyleLevel? {
    for name in [rule.name, rule.style] {
      if let level = about.last(where: { $0.levels[name] != nil })?.levels[name] { return level }
    }
    return nil
  }

  private func scopes(_ about: [ValeSection], _ rules: [StyleRule]) -> ScopeSettings {
    var scopes = ScopeSettings()
    for section in [common] + about {
      scopes.blockIgnores += section.blockIgnores.filter { !scopes.blockIgnores.contains($0) }
      scopes.tokenIgnores += section.tokenIgnores.filter { !scopes.tokenIgnores.contains($0) }
      if !section.commentDelimiters.isEmpty { scopes.commentDelimiters = section.commentDelimiters }
    }
    if !ignoredScopes.isEmpty { scopes.ignoredScopes = ignoredScopes }
    if !skippedScopes.isEmpty { scopes.skippedScopes = skippedScopes }
    scopes.ignoredClasses = ignoredClasses
    scopes.look(for: rules)
    return scopes
  }

  /// The end of a file's name as it is written, and as its format has it.
  private func formatNames(of path: String) -> Set<String> {
    guard let end = FilePath.extension(of: path) else { return [] }
    let format = formats[end] ?? end
    return ["." + end, "." + (ValeProject.canonicalFormats[format] ?? format)]
  }

  /// The path with the end that its format has.
  private func mappedPath(_ path: String) -> String {
    guard let end = FilePath.extension(of: path), let format = formats[end] else { return path }
    return path.dropLast(end.count) + format
  }

  private static let canonicalFormats = [
    "mdown": "md", "markdown": "md", "markdn": "md", "htm": "html", "shtml": "html", "xhtml": "html",
    "asciidoc": "adoc", "asc": "adoc", "rest": "rst",
  ]
}

extension FilePath {
  /// What stands behind the last full stop of a file's name.
  static func `extension`(of path: String) -> String? {
    let name = name(of: path)
    guard let dot = name.lastIndex(of: "."), name.index(after: dot) < name.endIndex else { return nil }
    return String(name[name.index(after: dot)...])
  }
}
