import IsnadText

/// Why a text is no regular expression.
struct PatternFault {
  let message: String
  let advice: String

  /// The fault of a text; nothing where it has none.
  init?(_ text: String) {
    // Most terms of a vocabulary are plain words, and need not be asked about.
    let isPlain = text.utf8.allSatisfy { byte in
      byte >= 0x80 || byte == 0x20 || byte == 0x27 || byte == 0x2D || (0x30...0x39).contains(byte)
        || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
    if isPlain { return nil }
    do throws(PatternError) {
      _ = try Pattern(text)
      return nil
    } catch {
      let before = String(decoding: Array(text.utf8.prefix(error.offset)), as: UTF8.self)
      message = "'\(text)' is no regular expression: \(error.reason)"
      advice =
        before.isEmpty
        ? "write a backslash before a character that stands for itself" : "it stops behind '\(before)'"
    }
  }
}
