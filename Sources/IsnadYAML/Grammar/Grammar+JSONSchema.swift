extension Grammar {
  /// The grammar as JSON Schema (draft 2020-12), by which editors complete and check the files.
  ///
  /// It accepts what the grammar accepts. YAML 1.1 and 1.2 disagree on `yes`, `no`, `on` and
  /// `off`, so that the schema takes them as words and as booleans.
  public var jsonSchema: JSONValue {
    var members: [JSONValue.Member] = [
      .init(key: "$schema", value: .string("https://json-schema.org/draft/2020-12/schema")),
      .init(key: "title", value: .string("Isnad: \(title)")),
      .init(key: "description", value: .string(about)),
    ]
    if case .object(let root) = Grammar.schema(of: root) { members += root }
    if !definitions.isEmpty {
      let definitions = definitions.sorted { $0.key < $1.key }.map {
        JSONValue.Member(key: $0.key, value: Grammar.schema(of: $0.value))
      }
      members.append(.init(key: "$defs", value: .object(definitions)))
    }
    return .object(members)
  }

  private static func schema(of shape: Shape) -> JSONValue {
    switch shape {
    case .anything: .bool(true)
    case .scalar(let forms): anyOf(forms.map(schema))
    case .list(let member): .object(["type": .string("array"), "items": schema(of: member)])
    case .mapping(let mapping): schema(of: mapping)
    case .either(let shapes): anyOf(shapes.map(schema))
    case .reference(let name): reference(name)
    }
  }

  private static func reference(_ name: String) -> JSONValue {
    .object(["$ref": .string("#/$defs/\(name)")])
  }

  private static func anyOf(_ schemas: [JSONValue]) -> JSONValue {
    if schemas.count == 1, let only = schemas.first { return only }
    return .object(["anyOf": .array(schemas)])
  }

  private static func schema(of mapping: MappingShape) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init(key: "type", value: .string("object")),
      .init(
        key: "properties",
        value: .object(mapping.keys.map { .init(key: $0.name, value: described($0)) })),
    ]
    let required = mapping.keys.filter(\.isRequired).map { JSONValue.string($0.name) }
    if !required.isEmpty { members.append(.init(key: "required", value: .array(required))) }
    if let others = mapping.others, mapping.otherKeys == .name {
      members.append(
        .init(key: "propertyNames", value: .object(["pattern": .string(namePattern)])))
      members.append(.init(key: "additionalProperties", value: schema(of: others)))
    } else {
      members.append(
        .init(key: "additionalProperties", value: mapping.others.map(schema) ?? .bool(false)))
    }
    if !mapping.needsOneOf.isEmpty {
      let alternatives = mapping.needsOneOf.map {
        JSONValue.object(["required": .array([.string($0)])])
      }
      members.append(.init(key: "anyOf", value: .array(alternatives)))
    }
    let conditions = mapping.dependents.flatMap(conditions)
    if !conditions.isEmpty { members.append(.init(key: "allOf", value: .array(conditions))) }
    return .object(members)
  }

  private static func described(_ key: KeyShape) -> JSONValue {
    let schema = schema(of: key.shape)
    guard case .object(let members) = schema else {
      return .object(["description": .string(key.about)])
    }
    return .object([.init(key: "description", value: .string(key.about))] + members)
  }

  private static func conditions(_ dependent: DependentShape) -> [JSONValue] {
    let words = dependent.references.sorted { $0.key < $1.key }.map { word, name in
      condition(dependent, .object(["const": .string(word)]), name)
    }
    return words
      + (dependent.reference.map {
        [condition(dependent, .object(["type": .string("object")]), $0)]
      } ?? [])
  }

  private static func condition(
    _ dependent: DependentShape, _ decided: JSONValue, _ name: String
  ) -> JSONValue {
    .object([
      "if": .object([
        "properties": .object([.init(key: dependent.decider, value: decided)]),
        "required": .array([.string(dependent.decider)]),
      ]),
      "then": .object([
        "properties": .object([.init(key: dependent.key, value: reference(name))])
      ]),
    ])
  }

  private static let namePattern = "^[a-z0-9][a-z0-9-]*$"

  private static func schema(of form: ScalarShape) -> JSONValue {
    switch form {
    case .text, .pattern:
      .object(["type": .array([.string("string"), .string("number"), .string("boolean")])])
    case .name:
      .object([
        "type": .array([.string("string"), .string("integer"), .string("boolean")]),
        "pattern": .string(namePattern),
        "minimum": .integer(0),
      ])
    case .yesNo:
      .object(["enum": .array([.bool(true), .bool(false), .string("yes"), .string("no")])])
    case .integer(let range): integer(range)
    case .decimal: .object(["type": .string("number")])
    case .date:
      .object([
        "type": .string("string"), "pattern": .string("^[0-9]{4}-[0-9]{2}-[0-9]{2}($|T)"),
      ])
    case .size:
      .object([
        "type": .array([.string("integer"), .string("string")]),
        "pattern": .string("^[0-9]+ *([KMG]?B?)$"), "minimum": .integer(0),
      ])
    case .word(let words): .object(["enum": .array(words.map(JSONValue.string) + booleans(words))])
    }
  }

  private static func integer(_ range: ClosedRange<Int>) -> JSONValue {
    let minimum = JSONValue.Member(key: "minimum", value: .integer(range.lowerBound))
    let maximum = JSONValue.Member(key: "maximum", value: .integer(range.upperBound))
    let type = JSONValue.Member(key: "type", value: .string("integer"))
    return .object(range.upperBound == .max ? [type, minimum] : [type, minimum, maximum])
  }

  /// The booleans that YAML 1.1 reads in some words.
  private static func booleans(_ words: [String]) -> [JSONValue] {
    var booleans: [JSONValue] = []
    if words.contains(where: ["yes", "on", "true"].contains) { booleans.append(.bool(true)) }
    if words.contains(where: ["no", "off", "false"].contains) { booleans.append(.bool(false)) }
    return booleans
  }
}
