import Isnad
import IsnadYAML

extension WeakValues {
  /// Reads a `sequence` rule.
  mutating func sequence() -> StyleCheck.Sequence {
    var check = StyleCheck.Sequence()
    check.ignoreCase = bool("ignorecase")
    check.exceptions = patterns("exceptions")
    if let model = definition["model"], !model.value.isNull {
      noteUnsupported(
        model.mistake(
          "the rule is left out: a tagger of its own is not supported",
          advice: "leave 'model' out; the built-in tagger tells Penn tags and universal ones"))
    }
    guard let entry = definition["tokens"] else {
      require("tokens", isThere: false)
      return check
    }
    check.tokens = entry.value.members.compactMap { token($0, in: entry) }
    require("tokens", isThere: !check.tokens.isEmpty)
    return check
  }

  /// Reads a token; a text alone is its pattern.
  private mutating func token(
    _ node: YAMLNode, in entry: StyleDefinition.Entry
  ) -> StyleCheck.Sequence.Token? {
    var token = StyleCheck.Sequence.Token()
    guard let mapping = node.mapping else {
      note(
        entry.mistake(
          at: node, "a token of the sequence is no mapping", advice: "write 'pattern: …' or 'tag: …'"))
      return nil
    }
    let before = mistakes.count
    for (key, value) in mapping {
      let part = StyleDefinition.Entry(
        name: (key.weakText ?? "").lowercased(), key: key, value: value, source: entry.source)
      read(part, into: &token)
    }
    if !token.tag.isEmpty, !token.universalTag.isEmpty {
      note(
        entry.mistake(
          at: node, "the token has both 'tag' and 'upos'", advice: "keep the one that is meant"))
    }
    return mistakes.count == before ? token : nil
  }

  private mutating func read(
    _ part: StyleDefinition.Entry, into token: inout StyleCheck.Sequence.Token
  ) {
    var values = WeakValues(
      StyleDefinition(name: definition.name, source: part.source, entries: [part]))
    switch part.name {
    case "pattern": token.pattern = values.pattern("pattern")
    case "tag": token.tag = values.pattern("tag")
    case "upos":
      token.universalTag = values.text("upos").uppercased()
      for tag in token.universalTag.split(separator: "|").map(\.trimmed) {
        values.checkChoice("upos", tag, among: WeakValues.universalTags)
      }
    case "negate": token.negate = values.bool("negate")
    case "skip": token.skip = max(0, values.integer("skip"))
    case "min": token.min = max(1, values.integer("min"))
    case "target": token.isTarget = values.bool("target")
    default:
      let known = ["pattern", "tag", "upos", "negate", "skip", "min", "target"]
      values.note(
        part.mistake(
          "a token has no key '\(part.name)'",
          advice: Suggestion.question(part.name, among: known) ?? "it has \(known.quotedChoice)"))
    }
    add(values)
  }

  /// Takes over what was noted while a part was read.
  private mutating func add(_ other: WeakValues) {
    for mistake in other.mistakes { note(mistake) }
    keep(other.patternPlaces)
  }

  /// The universal parts of speech.
  private static let universalTags = [
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT",
    "SCONJ", "SYM", "VERB", "X",
  ]
}
