import Foundation
import Isnad
import IsnadRules
import IsnadYAML
import Testing

/// The published schemas accept what the decoders accept.
@Suite struct SchemaAgreementTests {
  private static let ruleset = """
    ruleset: sources
    language: en
    about: { ar: أ, en: b }
    include: [b.yml]
    rules:
      no-speaker:
        flag: quotation
        where:
          speaker-by: [none, pronoun]
          words: { over: 3, not: { under: 2 } }
          nested: no
          marks: { not: [block] }
          in: { not: quotation }
          near: { kind: name, within: 5, where: { what: person, plural: { not: true } } }
          sentence: { kind: name, count: { over: 2 } }
          any: [{ partial: yes }, { not: { provenance: date } }]
        severity: error
        message: { ar: ج, en: c }
        hint: x
        at: cue-range
        examples:
          flagged: ["[[a]]", { text: "[[b]]", date: 2026-11-24, article: no }]
          clean: [d]
    """

  private static let lexicon = """
    lexicon: saying
    language: en
    replace: no
    entries:
      - according to
      - { lemma: say, paradigm: verb, parts: { past: said }, class: neutral }
      - { lemma: man, forms: [men, { form: man, number: singular }] }
    """

  private static let configuration = """
    include: [rules, x.isnad.yml]
    rulesets: { a: on, b: no }
    rules: { a/b: off }
    options: { Optioned: { style: straight, names: [a, b], limit: 4 } }
    fail-on: warning
    date: 2026-11-24
    max-size: 16MB
    vale: .vale.ini
    paths: { include: a, exclude: [b] }
    overrides: [{ paths: a, rulesets: [c], messages: ar }]
    suppressions: [{ rule: a, reason: b, until: 2026-12-01 }]
    """

  private static let subjects: [(Grammar, String)] = [
    (RuleSetGrammar.grammar(testVocabulary), ruleset), (LexiconGrammar.grammar, lexicon),
    (ConfigurationGrammar.grammar([Optioned()]), configuration),
  ]

  @Test(arguments: 0..<3)
  func `schema and decoder agree on the sound file and on all its mutations`(subject: Int) throws {
    let (grammar, text) = Self.subjects[subject]
    let source = YAMLSource(file: "a.yml", bytes: Array(text.utf8))
    let root = try #require(YAML.parse(source).root)
    let validator = JSONSchemaValidator(root: grammar.jsonSchema)
    #expect(grammar.mistakes(in: root, of: source).map(\.description) == [])
    #expect(validator.accepts(JSONValue(root)))
    var random = Random(seed: UInt64(subject + 1))
    var refused = 0
    for _ in 0..<1000 {
      let mutated = mutate(root, &random)
      let isSound = grammar.mistakes(in: mutated, of: source).isEmpty
      if !isSound { refused += 1 }
      #expect(isSound == validator.accepts(JSONValue(mutated)), "\(JSONValue(mutated).text)")
    }
    #expect(refused > 150)
  }

  @Test func `the schemas are JSON`() throws {
    for text in [
      RuleSchemas.ruleset(testVocabulary), RuleSchemas.lexicon, RuleSchemas.words,
      RuleSchemas.configuration([Optioned()]),
    ] {
      let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
      #expect((object as? [String: Any])?["$schema"] != nil)
    }
  }

  /// A tree with one node exchanged, left out or renamed.
  private func mutate(_ node: YAMLNode, _ random: inout Random) -> YAMLNode {
    switch node.content {
    case .sequence(var members) where random.next(6) > 0 && !members.isEmpty:
      let index = random.next(members.count)
      members[index] = mutate(members[index], &random)
      return YAMLNode(.sequence(members), at: node.place)
    case .mapping(var pairs) where random.next(6) > 0 && !pairs.isEmpty:
      let index = random.next(pairs.count)
      switch random.next(8) {
      case 0: pairs.remove(at: index)
      case 1:
        let name = random.pick(["zz", "where", "kind", "en", "Big Name", "text", "over"])
        guard !pairs.contains(where: { $0.key.string == name }) else { return node }
        pairs[index].key = YAMLNode(.scalar(name, isPlain: true), at: node.place)
      default: pairs[index].value = mutate(pairs[index].value, &random)
      }
      return YAMLNode(.mapping(pairs), at: node.place)
    default: return replacement(for: node, &random)
    }
  }

  private func replacement(for node: YAMLNode, _ random: inout Random) -> YAMLNode {
    switch random.next(5) {
    case 0: return YAMLNode(.sequence([node]), at: node.place)
    case 1:
      let key = YAMLNode(.scalar(random.pick(["not", "any", "kind"]), isPlain: true), at: node.place)
      return YAMLNode(.mapping([(key, node)]), at: node.place)
    default:
      let word = random.pick([
        "none", "some", "quotation", "name", "error", "yes", "true", "7", "x y", "2026-01-02", "",
        "verb",
        "curly", "off",
      ])
      return YAMLNode(.scalar(word, isPlain: true), at: node.place)
    }
  }
}

/// A small generator, so that the tests are the same each time.
private struct Random {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  mutating func pick(_ words: [String]) -> String { words[next(words.count)] }
}
