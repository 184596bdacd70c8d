internal import IsnadText

/// The fields that are open at a place: each has an instruction, and a result behind a separator.
struct FieldStack {
  /// Where a walk is: in a paragraph, by its serial number, at an offset of its prose.
  struct Place {
    let paragraph: Int
    let offset: Int
  }

  private struct Field {
    var instruction: [UInt8] = []
    /// Says whether the result is being read.
    var hasResult = false
    /// Where the linked words of the result start.
    var link: Place?

    var target: String? { FieldStack.target(of: String(decoding: instruction, as: UTF8.self)) }
  }

  /// The most fields inside one another that are followed.
  private static let deepest = 64
  /// The most bytes of an instruction that are kept.
  private static let longest = 4_096

  private var fields: [Field] = []
  /// How many more are open than are followed.
  private var beyond = 0

  /// Says whether an instruction is being read, whose words, those of fields inside it included, are
  /// none of the text.
  var isInInstruction: Bool { fields.contains { !$0.hasResult } }

  mutating func begin() {
    if fields.count < FieldStack.deepest { fields.append(Field()) } else { beyond += 1 }
  }

  mutating func append(_ words: UnsafeBufferPointer<UInt8>) {
    guard isInInstruction, fields[fields.count - 1].instruction.count < FieldStack.longest else {
      return
    }
    fields[fields.count - 1].instruction.append(contentsOf: words)
  }

  mutating func separate(at place: Place?) {
    guard beyond == 0, !fields.isEmpty else { return }
    let last = fields.count - 1
    guard !fields[last].hasResult else { return }
    fields[last].hasResult = true
    if fields[last].target != nil { fields[last].link = place }
  }

  /// Ends the innermost field.
  ///
  /// - Returns: the target and the start of the linked words, for a hyperlink in this paragraph.
  mutating func end(at place: Place?) -> (start: Int, target: String)? {
    if beyond > 0 {
      beyond -= 1
      return nil
    }
    guard let field = fields.popLast(), let link = field.link, link.paragraph == place?.paragraph
    else { return nil }
    return field.target.map { (link.offset, $0) }
  }

  /// Ends what a paragraph ends: the linked words, and an instruction, without which a field that
  /// is never closed would swallow the rest of the text.
  ///
  /// - Returns: the hyperlinks whose words the paragraph holds.
  mutating func endParagraph(_ serial: Int) -> [(start: Int, target: String)] {
    var links: [(Int, String)] = []
    for index in fields.indices {
      fields[index].hasResult = true
      guard let link = fields[index].link, link.paragraph == serial else { continue }
      if let target = fields[index].target { links.append((link.offset, target)) }
      fields[index].link = nil
    }
    return links
  }

  /// The target of `HYPERLINK "address"` or `HYPERLINK \l "place"`; nothing for other fields.
  static func target(of instruction: String) -> String? {
    let words = instruction.drop { $0 == " " }
    guard words.prefix(9).uppercased() == "HYPERLINK" else { return nil }
    let parts = words.split(separator: "\"", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count > 1 else { return nil }
    return parts[0].contains("\\l") ? "#\(parts[1])" : String(parts[1])
  }
}
