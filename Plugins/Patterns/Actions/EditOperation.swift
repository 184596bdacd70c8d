import Isnad
import IsnadText

/// A change of the words that were found: `action: {name: edit, params: [trim_right, ","]}`.
enum EditOperation: Sendable {
  case replace(Pattern, PatternTemplate)
  /// Puts words in the place of others wherever they stand.
  case replaceWords(String, with: String)
  /// Takes some scalars away from the ends.
  case trim(Set<Unicode.Scalar>, left: Bool, right: Bool)
  /// Keeps one of the parts.
  case part(Int, separator: String)

  /// Reads an operation; what is wrong with it is noted.
  init?(_ parameters: [String], of rule: StyleRule, _ preparation: inout Preparation) {
    let values = Array(parameters.dropFirst())
    let name = parameters.first ?? ""
    switch (name, values.count) {
    case ("regex", 2):
      guard let pattern = preparation.pattern(values[0], for: rule) else { return nil }
      self = .replace(pattern, PatternTemplate(values[1], for: pattern))
    case ("replace", 2): self = .replaceWords(values[0], with: values[1])
    case ("trim", 1), ("trim_left", 1), ("trim_right", 1):
      self = .trim(
        Set(values[0].unicodeScalars), left: name != "trim_right", right: name != "trim_left")
    case ("truncate", 1): self = .part(0, separator: values[0])
    case ("split", 2) where Int(values[1]).map { $0 >= 0 } ?? false:
      self = .part(Int(values[1]) ?? 0, separator: values[0])
    // What newer versions of Vale can do besides is not offered; the rule holds all the same.
    case _ where !EditOperation.names.contains(name): return nil
    default:
      preparation.note(
        "'\(parameters.joined(separator: " "))' is no edit",
        advice:
          "it is regex RE TEXT, replace OLD NEW, trim SET, trim_left SET, trim_right SET, truncate SEPARATOR, or split SEPARATOR INDEX",
        for: rule)
      return nil
    }
  }

  private static let names: Set = [
    "regex", "replace", "trim", "trim_left", "trim_right", "truncate", "split",
  ]

  /// The words, changed, without white space around them; nothing where there is no such part.
  func edited(_ words: String) -> String? {
    let edited: String?
    switch self {
    case .replace(let pattern, let template): edited = try? pattern.replacing(in: words, with: template)
    case .replaceWords(let old, let new): edited = words.parts(at: old).joined(separator: new)
    case .trim(let set, let left, let right):
      var scalars = words.unicodeScalars[...]
      if left { scalars = scalars.drop { set.contains($0) } }
      while right, let last = scalars.last, set.contains(last) { scalars.removeLast() }
      edited = String(scalars)
    case .part(let index, let separator):
      let parts = words.parts(at: separator)
      edited = index < parts.count ? parts[index] : nil
    }
    guard let edited else { return nil }
    let text = UTF8Text(edited)
    return text[text.trimmed(text.range)]
  }
}

extension String {
  /// The parts between the places of a separator.
  fileprivate func parts(at separator: String) -> [String] {
    guard !separator.isEmpty else { return unicodeScalars.map { String($0) } }
    let (bytes, mark) = (Array(utf8), Array(separator.utf8))
    var parts: [String] = []
    var (start, index) = (0, 0)
    while index < bytes.count {
      guard bytes[index...].starts(with: mark) else {
        index += 1
        continue
      }
      parts.append(String(decoding: bytes[start..<index], as: UTF8.self))
      index += mark.count
      start = index
    }
    return parts + [String(decoding: bytes[start...], as: UTF8.self)]
  }
}
