internal import IsnadText

/// A change of a text before it is parsed: other bytes for a range, with what is kept of it among them.
struct SourceEdit {
  /// A piece of what stands in the place of the range.
  enum Piece {
    /// Bytes that the source does not have.
    case words([UInt8])
    /// A part of the range as it is.
    case kept(TextRange)
    /// A part of the range of which no markup is read, and at whose words no rule looks.
    case covered(TextRange)
    /// Bytes that stand for a part of the range.
    case instead([UInt8], TextRange)
  }

  /// The range of the text that is changed.
  let range: TextRange
  /// What stands in its place.
  let pieces: [Piece]
}

extension MappedText {
  /// The text with changes, of which those that overlap an earlier one are left out.
  func applying(_ edits: [SourceEdit]) -> MappedText {
    if edits.isEmpty { return self }
    var result = MappedText()
    result.reserve(count + 16 * edits.count)
    var offset = 0
    for edit in edits.sorted(by: { $0.range.start < $1.range.start }) where edit.range.start >= offset {
      result.append(TextRange(offset, edit.range.start), of: self)
      for piece in edit.pieces { result.append(piece, of: self) }
      offset = edit.range.end
    }
    result.append(TextRange(offset, count), of: self)
    return result
  }

  private mutating func append(_ piece: SourceEdit.Piece, of other: MappedText) {
    switch piece {
    case .words(let words): synthesize(words)
    case .kept(let range): append(range, of: other)
    case .instead(let words, let range): write(words, for: other.source(of: range))
    case .covered(let range):
      let start = count
      append(range, of: other)
      blot(TextRange(start, count))
    }
  }

  /// Covers a range, with letters for its bytes, so that no parser sees markup in it.
  mutating func blot(_ range: TextRange) {
    replaceBytes(in: range) { byte in byte == 0x0A || byte == 0x0D ? byte : MappedText.blot }
    cover(range)
  }

  /// The text as Vale reads it: one line feed for each break of a line, and an apostrophe for `&rsquo;`, so that
  /// rules that write `it's` find it.
  func normalized() -> MappedText {
    let quote = Array("&rsquo;".utf8)
    guard bytes.contains(where: { $0 == 0x0D || $0 == quote[0] }) else { return self }
    var edits: [SourceEdit] = []
    for offset in bytes.indices {
      if bytes[offset] == 0x0D {
        let isPair = offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
        let range = TextRange(offset, offset + (isPair ? 2 : 1))
        edits.append(SourceEdit(range: range, pieces: [.instead([0x0A], range)]))
      } else if bytes[offset] == quote[0], bytes[offset...].starts(with: quote) {
        let range = TextRange(offset, offset + quote.count)
        edits.append(SourceEdit(range: range, pieces: [.instead([UInt8(ascii: "'")], range)]))
      }
    }
    return applying(edits)
  }
}
