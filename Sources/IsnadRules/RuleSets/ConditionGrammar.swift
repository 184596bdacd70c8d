import Isnad
import IsnadYAML

/// What may stand under `where`, made from the kinds and attributes of a vocabulary.
struct ConditionGrammar {
  let vocabulary: Vocabulary

  /// The relations of a condition to other annotations, by the key that names them.
  static let relations = [
    "in", "sentence", "paragraph", "section", "article", "near", "before", "after",
  ]

  private var kinds: [String] { vocabulary.schemas.map(\.kind.rawValue) }

  /// The name of the shape of conditions on a kind.
  static func name(for kind: String) -> String { "where-\(kind)" }

  /// The name of the shape of the attributes of a kind that can be underlined.
  static func placesName(for kind: String) -> String { "at-\(kind)" }

  /// What stands under `where`, depending on the kind under a key.
  func dependent(on key: String) -> DependentShape {
    let names = kinds.map { ($0, ConditionGrammar.name(for: $0)) }
    return DependentShape(
      "where", on: key, references: Dictionary(uniqueKeysWithValues: names),
      ofMapping: vocabulary[Match.schema.kind].map { ConditionGrammar.name(for: $0.kind.rawValue) })
  }

  /// The shapes of the conditions on all kinds, with what they refer to.
  var definitions: [String: Shape] {
    var definitions: [String: Shape] = [
      "relation": relation(isNear: false), "near": relation(isNear: true),
    ]
    for schema in vocabulary.schemas {
      let kind = schema.kind.rawValue
      definitions[ConditionGrammar.name(for: kind)] = condition(on: schema)
      let places = schema.attributes.filter { $0.type == .range }.map(\.name)
      definitions[ConditionGrammar.placesName(for: kind)] = .word(places)
      for attribute in schema.attributes {
        definitions["test-\(kind)-\(attribute.name)"] = test(
          of: attribute.type, named: "test-\(kind)-\(attribute.name)")
      }
    }
    return definitions
  }

  private func condition(on schema: KindSchema) -> Shape {
    let kind = schema.kind.rawValue
    let own = Shape.reference(ConditionGrammar.name(for: kind))
    let attributes = schema.attributes.map {
      KeyShape($0.name, .reference("test-\(kind)-\($0.name)"), $0.about)
    }
    let taken = Set(schema.attributes.map(\.name))
    let relations = ConditionGrammar.relations.filter { !taken.contains($0) }.map {
      KeyShape(
        $0, .reference($0 == "near" ? "near" : "relation"),
        "An annotation that stands in this relation to the one that is judged.")
    }
    return .mapping(
      MappingShape(
        "a condition on '\(kind)'", keyNoun: "attribute",
        keys: attributes + relations + [
          KeyShape("any", .list(own), "Conditions of which one must hold."),
          KeyShape("all", .list(own), "Conditions which must all hold."),
          KeyShape("not", own, "A condition which must not hold."),
        ]))
  }

  private func relation(isNear: Bool) -> Shape {
    let count = MappingShape(
      "a count",
      keys: [
        KeyShape("over", .scalar(.integer(0...Int.max)), "There must be more than so many."),
        KeyShape("under", .scalar(.integer(0...Int.max)), "There must be fewer than so many."),
      ], needsOneOf: ["over", "under"])
    let within = KeyShape(
      "within", .scalar(.integer(0...1000)),
      "How many words may lie between the two; \(ConditionGrammar.usualDistance) if not said.")
    let mapping = MappingShape(
      "a relation",
      keys: [
        KeyShape("kind", .word(kinds), "The kind of the other annotation."),
        KeyShape(
          "where", .anything,
          "What must hold of the other annotation."),
        KeyShape("count", .mapping(count), "How many such annotations there must be."),
        KeyShape("not", .reference(isNear ? "near" : "relation"), "A relation that must not hold."),
      ] + (isNear ? [within] : []),
      needsOneOf: ["kind", "not"], dependents: [dependent(on: "kind")])
    return .either([.word(kinds), .mapping(mapping)])
  }

  /// The number of words within which `near` looks if it is not told another.
  static let usualDistance = 8

  private func test(of type: AttributeType, named name: String) -> Shape {
    let presence = ScalarShape.word(["none", "some"])
    var forms: [ScalarShape] = []
    var keys = [KeyShape("not", .reference(name), "A test which must fail.")]
    switch type {
    case .text, .date:
      forms = [type == .text ? .text : .date]
      keys.append(KeyShape("matches", .scalar(.pattern), "A regular expression that must match."))
    case .choice(let words):
      forms = [.word(words)]
      keys.append(KeyShape("matches", .scalar(.pattern), "A regular expression that must match."))
    case .decimal:
      forms = [.decimal]
      keys.append(KeyShape("over", .scalar(.decimal), "The value must be greater."))
      keys.append(KeyShape("under", .scalar(.decimal), "The value must be smaller."))
    case .yesNo: forms = [.yesNo]
    case .range, .reference: break
    case .list(let member): return test(of: member, named: name)
    }
    let mapping = MappingShape("a test", keyNoun: "test", keys: keys)
    let one = Shape.scalar(forms + [presence])
    if forms.isEmpty { return .either([one, .mapping(mapping)]) }
    return .either([one, .list(.scalar(forms + [.word(["none"])])), .mapping(mapping)])
  }
}
