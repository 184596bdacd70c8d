/// How many bytes a part of a pattern takes, and which.
struct ByteShape {
  var least = 0
  /// Nothing means without end.
  var most: Int? = 0
  /// No other byte is taken.
  var bytes = ByteSet()

  static func + (left: ByteShape, right: ByteShape) -> ByteShape {
    ByteShape(
      least: min(left.least + right.least, limit), most: sum(left.most, right.most),
      bytes: left.bytes.union(right.bytes))
  }

  /// One or the other.
  func or(_ other: ByteShape) -> ByteShape {
    var most: Int?
    if let left = self.most, let right = other.most { most = max(left, right) }
    return ByteShape(
      least: min(least, other.least), most: most, bytes: bytes.union(other.bytes))
  }

  /// Longer than this is without end.
  private static let limit = 1 << 20

  private static func sum(_ left: Int?, _ right: Int?) -> Int? {
    guard let left, let right, left + right < limit else { return nil }
    return left + right
  }

  func repeated(_ repetition: Repetition) -> ByteShape {
    let times = repetition.most.map { Double($0) * Double(most ?? ByteShape.limit) }
    let bound = times.flatMap { $0 < Double(ByteShape.limit) ? Int($0) : nil }
    return ByteShape(
      least: Int(min(Double(least) * Double(repetition.least), Double(ByteShape.limit))),
      most: most == 0 ? 0 : bound, bytes: bytes)
  }
}

extension PatternNode {
  var shape: ByteShape {
    switch self {
    case .empty, .assertion, .look: return ByteShape()
    case .scalar(let scalar, let ignoresCase):
      var shape = ByteShape()
      guard !ignoresCase || scalar.isASCII || scalar.hasNoCase else {
        return ByteShape(least: 1, most: 4, bytes: ByteSet.aboveASCII.union(.letters))
      }
      for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
        shape.bytes.insert(byte)
        if ignoresCase, byte.isASCIILetter { shape.bytes.insert(byte ^ 0x20) }
        shape.least += 1
      }
      shape.most = shape.least
      return shape
    case .set(let set, let ignoresCase): return set.shape(ignoresCase: ignoresCase)
    case .any(let takesNewline):
      var bytes = ByteSet.all
      if !takesNewline { bytes.remove(0x0A) }
      return ByteShape(least: 1, most: 4, bytes: bytes)
    case .sequence(let parts): return parts.reduce(ByteShape()) { $0 + $1.shape }
    case .alternation(let sides):
      guard let first = sides.first else { return ByteShape() }
      return sides.dropFirst().reduce(first.shape) { $0.or($1.shape) }
    case .capture(let inside, _), .atomic(let inside): return inside.shape
    case .repetition(let inside, let repetition): return inside.shape.repeated(repetition)
    case .backreference: return ByteShape(least: 0, most: nil, bytes: .all)
    case .conditional(_, let yes, let no): return yes.shape.or(no.shape)
    }
  }
}

extension ScalarSet {
  func shape(ignoresCase: Bool) -> ByteShape {
    if let members = fewMembers(ignoresCase: ignoresCase, most: 40), !members.isEmpty {
      var result: ByteShape?
      for member in members {
        let next = PatternNode.scalar(member, ignoresCase: ignoresCase).shape
        result = result?.or(next) ?? next
      }
      return result ?? ByteShape()
    }
    var bytes = ByteSet()
    if let ascii = (ignoresCase ? withBothCases : self).asciiMembers {
      bytes.insert(ascii)
    } else {
      bytes = ByteSet(0...0x7F)
    }
    guard mayHoldOthers else { return ByteShape(least: 1, most: 1, bytes: bytes) }
    // A letter above ASCII may have its other case in ASCII.
    if ignoresCase { bytes.formUnion(.letters) }
    return ByteShape(least: bytes.isEmpty ? 2 : 1, most: 4, bytes: bytes.union(.aboveASCII))
  }
}
