extension Run {
  /// What an index or a selector gives.
  func element(of value: Value, at index: Value) throws(Failure) -> Value {
    switch value {
    case .undefined: return .undefined
    case .array(let list, _):
      let position = try position(index, in: value)
      return position >= 0 && position < list.count ? list[position] : .undefined
    case .bytes(let bytes):
      let position = try position(index, in: value)
      return position >= 0 && position < bytes.count ? .int(Int64(bytes[position])) : .undefined
    case .text(let bytes):
      let position = try position(index, in: value)
      let characters = try characters(of: bytes)
      return position >= 0 && position < characters.count ? .char(characters[position]) : .undefined
    case .map(let table, _): return table.entries[try key(index, in: value)] ?? .undefined
    case .module(let module):
      let name = String(decoding: try key(index, in: value), as: UTF8.self)
      guard let member = module.members[name] else { throw module.failure(for: name) }
      return member.value
    case .error(let box):
      guard try key(index, in: value) == Array("value".utf8) else {
        throw Failure("an error has only '.value'")
      }
      return box.value
    default: throw Failure("a value of type \(value.typeName) has no elements")
    }
  }

  private func position(_ index: Value, in value: Value) throws(Failure) -> Int {
    guard case .int(let position) = index else {
      throw Failure("the index of a value of type \(value.typeName) is an int, not \(index.typeName)")
    }
    return Int(position)
  }

  private func key(_ index: Value, in value: Value) throws(Failure) -> [UInt8] {
    guard let key = try index.converted(in: self) else {
      throw Failure("the key of a value of type \(value.typeName) is a string, not undefined")
    }
    return key
  }

  /// Sets what stands at an index.
  func setElement(of value: Value, at index: Value, to element: Value) throws(Failure) {
    switch value {
    case .array(let list, isImmutable: false):
      guard let position = index.asInt else {
        throw Failure("the index of an array is an int, not \(index.typeName)")
      }
      guard position >= 0, position < list.count else {
        throw Failure("the index \(position) lies outside the array of \(list.count) elements")
      }
      try set(list, Int(position), to: element)
    case .map(let table, isImmutable: false):
      try set(table, try key(index, in: value), to: element)
    default: throw Failure("the elements of a value of type \(value.typeName) cannot be set")
    }
  }

  /// The part of a value between two indices, which are brought inside it.
  func slice(_ value: Value, from low: Value, to high: Value) throws(Failure) -> Value {
    switch value {
    case .array(let list, _):
      let (lower, upper) = try bounds(low, high, count: list.count)
      return try part(list, from: lower, to: upper)
    case .text(let bytes):
      let (lower, upper) = try bounds(low, high, count: bytes.count)
      return try text(Array(bytes[lower..<upper]))
    case .bytes(let bytes):
      let (lower, upper) = try bounds(low, high, count: bytes.count)
      try use(memory: upper - lower)
      return .bytes(Array(bytes[lower..<upper]))
    default: throw Failure("a value of type \(value.typeName) cannot be sliced")
    }
  }

  private func bounds(_ low: Value, _ high: Value, count: Int) throws(Failure) -> (Int, Int) {
    let lower = try bound(low) ?? 0
    let upper = try bound(high) ?? count
    guard lower <= upper else {
      throw Failure("the slice begins at \(lower), behind its end at \(upper)")
    }
    return (min(max(lower, 0), count), min(max(upper, 0), count))
  }

  private func bound(_ value: Value) throws(Failure) -> Int? {
    switch value {
    case .undefined: return nil
    case .int(let value): return Int(value)
    default: throw Failure("the bounds of a slice are ints, not \(value.typeName)")
    }
  }
}
