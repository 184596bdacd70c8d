import Isnad
import IsnadYAML

extension StyleDefinition {
  /// The rule that this one extends; nothing where it extends a point.
  var parent: String? {
    guard let written = self["extends"]?.value.weakText, written.contains(".") else { return nil }
    return written
  }

  /// The rule of a file that extends this one: its keys stand in place of those that are there, `key+`
  /// adds to a list or mapping, `key-` takes from it.
  func overlaid(by child: StyleDefinition, _ mistakes: inout [Mistake]) -> StyleDefinition {
    var entries = self.entries.filter { $0.name != "tests" }
    if let point = self["extends"] { entries = entries.filter { $0.name != "extends" } + [point] }
    var result = StyleDefinition(name: child.name, source: child.source, entries: entries)
    for entry in child.entries where entry.name != "extends" {
      guard let edit = entry.edit else {
        result.set(entry)
        continue
      }
      if child[entry.baseName] != nil {
        mistakes.append(
          entry.mistake(
            "the rule both replaces '\(entry.baseName)' and changes it", advice: "keep one of the two"))
        continue
      }
      guard let old = result[entry.baseName] else {
        mistakes.append(
          entry.mistake(
            "the rule it extends has no '\(entry.baseName)'", advice: "write '\(entry.baseName):'"))
        continue
      }
      if let value = edit.value(of: old, by: entry, &mistakes) {
        result.set(
          Entry(
            name: entry.baseName, key: entry.key, value: value, source: entry.source,
            inherited: old.asInherited))
      }
    }
    return result
  }
}

extension StyleDefinition.Entry {
  /// What a key with `+` or `-` behind it does to the value that another rule has.
  enum Edit {
    case adds, removes
  }

  var edit: Edit? {
    if name.count > 1, name.hasSuffix("+") { return .adds }
    return name.count > 1 && name.hasSuffix("-") ? .removes : nil
  }

  /// The key without what stands behind it.
  var baseName: String {
    var base = name[...]
    while base.hasSuffix("+") || base.hasSuffix("-") { base = base.dropLast() }
    return String(base)
  }
}

extension StyleDefinition.Entry.Edit {
  /// The value that comes out; nothing where it cannot be made.
  fileprivate func value(
    of old: StyleDefinition.Entry, by entry: StyleDefinition.Entry, _ mistakes: inout [Mistake]
  ) -> YAMLNode? {
    switch (old.value.content, self) {
    case (.sequence(let members), .adds):
      return YAMLNode(.sequence(members + entry.value.members), at: entry.value.place)
    case (.sequence(let members), .removes):
      return remaining(members, without: entry, { $0.weakText }, &mistakes)
        .map { YAMLNode(.sequence($0), at: entry.value.place) }
    case (.mapping(let pairs), .adds):
      guard let more = entry.value.mapping else {
        mistakes.append(entry.mistake("'\(entry.name)' is no mapping", advice: "write 'key: value'"))
        return nil
      }
      let added = Set(more.compactMap(\.key.weakText))
      let kept = pairs.filter { !added.contains($0.key.weakText ?? "") }
      return YAMLNode(.mapping(kept + more), at: entry.value.place)
    case (.mapping(let pairs), .removes):
      return remaining(pairs, without: entry, { $0.key.weakText }, &mistakes)
        .map { YAMLNode(.mapping($0), at: entry.value.place) }
    case (.scalar, _):
      mistakes.append(
        entry.mistake(
          "'\(entry.baseName)' is a single value", advice: "write '\(entry.baseName):' to replace it"))
      return nil
    }
  }

  /// What is left of some members when those that a key names are gone.
  private func remaining<Member>(
    _ members: [Member], without entry: StyleDefinition.Entry, _ text: (Member) -> String?,
    _ mistakes: inout [Mistake]
  ) -> [Member]? {
    var removed: [String: YAMLNode] = [:]
    for node in entry.value.members {
      if let text = node.weakText { removed[text] = node }
    }
    let found = Set(members.compactMap(text))
    let missing = removed.filter { !found.contains($0.key) }
    for (text, node) in missing {
      mistakes.append(
        entry.mistake(
          at: node, "the rule it extends has no '\(text)' in its '\(entry.baseName)'",
          advice: Suggestion.question(text, among: found) ?? "leave the entry out"))
    }
    return missing.isEmpty ? members.filter { text($0).map { removed[$0] == nil } ?? true } : nil
  }
}
