import Foundation
import Isnad
import IsnadText

/// A way in which an example is written down and read again; the outcome must not change.
public enum Variant: String, Sendable, CaseIterable {
  /// As it stands.
  case plain
  /// Behind a paragraph of emoji, so that bytes, scalars and UTF-16 units all differ.
  case emoji
  /// With CRLF at the ends of lines.
  case crlf
  /// Behind a byte order mark.
  case bom
  /// In canonical decomposition: é as e and an accent, أ as ا and a hamza.
  case nfd
  /// As Markdown, each paragraph in strong emphasis, with its special characters escaped.
  case markup
  /// As Markdown, each paragraph below a comment that suppresses the rule.
  case suppressed

  /// An example in this form: its text with marks, and the format in which it is read.
  ///
  /// Nothing is returned where the form makes no sense for the example.
  func form(of example: RuleExample, rule: RuleID) -> (marked: String, format: String)? {
    let text = example.text
    switch self {
    case .plain: return (text, example.format)
    case .emoji where text.hasPrefix("---"): return nil
    case .emoji: return ("👩‍👩‍👧‍👦 🧑🏽‍🚀 ☕️.\n\n" + text, example.format)
    case .crlf: return (text.replacingOccurrences(of: "\n", with: "\r\n") + "\r\n", example.format)
    case .bom: return ("\u{FEFF}" + text, example.format)
    case .nfd: return (text.decomposedStringWithCanonicalMapping, example.format)
    case .markup:
      guard example.format == "text", let paragraphs = paragraphs(of: text) else { return nil }
      return (
        paragraphs.map { "**\(Variant.escaped($0))**" }.joined(separator: "\n\n"), "markdown"
      )
    case .suppressed:
      guard example.format != "html", let paragraphs = paragraphs(of: text) else { return nil }
      let isMarkdown = example.format == "markdown"
      let pieces = paragraphs.map { paragraph in
        let comment = "<!-- isnad-ignore \(rule): an example of suppression -->"
        return "\(comment)\n\n\(isMarkdown ? paragraph : Variant.escaped(paragraph))"
      }
      return (pieces.joined(separator: "\n\n"), "markdown")
    }
  }

  /// The paragraphs of a text; nothing where its layout is more than paragraphs, or where a mark
  /// runs from one to another.
  private func paragraphs(of text: String) -> [String]? {
    guard !text.hasPrefix("---") else { return nil }
    let paragraphs = text.components(separatedBy: "\n\n")
      .map { $0.trimmingCharacters(in: .newlines) }
      .filter { !$0.isEmpty }
    let areWhole = paragraphs.allSatisfy { (try? MarkedText($0)) != nil && !$0.contains("\n") }
    return areWhole ? paragraphs : nil
  }

  /// The characters that mean something in Markdown, escaped; the marks `[[ ]]` stay.
  private static func escaped(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let character = rest.first {
      if rest.hasPrefix("[[") || rest.hasPrefix("]]") {
        result += rest.prefix(2)
        rest = rest.dropFirst(2)
        continue
      }
      if rest.hasPrefix("\\[[") || rest.hasPrefix("\\]]") {
        // Literal brackets: escaped once for Markdown, once for the marks.
        result +=
          "\\" + String(rest.dropFirst().first ?? "[") + "\\" + String(rest.dropFirst(2).first ?? "[")
        rest = rest.dropFirst(3)
        continue
      }
      if "\\`*_{}[]<>#+!|~&-".contains(character), character.isASCII { result += "\\" }
      result.append(character)
      rest = rest.dropFirst()
    }
    return result
  }
}
