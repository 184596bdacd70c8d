internal import IsnadText

/// What the properties of a document say of it.
///
/// The dates there are those of the file, which tell nothing of the article, so that they are left.
struct CoreProperties {
  /// The title, unless a program made it up.
  let title: String?
  /// The authors, unless a program made them up.
  let authors: [String]

  /// Reads the part of core properties.
  init(_ bytes: [UInt8], in range: TextRange) {
    let walker = Walker()
    _ = XMLWalk.walk(bytes, in: range, walker)
    title = CoreProperties.meant(walker.values["title"])
    authors =
      walker.values["creator"].map { creator in
        creator.split { $0 == ";" || $0 == "\u{061B}" }.compactMap { CoreProperties.meant(String($0)) }
      } ?? []
  }

  /// Words that somebody wrote; nothing for what programs put there by themselves.
  private static func meant(_ words: String?) -> String? {
    guard let words else { return nil }
    let text = UTF8Text(words)
    let trimmed = text[text.trimmed(text.range)]
    return trimmed.isEmpty || madeUp.contains(trimmed.lowercased()) ? nil : trimmed
  }

  private static let madeUp: Set<String> = [
    "python-docx", "microsoft office user", "microsoft word", "microsoft account", "windows user",
    "word document", "apache poi", "docx4j", "pandoc", "user", "owner", "admin", "administrator",
    "author",
    "unknown", "un-named", "untitled", "document1", "hp", "dell", "lenovo", "asus", "acer",
  ]

  private final class Walker: XMLHandler {
    private(set) var values: [String: String] = [:]
    private var element: String?

    func start(_ tag: XMLTag) {
      element = tag.name.namespace == .dublinCore ? tag.name.local : nil
    }

    func end(at offset: Int) { element = nil }

    func text(_ words: UnsafeBufferPointer<UInt8>, at range: TextRange) {
      guard let element, values[element]?.utf8.count ?? 0 < 1_000 else { return }
      values[element, default: ""] += String(decoding: words.prefix(1_000), as: UTF8.self)
    }
  }
}
