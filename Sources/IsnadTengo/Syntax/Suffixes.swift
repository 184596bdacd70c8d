/// `x[i]` and `x.name`.
struct Indexing: Expression {
  let place: Int
  let base: any Expression
  let index: any Expression

  func value(_ run: Run) throws(Failure) -> Value {
    let value = try base.value(run)
    let key = try index.value(run)
    do throws(Failure) {
      return try run.element(of: value, at: key)
    } catch {
      throw error.at(place)
    }
  }
}

/// `x[low:high]`.
struct Slicing: Expression {
  let place: Int
  let base: any Expression
  let low: (any Expression)?
  let high: (any Expression)?

  func value(_ run: Run) throws(Failure) -> Value {
    let value = try base.value(run)
    let lower = try low?.value(run) ?? .undefined
    let upper = try high?.value(run) ?? .undefined
    do throws(Failure) {
      return try run.slice(value, from: lower, to: upper)
    } catch {
      throw error.at(place)
    }
  }
}

/// `f(a, b)` and `f(a, rest...)`.
struct Call: Expression {
  let place: Int
  let callee: any Expression
  let arguments: [any Expression]
  /// Says whether the last argument is an array whose elements are the last arguments.
  let spreads: Bool

  func value(_ run: Run) throws(Failure) -> Value {
    let function = try callee.value(run)
    var values: [Value] = []
    values.reserveCapacity(arguments.count)
    for argument in arguments { values.append(try argument.value(run)) }
    do throws(Failure) {
      if spreads, let last = values.popLast() {
        guard case .array(let list, _) = last else {
          throw Failure("'...' stands behind an array, not behind \(last.typeName)")
        }
        try run.use(memory: 16 * list.count)
        values += list.values
      }
      return try run.call(function, values)
    } catch {
      throw error.at(place)
    }
  }
}
