import Isnad
import IsnadYAML

extension FileReading {
  /// Reads a configuration file; mistakes are noted, and what has none is read.
  mutating func configuration(
    _ root: YAMLNode, _ grammar: Grammar, _ plugins: [any CheckPlugin]
  ) -> ProjectConfiguration {
    var configuration = ProjectConfiguration(file: source.file)
    if root.isNull { return configuration }
    add(grammar.mistakes(in: root, of: source))
    configuration.values = values(root, plugins)
    configuration.values.maxSize = size(root["max-size"])
    configuration.values.vale = setting(root["vale"]) { node in
      node.string.map { FilePath.resolve($0, from: source.file) }
    }
    for node in root["include"]?.members ?? [] {
      guard let written = node.string else { continue }
      let path = Setting(FilePath.resolve(written, from: source.file), from: origin(node))
      if path.value.hasSuffix(".isnad.yml") {
        configuration.configurationPaths.append(path)
      } else {
        configuration.rulePaths.append(path)
      }
    }
    configuration.included = globs(root["paths"]?["include"])
    configuration.excluded = globs(root["paths"]?["exclude"])
    for node in root["suppressions"]?.sequence ?? [] {
      if let suppression = suppression(node) { configuration.suppressions.append(suppression) }
    }
    for node in root["overrides"]?.sequence ?? [] {
      configuration.overrides.append(
        ConfigurationOverride(paths: globs(node["paths"]).map(\.value), values: values(node, plugins)))
    }
    return configuration
  }

  private mutating func values(
    _ node: YAMLNode, _ plugins: [any CheckPlugin]
  ) -> ConfigurationValues {
    var values = ConfigurationValues()
    readRulesets(node["rulesets"], into: &values)
    for (key, level) in node["rules"]?.mapping ?? [] {
      guard let id = key.string, let level = level.string.flatMap(RuleLevel.init) else { continue }
      values.rules[id] = Setting(level, from: origin(key))
    }
    for plugin in plugins {
      values.options[plugin.name] = options(node["options"]?[plugin.name], of: plugin)
    }
    values.failOn = setting(node["fail-on"]) { $0.string.flatMap(GateVerdict.Threshold.init) }
    values.language = setting(node["language"]) { $0.string.map(Language.init) }
    values.messages = setting(node["messages"]) { $0.string.map(Language.init) }
    values.date = setting(node["date"]) { $0.string.flatMap(ArticleDate.init) }
    noteImpossibleDate(node["date"])
    return values
  }

  private func readRulesets(_ node: YAMLNode?, into values: inout ConfigurationValues) {
    if let node, let names = node.sequence {
      values.onlyRulesets = Setting(names.compactMap(\.string), from: origin(node))
    }
    for (key, value) in node?.mapping ?? [] {
      guard let name = key.string, let isOn = value.bool ?? ["on": true, "off": false][value.string]
      else { continue }
      values.rulesets[name] = Setting(isOn, from: origin(key))
    }
  }

  private func options(
    _ node: YAMLNode?, of plugin: any CheckPlugin
  ) -> [String: Setting<AttributeValue>]? {
    var options: [String: Setting<AttributeValue>] = [:]
    for option in plugin.options {
      guard let value = node?[option.name] else { continue }
      options[option.name] = setting(value) { value in
        guard case .list(let type) = option.type else {
          return ConditionDecoding.value(value, option.type)
        }
        return .list(value.members.compactMap { ConditionDecoding.value($0, type) })
      }
    }
    return options.isEmpty ? nil : options
  }

  private mutating func suppression(_ node: YAMLNode) -> ProjectSuppression? {
    noteImpossibleDate(node["until"])
    guard let rule = node["rule"], let id = rule.string, let reason = node["reason"]?.string else {
      return nil
    }
    if reason.allSatisfy(\.isWhitespace) {
      note(node["reason"] ?? node, "the reason is empty", advice: "say why the findings stand")
    }
    return ProjectSuppression(
      rule: id, paths: globs(node["path"]).map(\.value), reason: reason,
      until: node["until"]?.string.flatMap(ArticleDate.init), place: filePlace(rule))
  }

  private mutating func size(_ node: YAMLNode?) -> Setting<Int>? {
    guard let node, let text = node.string, ScalarShape.size.accepts(node) else { return nil }
    guard let bytes = ByteSize.bytes(text), bytes > 0 else {
      note(node, "'\(text)' is no size of a file", advice: "expected a size such as 16MB")
      return nil
    }
    return Setting(bytes, from: origin(node))
  }

  private mutating func noteImpossibleDate(_ node: YAMLNode?) {
    guard let node, ScalarShape.date.accepts(node), let text = node.string,
      ArticleDate(text) == nil
    else { return }
    note(node, "there is no such day as '\(text)'", advice: "expected a date such as 2026-11-24")
  }

  private func globs(_ node: YAMLNode?) -> [Setting<Glob>] {
    (node?.members ?? []).compactMap { member in
      member.string.map { Setting(Glob($0), from: origin(member)) }
    }
  }

  private func setting<Value: Sendable>(
    _ node: YAMLNode?, _ read: (YAMLNode) -> Value?
  ) -> Setting<Value>? {
    node.flatMap { node in read(node).map { Setting($0, from: origin(node)) } }
  }

  private func origin(_ node: YAMLNode) -> SettingOrigin { .file(filePlace(node)) }

  private func filePlace(_ node: YAMLNode) -> FilePlace {
    let mistake = source.mistake(at: node.place, "")
    return FilePlace(
      file: mistake.file, line: mistake.line, column: mistake.column, excerpt: mistake.excerpt)
  }
}

extension [String: Bool] {
  fileprivate subscript(key: String?) -> Bool? { key.flatMap { self[$0] } }
}

/// Sizes of files as people write them: `500K`, `16MB`, `16 MB`; letters count in thousands.
public enum ByteSize {
  /// The number of bytes; nothing for text that is no size, or one that no number holds.
  public static func bytes(_ text: String) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits) else { return nil }
    let factors = [
      "": 1, "B": 1, "K": 1_000, "KB": 1_000, "M": 1_000_000, "MB": 1_000_000, "G": 1_000_000_000,
      "GB": 1_000_000_000,
    ]
    let unit = text.dropFirst(digits.count).drop { $0 == " " }.uppercased()
    guard let factor = factors[unit] else { return nil }
    let (bytes, overflows) = number.multipliedReportingOverflow(by: factor)
    return overflows ? nil : bytes
  }
}
