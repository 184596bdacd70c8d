import Isnad

/// Text from outside, made harmless for Markdown: it can neither break a table, nor bring HTML,
/// links or emphasis, nor turn the direction of what stands around it.
enum MarkdownText {
  /// A text on one line.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in TerminalLines.message(text).unicodeScalars {
      switch scalar {
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      case "|": escaped += "&#124;"
      case "\\", "`", "*", "_", "[", "]", "~", "#", "!", "$", ":", "@":
        escaped.unicodeScalars.append("\\")
        escaped.unicodeScalars.append(scalar)
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// A text on one line that keeps its direction to itself.
  static func isolated(_ text: String, in language: Language) -> String {
    "\u{2068}\(BidiIsolate.mark(before: text, in: language))\(escaped(text))\u{2069}"
  }

  /// Words of a rule on one line, in the direction of their own language.
  static func told(_ text: String, in language: Language) -> String {
    isolated(text, in: MessageLanguage.language(of: text, among: language))
  }

  /// A name or path as code, from left to right; the fence is longer than any run of backticks
  /// inside.
  static func code(_ text: String) -> String {
    let text = TerminalLines.plain(text).split(separator: "|", omittingEmptySubsequences: false)
      .joined(separator: "¦")
    var (longest, run) = (0, 0)
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let pad = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
    let mark = BidiIsolate.mark(before: text, in: .english)
    return "\u{2068}\(mark)\(fence)\(pad)\(text)\(pad)\(fence)\u{2069}"
  }
}
