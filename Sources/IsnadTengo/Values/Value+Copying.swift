extension Value {
  /// A copy that shares nothing with the value; what was immutable is mutable in the copy.
  func copied(in run: Run, depth: Int = 0) throws(Failure) -> Value {
    guard depth < Run.deepestValue else { throw Run.tooDeep }
    switch self {
    case .array(let list, _):
      var values: [Value] = []
      values.reserveCapacity(list.count)
      for value in list.values { values.append(try value.copied(in: run, depth: depth + 1)) }
      return try run.array(values)
    case .map(let table, _):
      var entries: [[UInt8]: Value] = [:]
      for (key, value) in table.entries {
        entries[key] = try value.copied(in: run, depth: depth + 1)
      }
      return try run.map(entries)
    case .error(let box): return .error(try run.box(box.value.copied(in: run, depth: depth + 1)))
    default: return self
    }
  }

  /// The value as it leaves the script.
  func exported(in run: Run, depth: Int = 0) throws(Failure) -> TengoValue {
    guard depth < Run.deepestValue else { throw Run.tooDeep }
    try run.use(steps: 1)
    switch self {
    case .undefined: return .undefined
    case .int(let value): return .int(value)
    case .float(let value): return .float(value)
    case .bool(let value): return .bool(value)
    case .char(let value): return .char(value)
    case .text(let bytes): return .text(bytes)
    case .bytes(let bytes): return .bytes(bytes)
    case .error(let box): return .error(try box.value.exported(in: run, depth: depth + 1))
    case .function, .native, .module: return .function
    case .array(let list, _):
      var values: [TengoValue] = []
      for value in list.values { values.append(try value.exported(in: run, depth: depth + 1)) }
      return .array(values)
    case .map(let table, _):
      var entries: [String: TengoValue] = [:]
      for (key, value) in table.entries {
        entries[String(decoding: key, as: UTF8.self)] = try value.exported(in: run, depth: depth + 1)
      }
      return .map(entries)
    }
  }

  /// A value that comes into the script.
  static func imported(_ value: TengoValue, in run: Run) throws(Failure) -> Value {
    switch value {
    case .undefined, .function: return .undefined
    case .int(let value): return .int(value)
    case .float(let value): return .float(value)
    case .bool(let value): return .bool(value)
    case .char(let value): return .char(value)
    case .text(let bytes): return .text(bytes)
    case .bytes(let bytes): return .bytes(bytes)
    case .error(let value): return .error(try run.box(imported(value, in: run)))
    case .array(let values):
      var list: [Value] = []
      for value in values { list.append(try imported(value, in: run)) }
      return try run.array(list)
    case .map(let entries):
      var table: [[UInt8]: Value] = [:]
      for (key, value) in entries { table[Array(key.utf8)] = try imported(value, in: run) }
      return try run.map(table)
    }
  }
}
