/// The names that an element is given by `class` and `id`, in one spelling.
///
/// `articleBody`, `article_body` and `article__body` are all `article-body`.
struct PageTokens {
  /// The tokens.
  let tokens: [String]

  init(_ node: PageNode) {
    var tokens: [String] = []
    for attribute in ["class", "id"] {
      guard let value = node.attributes[attribute] else { continue }
      for word in value.markupWords.prefix(64) {
        tokens += PageTokens.spellings(of: word.utf8.prefix(64))
      }
    }
    self.tokens = tokens
  }

  /// Says whether a token is in a table.
  func isAny(of table: Set<String>) -> Bool { tokens.contains(where: table.contains) }

  /// Says whether a word of a token is in a table.
  func hasWord(in table: Set<String>) -> Bool {
    tokens.contains { token in token.split(separator: "-").contains { table.contains(String($0)) } }
  }

  /// A token in the spellings that the tables use: with single hyphens, and with the double ones that
  /// Drupal writes.
  private static func spellings(of word: Substring.UTF8View.SubSequence) -> [String] {
    var bytes: [UInt8] = []
    var wasLower = false
    for byte in word {
      switch byte {
      case 0x41...0x5A:
        if wasLower { bytes.append(UInt8(ascii: "-")) }
        bytes.append(byte | 0x20)
        wasLower = false
      case UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "."):
        bytes.append(UInt8(ascii: "-"))
      default: bytes.append(byte)
      }
      wasLower = (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }
    let name = String(decoding: bytes, as: UTF8.self)
    let parts = name.split(separator: "-", omittingEmptySubsequences: true)
    let single = parts.joined(separator: "-")
    return name == single ? [single] : [single, name]
  }
}
