import Isnad
public import IsnadYAML

/// What a lexicon file may look like.
public enum LexiconGrammar {
  /// The keys of an entry that have a meaning of their own; every other key is a property.
  static let entryKeys: [KeyShape] = [
    .required("lemma", .text, "the dictionary form."),
    KeyShape("paradigm", .word(Paradigm.names), "the way in which the forms are made."),
    KeyShape(
      "parts",
      .mapping(
        MappingShape(
          "the list of principal parts", keyNoun: "part",
          keys: Paradigm.partNames.map {
            KeyShape($0, .oneOrMore(.text), "a principal part of the word; 'none' if it has none.")
          })),
      "the principal parts that rules cannot make."),
    KeyShape(
      "forms", .list(.either([.text, .mapping(form)])),
      "the forms beside the lemma, in place of a paradigm or in addition to it."),
  ]

  /// The names of those keys.
  static let entryKeyNames = entryKeys.map(\.name)

  private static let form = MappingShape(
    "a form",
    keys: [
      .required("form", .text, "the form as it is written."),
      KeyShape("tense", .word(WordFeatures.Tense.allCases.map(\.rawValue)), "its tense."),
      KeyShape("gender", .word(WordFeatures.Gender.allCases.map(\.rawValue)), "its gender."),
      KeyShape("number", .word(WordFeatures.Number.allCases.map(\.rawValue)), "its number."),
    ])

  private static let entry = MappingShape("an entry", keys: entryKeys, others: .text, otherKeys: .name)

  /// The grammar of lexicon files.
  public static let grammar = Grammar(
    title: "lexicon", about: "A word list of a language, which plugins and rules ask for by name.",
    root: .mapping(
      MappingShape(
        "a lexicon",
        keys: [
          .required("lexicon", .scalar(.name), "the name under which it is asked for."),
          .required("language", .scalar(.name), "the language of its words: ar, en."),
          KeyShape("about", .text, "what the list holds, in one sentence."),
          KeyShape("replace", .scalar(.yesNo), "whether it replaces the list of before."),
          .required("entries", .list(.either([.text, .mapping(entry)])), "the words."),
        ])))
}
