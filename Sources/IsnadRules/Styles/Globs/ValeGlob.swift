/// A pattern for paths as the sections of `.vale.ini` and `--glob` write it.
///
/// Without `**`, `*` and `?` go through folders, too; with it they stay inside one, and `**` as a
/// whole part of the path goes through any number of them. `[a-z]`, `[!a-z]` and `[^a-z]` are one
/// of a set, `{a,b}` one of some patterns, a backslash takes the next character as it is, and a `!`
/// in front turns the answer round. The work is bounded by the product of the lengths.
public struct ValeGlob: Sendable {
  /// The pattern as written.
  public let text: String
  /// Says whether it matches what its pattern does not.
  public let isNegated: Bool
  private let steps: [Step]

  /// One step of the machine that walks along a path.
  fileprivate enum Step: Sendable {
    case literal(Unicode.Scalar)
    case one(crossesFolders: Bool)
    case set([ClosedRange<Unicode.Scalar>], isNegated: Bool, crossesFolders: Bool)
    /// Goes on at two places.
    case split(Int, Int)
    case jump(Int)
    case end
  }

  /// Creates a glob.
  ///
  /// - Throws: ``Fault`` where a bracket or brace is never closed, or the pattern is too large.
  public init(_ text: String) throws(Fault) {
    self.text = text
    let pattern = text.drop { $0 == "!" }
    isNegated = text.hasPrefix("!")
    var builder = Builder(pattern)
    steps = try builder.build()
  }

  /// Why a pattern is none.
  public struct Fault: Error, Sendable, Hashable {
    /// What was found.
    public let reason: String
  }

  /// Says whether a path matches.
  public func matches(_ path: String) -> Bool {
    var current = Places(count: steps.count)
    var following = Places(count: steps.count)
    reach(0, &current)
    for scalar in path.unicodeScalars {
      let scalar = scalar == "\\" ? "/" : scalar
      following.removeAll()
      for place in current.members where steps[place].takes(scalar) { reach(place + 1, &following) }
      swap(&current, &following)
      if current.members.isEmpty { break }
    }
    let isMatch = current.members.contains { if case .end = steps[$0] { true } else { false } }
    return isMatch != isNegated
  }

  /// Adds a place, and those that it leads to without a character.
  private func reach(_ start: Int, _ places: inout Places) {
    var open = [start]
    while let place = open.popLast() {
      guard places.insert(place) else { continue }
      switch steps[place] {
      case .split(let first, let second): open += [second, first]
      case .jump(let target): open.append(target)
      default: break
      }
    }
  }

  /// Some places of the machine, each once.
  private struct Places {
    private(set) var members: [Int] = []
    private var isMember: [Bool]

    init(count: Int) { isMember = Array(repeating: false, count: count) }

    mutating func insert(_ place: Int) -> Bool {
      if isMember[place] { return false }
      isMember[place] = true
      members.append(place)
      return true
    }

    mutating func removeAll() {
      for member in members { isMember[member] = false }
      members.removeAll(keepingCapacity: true)
    }
  }
}

extension ValeGlob.Step {
  fileprivate func takes(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .literal(let literal): literal == scalar
    case .one(let crossesFolders): crossesFolders || scalar != "/"
    case .set(let ranges, let isNegated, let crossesFolders):
      (crossesFolders || scalar != "/") && ranges.contains { $0.contains(scalar) } != isNegated
    case .split, .jump, .end: false
    }
  }
}

/// Turns a pattern into steps.
private struct Builder {
  private let pattern: [Unicode.Scalar]
  /// `*` crosses folders unless the pattern has `**`.
  private let crosses: Bool
  private var next = 0
  private var steps: [ValeGlob.Step] = []
  private var depth = 0

  init(_ pattern: some StringProtocol) {
    self.pattern = Array(pattern.unicodeScalars)
    crosses = !pattern.contains("**")
  }

  mutating func build() throws(ValeGlob.Fault) -> [ValeGlob.Step] {
    guard pattern.count <= 4_096 else {
      throw ValeGlob.Fault(reason: "the pattern is longer than 4,096 characters")
    }
    try sequence(until: [])
    steps.append(.end)
    return steps
  }

  private mutating func sequence(until ends: Set<Unicode.Scalar>) throws(ValeGlob.Fault) {
    while next < pattern.count, !ends.contains(pattern[next]) {
      let scalar = pattern[next]
      switch scalar {
      case "*": stars()
      case "?":
        next += 1
        steps.append(.one(crossesFolders: crosses))
      case "[": try set()
      case "{": try alternatives()
      case "\\":
        steps.append(.literal(next + 1 < pattern.count ? pattern[next + 1] : scalar))
        next += 2
      case "/" where isFoldersBehind():
        // `a/**` is the folder itself, too.
        next += 3
        let split = steps.count
        steps += [.split(split + 1, 0), .literal("/")]
        loop(crossesFolders: true)
        steps[split] = .split(split + 1, steps.count)
      default:
        next += 1
        steps.append(.literal(scalar))
      }
    }
  }

  /// Says whether `/**` ends the pattern here.
  private func isFoldersBehind() -> Bool {
    pattern[next...].starts(with: ["/", "*", "*"]) && next + 3 == pattern.count
  }

  private mutating func stars() {
    let start = next
    while next < pattern.count, pattern[next] == "*" { next += 1 }
    let isWhole =
      next - start == 2 && (start == 0 || ["/", "{", ","].contains(pattern[start - 1]))
      && (next == pattern.count || ["/", "}", ","].contains(pattern[next]))
    guard isWhole, next < pattern.count, pattern[next] == "/" else {
      loop(crossesFolders: crosses || isWhole)
      return
    }
    // `**/` is nothing, or folders with their slash.
    next += 1
    let split = steps.count
    steps.append(.split(split + 1, 0))
    loop(crossesFolders: true)
    steps.append(.literal("/"))
    steps[split] = .split(split + 1, steps.count)
  }

  /// Any number of characters.
  private mutating func loop(crossesFolders: Bool) {
    let start = steps.count
    steps += [.split(start + 1, start + 3), .one(crossesFolders: crossesFolders), .jump(start)]
  }

  private mutating func set() throws(ValeGlob.Fault) {
    next += 1
    var isNegated = false
    if next < pattern.count, pattern[next] == "!" || pattern[next] == "^" {
      isNegated = true
      next += 1
    }
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    while next < pattern.count, pattern[next] != "]" || ranges.isEmpty {
      let low = member()
      if next + 1 < pattern.count, pattern[next] == "-" {
        // Vale's words, since programs may know them.
        guard pattern[next + 1] != "]" else {
          throw ValeGlob.Fault(reason: "expected close range character, found ']' behind '\(low)-'")
        }
        next += 1
        let high = member()
        guard low <= high else { throw ValeGlob.Fault(reason: "the range '\(low)-\(high)' is empty") }
        ranges.append(low...high)
      } else {
        ranges.append(low...low)
      }
    }
    guard next < pattern.count else { throw ValeGlob.Fault(reason: "a '[' is never closed") }
    next += 1
    steps.append(.set(ranges, isNegated: isNegated, crossesFolders: crosses))
  }

  private mutating func member() -> Unicode.Scalar {
    if pattern[next] == "\\", next + 1 < pattern.count { next += 1 }
    defer { next += 1 }
    return pattern[next]
  }

  private mutating func alternatives() throws(ValeGlob.Fault) {
    next += 1
    depth += 1
    guard depth <= 32 else { throw ValeGlob.Fault(reason: "the braces are nested too deeply") }
    var exits: [Int] = []
    while true {
      let split = steps.count
      steps.append(.split(split + 1, 0))
      try sequence(until: [",", "}"])
      guard next < pattern.count else { throw ValeGlob.Fault(reason: "a '{' is never closed") }
      let isLast = pattern[next] == "}"
      next += 1
      if isLast {
        steps[split] = .jump(split + 1)
        break
      }
      exits.append(steps.count)
      steps.append(.jump(0))
      steps[split] = .split(split + 1, steps.count)
    }
    for exit in exits { steps[exit] = .jump(steps.count) }
    depth -= 1
  }
}
