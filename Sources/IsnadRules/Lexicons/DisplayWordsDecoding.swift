import Isnad
public import IsnadYAML

/// What a file of display words may look like.
public enum DisplayWordsGrammar {
  /// The grammar of files of display words.
  public static let grammar = Grammar(
    title: "display words",
    about: "How the words of the vocabulary read in the messages of a language.",
    root: .mapping(
      MappingShape(
        "a file of display words",
        keys: [
          .required(
            "words",
            .mapping(
              MappingShape(
                "the list of attributes", keys: [],
                others: .mapping(
                  MappingShape("the list of values", keys: [], others: .text)))),
            "the words by attribute and value."),
          .required("language", .scalar(.name), "the language of the words."),
        ])))
}

/// A word for a value of an attribute.
struct DisplayWord: Sendable {
  let attribute: String
  let value: String
  let word: String
  let language: Language
}

extension FileReading {
  /// Reads display words; a value that no attribute of that name has is a mistake.
  mutating func displayWords(_ root: YAMLNode, _ vocabulary: Vocabulary) -> [DisplayWord] {
    check(root, by: DisplayWordsGrammar.grammar)
    guard let tag = root["language"]?.string else { return [] }
    let choices = vocabulary.choices
    var words: [DisplayWord] = []
    for (key, values) in root["words"]?.mapping ?? [] {
      guard let attribute = key.string else { continue }
      if choices[attribute] == nil,
        let question = Suggestion.question(attribute, among: choices.keys.sorted())
      {
        note(key, "no kind has an attribute '\(attribute)'", advice: question)
      }
      for (valueKey, word) in values.mapping ?? [] {
        guard let value = valueKey.string, let text = word.string else { continue }
        if let known = choices[attribute], !known.isEmpty, !known.contains(value) {
          note(
            valueKey, "'\(attribute)' is never '\(value)'",
            advice: Suggestion.question(value, among: known)
              ?? "its values are \(known.joined(separator: ", "))")
        }
        words.append(
          DisplayWord(
            attribute: attribute, value: value, word: text, language: Language(rawValue: tag)))
      }
    }
    return words
  }
}

extension Vocabulary {
  /// The values that the attributes of a name can have, over all kinds; empty for free ones.
  fileprivate var choices: [String: [String]] {
    var choices: [String: [String]] = [:]
    for attribute in schemas.flatMap(\.attributes) {
      choices[attribute.name, default: []] += attribute.type.words
    }
    return choices
  }
}

extension AttributeType {
  /// The values among which an attribute chooses, *none* among them; empty for free ones.
  fileprivate var words: [String] {
    switch self {
    case .choice(let words): words + ["none"]
    case .yesNo: ["yes", "no", "none"]
    case .list(let member): member.words
    default: []
    }
  }
}
