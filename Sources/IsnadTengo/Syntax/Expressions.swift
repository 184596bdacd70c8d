/// A number, a character, `true`, `undefined`, or a builtin function.
struct Constant: Expression {
  enum Content: Sendable {
    case undefined
    case int(Int64)
    case float(Double)
    case bool(Bool)
    case char(Int32)
    case text([UInt8])
    case native(Native)
    case module(Module)
  }

  let place: Int
  let content: Content

  func value(_ run: Run) -> Value {
    switch content {
    case .undefined: .undefined
    case .int(let value): .int(value)
    case .float(let value): .float(value)
    case .bool(let value): .bool(value)
    case .char(let value): .char(value)
    case .text(let bytes): .text(bytes)
    case .native(let native): .native(native)
    case .module(let module): .module(module)
    }
  }
}

/// A variable.
struct Reading: Expression {
  let place: Int
  let variable: Variable

  func value(_ run: Run) -> Value { variable.value(run) }
}

/// Operators of one precedence in a row: `a + b - c`.
///
/// The row is worked off in a loop, so that a long one needs no deep stack.
struct Chain: Expression {
  struct Link: Sendable {
    let mark: Mark
    let place: Int
    let operand: any Expression
  }

  let first: any Expression
  let links: [Link]
  var place: Int { first.place }

  func value(_ run: Run) throws(Failure) -> Value {
    var value = try first.value(run)
    for link in links {
      switch link.mark {
      case .bothTrue:
        if value.isFalsy { return value }
        value = try link.operand.value(run)
      case .eitherTrue:
        if !value.isFalsy { return value }
        value = try link.operand.value(run)
      default:
        let right = try link.operand.value(run)
        do throws(Failure) {
          value = try Chain.value(link.mark, value, right, run)
        } catch {
          throw error.at(link.place)
        }
      }
    }
    return value
  }

  private static func value(
    _ mark: Mark, _ left: Value, _ right: Value, _ run: Run
  ) throws(Failure) -> Value {
    switch mark {
    case .equal: .bool(try left.equals(right, in: run))
    case .notEqual: .bool(try !left.equals(right, in: run))
    default: try Arithmetic.value(mark, left, right, in: run)
    }
  }
}

/// `-x`, `+x`, `!x`, `^x`.
struct Sign: Expression {
  let place: Int
  let mark: Mark
  let operand: any Expression

  func value(_ run: Run) throws(Failure) -> Value {
    let value = try operand.value(run)
    switch (mark, value) {
    case (.not, _): return .bool(value.isFalsy)
    case (.plus, _): return value
    case (.minus, .int(let number)): return .int(0 &- number)
    case (.minus, .float(let number)): return .float(-number)
    case (.xor, .int(let number)): return .int(~number)
    default:
      throw Failure("'\(mark.rawValue)' has no meaning before \(value.typeName)", at: place)
    }
  }
}

/// `condition ? one : other`.
struct Choice: Expression {
  let condition: any Expression
  let one: any Expression
  let other: any Expression
  var place: Int { condition.place }

  func value(_ run: Run) throws(Failure) -> Value {
    try condition.value(run).isFalsy ? try other.value(run) : try one.value(run)
  }
}

/// `[a, b]`.
struct ArrayLiteral: Expression {
  let place: Int
  let elements: [any Expression]

  func value(_ run: Run) throws(Failure) -> Value {
    var values: [Value] = []
    values.reserveCapacity(elements.count)
    for element in elements { values.append(try element.value(run)) }
    do throws(Failure) {
      return try run.array(values)
    } catch {
      throw error.at(place)
    }
  }
}

/// `{a: 1, "b": 2}`.
struct MapLiteral: Expression {
  let place: Int
  let entries: [(key: [UInt8], value: any Expression)]

  func value(_ run: Run) throws(Failure) -> Value {
    var table: [[UInt8]: Value] = [:]
    for entry in entries { table[entry.key] = try entry.value.value(run) }
    do throws(Failure) {
      return try run.map(table)
    } catch {
      throw error.at(place)
    }
  }
}

/// `func(a, b) { … }`.
struct FunctionLiteral: Expression {
  let place: Int
  let function: Function
  /// The variables of the function around that this one takes along.
  let captures: [Variable]

  func value(_ run: Run) throws(Failure) -> Value {
    do throws(Failure) {
      var captured: [Box] = []
      for variable in captures {
        if let box = try variable.box(run) { captured.append(box) }
      }
      return try run.closure(function, captured: captured)
    } catch {
      throw error.at(place)
    }
  }
}

/// `error(x)` and `immutable(x)`.
struct Wrapping: Expression {
  let place: Int
  let keyword: Keyword
  let operand: any Expression

  func value(_ run: Run) throws(Failure) -> Value {
    let value = try operand.value(run)
    guard keyword == .immutable else {
      do throws(Failure) {
        return .error(try run.box(value))
      } catch {
        throw error.at(place)
      }
    }
    switch value {
    case .array(let list, _): return .array(list, isImmutable: true)
    case .map(let table, _): return .map(table, isImmutable: true)
    default: return value
    }
  }
}
