import Isnad
import IsnadYAML

extension WeakValues {
  /// Reads the cases of a rule; names are there, and each once.
  mutating func tests() -> [StyleTest] {
    guard let entry = definition["tests"], !entry.value.isNull else { return [] }
    guard let members = entry.value.sequence else {
      note(entry.mistake(at: entry.value, "'tests' is no list", advice: "write each case behind a '-'"))
      return []
    }
    var names: Set<String> = []
    return members.compactMap { test($0, in: entry, &names) }
  }

  private mutating func test(
    _ node: YAMLNode, in entry: StyleDefinition.Entry, _ names: inout Set<String>
  ) -> StyleTest? {
    let before = mistakes.count
    var (name, input, format) = ("", "", "md")
    var expectations: [StyleTest.Expectation] = []
    for (key, value) in node.mapping ?? [] {
      switch (key.weakText ?? "").lowercased() {
      case "name": name = value.weakText ?? ""
      case "about", "rule": break
      case "input": input = value.weakText ?? ""
      case "format":
        format = value.weakText.map { $0.hasPrefix(".") ? String($0.dropFirst()) : $0 } ?? "md"
      case "want": expectations.append(.exactly(lines(value.weakText ?? "")))
      case "contains": expectations.append(.contains(value.weakText ?? ""))
      case "absent": expectations.append(.absent(texts(of: value, in: entry)))
      default: noteUnknown(key, in: entry)
      }
    }
    if name.isEmpty {
      note(entry.mistake(at: node, "a case has no name", advice: "add 'name:', which the report shows"))
    } else if !names.insert(name).inserted {
      note(entry.mistake(at: node, "a case '\(name)' is already there", advice: "give it another name"))
    } else if expectations.isEmpty {
      note(
        entry.mistake(
          at: node, "the case '\(name)' expects nothing", advice: "add 'want', 'contains' or 'absent'"))
    }
    guard mistakes.count == before else { return nil }
    return StyleTest(
      name: name, input: input, format: format, expectations: expectations, place: entry.place(of: node))
  }

  private mutating func noteUnknown(_ key: YAMLNode, in entry: StyleDefinition.Entry) {
    let known = ["name", "about", "input", "format", "rule", "want", "contains", "absent"]
    note(
      entry.mistake(
        at: key, "a case has no key \(key.shown)",
        advice: Suggestion.question(key.weakText ?? "", among: known) ?? "it has \(known.quotedChoice)"))
  }

  private func lines(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map(\.trimmed).filter { !$0.isEmpty }
  }
}
