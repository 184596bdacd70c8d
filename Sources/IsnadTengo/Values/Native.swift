/// A function that the interpreter gives to scripts.
final class Native: Sendable {
  typealias Body = @Sendable (Run, [Value]) throws(Failure) -> Value

  let name: String
  let isBuiltin: Bool
  let body: Body

  init(_ name: String, isBuiltin: Bool = false, _ body: @escaping Body) {
    self.name = name
    self.isBuiltin = isBuiltin
    self.body = body
  }

  var typeName: String { (isBuiltin ? "builtin-function:" : "user-function:") + name }
}

/// A module, or the regular expression that `re_compile` makes: named members that never change.
final class Module: Sendable {
  enum Member {
    case native(Native)
    case float(Double)
    case int(Int64)

    var value: Value {
      switch self {
      case .native(let native): .native(native)
      case .float(let value): .float(value)
      case .int(let value): .int(value)
      }
    }
  }

  let name: String
  let members: [String: Member]

  init(_ name: String, _ members: [String: Member]) {
    self.name = name
    self.members = members
  }

  /// Creates a module of functions.
  convenience init(_ name: String, functions: [Native]) {
    self.init(
      name, Dictionary(functions.map { ($0.name, .native($0)) }, uniquingKeysWith: { first, _ in first })
    )
  }

  /// What a script must hear that asks for a member the module has not.
  func failure(for member: String) -> Failure {
    let near = members.keys.filter { $0.contains(member) || member.contains($0) }.sorted()
    let hint = near.isEmpty ? "" : "; it has \(near.map { "'\($0)'" }.joined(separator: ", "))"
    return Failure("the module '\(name)' has no '\(member)'\(hint)", .source)
  }
}
