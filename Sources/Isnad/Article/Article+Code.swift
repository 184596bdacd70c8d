public import IsnadText

extension Article {
  /// Says whether a range stands in code, whose letters and marks follow no rule of prose: between
  /// backticks on one line of the source, or inside an element `code`, `pre`, `kbd` or `samp`.
  public func isCode(_ range: TextRange) -> Bool {
    guard content.mayHoldCode, source.parts.isEmpty, !range.isEmpty else { return false }
    let place = map.source(of: range)
    guard place.end <= source.bytes.count else { return false }
    return isBetweenBackticks(place) || isInCodeElement(place.start)
  }

  private func isBetweenBackticks(_ place: TextRange) -> Bool {
    let bytes = source.bytes
    var before = 0
    var offset = place.start
    while offset > 0, place.start - offset < Article.longestCode, bytes[offset - 1] != 0x0A {
      offset -= 1
      if bytes[offset] == UInt8(ascii: "`") { before += 1 }
    }
    guard !before.isMultiple(of: 2) else { return false }
    offset = place.end
    while offset < bytes.count, offset - place.end < Article.longestCode, bytes[offset] != 0x0A {
      if bytes[offset] == UInt8(ascii: "`") { return true }
      offset += 1
    }
    return false
  }

  /// Says whether the nearest tag of an element of code before an offset opens it.
  private func isInCodeElement(_ place: Int) -> Bool {
    let bytes = source.bytes
    var offset = place
    while offset > 0, place - offset < Article.longestCode {
      offset -= 1
      guard bytes[offset] == UInt8(ascii: "<") else { continue }
      for name in ["code", "pre", "kbd", "samp"] {
        if bytes[(offset + 1)..<place].starts(with: name.utf8) { return true }
        if bytes[(offset + 1)..<place].starts(with: "/\(name)".utf8) { return false }
      }
    }
    return false
  }

  /// How far the marks of code are looked for, to either side, in bytes.
  private static let longestCode = 400
}
