import IsnadText

/// A filter while it is asked about a rule.
struct FilterEvaluation {
  /// What `#` stands for.
  let subject: FilterValue

  func value(of node: FilterNode) throws(FilterError) -> FilterValue {
    switch node {
    case .value(let value): return value
    case .subject: return subject
    case .list(let members):
      var values: [FilterValue] = []
      for member in members { values.append(try value(of: member)) }
      return .list(values)
    case .field(let owner, let name, let offset):
      return try field(name, of: try value(of: owner), offset)
    case .element(let owner, let index, let offset): return try element(owner, index, offset)
    case .not(let inner, let offset): return .boolean(!(try truth(inner, "not", offset)))
    case .negative(let inner, let offset):
      return .number(-(try number(try value(of: inner), "-", offset)))
    case .both(let left, let right, let offset):
      guard try truth(left, "and", offset) else { return .boolean(false) }
      return .boolean(try truth(right, "and", offset))
    case .either(let left, let right, let offset):
      if try truth(left, "or", offset) { return .boolean(true) }
      return .boolean(try truth(right, "or", offset))
    case .choice(let condition, let yes, let no, let offset):
      return try value(of: try truth(condition, "?", offset) ? yes : no)
    case .operation(let name, let left, let right, let offset):
      return try operation(name, try value(of: left), try value(of: right), offset)
    case .call(let name, let arguments, let offset): return try call(name, arguments, offset)
    }
  }

  private func field(
    _ name: String, of owner: FilterValue, _ offset: Int
  ) throws(FilterError) -> FilterValue {
    guard case .rule(let rule) = owner else {
      throw FilterError("\(owner.type) has no field '.\(name)'", advice: "ask a rule for it", at: offset)
    }
    guard let value = rule.fields[name] else {
      throw FilterError(
        "rules have no field '.\(name)'",
        advice: "their fields are \(rule.fields.keys.sorted().map { ".\($0)" }.joined(separator: ", "))",
        at: offset)
    }
    return value
  }

  private func element(
    _ owner: FilterNode, _ index: FilterNode, _ offset: Int
  ) throws(FilterError) -> FilterValue {
    switch (try value(of: owner), try value(of: index)) {
    case (.list(let members), .number(let number)):
      let position = Int(exactly: number).map { $0 < 0 ? members.count + $0 : $0 } ?? -1
      guard members.indices.contains(position) else {
        throw FilterError(
          "there is no member \(Int(exactly: number) ?? -1) in a list of \(members.count)",
          advice: "the first is 0", at: offset)
      }
      return members[position]
    case (let owner, .text(let name)): return try field(name, of: owner, offset)
    default:
      throw FilterError(
        "'[ ]' asks a list for a member by its number", advice: "write '.Scope[0]'", at: offset)
    }
  }

  func truth(_ node: FilterNode, _ name: String, _ offset: Int) throws(FilterError) -> Bool {
    let value = try value(of: node)
    guard case .boolean(let answer) = value else {
      throw wrong(name, "what is true or false", value, offset)
    }
    return answer
  }

  private func operation(
    _ name: String, _ left: FilterValue, _ right: FilterValue, _ offset: Int
  ) throws(FilterError) -> FilterValue {
    switch name {
    case "==": return .boolean(left == right)
    case "!=": return .boolean(left != right)
    case "in":
      guard case .list(let members) = right else {
        throw wrong(name, "a list on its right", right, offset)
      }
      return .boolean(members.contains(left))
    case "contains", "startsWith", "endsWith", "matches":
      return .boolean(
        try textTest(name, try text(left, name, offset), try text(right, name, offset), offset))
    case "<", ">", "<=", ">=": return .boolean(try order(name, left, right, offset))
    case "??": return left == .nothing ? right : left
    case "..":
      let (first, last) = (try number(left, name, offset), try number(right, name, offset))
      guard last - first <= 10_000 else {
        throw FilterError(
          "a range has more than 10,000 numbers", advice: "compare with '<' and '>'", at: offset)
      }
      return .list(stride(from: first, through: last, by: 1).map { .number($0) })
    case "+":
      if case .text(let first) = left { return .text(first + (try text(right, name, offset))) }
      return .number(try number(left, name, offset) + number(right, name, offset))
    case "-": return .number(try number(left, name, offset) - number(right, name, offset))
    case "*": return .number(try number(left, name, offset) * number(right, name, offset))
    case "/": return .number(try number(left, name, offset) / number(right, name, offset))
    case "%":
      return .number(
        try number(left, name, offset).truncatingRemainder(dividingBy: try number(right, name, offset)))
    default:
      throw FilterError(
        "the operator '\(name)' is not supported", advice: "see Documentation/vale-command-line.md",
        at: offset)
    }
  }

  private func textTest(
    _ name: String, _ left: String, _ right: String, _ offset: Int
  ) throws(FilterError) -> Bool {
    switch name {
    case "startsWith": return left.utf8.starts(with: right.utf8)
    case "endsWith": return left.utf8.suffix(right.utf8.count).elementsEqual(right.utf8)
    case "contains": return left.contains(right)
    default:
      do {
        return try RegularExpression(right).matches(left)
      } catch {
        throw FilterError("'\(right)' is no regular expression: \(error)", advice: "mend it", at: offset)
      }
    }
  }

  private func order(
    _ name: String, _ left: FilterValue, _ right: FilterValue, _ offset: Int
  ) throws(FilterError) -> Bool {
    let (isLess, isEqual): (Bool, Bool)
    switch (left, right) {
    case (.number(let first), .number(let second)): (isLess, isEqual) = (first < second, first == second)
    case (.text(let first), .text(let second)):
      (isLess, isEqual) = (first.utf8.lexicographicallyPrecedes(second.utf8), first == second)
    default: throw wrong(name, "two numbers or two texts", right, offset)
    }
    switch name {
    case "<": return isLess
    case "<=": return isLess || isEqual
    case ">": return !isLess && !isEqual
    default: return !isLess
    }
  }

  func text(_ value: FilterValue, _ name: String, _ offset: Int) throws(FilterError) -> String {
    guard case .text(let text) = value else { throw wrong(name, "texts", value, offset) }
    return text
  }

  private func number(_ value: FilterValue, _ name: String, _ offset: Int) throws(FilterError) -> Double
  {
    guard case .number(let number) = value else { throw wrong(name, "numbers", value, offset) }
    return number
  }

  func wrong(_ name: String, _ expected: String, _ found: FilterValue, _ offset: Int) -> FilterError {
    FilterError("'\(name)' is given \(found.type)", advice: "it takes \(expected)", at: offset)
  }
}
