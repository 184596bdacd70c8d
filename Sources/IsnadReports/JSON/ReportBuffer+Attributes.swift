import Foundation
import Isnad
import IsnadText

extension ReportBuffer {
  /// Start and end of bytes of the source as the members of an object.
  mutating func members(_ range: TextRange) {
    member("start", range.start)
    member("end", range.end)
  }

  /// The attributes of an annotation that are set, with ranges as bytes of the source.
  ///
  /// Decimals are text, so that no reader rounds them.
  mutating func attributes(of annotation: Annotation, in article: Article) {
    key("attributes")
    object { out in
      for declaration in annotation.schema.attributes {
        guard let value = annotation.attribute(declaration.key) else { continue }
        out.key(declaration.name)
        out.json(value, in: article)
      }
    }
  }

  private mutating func json(_ value: AttributeValue, in article: Article) {
    switch value {
    case .text(let text), .choice(let text), .date(let text): json(text)
    case .decimal(let number): json(number.description)
    case .yesNo(let answer): json(answer)
    case .range(let range): object { $0.members(article.map.source(of: range)) }
    case .reference(let id): json(id)
    case .list(let values): array(values) { $0.json($1, in: article) }
    }
  }
}
