import Isnad
import IsnadText

/// Finds the quotation marks of a block, in one pass over its bytes.
///
/// Apostrophes, the marks of feet and inches, and the signs for hamza and ʿayn in transliteration
/// look like quotation marks; what their neighbours rule out is left out here.
struct MarkScanner {
  let text: UTF8Text

  /// The marks of a block, in the order of the text.
  func marks(in block: TextRange) -> [Mark] {
    var offset = candidate(from: block.start, to: block.end)
    guard offset < block.end else { return [] }
    var result: [Mark] = []
    let content = content(of: block)
    while offset < block.end {
      let (scalar, length) = text.scalar(at: offset)
      let range = TextRange(offset, offset + length)
      if let kind = Mark.kind(of: scalar), !isApostrophe(scalar, kind.family, range, in: block) {
        result.append(
          Mark(
            range: range, scalar: scalar, family: kind.family, shape: kind.shape,
            setting: setting(of: range, in: block), opensBlock: offset <= content))
      }
      offset = candidate(from: offset + length, to: block.end)
    }
    return result
  }

  /// Where the text of a block begins, behind space and single marks: no mark behind it opens the block.
  private func content(of block: TextRange) -> Int {
    var offset = block.start
    while offset < block.end {
      let byte = text.bytes[offset]
      guard byte == 0x22 || byte == 0x27 || byte == 0xC2 || byte >= 0xE2 else {
        if byte > 0x20 { return offset }
        offset += 1
        continue
      }
      let (scalar, length) = text.scalar(at: offset)
      let isSingle = Mark.kind(of: scalar)?.family.isSingle ?? false
      guard isSingle || scalar.isSpace || isInvisible(scalar) else { return offset }
      offset += length
    }
    return offset
  }

  /// The offset of the next byte with which a mark may begin; eight of them are looked at at once.
  private func candidate(from start: Int, to end: Int) -> Int {
    text.bytes.withUnsafeBytes { bytes in
      var offset = start
      while offset + 8 <= end {
        let eight = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        let found = MarkScanner.candidates(eight)
        if found != 0 { return offset + found.trailingZeroBitCount / 8 }
        offset += 8
      }
      while offset < end, MarkScanner.candidates(UInt64(bytes[offset])) & 0x80 == 0 { offset += 1 }
      return offset
    }
  }

  /// The highest bit of those of eight bytes with which a mark may begin, of which the first is right.
  ///
  /// They are U+0022 and U+0027, and what opens U+00AB and the marks from U+2018 on.
  private static func candidates(_ eight: UInt64) -> UInt64 {
    let ascii = eight & (0xFA * every) ^ (0x22 * every)
    let others = eight & (0xD2 * every) ^ (0xC2 * every)
    return ((ascii &- every) & ~ascii | (others &- every) & ~others) & (0x80 * every)
  }

  private static let every: UInt64 = 0x0101_0101_0101_0101

  private func setting(of mark: TextRange, in block: TextRange) -> Mark.Role {
    let left = neighbour(before: mark.start, in: block)
    let right = neighbour(behind: mark.end, in: block)
    let opens = opensBehind(left, before: mark.start, in: block) && isInner(right)
    let closes = isInner(left) && closesBefore(right)
    if opens == closes { return .either }
    return opens ? .open : .close
  }

  /// The scalar before a mark, invisible controls passed over; nothing at the start of the block.
  private func neighbour(before offset: Int, in block: TextRange) -> Unicode.Scalar? {
    var offset = offset
    while offset > block.start, let (scalar, length) = text.scalar(before: offset) {
      if !isInvisible(scalar) { return scalar }
      offset -= length
    }
    return nil
  }

  private func neighbour(behind offset: Int, in block: TextRange) -> Unicode.Scalar? {
    var offset = offset
    while offset < block.end {
      let (scalar, length) = text.scalar(at: offset)
      if !isInvisible(scalar) { return scalar }
      offset += length
    }
    return nil
  }

  private func isInner(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return !scalar.isSpace
  }

  private func opensBehind(_ left: Unicode.Scalar?, before offset: Int, in block: TextRange) -> Bool {
    guard let left else { return true }
    if left.isSpace || MarkScanner.openers.contains(left) { return true }
    return left == "\u{640}" || endsProclitic(at: offset, in: block)
  }

  private func closesBefore(_ right: Unicode.Scalar?) -> Bool {
    guard let right else { return true }
    return right.isSpace || MarkScanner.closers.contains(right)
  }

  /// Says whether a single Arabic letter, such as ب or و, stands alone before a mark.
  private func endsProclitic(at offset: Int, in block: TextRange) -> Bool {
    guard let (letter, length) = text.scalar(before: offset), MarkScanner.isProclitic(letter) else {
      return false
    }
    guard let before = neighbour(before: offset - length, in: block) else { return true }
    return before.isSpace
  }

  private static func isProclitic(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "و", "ف", "ب", "ك", "ل": true
    default: false
    }
  }

  private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF, 0x61C: true
    default: false
    }
  }

  private static let openers: MarkSet = [
    "(", "[", "{", "-", "\u{2013}", "\u{2014}", "/", "|", ":", "\u{A1}", "\u{BF}", "\"", "\u{201C}",
    "\u{201E}", "\u{AB}", "\u{2018}", "\u{201A}", "\u{2039}", "=", ">", "\u{2026}",
  ]

  private static let closers: MarkSet = [
    ")", "]", "}", "-", "\u{2013}", "\u{2014}", "/", "|", ":", ".", ",", ";", "!", "?", "\u{60C}",
    "\u{61B}", "\u{61F}", "\u{2026}", "\"", "\u{201D}", "\u{BB}", "\u{2019}", "\u{203A}", "\u{201C}",
    "\u{AB}", "'", "\u{2018}", "*", "<",
  ]
}

extension MarkScanner {
  /// Says whether a mark is an apostrophe, a prime or a letter sign by its neighbours alone.
  private func isApostrophe(
    _ scalar: Unicode.Scalar, _ family: Mark.Family, _ mark: TextRange, in block: TextRange
  ) -> Bool {
    let left = neighbour(before: mark.start, in: block)
    let right = neighbour(behind: mark.end, in: block)
    if family == .double { return isInch(scalar, left: left, right: right) }
    guard family == .single else { return false }
    // Feet, minutes and the like: 6', 5'11".
    if let left, left.isDigit, scalar == "'", right.map({ $0.isDigit }) ?? false { return true }
    guard let right else { return false }
    // Between Latin letters: don't, l'eau. Arabic letters have no apostrophe.
    if let left, isLatin(left), isLatin(right) || right.isDigit { return true }
    guard scalar == "'" || scalar == "\u{2019}", left.map({ !isLatin($0) }) ?? true else { return false }
    return opensElision(at: mark.end, in: block)
  }

  private func isInch(_ scalar: Unicode.Scalar, left: Unicode.Scalar?, right: Unicode.Scalar?) -> Bool {
    guard scalar == "\"", let left, left.isDigit else { return false }
    return right.map { $0 == "x" || $0.isDigit } ?? false
  }

  private func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLetter && !(0x0600...0x06FF).contains(scalar.value)
  }

  /// Says whether a word or a decade that loses its beginning stands at an offset: ’90s, ’tis.
  private func opensElision(at offset: Int, in block: TextRange) -> Bool {
    var end = offset
    while end < block.end, end - offset < 8, isWordByte(text.bytes[end]) { end += 1 }
    let word = text.bytes[offset..<end].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    if word.count >= 2, word.prefix(2).allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
      return word.count == 2 || word.count == 3 && word[2] == UInt8(ascii: "s")
    }
    return MarkScanner.elisions.contains(String(decoding: word, as: UTF8.self))
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }

  private static let elisions: WordSet = [
    "tis", "twas", "twere", "twill", "em", "til", "till", "cause", "cos", "bout", "n", "round", "neath",
    "ere", "kay", "sup",
  ]
}
