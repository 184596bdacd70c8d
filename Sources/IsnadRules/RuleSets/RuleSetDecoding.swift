import Isnad
import IsnadText
import IsnadYAML

/// A rule set as a file gives it, with the files it includes.
struct RuleSetFile: Sendable {
  let ruleset: RuleSet
  let name: YAMLNode
  let includes: [YAMLNode]
}

extension FileReading {
  /// Reads a rule set; mistakes are noted, and the rules that have none are read.
  mutating func ruleset(_ root: YAMLNode, _ grammar: Grammar, _ vocabulary: Vocabulary) -> RuleSetFile? {
    check(root, by: grammar)
    guard let nameNode = root["ruleset"], let name = nameNode.string else { return nil }
    let language = root["language"]?.string.map(Language.init)
    let basis = root["basis"]?.strings ?? []
    var rules: [Rule] = []
    for (key, node) in root["rules"]?.mapping ?? [] {
      guard let ruleName = key.string, grammar.accepts(node, as: .reference("rule")) else { continue }
      let id = RuleID(ruleset: name, name: ruleName)
      if let rule = rule(id, key, node, language, basis, vocabulary) { rules.append(rule) }
    }
    let ruleset = RuleSet(
      name: name, about: text(root["about"], language), language: language, file: source.file,
      rules: rules, fingerprint: SHA256(of: source.bytes).hex)
    return RuleSetFile(ruleset: ruleset, name: nameNode, includes: root["include"]?.members ?? [])
  }

  /// Reads a rule that has the right shape.
  private mutating func rule(
    _ id: RuleID, _ key: YAMLNode, _ node: YAMLNode, _ language: Language?, _ basis: [String],
    _ vocabulary: Vocabulary
  ) -> Rule? {
    guard let flag = node["flag"],
      let schema = vocabulary[flag.string.map { AnnotationKind(rawValue: $0) } ?? Match.schema.kind],
      let severity = node["severity"]?.string.flatMap(Severity.init)
    else { return nil }
    let before = mistakes.count
    let pattern = flag.mapping == nil ? nil : pattern(flag, of: id)
    var conditions = ConditionDecoding(reading: self, vocabulary: vocabulary)
    let condition = conditions.condition(node["where"], on: schema)
    self = conditions.reading
    for name in ["message", "hint"] { checkText(node[name], name, language, schema) }
    let fix = fix(node["fix"], schema)
    let examples = examples(node["examples"], key, language)
    guard mistakes.count == before else { return nil }
    return Rule(
      id: id, about: text(node["about"], language), language: language,
      basis: basis + (node["basis"]?.strings ?? []), kind: schema.kind, condition: condition,
      underlined: node["at"]?.string, severity: severity, message: text(node["message"], language),
      hint: node["hint"].map { text($0, language) }, fix: fix, pattern: pattern,
      examples: examples, place: place(of: key))
  }

  /// Reads what a rule offers to write instead; its attributes must be there.
  private mutating func fix(_ node: YAMLNode?, _ schema: KindSchema) -> RuleFix? {
    guard let replacement = node?["replacement"], let text = replacement.string,
      let applies = node?["applies"]?.string.flatMap(Fix.Application.init)
    else { return nil }
    checkAttributes(in: replacement, schema)
    return RuleFix(replacement: MessageTemplate(text), applies: applies)
  }

  /// A text by language; one text alone is in the language of its set.
  func text(_ node: YAMLNode?, _ language: Language?) -> LocalizedText {
    if let text = node?.string { return LocalizedText([language ?? .english: text]) }
    var texts: [Language: String] = [:]
    for (key, value) in node?.mapping ?? [] {
      if let tag = key.string { texts[Language(rawValue: tag)] = value.string }
    }
    return LocalizedText(texts)
  }

  /// Checks that a text speaks the languages it must, and names attributes that there are.
  private mutating func checkText(
    _ node: YAMLNode?, _ name: String, _ language: Language?, _ schema: KindSchema
  ) {
    guard let node else { return }
    if node.string != nil, language == nil {
      note(
        node, "'\(name)' is one text, but the rule set is for all languages",
        advice: "write it by language: '\(name): { ar: …, en: … }'")
    }
    for text in node.mapping?.map(\.value) ?? [node] { checkAttributes(in: text, schema) }
  }

  private mutating func checkAttributes(in node: YAMLNode, _ schema: KindSchema) {
    guard let text = node.string else { return }
    if let offset = text.offsetOfOpenBrace {
      let place = source.place(ofByte: offset, in: node)
      add([
        source.mistake(
          at: place, "a '{' of the text is never closed", advice: "write '{{' for the brace itself")
      ])
    }
    let known = ["text"] + schema.attributes.map(\.name)
    let unknown = Set(MessageTemplate(text).attributes).subtracting(known)
    for name in unknown.sorted().prefix(20) {
      let offset = text.range(ofLiteral: "{\(name)}") ?? 0
      let place = source.place(ofByte: offset, in: node)
      let advice =
        Suggestion.question(name, among: known) ?? "it has \(known.joined(separator: ", "))"
      add([source.mistake(at: place, "'\(schema.kind)' has no attribute '\(name)'", advice: advice)])
    }
  }
}

extension String {
  /// The offset of a brace that opens a placeholder without closing it, in UTF-8 bytes.
  fileprivate var offsetOfOpenBrace: Int? {
    let bytes = Array(utf8)
    var (index, open) = (0, Int?.none)
    while index < bytes.count {
      let isDouble = index + 1 < bytes.count && bytes[index + 1] == bytes[index]
      if open == nil, isDouble, bytes[index] == 0x7B || bytes[index] == 0x7D {
        index += 1
      } else if open == nil, bytes[index] == 0x7B {
        open = index
      } else if bytes[index] == 0x7D {
        open = nil
      }
      index += 1
    }
    return open
  }

  /// The offset in UTF-8 bytes at which a text first occurs.
  fileprivate func range(ofLiteral text: String) -> Int? {
    let (haystack, needle) = (Array(utf8), Array(text.utf8))
    guard !needle.isEmpty, haystack.count >= needle.count else { return nil }
    return (0...(haystack.count - needle.count)).first {
      haystack[$0...].starts(with: needle)
    }
  }
}
