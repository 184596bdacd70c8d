/// The groups of a pattern, numbered as .NET does: those without a name first, then the names.
struct GroupTable: Sendable {
  private(set) var names: [String: Int] = [:]
  private(set) var slots: Set<Int> = []
  private var order: [String] = []
  private var isNumbered = false
  /// The number the next group without a name gets.
  private var next = 1

  /// The highest number.
  var highest: Int { slots.max() ?? 0 }

  /// Says whether groups are still being counted, so that a reference may lead to one behind it.
  var isCounting: Bool { !isNumbered }

  /// The number of a new group without a name.
  mutating func addUnnamed() -> Int {
    defer { next += 1 }
    slots.insert(next)
    return next
  }

  /// The number of a group that is given by the pattern.
  mutating func add(number: Int) -> Int {
    slots.insert(number)
    return number
  }

  /// The number of a name; groups of one name share it.
  mutating func add(name: String) -> Int {
    if isNumbered { return names[name] ?? 0 }
    if names.updateValue(0, forKey: name) == nil { order.append(name) }
    return 0
  }

  /// Says whether a group has the number.
  func has(_ number: Int) -> Bool { slots.contains(number) || isCounting }

  /// The number behind a name.
  subscript(name: String) -> Int? { names[name] }

  /// The table for the second reading, in which every name has its number.
  func numbered() -> GroupTable {
    var result = GroupTable()
    result.isNumbered = true
    result.slots = slots
    var free = next
    for name in order {
      while result.slots.contains(free) { free += 1 }
      result.names[name] = free
      result.slots.insert(free)
    }
    return result
  }
}
