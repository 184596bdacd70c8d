import Isnad
import IsnadYAML

extension ValeLoading {
  /// Reads a section of the configuration.
  mutating func read(_ section: IniFile.Section) {
    switch section.name {
    case "formats":
      for key in section.keys {
        if let value = ini.last(key, in: section)?.text { project.formats[key.name] = value }
      }
    case "asciidoctor":
      for key in section.keys.prefix(1) {
        noteUnsupported(key, "AsciiDoc is read by Isnad itself, and without attributes of Asciidoctor")
      }
    case "*": project.common = read(section, isCommon: true)
    default:
      var read = read(section, isCommon: false)
      do {
        read.glob = try ValeGlob(section.name)
      } catch {
        mistakes.append(
          section.place.mistake(
            "'[\(section.name)]' is no pattern for paths: \(error.reason)",
            advice: "write one such as '[*.md]' or '[docs/**/*.{md,html}]'"))
      }
      project.sections.append(read)
    }
  }

  private mutating func read(_ section: IniFile.Section, isCommon: Bool) -> ValeSection {
    var result = ValeSection(name: section.name)
    for key in section.keys {
      switch key.name {
      case "BasedOnStyles":
        result.styles = ini.list(key, in: section).map { .init(name: $0.text, place: $0.place) }
      case "BlockIgnores", "IgnorePatterns":
        result.blockIgnores += patterns(key, section)
      case "TokenIgnores": result.tokenIgnores = patterns(key, section)
      case "Lang": break
      case _ where ValeLoading.coreKeys.contains(key.name):
        mistakes.append(
          key.place.mistake(
            "'\(key.name)' stands in '[\(section.name)]'", advice: "write it above all sections"))
      case _ where isCommon && ValeLoading.sectionKeys.contains(key.name):
        mistakes.append(
          key.place.mistake(
            "'\(key.name)' stands in '[*]'", advice: "write it below a section such as '[*.md]'"))
      case "CommentDelimiters": readDelimiters(key, section, &result)
      case "Transform":
        noteUnsupported(key, "Isnad reads no XML through style sheets; hand it the HTML that comes out")
      case "View": noteUnsupported(key, "of data files, Isnad reads nothing through views")
      default: readSwitch(key, section, &result)
      }
    }
    return result
  }

  /// The patterns of a key that are none of them wrong.
  private mutating func patterns(_ key: IniFile.Key, _ section: IniFile.Section) -> [String] {
    ini.patterns(key, in: section).filter { value in
      guard let fault = PatternFault(value.text) else { return true }
      mistakes.append(value.place.mistake(fault.message, advice: fault.advice))
      return false
    }.map(\.text)
  }

  private mutating func readDelimiters(
    _ key: IniFile.Key, _ section: IniFile.Section, _ result: inout ValeSection
  ) {
    let delimiters = ini.list(key, in: section).map(\.text)
    guard delimiters.count == 2 else {
      mistakes.append(
        key.place.mistake(
          "'CommentDelimiters' has \(delimiters.count) members",
          advice: "write what opens and what closes a comment, with a comma between them"))
      return
    }
    result.commentDelimiters = delimiters
  }

  /// Reads `Style.Rule = YES`, `Style = warning` or `Style.Rule[max] = 30`.
  private mutating func readSwitch(
    _ key: IniFile.Key, _ section: IniFile.Section, _ result: inout ValeSection
  ) {
    guard let value = ini.last(key, in: section) else { return }
    if let parameter = parameter(key, value) {
      parameters[parameter.rule, default: []].append(parameter.parameter)
      return
    }
    guard !key.name.contains("[") else { return }
    switch value.text {
    case "YES": result.switches[key.name] = true
    case "NO": result.switches[key.name] = false
    default:
      guard let level = StyleLevel(rawValue: value.text) else {
        noteNoSwitch(key, value)
        return
      }
      result.switches[key.name] = true
      result.levels[key.name] = level
    }
    named.append((key.name, key.place))
  }

  private mutating func noteNoSwitch(_ key: IniFile.Key, _ value: IniFile.Value) {
    let known = ["YES", "NO"] + StyleLevel.allCases.map(\.rawValue)
    let options = ValeLoading.commonKeys + ValeLoading.sectionKeys + ValeLoading.coreKeys
    if !key.name.contains("."), let option = Suggestion.nearest(to: key.name, among: options) {
      mistakes.append(
        key.place.mistake("a section has no key '\(key.name)'", advice: "did you mean '\(option)'?"))
      return
    }
    mistakes.append(
      value.place.mistake(
        "'\(value.text)' cannot stand for '\(key.name)'",
        advice: Suggestion.question(value.text, among: known) ?? "expected \(known.quotedChoice)"))
  }

  /// The parameter that `Style.Rule[name]` sets; what a rule file alone says is refused.
  private mutating func parameter(
    _ key: IniFile.Key, _ value: IniFile.Value
  ) -> (rule: String, parameter: RuleParameter)? {
    guard key.name.hasSuffix("]"), let open = key.name.firstIndex(of: "[") else { return nil }
    let rule = String(key.name[..<open])
    let name = key.name[key.name.index(after: open)...].dropLast().lowercased()
    let structure = [
      "extends", "name", "path", "tests", "message", "description", "link", "tokens", "swap",
      "exceptions",
      "filters", "ignore", "raw", "either",
    ]
    if name == "level" {
      mistakes.append(
        key.place.mistake(
          "the level stands in brackets", advice: "write '\(rule) = \(value.text)'"))
      return nil
    }
    guard rule.contains("."), !structure.contains(name) else {
      mistakes.append(
        key.place.mistake(
          rule.contains(".")
            ? "'\(name)' cannot be set by the configuration" : "'\(rule)' is no rule",
          advice: rule.contains(".")
            ? "write a rule of your own that says 'extends: \(rule)'" : "write 'Style.Rule[\(name)]'"))
      return nil
    }
    return (rule, RuleParameter(name: name, value: value))
  }
}
