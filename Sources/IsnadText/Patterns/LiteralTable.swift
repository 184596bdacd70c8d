/// Literals of many patterns, all looked for in one pass.
///
/// Of each literal a few bytes are chosen that are rare in news. The pass looks at every scalar of
/// the text: it takes the bytes from there, makes one number of them, and asks a table of bits whether
/// any literal has chosen it. Few places pass; there the literals themselves are compared.
final class LiteralTable: @unchecked Sendable {
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

  /// A key, and which entries have it.
  private struct Slot: Sendable, BitwiseCopyable {
    var key: UInt64 = 0
    var first: Int32 = 0
    var end: Int32 = 0
  }

  private let bytes: UnsafePointer<UInt8>
  private let masks: UnsafePointer<UInt8>
  private let entries: UnsafePointer<Entry>
  private let slots: UnsafePointer<Slot>
  private let slotShift: UInt64
  private let slotMask: Int
  private let longBits: UnsafePointer<UInt64>
  private let middleBits: UnsafePointer<UInt64>
  private let shortBits: UnsafePointer<UInt64>
  private let hasShort: Bool
  private let keyMasks: UnsafePointer<UInt64>

  init(_ literals: [Literal]) {
    var chosen: [(key: UInt64, entry: Entry)] = []
    var uses: [UInt64: Int] = [:]
    var (bytes, masks): ([UInt8], [UInt8]) = ([], [])
    let none = Array(repeating: UInt64(0), count: LiteralKeys.bits / 64)
    var (longBits, middleBits, shortBits) = (none, none, none)
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
        let bit = LiteralKeys.hash(key) >> LiteralKeys.bitShift
        switch choice.size {
        case .long: longBits[Int(bit >> 6)] |= 1 << (bit & 63)
        case .middle: middleBits[Int(bit >> 6)] |= 1 << (bit & 63)
        case .short: shortBits[Int(key >> 6)] |= 1 << (key & 63)
        }
      }
    }
    chosen.sort { $0.key < $1.key }
    let slots = Self.slots(chosen.map(\.key), uses.count)
    slotShift = UInt64(64 - slots.count.trailingZeroBitCount)
    slotMask = slots.count - 1
    hasShort = shortBits != none
    // Read at every place of every text: behind pointers, of which nobody counts the owners.
    self.bytes = Self.laidDown(bytes)
    self.masks = Self.laidDown(masks)
    entries = Self.laidDown(chosen.map(\.entry))
    self.slots = Self.laidDown(slots)
    self.longBits = Self.laidDown(longBits)
    self.middleBits = Self.laidDown(middleBits)
    self.shortBits = Self.laidDown(shortBits)
    keyMasks = Self.laidDown((0...UInt8.max).map(LiteralKeys.mask))
  }

  deinit {
    bytes.deallocate()
    masks.deallocate()
    entries.deallocate()
    slots.deallocate()
    longBits.deallocate()
    middleBits.deallocate()
    shortBits.deallocate()
    keyMasks.deallocate()
  }

  private static func laidDown<Element: BitwiseCopyable>(_ elements: [Element]) -> UnsafePointer<Element>
  {
    let pointer = UnsafeMutablePointer<Element>.allocate(capacity: max(elements.count, 1))
    pointer.initialize(from: elements, count: elements.count)
    return UnsafePointer(pointer)
  }

  /// The table of keys, by open addressing; the keys are given in order.
  private static func slots(_ keys: [UInt64], _ distinct: Int) -> [Slot] {
    var count = 64
    while count < distinct * 4 { count *= 2 }
    let shift = UInt64(64 - count.trailingZeroBitCount)
    var slots = Array(repeating: Slot(), count: count)
    var index = 0
    while index < keys.count {
      let key = keys[index]
      var end = index
      while end < keys.count, keys[end] == key { end += 1 }
      var place = Int(truncatingIfNeeded: LiteralKeys.hash(key) >> shift)
      while slots[place].key != 0 { place = (place + 1) & (count - 1) }
      slots[place] = Slot(key: key, first: Int32(index), end: Int32(end))
      index = end
    }
    return slots
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
    let (masks, longBits, middleBits, shortBits) = (keyMasks, longBits, middleBits, shortBits)
    let hasShort = hasShort
    var seen: UInt64 = 0
    var index = range.lowerBound
    let last = range.upperBound - 8
    while index <= last {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      seen |= word
      let folded = word | LiteralKeys.fold
      let long = LiteralKeys.hash(folded) >> LiteralKeys.bitShift
      if longBits[Int(long >> 6)] >> (long & 63) & 1 == 1 {
        confirm(folded, text, index, range, &lists)
      }
      let key = folded & masks[Int(word & 0xFF)]
      let middle = LiteralKeys.hash(key) >> LiteralKeys.bitShift
      if middleBits[Int(middle >> 6)] >> (middle & 63) & 1 == 1 {
        confirm(key, text, index, range, &lists)
      }
      if hasShort {
        let pair = folded & 0xFFFF
        if shortBits[Int(pair >> 6)] >> (pair & 63) & 1 == 1 {
          confirm(pair, text, index, range, &lists)
        }
      }
      index += LiteralKeys.length(word & 0xFF)
    }
    while index < range.upperBound {
      var word: UInt64 = 0
      for place in 0..<min(8, range.upperBound - index) {
        word |= UInt64(text[index + place]) << UInt64(8 * place)
      }
      seen |= word
      let folded = word | LiteralKeys.fold
      confirm(folded & masks[Int(word & 0xFF)], text, index, range, &lists)
      if hasShort { confirm(folded & 0xFFFF, text, index, range, &lists) }
      index += LiteralKeys.length(word & 0xFF)
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
    var index = Int(truncatingIfNeeded: LiteralKeys.hash(key) >> slotShift)
    while slots[index].key != key {
      if slots[index].key == 0 { return }
      index = (index + 1) & slotMask
    }
    for index in Int(slots[index].first)..<Int(slots[index].end) {
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

  @inline(__always)
  private func stands(_ entry: Entry, in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    let wanted = bytes + Int(entry.text)
    let mask = masks + Int(entry.text)
    for index in 0..<Int(entry.count) where text[start + index] | mask[index] != wanted[index] {
      return false
    }
    return true
  }
}
