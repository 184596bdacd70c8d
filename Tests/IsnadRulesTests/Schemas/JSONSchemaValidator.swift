import IsnadYAML

/// As much of JSON Schema as the grammars are published in.
struct JSONSchemaValidator {
  let root: JSONValue

  func accepts(_ value: JSONValue) -> Bool { accepts(value, root) }

  private func accepts(_ value: JSONValue, _ schema: JSONValue) -> Bool {
    guard case .object(let members) = schema else { return schema == .bool(true) }
    return members.allSatisfy { accepts(value, keyword: $0.key, $0.value, in: schema) }
  }

  private func accepts(
    _ value: JSONValue, keyword: String, _ argument: JSONValue, in schema: JSONValue
  ) -> Bool {
    switch keyword {
    case "$ref": return accepts(value, definition(argument))
    case "anyOf": return argument.array.contains { accepts(value, $0) }
    case "allOf": return argument.array.allSatisfy { accepts(value, $0) }
    case "enum": return argument.array.contains(value)
    case "const": return argument == value
    case "type":
      return (argument.string.map { [$0] } ?? argument.array.compactMap(\.string)).contains {
        value.isOf(type: $0)
      }
    case "minimum": return value.integer.map { $0 >= argument.integer ?? 0 } ?? true
    case "maximum": return value.integer.map { $0 <= argument.integer ?? 0 } ?? true
    case "pattern": return value.string.map { matches($0, argument.string ?? "") } ?? true
    case "items": return value.array.allSatisfy { accepts($0, argument) }
    case "required":
      return value.members.isEmpty && !value.isOf(type: "object")
        || argument.array.allSatisfy { key in value.members.contains { $0.key == key.string } }
    case "properties":
      return value.members.allSatisfy { member in
        argument[member.key].map { accepts(member.value, $0) } ?? true
      }
    case "additionalProperties":
      return value.members.allSatisfy { member in
        schema["properties"]?[member.key] != nil || accepts(member.value, argument)
      }
    case "propertyNames": return value.members.allSatisfy { accepts(.string($0.key), argument) }
    case "if":
      guard accepts(value, argument), let then = schema["then"] else { return true }
      return accepts(value, then)
    default: return true
    }
  }

  private func definition(_ reference: JSONValue) -> JSONValue {
    let name = (reference.string ?? "").dropFirst("#/$defs/".count)
    return root["$defs"]?[String(name)] ?? .bool(false)
  }

  private func matches(_ text: String, _ pattern: String) -> Bool {
    (try? Regex(pattern).firstMatch(in: text)) != nil
  }
}

extension JSONValue {
  var array: [JSONValue] { if case .array(let values) = self { values } else { [] } }
  var members: [Member] { if case .object(let members) = self { members } else { [] } }
  var string: String? { if case .string(let string) = self { string } else { nil } }
  var integer: Int? { if case .integer(let number) = self { number } else { nil } }

  func isOf(type: String) -> Bool {
    switch self {
    case .null: type == "null"
    case .bool: type == "boolean"
    case .integer: type == "integer" || type == "number"
    case .string: type == "string"
    case .array: type == "array"
    case .object: type == "object"
    }
  }

  /// What an editor's YAML 1.2 makes of a node; decimals are told as whole numbers here.
  init(_ node: YAMLNode) {
    switch node.content {
    case .sequence(let members): self = .array(members.map(JSONValue.init))
    case .mapping(let pairs):
      self = .object(
        pairs.map { Member(key: $0.key.string ?? "", value: JSONValue($0.value)) })
    case .scalar(let text, let isPlain):
      if node.isNull {
        self = .null
      } else if isPlain, text == "true" || text == "false" {
        self = .bool(text == "true")
      } else if let number = node.integer {
        self = .integer(number)
      } else {
        self = .string(text)
      }
    }
  }
}
