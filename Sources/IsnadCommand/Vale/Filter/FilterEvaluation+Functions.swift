extension FilterEvaluation {
  private static let names = [
    "all", "any", "count", "filter", "hasPrefix", "hasSuffix", "len", "lower", "none", "one", "trim",
    "upper",
  ]

  /// What a function comes to.
  func call(_ name: String, _ arguments: [FilterNode], _ offset: Int) throws(FilterError) -> FilterValue
  {
    switch name {
    case "any", "all", "none", "one", "count", "filter": return try predicate(name, arguments, offset)
    case "len":
      switch try only(arguments, name, offset) {
      case .text(let text): return .number(Double(text.unicodeScalars.count))
      case .list(let members): return .number(Double(members.count))
      case let other: throw wrong(name, "a text or a list", other, offset)
      }
    case "lower": return .text(try text(try only(arguments, name, offset), name, offset).lowercased())
    case "upper": return .text(try text(try only(arguments, name, offset), name, offset).uppercased())
    case "trim":
      let text = try text(try only(arguments, name, offset), name, offset)
      let words = text.unicodeScalars.split { $0.properties.isWhitespace }
      guard let first = words.first, let last = words.last else { return .text("") }
      return .text(String(text.unicodeScalars[first.startIndex..<last.endIndex]))
    case "hasPrefix", "hasSuffix":
      guard arguments.count == 2 else {
        throw FilterError("'\(name)' takes two texts", advice: "write both", at: offset)
      }
      let operation = name == "hasPrefix" ? "startsWith" : "endsWith"
      return try value(of: .operation(operation, arguments[0], arguments[1], offset))
    default:
      throw FilterError(
        "the function '\(name)' is not supported",
        advice: "those there are: \(FilterEvaluation.names.joined(separator: ", "))", at: offset)
    }
  }

  private func only(
    _ arguments: [FilterNode], _ name: String, _ offset: Int
  ) throws(FilterError) -> FilterValue {
    guard arguments.count == 1 else {
      throw FilterError("'\(name)' takes one value", advice: "write one", at: offset)
    }
    return try value(of: arguments[0])
  }

  private func predicate(
    _ name: String, _ arguments: [FilterNode], _ offset: Int
  ) throws(FilterError) -> FilterValue {
    guard arguments.count == 2, case .list(let members) = try value(of: arguments[0]) else {
      throw FilterError(
        "'\(name)' takes a list and a condition", advice: "write '\(name)(.Scope, # == \"heading\")'",
        at: offset)
    }
    var fitting: [FilterValue] = []
    for member in members where try FilterEvaluation(subject: member).truth(arguments[1], name, offset) {
      fitting.append(member)
    }
    switch name {
    case "any": return .boolean(!fitting.isEmpty)
    case "all": return .boolean(fitting.count == members.count)
    case "none": return .boolean(fitting.isEmpty)
    case "one": return .boolean(fitting.count == 1)
    case "count": return .number(Double(fitting.count))
    default: return .list(fitting)
    }
  }
}
