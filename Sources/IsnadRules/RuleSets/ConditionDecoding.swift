import Foundation
import Isnad
import IsnadText
import IsnadYAML

/// Reads conditions that have the right shape; what is left to find wrong are regular expressions
/// and contradictions.
struct ConditionDecoding {
  var reading: FileReading
  let vocabulary: Vocabulary

  /// The condition under a `where`; one that always holds where there is none.
  mutating func condition(_ node: YAMLNode?, on schema: KindSchema) -> Condition {
    var conditions: [Condition] = []
    for (key, value) in node?.mapping ?? [] {
      guard let name = key.string else { continue }
      if let attribute = schema.attribute(name) {
        conditions.append(.attribute(name, test(value, attribute.type)))
      } else if name == "any" || name == "all" {
        let members = (value.sequence ?? []).map { condition($0, on: schema) }
        conditions.append(name == "any" ? .any(members) : .all(members))
      } else if name == "not" {
        conditions.append(.not(condition(value, on: schema)))
      } else if let relation = relation(name, value, key) {
        conditions.append(relation)
      }
    }
    if conditions.count == 1, let only = conditions.first { return only }
    return .all(conditions)
  }

  private mutating func relation(_ name: String, _ node: YAMLNode, _ key: YAMLNode) -> Condition? {
    if let negated = node["not"] {
      if let kind = node.key("kind") {
        reading.note(
          kind, "'\(name)' has both 'kind' and 'not'", advice: "put 'kind' inside 'not'")
      }
      return relation(name, negated, key).map { .not($0) }
    }
    guard let kind = (node["kind"] ?? node).string,
      let schema = vocabulary[AnnotationKind(rawValue: kind)]
    else { return nil }
    let distance = node["within"]?.integer ?? ConditionGrammar.usualDistance
    let relations: [String: ContextTest.Relation] = [
      "in": .inside, "sentence": .sentence, "paragraph": .paragraph, "section": .section,
      "article": .article, "near": .near(words: distance), "before": .before, "after": .after,
    ]
    guard let relation = relations[name] else { return nil }
    return .context(
      ContextTest(
        relation, kind: schema.kind, condition: condition(node["where"], on: schema),
        over: node["count"]?["over"]?.integer, under: node["count"]?["under"]?.integer))
  }

  private mutating func test(_ node: YAMLNode, _ type: AttributeType) -> AttributeTest {
    if let members = node.sequence { return anyOf(members, type) }
    guard let pairs = node.mapping else { return anyOf([node], type) }
    var tests: [AttributeTest] = []
    for (key, value) in pairs {
      switch key.string {
      case "over": if let number = value.decimal { tests.append(.over(number)) }
      case "under": if let number = value.decimal { tests.append(.under(number)) }
      case "not": tests.append(.not(test(value, type)))
      case "matches": if let pattern = pattern(value) { tests.append(.matches(pattern)) }
      default: break
      }
    }
    if tests.count == 1, let only = tests.first { return only }
    return .all(tests)
  }

  /// One of several values; among them *none* is that nothing is set.
  private func anyOf(_ nodes: [YAMLNode], _ type: AttributeType) -> AttributeTest {
    var values: [AttributeValue] = []
    var (hasNone, hasSome) = (false, false)
    for node in nodes {
      switch node.content {
      case .scalar("none", isPlain: true): hasNone = true
      case .scalar("some", isPlain: true): hasSome = true
      default: if let value = ConditionDecoding.value(node, type) { values.append(value) }
      }
    }
    if hasSome { return .some }
    if !hasNone { return .anyOf(values) }
    return values.isEmpty ? .none : .not(.all([.not(.none), .not(.anyOf(values))]))
  }

  /// The value that a scalar stands for in a type.
  static func value(_ node: YAMLNode, _ type: AttributeType) -> AttributeValue? {
    switch type {
    case .text: node.string.map(AttributeValue.text)
    case .decimal: node.decimal.map(AttributeValue.decimal)
    case .yesNo: node.bool.map(AttributeValue.yesNo)
    case .choice: node.string.map(AttributeValue.choice)
    case .date: node.string.map(AttributeValue.date)
    case .list(let member): value(node, member)
    case .range, .reference: nil
    }
  }

  private mutating func pattern(_ node: YAMLNode) -> RegularExpression? {
    guard let text = node.string else { return nil }
    do {
      return try RegularExpression(text)
    } catch {
      let place = reading.source.place(ofByte: error.offset, in: node)
      reading.add([
        reading.source.mistake(
          at: place, "'\(text)' is no regular expression: \(error.reason)",
          advice: "regular expressions are written as PCRE2 reads them")
      ])
      return nil
    }
  }
}
