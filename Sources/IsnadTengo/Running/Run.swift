import IsnadText

/// One run of a script: its variables, what it has used, and all it has made.
final class Run {
  /// How deep values may lie in values where they are shown, compared, copied or handed out.
  static let deepestValue = 200

  var globals: [Value]
  /// The variables of the function that is running.
  var frame = Frame(slots: 0, captured: [])
  /// The value that the function returns, between its `return` and its end.
  var returned: Value = .undefined
  let patterns: PatternCache
  /// What patterns need while they are matched.
  private(set) lazy var scratch = givenScratch ?? PatternScratch()
  private let givenScratch: PatternScratch?
  private var steps: Int
  private var memory: Int
  private var nesting: Int
  private var owners: [any Owner] = []
  private var indexed: (bytes: [UInt8], characters: [Int32]) = ([], [])

  init(globals count: Int, limits: TengoLimits, patterns: PatternCache, scratch: PatternScratch? = nil) {
    globals = Array(repeating: .undefined, count: count)
    steps = limits.steps
    memory = limits.memory
    nesting = limits.nesting
    self.patterns = patterns
    givenScratch = scratch
  }

  /// Gives all values back.
  func finish() {
    globals = []
    returned = .undefined
    for owner in owners { owner.empty() }
    owners = []
  }

  static var tooDeep: Failure {
    Failure("the value holds values more than \(deepestValue) levels deep", .limit)
  }
}

/// The variables of a function while it runs.
final class Frame {
  /// The local variables; one is made anew each time its definition is run.
  var slots: [Box?]
  let captured: [Box]

  init(slots count: Int, captured: [Box]) {
    slots = Array(repeating: nil, count: count)
    self.captured = captured
  }
}

extension Run {
  /// Counts steps.
  func use(steps count: Int) throws(Failure) {
    steps -= count
    guard steps >= 0 else {
      throw Failure(
        "the script runs too long; look for a loop that does not end, or that grows with the text",
        .limit)
    }
  }

  /// Counts the bytes of a value; to make it is work too.
  func use(memory count: Int) throws(Failure) {
    memory -= count
    guard memory >= 0 else {
      throw Failure("the script makes too many or too large values", .limit)
    }
    try use(steps: count / 64)
  }

  /// Goes into a function, or says that calls nest too deep.
  func enter(levels: Int) throws(Failure) {
    guard nesting >= levels else {
      throw Failure("the functions call one another too deep; look for a recursion without end", .limit)
    }
    nesting -= levels
  }

  /// Comes back from a function.
  func leave(levels: Int) { nesting += levels }
}

extension Run {
  /// Keeps an owner until the end of the run.
  private func keep(_ owner: any Owner, memory: Int) throws(Failure) {
    try use(memory: memory)
    owners.append(owner)
  }

  /// Makes an array.
  func array(_ values: [Value]) throws(Failure) -> Value {
    .array(try list(values), isImmutable: false)
  }

  private func list(_ values: [Value]) throws(Failure) -> List {
    let elements = Elements(values)
    try keep(elements, memory: 96 + 16 * values.count)
    return List(elements, 0, values.count)
  }

  /// An array with values behind those of another one.
  func appending(_ values: some Collection<Value>, to list: List) throws(Failure) -> Value {
    guard list.endsElements else { return try array(Array(list.values) + values) }
    try use(memory: 48 + 32 * values.count)
    list.elements.values.append(contentsOf: values)
    return .array(List(list.elements, list.lower, list.upper + values.count), isImmutable: false)
  }

  /// A part of an array.
  func part(_ list: List, from lower: Int, to upper: Int) throws(Failure) -> Value {
    try use(memory: 48)
    return .array(List(list.elements, list.lower + lower, list.lower + upper), isImmutable: false)
  }

  /// Sets an element, in a copy where other arrays look at it.
  func set(_ list: List, _ index: Int, to value: Value) throws(Failure) {
    if list.isShared { list.look(at: try self.list(Array(list.values)).elements) }
    list.set(index, to: value)
  }

  /// Gives an array other values.
  func replace(_ list: List, with values: [Value]) throws(Failure) {
    list.look(at: try self.list(values).elements)
  }

  /// Makes a map.
  func map(_ entries: [[UInt8]: Value]) throws(Failure) -> Value {
    let table = Table(entries)
    try keep(table, memory: 128 + 64 * entries.count)
    return .map(table, isImmutable: false)
  }

  /// Sets an entry of a map.
  func set(_ table: Table, _ key: [UInt8], to value: Value) throws(Failure) {
    try use(memory: 64 + key.count)
    table.entries[key] = value
  }

  /// Makes a variable.
  func box(_ value: Value) throws(Failure) -> Box {
    let box = Box(value)
    try keep(box, memory: 48)
    return box
  }

  /// Makes a function.
  func closure(_ function: Function, captured: [Box]) throws(Failure) -> Value {
    let closure = Closure(function, captured: captured)
    try keep(closure, memory: 64 + 8 * captured.count)
    return .function(closure)
  }

  /// Makes a string.
  func text(_ bytes: [UInt8]) throws(Failure) -> Value {
    try use(memory: 32 + bytes.count)
    return .text(bytes)
  }

  /// Makes an error with a string.
  func error(_ message: String) throws(Failure) -> Value { .error(try box(.string(message))) }
}

extension Run {
  /// The characters of a string; those of the last one asked for are kept, so that a loop over the
  /// indices of a string takes linear time.
  func characters(of bytes: [UInt8]) throws(Failure) -> [Int32] {
    if isSame(bytes, indexed.bytes) { return indexed.characters }
    try use(steps: bytes.count / 16)
    var characters: [Int32] = []
    characters.reserveCapacity(bytes.count)
    for element in Scalars(bytes) { characters.append(element.character) }
    indexed = (bytes, characters)
    return characters
  }

  /// Says whether two arrays are the same storage.
  private func isSame(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count == right.count, !left.isEmpty else { return false }
    return left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { $0.baseAddress == left.baseAddress }
    }
  }
}
