/// Literals of many patterns, all looked for in one pass.
///
/// Of each literal a few bytes are chosen that are rare in news. The pass looks at every scalar of
/// the text: it takes the bytes from there, makes one number of them, and asks a table of bits whether
/// any literal has chosen it. Few places pass; there the literals themselves are compared.
final class LiteralTable: Sendable {
  /// A literal, and who is told of it.
  struct Literal {
    let text: MaskedBytes
    let before: WordKind?
    let behind: WordKind?
    let channel: Int32
    let item: Int32

    init(_ text: MaskedBytes, channel: Int, item: Int = 0) {
      (self.text, before, behind) = (text, nil, nil)
      self.channel = Int32(channel)
      self.item = Int32(item)
    }

    init(_ phrase: Phrase, channel: Int, item: Int) {
      (text, before, behind) = (phrase.text, phrase.before, phrase.behind)
      self.channel = Int32(channel)
      self.item = Int32(item)
    }
  }

  private struct Entry: Sendable, BitwiseCopyable {
    let text: Int32
    let count: Int32
    /// Where in the literal the chosen bytes stand.
    let offset: Int32
    let channel: Int32
    let item: Int32
    let before: UInt8
    let behind: UInt8
  }

  let isEmpty: Bool
  private let hasShort: Bool
  private let bytes: FixedArray<UInt8>
  private let masks: FixedArray<UInt8>
  private let entries: FixedArray<Entry>
  /// For a slot of the table: its key, and the end of its entries; they begin where the last slot's end.
  private let keys: FixedArray<UInt64>
  private let ends: FixedArray<Int32>
  private let slotShift: UInt64
  private let longBits: FixedArray<UInt64>
  private let shortBits: FixedArray<UInt64>
  private let keyMasks: FixedArray<UInt64>

  init(_ literals: [Literal]) {
    isEmpty = literals.isEmpty
    var chosen: [(key: UInt64, entry: Entry)] = []
    var uses: [UInt64: Int] = [:]
    var (bytes, masks): ([UInt8], [UInt8]) = ([], [])
    for literal in literals {
      let choice = LiteralKeys.best(of: literal, uses)
      let entry = Entry(
        text: Int32(bytes.count), count: Int32(literal.text.count), offset: Int32(choice.offset),
        channel: literal.channel, item: literal.item, before: Self.code(literal.before),
        behind: Self.code(literal.behind))
      bytes += literal.text.bytes
      masks += literal.text.masks
      for key in choice.keys {
        chosen.append((key, entry))
        uses[key, default: 0] += 1
      }
    }
    chosen.sort { $0.key < $1.key }
    self.bytes = FixedArray(bytes)
    self.masks = FixedArray(masks)
    entries = FixedArray(chosen.map(\.entry))

    var slots = 64
    while slots < uses.count * 4 { slots *= 2 }
    slotShift = UInt64(64 - slots.trailingZeroBitCount)
    var keys = Array(repeating: UInt64(0), count: slots)
    var ends = Array(repeating: Int32(0), count: slots * 2)
    var longBits = Array(repeating: UInt64(0), count: LiteralKeys.bits / 64)
    var shortBits = Array(repeating: UInt64(0), count: 65_536 / 64)
    var index = 0
    while index < chosen.count {
      let key = chosen[index].key
      var end = index
      while end < chosen.count, chosen[end].key == key { end += 1 }
      var slot = Int(truncatingIfNeeded: LiteralKeys.hash(key) >> slotShift)
      while keys[slot] != 0 { slot = (slot + 1) & (slots - 1) }
      keys[slot] = key
      ends[2 * slot] = Int32(index)
      ends[2 * slot + 1] = Int32(end)
      if key & LiteralKeys.short != 0 {
        let pair = Int(key & 0xFFFF)
        shortBits[pair >> 6] |= 1 << UInt64(pair & 63)
      } else {
        let bit = Int(truncatingIfNeeded: LiteralKeys.hash(key) >> LiteralKeys.bitShift)
        longBits[bit >> 6] |= 1 << UInt64(bit & 63)
      }
      index = end
    }
    hasShort = shortBits.contains { $0 != 0 }
    self.keys = FixedArray(keys)
    self.ends = FixedArray(ends)
    self.longBits = FixedArray(longBits)
    self.shortBits = FixedArray(shortBits)
    keyMasks = FixedArray((0...UInt8.max).map(LiteralKeys.mask))
  }

  private static func code(_ kind: WordKind?) -> UInt8 {
    switch kind {
    case nil: 0
    case .word: 1
    case .other: 2
    }
  }

  /// Reads a range of some bytes, and writes down which literals stand in it.
  ///
  /// - Returns: whether all of the range is ASCII.
  func scan(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to lists: inout ScanLists
  ) -> Bool {
    guard let base = text.baseAddress else { return true }
    let raw = UnsafeRawPointer(base)
    let (masks, longBits, shortBits) = (keyMasks.pointer, longBits.pointer, shortBits.pointer)
    let hasShort = hasShort
    var seen: UInt64 = 0
    var index = range.lowerBound
    let last = range.upperBound - 8
    while index <= last {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      seen |= word
      let folded = word | LiteralKeys.fold
      let key = folded & masks[Int(truncatingIfNeeded: word & 0xFF)]
      let bit = Int(truncatingIfNeeded: LiteralKeys.hash(key) >> LiteralKeys.bitShift)
      if longBits[bit >> 6] >> UInt64(bit & 63) & 1 == 1 { confirm(key, text, index, range, &lists) }
      if hasShort {
        let pair = Int(truncatingIfNeeded: folded & 0xFFFF)
        if shortBits[pair >> 6] >> UInt64(pair & 63) & 1 == 1 {
          confirm(UInt64(pair) | LiteralKeys.short, text, index, range, &lists)
        }
      }
      index += 1
    }
    while index < range.upperBound {
      var word: UInt64 = 0
      for place in 0..<min(8, range.upperBound - index) {
        word |= UInt64(text[index + place]) << UInt64(8 * place)
      }
      seen |= word
      let folded = word | LiteralKeys.fold
      confirm(folded & masks[Int(word & 0xFF)], text, index, range, &lists)
      if hasShort { confirm((folded & 0xFFFF) | LiteralKeys.short, text, index, range, &lists) }
      index += 1
    }
    return seen & 0x8080_8080_8080_8080 == 0
  }

  /// Compares the literals that have chosen a key.
  @inline(never)
  private func confirm(
    _ key: UInt64, _ text: UnsafeBufferPointer<UInt8>, _ place: Int, _ range: Range<Int>,
    _ lists: inout ScanLists
  ) {
    guard key != 0 else { return }
    var slot = Int(truncatingIfNeeded: LiteralKeys.hash(key) >> slotShift)
    while keys[slot] != key {
      if keys[slot] == 0 { return }
      slot = (slot + 1) & (keys.count - 1)
    }
    for index in Int(ends[2 * slot])..<Int(ends[2 * slot + 1]) {
      let entry = entries[index]
      let start = place - Int(entry.offset)
      let end = start + Int(entry.count)
      guard start >= range.lowerBound, end <= range.upperBound else { continue }
      guard stands(entry, in: text, at: start) else { continue }
      if entry.before != 0, endsWord(text, at: start) != (entry.before == 1) { continue }
      if entry.behind != 0, startsWord(text, at: end) != (entry.behind == 1) { continue }
      lists.add(start, item: entry.item, to: entry.channel)
    }
  }

  private func stands(_ entry: Entry, in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    let wanted = bytes.pointer + Int(entry.text)
    let mask = masks.pointer + Int(entry.text)
    for index in 0..<Int(entry.count) where text[start + index] | mask[index] != wanted[index] {
      return false
    }
    return true
  }
}
