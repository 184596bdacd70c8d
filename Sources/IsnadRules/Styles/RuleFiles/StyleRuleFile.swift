import Isnad
import IsnadYAML

/// Reads rule files and the rules that they extend.
struct StyleRuleReader {
  let stylesPaths: [String]
  let files: ProjectFiles

  /// How many rules may extend one another.
  private static let deepest = 10

  /// The keys of a rule file, with those of the rules that it extends; nothing where it has mistakes.
  func definition(
    _ name: String, _ file: RuleFile
  ) -> (definition: StyleDefinition?, mistakes: [Mistake]) {
    var mistakes: [Mistake] = []
    let definition = read(name, file, seen: [], &mistakes)
    return (mistakes.isEmpty ? definition : nil, mistakes)
  }

  private func read(
    _ name: String, _ file: RuleFile, seen: [String], _ mistakes: inout [Mistake]
  ) -> StyleDefinition? {
    let source = YAMLSource(file: file.path, bytes: file.bytes)
    let (root, syntax) = YAML.parse(source)
    mistakes += syntax
    guard let root else { return nil }
    guard let mapping = root.mapping else {
      mistakes.append(
        source.mistake(
          at: root.place, "the file is no rule", advice: "it begins with 'extends:' and 'message:'"))
      return nil
    }
    let entries = mapping.map { key, value in
      StyleDefinition.Entry(
        name: (key.weakText ?? "").lowercased(), key: key, value: value, source: source)
    }
    for (name, group) in Dictionary(grouping: entries, by: \.name) where group.count > 1 {
      // The YAML reader has seen keys that are the same; these differ in case only.
      guard let last = group.last, Set(group.compactMap(\.key.weakText)).count > 1 else { continue }
      mistakes.append(last.mistake("the key '\(name)' is already there", advice: "keep one of the two"))
    }
    let definition = StyleDefinition(name: name, source: source, entries: entries)
    guard let reference = definition.parent else {
      for entry in entries where entry.edit != nil {
        mistakes.append(
          entry.mistake(
            "'\(entry.name)' changes what another rule has, but the rule extends none",
            advice: "write '\(entry.baseName):', or extend a rule as 'extends: Style.Rule'"))
      }
      return definition
    }
    do {
      let file = try parent(reference, seen: seen)
      guard let parent = read(reference, file, seen: seen + [reference], &mistakes) else { return nil }
      return parent.overlaid(by: definition, &mistakes)
    } catch {
      if let entry = definition["extends"] {
        mistakes.append(entry.mistake(at: entry.value, error.message, advice: error.advice))
      }
      return nil
    }
  }

  /// Why a rule cannot be extended.
  private struct Refusal: Error {
    let message: String
    let advice: String
  }

  /// The file of a rule that another one extends, in a chain of rules that extend one another.
  private func parent(_ reference: String, seen: [String]) throws(Refusal) -> RuleFile {
    if reference.hasPrefix("Vale.") {
      throw Refusal(
        message: "'\(reference)' is built in and has no file",
        advice: "extend a rule of a style, or one of the points")
    }
    if let start = seen.firstIndex(of: reference) {
      let circle = (seen[start...] + [reference]).joined(separator: " → ")
      throw Refusal(
        message: "the rule extends itself: \(circle)",
        advice: "let one of them extend a point such as 'existence'")
    }
    guard seen.count < StyleRuleReader.deepest else {
      throw Refusal(
        message: "the rules that extend one another are more than \(StyleRuleReader.deepest)",
        advice: "extend the rule directly")
    }
    guard let path = path(of: reference) else {
      throw Refusal(
        message: "there is no rule '\(reference)'",
        advice:
          "looked in \(stylesPaths.map { $0.isEmpty ? "." : $0 }.quotedList); 'vale sync' brings packages"
      )
    }
    switch files.read(path) {
    case .success(let bytes): return RuleFile(path: path, bytes: bytes)
    case .failure(let failure):
      throw Refusal(message: "'\(path)' cannot be read: \(failure.reason)", advice: "")
    }
  }

  /// The file of a rule: `Style.Rule`, or `Style.folder.Rule`.
  func path(of reference: String) -> String? {
    let parts = reference.split(separator: ".").map(String.init)
    guard parts.count >= 2, !parts.contains(where: { $0.contains("/") }) else { return nil }
    let file = parts.joined(separator: "/") + ".yml"
    return stylesPaths.lazy.map { FilePath.join($0, file) }.first(where: files.hasFile)
  }
}
