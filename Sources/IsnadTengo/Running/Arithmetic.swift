/// The operators of two operands, but `==`, `!=`, `&&` and `||`.
enum Arithmetic {
  /// The value of an operation.
  static func value(
    _ mark: Mark, _ left: Value, _ right: Value, in run: Run
  ) throws(Failure) -> Value {
    let value: Value? =
      switch (left, right) {
      case (.int(let left), .int(let right)): try integers(mark, left, right)
      case (.int(let left), .float(let right)): floats(mark, Double(left), right)
      case (.float(let left), .int(let right)): floats(mark, left, Double(right))
      case (.float(let left), .float(let right)): floats(mark, left, right)
      case (.int(let left), .char(let right)):
        characters(mark, Int32(truncatingIfNeeded: left), right, left, Int64(right))
      case (.char(let left), .int(let right)):
        characters(mark, left, Int32(truncatingIfNeeded: right), Int64(left), right)
      case (.char(let left), .char(let right)):
        characters(mark, left, right, Int64(left), Int64(right))
      case (.text(let left), _): try texts(mark, left, right, in: run)
      case (.bytes(let left), .bytes(let right)) where mark == .plus:
        try bytes(left, right, in: run)
      case (.array(let left, let isLeft), .array(let right, let isRight))
      where mark == .plus && isLeft == isRight:
        try run.appending(right.values, to: left)
      default: nil
      }
    guard let value else {
      throw Failure(
        "'\(mark.rawValue)' has no meaning between \(left.typeName) and \(right.typeName)")
    }
    return value
  }

  private static func bytes(
    _ left: [UInt8], _ right: [UInt8], in run: Run
  ) throws(Failure) -> Value {
    try run.use(memory: left.count + right.count)
    return .bytes(left + right)
  }

  private static func integers(
    _ mark: Mark, _ left: Int64, _ right: Int64
  ) throws(Failure) -> Value? {
    switch mark {
    case .plus: return .int(left &+ right)
    case .minus: return .int(left &- right)
    case .times: return .int(left &* right)
    case .over:
      guard right != 0 else { throw Failure("division by zero") }
      return .int(left.dividedReportingOverflow(by: right).partialValue)
    case .remainder:
      guard right != 0 else { throw Failure("division by zero") }
      return .int(left.remainderReportingOverflow(dividingBy: right).partialValue)
    case .and: return .int(left & right)
    case .or: return .int(left | right)
    case .xor: return .int(left ^ right)
    case .andNot: return .int(left & ~right)
    // A negative distance is a very large one.
    case .shiftLeft: return .int(right < 0 ? 0 : left << right)
    case .shiftRight: return .int(left >> (right < 0 ? 64 : right))
    default: return compared(mark, left, right)
    }
  }

  private static func floats(_ mark: Mark, _ left: Double, _ right: Double) -> Value? {
    switch mark {
    case .plus: .float(left + right)
    case .minus: .float(left - right)
    case .times: .float(left * right)
    case .over: .float(left / right)
    default: compared(mark, left, right)
    }
  }

  private static func characters(
    _ mark: Mark, _ left: Int32, _ right: Int32, _ wideLeft: Int64, _ wideRight: Int64
  ) -> Value? {
    switch mark {
    case .plus: .char(left &+ right)
    case .minus: .char(left &- right)
    default: compared(mark, wideLeft, wideRight)
    }
  }

  private static func texts(
    _ mark: Mark, _ left: [UInt8], _ right: Value, in run: Run
  ) throws(Failure) -> Value? {
    if case .text(let right) = right {
      guard mark != .plus else {
        try run.use(memory: 32 + left.count + right.count)
        return .text(left + right)
      }
      try run.use(steps: min(left.count, right.count) / 64)
      switch mark {
      case .less: return .bool(left.lexicographicallyPrecedes(right))
      case .greater: return .bool(right.lexicographicallyPrecedes(left))
      case .lessOrEqual: return .bool(!right.lexicographicallyPrecedes(left))
      case .greaterOrEqual: return .bool(!left.lexicographicallyPrecedes(right))
      default: return nil
      }
    }
    guard mark == .plus else { return nil }
    return try run.text(left + right.shown(in: run))
  }

  private static func compared<Number: Comparable>(
    _ mark: Mark, _ left: Number, _ right: Number
  ) -> Value? {
    switch mark {
    case .less: .bool(left < right)
    case .greater: .bool(left > right)
    case .lessOrEqual: .bool(left <= right)
    case .greaterOrEqual: .bool(left >= right)
    default: nil
    }
  }
}
