extension Value {
  /// Says whether two values are equal as `==` sees it.
  func equals(_ other: Value, in run: Run, depth: Int = 0) throws(Failure) -> Bool {
    switch (self, other) {
    case (.undefined, .undefined): return true
    case (.int(let left), .int(let right)): return left == right
    case (.int(let left), .float(let right)): return Double(left) == right
    case (.float(let left), .int(let right)): return left == Double(right)
    case (.float(let left), .float(let right)): return left == right
    case (.bool(let left), .bool(let right)): return left == right
    case (.char(let left), .char(let right)): return left == right
    case (.text(let left), .text(let right)), (.bytes(let left), .bytes(let right)):
      try run.use(steps: min(left.count, right.count) / 64)
      return left == right
    case (.error(let left), .error(let right)): return left === right
    case (.array(let left, _), .array(let right, _)):
      guard left.count == right.count else { return false }
      guard depth < Run.deepestValue else { throw Run.tooDeep }
      try run.use(steps: left.count)
      for index in 0..<left.count
      where try !left[index].equals(right[index], in: run, depth: depth + 1) { return false }
      return true
    case (.map(let left, _), .map(let right, _)):
      guard left.entries.count == right.entries.count else { return false }
      guard depth < Run.deepestValue else { throw Run.tooDeep }
      try run.use(steps: left.entries.count)
      for (key, value) in left.entries {
        guard let counterpart = right.entries[key],
          try value.equals(counterpart, in: run, depth: depth + 1)
        else { return false }
      }
      return true
    default: return false
    }
  }
}
