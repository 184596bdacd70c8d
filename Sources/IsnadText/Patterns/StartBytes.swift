/// What bytes may stand at the first places of a match.
struct StartBytes {
  private static let places = 4
  private(set) var sets = Array(repeating: ByteSet(), count: StartBytes.places)

  /// The sets of the places that every match has.
  static func of(_ node: PatternNode) -> [ByteSet] {
    var start = StartBytes()
    let lengths = start.add(node, at: 1)
    return Array(start.sets[..<min(lengths.trailingZeroBitCount, places)])
  }

  /// What finding them costs for each byte of text; 1 is a search by PCRE2 alone.
  static func cost(_ sets: [ByteSet]) -> Double {
    guard !sets.isEmpty else { return 1 }
    var density = 1.0
    for (index, set) in sets.enumerated() {
      // What stands beside a digit or a capital is often another.
      density *= index == 0 ? ByteFrequency.of(set) : max(0.2, ByteFrequency.of(set))
    }
    return 0.1 + density * 40
  }

  /// Adds the bytes of a node that begins at any of some places.
  ///
  /// - Parameter lengths: a bit for each place at which it may begin; the last bit is for all further.
  /// - Returns: the places at which it may end.
  private mutating func add(_ node: PatternNode, at lengths: UInt8) -> UInt8 {
    switch node {
    case .empty, .assertion, .look: return lengths
    case .scalar(let scalar, let ignoresCase):
      guard !ignoresCase || scalar.isASCII || scalar.hasNoCase else {
        return addScalar(ByteSet.letters, hasOthers: true, at: lengths)
      }
      return add(scalar, ignoresCase, at: lengths)
    case .set(let set, let ignoresCase):
      if let members = set.fewMembers(ignoresCase: ignoresCase, most: 40), !members.isEmpty {
        return members.reduce(0) { $0 | add($1, ignoresCase, at: lengths) }
      }
      let shape = set.shape(ignoresCase: ignoresCase)
      return addScalar(shape.bytes, hasOthers: shape.most != 1, at: lengths)
    case .any: return addScalar(node.shape.bytes, hasOthers: true, at: lengths)
    case .sequence(let parts): return parts.reduce(lengths) { add($1, at: $0) }
    case .alternation(let sides): return sides.reduce(0) { $0 | add($1, at: lengths) }
    case .capture(let inside, _), .atomic(let inside): return add(inside, at: lengths)
    case .repetition(let inside, let repetition):
      var ends = lengths
      for _ in 0..<min(repetition.least, Self.places) { ends = add(inside, at: ends) }
      var all = ends
      for _ in 0..<min((repetition.most ?? .max) - min(repetition.least, Self.places), Self.places) {
        ends = add(inside, at: ends)
        all |= ends
      }
      return all
    case .conditional(_, let yes, let no): return add(yes, at: lengths) | add(no, at: lengths)
    case .backreference:
      let first = lengths.trailingZeroBitCount
      for place in first..<max(first, Self.places) { sets[place] = .all }
      return ~0 << UInt8(first) & 0x1F
    }
  }

  private mutating func add(
    _ scalar: Unicode.Scalar, _ ignoresCase: Bool, at lengths: UInt8
  ) -> UInt8 {
    var text = MaskedBytes()
    text.append(scalar, ignoresCase: ignoresCase)
    var ends: UInt8 = 0
    for place in 0...Self.places where lengths >> UInt8(place) & 1 == 1 {
      for (index, byte) in text.bytes.enumerated() where place + index < Self.places {
        sets[place + index].insert(byte)
        if text.masks[index] != 0 { sets[place + index].insert(byte ^ 0x20) }
      }
      ends |= 1 << UInt8(min(place + text.count, Self.places))
    }
    return ends
  }

  /// Adds a scalar of which only the bytes are known.
  private mutating func addScalar(_ bytes: ByteSet, hasOthers: Bool, at lengths: UInt8) -> UInt8 {
    var ends: UInt8 = 0
    for place in 0...Self.places where lengths >> UInt8(place) & 1 == 1 {
      if place < Self.places {
        for byte in UInt8(0)...0x7F where bytes.contains(byte) { sets[place].insert(byte) }
      }
      ends |= 1 << UInt8(min(place + 1, Self.places))
      guard hasOthers else { continue }
      for index in 0..<4 where place + index < Self.places {
        sets[place + index].formUnion(index == 0 ? .leads : .continuations)
        ends |= 1 << UInt8(min(place + index + 1, Self.places))
      }
    }
    return ends
  }
}
