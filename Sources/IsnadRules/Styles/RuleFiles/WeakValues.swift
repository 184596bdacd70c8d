import Isnad
import IsnadYAML

/// Reads the values of a rule's keys as Vale does, which takes a text for a list, and a number for a text.
struct WeakValues {
  let definition: StyleDefinition
  private(set) var mistakes: [Mistake] = []
  /// What the rule asks for that is not done here; the rule is left out, and the run goes on.
  private(set) var unsupported: [Mistake] = []
  /// Where patterns were read, by their text.
  private(set) var patternPlaces: [String: RulePlace] = [:]

  init(_ definition: StyleDefinition) {
    self.definition = definition
  }

  mutating func note(_ mistake: Mistake) { mistakes.append(mistake) }

  mutating func noteUnsupported(_ mistake: Mistake) { unsupported.append(mistake) }

  /// Keeps places of patterns.
  mutating func keep(_ places: [String: RulePlace]) {
    patternPlaces.merge(places) { first, _ in first }
  }

  /// The text of a key; empty where it is not there.
  mutating func text(_ name: String) -> String {
    guard let entry = definition[name] else { return "" }
    guard let text = entry.value.weakText else {
      note(entry.mistake("'\(name)' is no text", advice: "write one text behind '\(name):'"))
      return ""
    }
    return text
  }

  /// The pattern of a key, whose place is kept.
  mutating func pattern(_ name: String) -> String {
    let pattern = text(name)
    if let entry = definition[name] { patternPlaces[pattern] = entry.place(of: entry.value) }
    return pattern
  }

  mutating func bool(_ name: String, default standard: Bool = false) -> Bool {
    guard let entry = definition[name], !entry.value.isNull else { return standard }
    guard let value = entry.value.weakBool else {
      note(
        entry.mistake(
          at: entry.value, "\(entry.value.shown) cannot stand for '\(name)'",
          advice: "expected 'true' or 'false'"))
      return standard
    }
    return value
  }

  mutating func decimal(_ name: String, default standard: Double = 0) -> Double {
    guard let entry = definition[name], !entry.value.isNull else { return standard }
    guard let value = entry.value.weakDecimal else {
      note(
        entry.mistake(
          at: entry.value, "\(entry.value.shown) cannot stand for '\(name)'", advice: "expected a number"
        ))
      return standard
    }
    return value
  }

  mutating func integer(_ name: String) -> Int {
    let value = decimal(name)
    guard value == value.rounded(), abs(value) <= 1e9 else {
      if let entry = definition[name] {
        note(
          entry.mistake(
            at: entry.value, "\(entry.value.shown) cannot stand for '\(name)'",
            advice: "expected a whole number"))
      }
      return 0
    }
    return Int(value)
  }

  /// The texts of a list; a text alone is its only member.
  mutating func texts(_ name: String) -> [String] {
    guard let entry = definition[name] else { return [] }
    return texts(of: entry.value, in: entry)
  }

  mutating func texts(of node: YAMLNode, in entry: StyleDefinition.Entry) -> [String] {
    if node.mapping?.isEmpty == true { return [] }
    var texts: [String] = []
    for member in node.members {
      if let text = member.weakText {
        texts.append(text)
      } else {
        note(
          entry.mistake(
            at: member, "a member of '\(entry.name)' is no text",
            advice: "put quotation marks around a text that holds ': ', '{' or '['"))
      }
    }
    return texts
  }

  /// The patterns of a list, whose places are kept.
  mutating func patterns(_ name: String) -> [String] {
    guard let entry = definition[name] else { return [] }
    for member in entry.value.members {
      if let text = member.weakText { patternPlaces[text] = entry.place(of: member) }
    }
    return texts(name)
  }

  /// The pairs of a mapping, or of mappings in a list, in the order of the file.
  mutating func pairs(_ name: String) -> [(key: String, value: String)] {
    guard let entry = definition[name], !entry.value.isNull else { return [] }
    var pairs: [(key: String, value: String)] = []
    for part in entry.value.sequence ?? [entry.value] {
      guard let mapping = part.mapping else {
        note(
          entry.mistake(
            at: part, "'\(name)' has no pairs", advice: "write 'what is found: what stands for it'"))
        continue
      }
      for (key, value) in mapping {
        guard let first = key.weakText, let second = value.weakText else {
          note(
            entry.mistake(
              at: value, "what stands for a pattern of '\(name)' is no text",
              advice: "write one text; part several that may stand for it by '|'"))
          continue
        }
        patternPlaces[first] = entry.place(of: key)
        pairs.append((first, second))
      }
    }
    return pairs
  }
}

extension YAMLNode {
  /// The text of a scalar as it is written; null is the empty text.
  var weakText: String? {
    guard case .scalar(let text, _) = content else { return nil }
    return isNull ? "" : text
  }

  var weakBool: Bool? {
    guard case .scalar(let text, _) = content else { return nil }
    return switch text.lowercased() {
    case "true", "yes", "on", "t", "y", "1": true
    case "false", "no", "off", "f", "n", "0", "": false
    default: nil
    }
  }

  var weakDecimal: Double? {
    guard case .scalar(let text, _) = content else { return nil }
    guard let value = Double(text), value.isFinite else { return text.isEmpty ? 0 : nil }
    return value
  }

  /// How a mistake shows the value.
  var shown: String {
    switch content {
    case .scalar(let text, _): text.utf8.count > 60 ? "'\(text.prefix(60))…'" : "'\(text)'"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}
