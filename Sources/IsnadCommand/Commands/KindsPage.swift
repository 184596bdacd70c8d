import Isnad

/// The kinds of annotation with their attributes, as Markdown that also reads well on a terminal.
struct KindsPage {
  let vocabulary: Vocabulary

  var markdown: String {
    vocabulary.schemas.map { schema in
      let writer = vocabulary.writer(of: schema.kind) ?? "the structure of the article"
      let attributes = schema.attributes.map { attribute in
        "- `\(attribute.name)` (\(words(attribute.type))): \(attribute.about)"
      }
      return (["## \(schema.kind)", "", "\(schema.about) Written by \(writer).", ""] + attributes)
        .joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }

  private func words(_ type: AttributeType) -> String {
    switch type {
    case .text: "text"
    case .decimal: "number"
    case .yesNo: "yes or no"
    case .choice(let words): words.joined(separator: ", ")
    case .date: "date"
    case .range: "place"
    case .reference(let kind): "a \(kind)"
    case .list(let type): "list of: \(words(type))"
    }
  }
}
