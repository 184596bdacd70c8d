import Isnad
import IsnadYAML

extension FileReading {
  /// Reads the examples of a rule, and notes those that prove nothing.
  mutating func examples(
    _ node: YAMLNode?, _ rule: YAMLNode, _ language: Language?
  ) -> [RuleExample] {
    var examples: [RuleExample] = []
    for list in ["flagged", "clean"] {
      let members = node?[list]?.sequence ?? []
      if members.isEmpty {
        note(
          node?[list] ?? rule, "the rule '\(rule.string ?? "")' has no \(list) example",
          advice: "a rule is proved by at least one flagged and one clean example")
      }
      for member in members {
        if let example = example(member, isFlagged: list == "flagged", language) {
          examples.append(example)
        }
      }
    }
    return examples
  }

  private mutating func example(
    _ node: YAMLNode, isFlagged: Bool, _ language: Language?
  ) -> RuleExample? {
    let textNode = node["text"] ?? node
    guard let text = textNode.string else { return nil }
    let isArticleLevel = node["article"]?.bool ?? false
    checkMarks(in: textNode, text, isFlagged: isFlagged, isArticleLevel: isArticleLevel)
    let date = node["date"]?.string.flatMap(ArticleDate.init)
    if let written = node["date"], date == nil {
      note(
        written, "there is no such day as '\(written.string ?? "")'",
        advice: "expected a date such as 2026-11-24")
    }
    let own = node["language"]?.string.map(Language.init)
    if own == nil, language == nil {
      note(
        node, "the example has no language, and its rule set is for all",
        advice: "write it as '{ language: …, text: … }'")
    }
    return RuleExample(
      text: text, isFlagged: isFlagged, isArticleLevel: isArticleLevel,
      format: node["format"]?.string ?? "text", language: own, date: date,
      note: node["note"]?.string, place: place(of: textNode))
  }

  private mutating func checkMarks(
    in node: YAMLNode, _ text: String, isFlagged: Bool, isArticleLevel: Bool
  ) {
    let marks = ExampleMarks(text)
    if let offset = marks.unbalanced {
      add([
        source.mistake(
          at: source.place(ofByte: offset, in: node), "a mark of the example has no partner",
          advice: "'[[' is closed by ']]'; write '\\[[' for the brackets themselves")
      ])
    } else if isFlagged, !isArticleLevel, marks.count == 0 {
      note(
        node, "the flagged example has no [[marks]]",
        advice: "put '[[' and ']]' around what must be flagged, or add 'article: yes'")
    } else if !isFlagged, marks.count > 0 {
      note(node, "the clean example has [[marks]]", advice: "remove them, or move it to 'flagged'")
    }
  }
}

/// The marks of an example: how many spans, and the first that has no partner.
struct ExampleMarks {
  private(set) var count = 0
  /// The byte of a mark without a partner.
  private(set) var unbalanced: Int?

  init(_ text: String) {
    let bytes = Array(text.utf8)
    let (opening, closing) = (UInt8(ascii: "["), UInt8(ascii: "]"))
    var open: [Int] = []
    var index = 0
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == opening || bytes[index + 1] == closing {
        index += 3
      } else if bytes[index] == opening, bytes[index + 1] == opening {
        open.append(index)
        index += 2
      } else if bytes[index] == closing, bytes[index + 1] == closing {
        if open.popLast() == nil { unbalanced = unbalanced ?? index } else { count += 1 }
        index += 2
      } else {
        index += 1
      }
    }
    unbalanced = unbalanced ?? open.first
  }
}
