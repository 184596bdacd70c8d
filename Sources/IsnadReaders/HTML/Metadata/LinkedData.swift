internal import Isnad
internal import IsnadText

/// What the linked data (JSON-LD, schema.org) of a page says of its article.
struct LinkedData {
  private(set) var headline: String?
  private(set) var authors: [String] = []
  private(set) var published: String?
  private(set) var publisher: String?
  private(set) var sources: [String] = []
  private(set) var language: String?
  /// What could not be read.
  private(set) var notes: [ReaderNote] = []

  private var byID: [String: JSONValue] = [:]

  /// Reads the scripts of a page.
  init(_ scripts: [TextRange], of source: [UInt8]) {
    var things: [JSONValue] = []
    for script in scripts.prefix(LinkedData.mostScripts) {
      let inner = LinkedData.withoutWrapping(source[script.start..<script.end])
      guard !inner.isEmpty else { continue }
      do {
        things += LinkedData.things(in: try JSONValue.parse(inner))
      } catch {
        notes.append(ReaderNote(LinkedData.words(for: error), at: script))
      }
    }
    for thing in things {
      if let id = thing["@id"]?.text, byID[id] == nil || thing["name"] != nil { byID[id] = thing }
    }
    let article =
      things.first { LinkedData.isArticle($0) } ?? things.first { $0["datePublished"] != nil }
    if let article { take(article) }
  }

  private static let mostScripts = 32

  private mutating func take(_ article: JSONValue) {
    headline = article["headline"]?.text.map(LinkedData.clean)
    authors = names(article["author"] ?? article["creator"])
    published = article["datePublished"]?.text ?? article["dateCreated"]?.text
    publisher = names(article["publisher"]).first
    sources = names(article["isBasedOn"]) + names(article["citation"])
    language = article["inLanguage"]?.text ?? article["inLanguage"]?["name"]?.text
  }

  /// The names of people, organisations or works, however they are given.
  private func names(_ value: JSONValue?) -> [String] {
    guard let value else { return [] }
    var result: [String] = []
    for member in value.members.prefix(64) {
      let name =
        member.text ?? member["name"]?.members.first?.text
        ?? member["@id"]?.text.flatMap { byID[$0]?["name"]?.text } ?? member["headline"]?.text
        ?? member["url"]?.text
      if let name = name.map(LinkedData.clean), !name.isEmpty, !result.contains(name) {
        result.append(name)
      }
    }
    return result
  }

  private static func isArticle(_ thing: JSONValue) -> Bool {
    let types = thing["@type"]?.members.compactMap(\.text) ?? []
    return types.contains {
      $0.hasSuffix("Article") || $0.hasSuffix("BlogPosting") || $0.hasSuffix("Posting")
        || $0.hasSuffix("Report") || $0.hasSuffix("Review")
    }
  }

  /// The objects of a document: those of a list, and those of a graph.
  private static func things(in value: JSONValue) -> [JSONValue] {
    value.members.flatMap { member in
      [member] + (member["@graph"]?.members ?? []) + (member["mainEntity"]?.members ?? [])
    }
  }

  private static func clean(_ text: String) -> String {
    HTMLEntity.decoded(text).markupWords.joined(separator: " ")
  }

  /// Without the comments and sections in which scripts were hidden from old browsers.
  private static func withoutWrapping(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = trimmed(bytes)
    for (open, close) in [("<!--", "-->"), ("//<![CDATA[", "//]]>"), ("<![CDATA[", "]]>")] {
      if bytes.starts(with: open.utf8) { bytes = trimmed(bytes.dropFirst(open.utf8.count)) }
      if bytes.suffix(close.utf8.count).elementsEqual(close.utf8) {
        bytes = trimmed(bytes.dropLast(close.utf8.count))
      }
    }
    return bytes
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }),
      let last = bytes.lastIndex(where: { $0 > 0x20 })
    else { return [] }
    return bytes[first...last]
  }

  private static func words(for fault: JSONValue.Fault) -> String {
    let reason =
      switch fault {
      case .tooLarge: "it has more than \(JSONValue.largest) bytes"
      case .tooDeep: "it nests more than \(JSONValue.deepest) levels deep"
      case .notJSON: "it is not JSON"
      }
    return "the linked data (JSON-LD) is left out: \(reason)"
  }
}
