internal import Isnad
internal import IsnadText

/// The quotation marks that browsers show around `<q>`, for which the page has tags only.
enum QuotationElement {
  /// The marks of a language, the inner ones where a quotation stands in another.
  static func marks(in language: Language, depth: Int) -> (open: String, close: String) {
    let isInner = !depth.isMultiple(of: 2)
    if language.script == .arabic { return isInner ? ("“", "”") : ("«", "»") }
    return isInner ? ("‘", "’") : ("“", "”")
  }

  /// Says whether a scalar is a mark that stands for the tag written in the source.
  static func isMark(_ scalar: Unicode.Scalar, of written: ArraySlice<UInt8>) -> Bool {
    guard isAnyMark(scalar), written.first == UInt8(ascii: "<") else { return false }
    let name = written.dropFirst().drop { $0 == UInt8(ascii: "/") }
    guard let first = name.first, first | 0x20 == UInt8(ascii: "q") else { return false }
    return name.dropFirst().first.map { isMarkupSpace($0) || [0x2F, 0x3E].contains($0) } ?? false
  }

  /// Says whether a scalar is a quotation mark: who writes them in a `<q>` hides the browser's.
  static func isAnyMark(_ scalar: Unicode.Scalar) -> Bool {
    ["\"", "'", "«", "»", "“", "”", "‘", "’", "„", "‹", "›"].contains(scalar)
  }
}
