public import Isnad
public import IsnadYAML

/// What a rule-set file may look like, given the kinds and attributes that rules can name.
public enum RuleSetGrammar {
  /// The grammar of rule sets over a vocabulary.
  public static func grammar(_ vocabulary: Vocabulary) -> Grammar {
    let conditions = ConditionGrammar(vocabulary: vocabulary)
    var definitions = conditions.definitions
    definitions["rule"] = rule(vocabulary, conditions)
    return Grammar(
      title: "rule set",
      about: "Rules that say which annotations are a problem, how grave, why, and in which words.",
      root: .mapping(
        MappingShape(
          "a rule set",
          keys: [
            .required("ruleset", .scalar(.name), "the first half of the ids of its rules."),
            KeyShape(
              "language", .scalar(.name), "the language of the articles it judges; all if not said."),
            KeyShape("about", Texts.any, "what the set is about, in one sentence."),
            KeyShape("basis", .oneOrMore(.text), "the standards that all its rules rest on."),
            KeyShape("include", .oneOrMore(.text), "further rule files, relative to this one."),
            KeyShape(
              "rules",
              .mapping(
                MappingShape("the list of rules", keys: [], others: .reference("rule"), otherKeys: .name)
              ),
              "the rules by their names."),
          ])),
      definitions: definitions)
  }

  private static func rule(_ vocabulary: Vocabulary, _ conditions: ConditionGrammar) -> Shape {
    let kinds = vocabulary.schemas.map(\.kind.rawValue)
    let places = kinds.map { ($0, ConditionGrammar.placesName(for: $0)) }
    let match = vocabulary[Match.schema.kind].map(\.kind.rawValue)
    return .mapping(
      MappingShape(
        "a rule",
        keys: [
          KeyShape("about", Texts.any, "what the rule is about, in one sentence."),
          .required(
            // Where no plugin looks for patterns, none may be asked for.
            "flag", match == nil ? .word(kinds) : .either([.word(kinds), .mapping(pattern)]),
            "the kind of annotation that is judged, or what to look for in the text itself."),
          KeyShape(
            "where", .anything,
            "what must hold of the annotation; nothing flags every one."),
          .required("severity", .word(Severity.allCases.map(\.rawValue)), "how grave a finding is."),
          .required("message", Texts.complete, "what to say, by language."),
          KeyShape("hint", Texts.complete, "what to do about it, by language."),
          KeyShape("basis", .oneOrMore(.text), "the standards it rests on, besides those of the set."),
          KeyShape("at", .text, "the attribute whose place is underlined."),
          KeyShape("fix", fix, "what to write in the place of what is underlined."),
          .required("examples", examples, "texts that prove it."),
        ],
        dependents: [
          conditions.dependent(on: "flag"),
          DependentShape(
            "at", on: "flag", references: Dictionary(uniqueKeysWithValues: places),
            ofMapping: match.map(ConditionGrammar.placesName)),
        ]))
  }

  /// What a rule looks for itself.
  private static let pattern = MappingShape(
    "a pattern",
    keys: [
      KeyShape("pattern", .text, "a regular expression."),
      KeyShape("ignorecase", .scalar(.yesNo), "whether capitals and small letters are the same."),
      KeyShape(
        "folded", .scalar(.yesNo),
        "whether the text is folded first: small letters, no marks, one form of alef, Latin digits."),
      KeyShape(
        "words", .oneOrMore(.text),
        "words and phrases, found in each spelling and behind proclitics."),
    ], needsOneOf: ["pattern", "words"])

  private static let fix = Shape.mapping(
    MappingShape(
      "a fix",
      keys: [
        .required(
          "replacement", .text,
          "the text, with attributes in braces; nothing is offered where one is unset."
        ),
        .required(
          "applies", .word(Fix.Application.allCases.map(\.rawValue)), "who may put it in place."),
      ]))

  private static let examples = Shape.mapping(
    MappingShape(
      "the list of examples",
      keys: [
        .required("flagged", .list(example), "texts with [[marks]] around what must be flagged."),
        .required("clean", .list(example), "texts in which nothing may be flagged."),
      ]))

  private static let example = Shape.either([
    .text,
    .mapping(
      MappingShape(
        "an example",
        keys: [
          .required("text", .text, "the text."),
          KeyShape("format", .word(["text", "markdown", "html"]), "how the text is read."),
          KeyShape("language", .scalar(.name), "the language of the text."),
          KeyShape("date", .scalar(.date), "the date of the article."),
          KeyShape("article", .scalar(.yesNo), "whether the finding is one of the whole article."),
          KeyShape("note", .text, "why the example is there."),
        ])),
  ])
}

/// Texts that readers see.
enum Texts {
  /// A text, or texts by language.
  static let any = Shape.either([
    .text,
    .mapping(
      MappingShape(
        "a text by language", keys: languages(areRequired: false), others: .text, otherKeys: .name)),
  ])

  /// A text, or texts by language with Arabic and English among them, which are equals.
  static let complete = Shape.either([
    .text,
    .mapping(
      MappingShape(
        "a text by language", keys: languages(areRequired: true), others: .text, otherKeys: .name)),
  ])

  private static func languages(areRequired: Bool) -> [KeyShape] {
    [("ar", "the text in Arabic."), ("en", "the text in English.")].map { tag, about in
      areRequired ? .required(tag, .text, about) : KeyShape(tag, .text, about)
    }
  }
}
