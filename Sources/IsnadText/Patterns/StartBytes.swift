/// What bytes may stand at the first places of a match.
struct StartBytes {
  private static let places = 4
  /// For each place the byte that may stand there, and the one behind it.
  private var sets = Array(repeating: PairSet(), count: StartBytes.places)
  /// What was found out about a class, which often stands several times.
  private var known: [ScalarSet: PairSet] = [:]

  /// The sets of the places that every match has.
  static func of(_ node: PatternNode) -> [PairSet] {
    var start = StartBytes()
    let lengths = start.add(node, at: 1)
    return Array(start.sets[..<min(lengths.trailingZeroBitCount, places)])
  }

  /// What finding them costs for each byte of text; 1 is a search by PCRE2 alone.
  static func cost(_ sets: [PairSet]) -> Double {
    guard !sets.isEmpty else { return 1 }
    let sample = ByteFrequency.sample
    var hits = 0
    for start in 0..<(sample.count - places) {
      let stands = sets.indices.allSatisfy { place in
        sets[place].contains(Int(sample[start + place]) | Int(sample[start + place + 1]) << 8)
      }
      if stands { hits += 1 }
    }
    return 0.05 + (Double(hits) + 0.3) / Double(sample.count) * 40
  }

  /// Adds the bytes of a node that begins at any of some places.
  ///
  /// - Parameter lengths: a bit for each place at which it may begin; the last bit is for all further.
  /// - Returns: the places at which it may end.
  private mutating func add(_ node: PatternNode, at lengths: UInt8) -> UInt8 {
    switch node {
    case .empty, .assertion, .look: return lengths
    case .scalar(let scalar, let ignoresCase):
      let isKnown = !ignoresCase || scalar.isASCII || scalar.hasNoCase
      return isKnown
        ? add(scalar, ignoresCase, at: lengths)
        : add(ScalarSet([.range(scalar.value, scalar.value)]), ignoresCase, at: lengths)
    case .set(let set, let ignoresCase):
      if let members = set.fewMembers(ignoresCase: ignoresCase, most: 40), !members.isEmpty {
        return members.reduce(0) { $0 | add($1, ignoresCase, at: lengths) }
      }
      return add(set, ignoresCase, at: lengths)
    case .any(let takesNewline):
      let newline: ScalarSet.Item = .range(0x0A, 0x0A)
      return add(ScalarSet(takesNewline ? [] : [newline], isNegative: true), false, at: lengths)
    case .sequence(let parts): return parts.reduce(lengths) { add($1, at: $0) }
    case .alternation(let sides): return sides.reduce(0) { $0 | add($1, at: lengths) }
    case .capture(let inside, _), .atomic(let inside): return add(inside, at: lengths)
    case .repetition(let inside, let repetition):
      var ends = lengths
      for _ in 0..<min(repetition.least, Self.places) { ends = add(inside, at: ends) }
      var all = ends
      let more = repetition.most.map { $0 - repetition.least } ?? Self.places
      for _ in 0..<min(more, Self.places) {
        ends = add(inside, at: ends)
        all |= ends
      }
      return all
    case .conditional(_, let yes, let no): return add(yes, at: lengths) | add(no, at: lengths)
    case .backreference:
      let first = min(lengths.trailingZeroBitCount, Self.places)
      for place in first..<Self.places { sets[place].insertAll() }
      return ~0 << UInt8(first) & 0x1F
    }
  }

  private mutating func add(
    _ scalar: Unicode.Scalar, _ ignoresCase: Bool, at lengths: UInt8
  ) -> UInt8 {
    var text = MaskedBytes()
    text.append(scalar, ignoresCase: ignoresCase)
    var ends: UInt8 = 0
    forEachPlace(of: lengths) { place, sets in
      for index in text.bytes.indices where place + index < Self.places {
        if index + 1 < text.count {
          sets[place + index].insert(text.bytes[index], text.bytes[index + 1])
        } else {
          sets[place + index].insert(text.bytes[index])
          if text.masks[index] != 0 { sets[place + index].insert(text.bytes[index] ^ 0x20) }
        }
      }
      ends |= 1 << UInt8(min(place + text.count, Self.places))
    }
    return ends
  }

  /// Adds a scalar of a set: those of two bytes one by one, the longer ones by their first byte.
  private mutating func add(_ set: ScalarSet, _ ignoresCase: Bool, at lengths: UInt8) -> UInt8 {
    let shape = set.shape(ignoresCase: ignoresCase)
    let (hasASCII, hasOthers) = (shape.least == 1, shape.most != 1)
    let first = firstPairs(of: set, shape, ignoresCase)
    var ends: UInt8 = 0
    forEachPlace(of: lengths) { place, sets in
      if place < Self.places { sets[place].formUnion(first) }
      if hasASCII { ends |= 1 << UInt8(min(place + 1, Self.places)) }
      guard hasOthers else { return }
      for length in 2...4 {
        if place + length - 1 < Self.places { sets[place + length - 1].formUnion(.continuations) }
        ends |= 1 << UInt8(min(place + length, Self.places))
      }
    }
    return ends
  }

  private mutating func forEachPlace(of lengths: UInt8, _ body: (Int, inout [PairSet]) -> Void) {
    for place in 0...Self.places where lengths >> UInt8(place) & 1 == 1 { body(place, &sets) }
  }

  /// The first byte of each member, and the second of those that have two.
  private mutating func firstPairs(
    of set: ScalarSet, _ shape: ByteShape, _ ignoresCase: Bool
  ) -> PairSet {
    if !ignoresCase, let known = known[set] { return known }
    var result = PairSet()
    for byte in UInt8(0)...0x7F where shape.bytes.contains(byte) { result.insert(byte) }
    if shape.most != 1 {
      for first in UInt8(0xC2)...0xF4 {
        for second in UInt8(0x80)...0xBF {
          let isKnown = first < 0xE0 || (first == 0xE2 && second < 0x82)
          if !isKnown || StartBytes.mayHold(set, first, second, ignoresCase) {
            result.insert(first, second)
          }
        }
      }
    }
    if !ignoresCase { known[set] = result }
    return result
  }

  private static func mayHold(
    _ set: ScalarSet, _ first: UInt8, _ second: UInt8, _ ignoresCase: Bool
  ) -> Bool {
    let value = UInt32(second & 0x3F)
    let values =
      first < 0xE0
      ? (UInt32(first & 0x1F) << 6 | value)...(UInt32(first & 0x1F) << 6 | value)
      : (0x2000 | value << 6)...(0x2000 | value << 6 | 0x3F)
    return values.contains { value in
      Unicode.Scalar(value).map { set.mayHold($0, ignoresCase: ignoresCase) } ?? true
    }
  }
}
