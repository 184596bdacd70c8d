import Foundation

/// Checks JSON against the few words of JSON Schema that our schemas use, and finds keys that the
/// schema does not know.
struct SchemaCheck {
  private let definitions: [String: Any]
  private let root: [String: Any]

  init?(_ schema: String) {
    guard let root = SchemaCheck.parse(schema) as? [String: Any] else { return nil }
    self.root = root
    definitions = root["$defs"] as? [String: Any] ?? [:]
  }

  /// What is wrong with a document.
  func mistakes(in json: String) -> [String] {
    guard let value = SchemaCheck.parse(json) else { return ["not JSON: \(json.prefix(80))"] }
    return mistakes(in: value, root, at: "")
  }

  private static func parse(_ json: String) -> Any? {
    try? JSONSerialization.jsonObject(with: Data(json.utf8), options: [.fragmentsAllowed])
  }

  private func mistakes(in value: Any, _ schema: [String: Any], at path: String) -> [String] {
    if let reference = schema["$ref"] as? String {
      let name = reference.replacingOccurrences(of: "#/$defs/", with: "")
      guard let target = definitions[name] as? [String: Any] else { return ["no \(reference)"] }
      return mistakes(in: value, target, at: path)
    }
    if let choices = schema["anyOf"] as? [[String: Any]] {
      let all = choices.map { mistakes(in: value, $0, at: path) }
      return all.contains(where: \.isEmpty) ? [] : all.min { $0.count < $1.count } ?? []
    }
    var found: [String] = []
    if let constant = schema["const"], "\(constant)" != "\(value)" {
      found.append("\(path) is \(value), not \(constant)")
    }
    if let words = schema["enum"] as? [String], !words.contains(value as? String ?? "") {
      found.append("\(path) is \(value), none of \(words)")
    }
    let types = schema["type"] as? [String] ?? (schema["type"] as? String).map { [$0] } ?? []
    if !types.isEmpty, !types.contains(where: { SchemaCheck.is(value, $0) }) {
      found.append("\(path) is no \(types)")
    }
    if let least = schema["minimum"] as? Int, let number = value as? Int, number < least {
      found.append("\(path) is \(number), below \(least)")
    }
    if let object = value as? [String: Any] { found += members(of: object, schema, at: path) }
    if let list = value as? [Any], let items = schema["items"] as? [String: Any] {
      for (index, item) in list.enumerated() {
        found += mistakes(in: item, items, at: "\(path)[\(index)]")
      }
    }
    return found
  }

  private func members(
    of object: [String: Any], _ schema: [String: Any], at path: String
  ) -> [String] {
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    let others = schema["additionalProperties"] as? [String: Any]
    let required = schema["required"] as? [String] ?? []
    let missing = required.filter { object[$0] == nil }.map { "\(path) lacks \($0)" }
    return missing
      + object.flatMap { key, value -> [String] in
        guard let known = properties[key] ?? others else { return ["\(path).\(key) is unknown"] }
        return mistakes(in: value, known, at: "\(path).\(key)")
      }
  }

  private static func `is`(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "object": return value is [String: Any]
    case "array": return value is [Any]
    case "string": return value is String
    case "boolean": return value is Bool
    case "integer", "number": return value is Int || value is Double
    default: return false
    }
  }
}
