/// What an expression of a template comes to.
indirect enum TemplateValue {
  case nothing
  case boolean(Bool)
  case integer(Int)
  case decimal(Double)
  case text(String)
  case list([TemplateValue])
  /// A value with named fields.
  case record(TemplateRecord)
  case dictionary(TemplateDictionary)
  case table(TemplateTable)
}

/// A value with fields that are all known.
///
/// It is a class for the compiler's sake: of a struct that holds the enum that holds it, Swift 6 tells in
/// some orders of the files of a debug build that the reference is circular.
final class TemplateRecord {
  /// The type, as messages name it.
  let type: String
  /// The fields in their order.
  let fields: [(name: String, value: TemplateValue)]

  init(type: String, fields: [(name: String, value: TemplateValue)]) {
    (self.type, self.fields) = (type, fields)
  }

  subscript(name: String) -> TemplateValue? { fields.first { $0.name == name }?.value }
}

/// A map that functions change where it stands; it is walked in the order of its keys.
final class TemplateDictionary {
  var members: [String: TemplateValue] = [:]

  init(_ members: [String: TemplateValue] = [:]) { self.members = members }

  var sorted: [(key: String, value: TemplateValue)] { members.sorted { $0.key < $1.key } }
}

/// Rows that a template gathers before it writes them.
final class TemplateTable {
  let wraps: Bool
  var rows: [[String]] = []

  init(wraps: Bool) { self.wraps = wraps }
}

extension TemplateValue {
  static func texts(_ texts: [String]) -> TemplateValue { .list(texts.map { .text($0) }) }

  /// Says whether the value counts as true: whether it is not empty and not zero.
  var isTrue: Bool {
    switch self {
    case .nothing: false
    case .boolean(let value): value
    case .integer(let number): number != 0
    case .decimal(let number): number != 0
    case .text(let text): !text.isEmpty
    case .list(let members): !members.isEmpty
    case .record, .table: true
    case .dictionary(let dictionary): !dictionary.members.isEmpty
    }
  }

  /// The type, as Go names it.
  var type: String {
    switch self {
    case .nothing: "nil"
    case .boolean: "bool"
    case .integer: "int"
    case .decimal: "float64"
    case .text: "string"
    case .list: "[]interface {}"
    case .record(let record): record.type
    case .dictionary: "map[string]interface {}"
    case .table: "*tablewriter.Table"
    }
  }

  /// The value as it is written into the output.
  var written: String {
    if case .nothing = self { return "<no value>" }
    return plain(0)
  }

  /// The value as Go's `%v` prints it.
  func plain(_ depth: Int) -> String {
    guard depth < 20 else { return "…" }
    switch self {
    case .nothing: return "<nil>"
    case .boolean(let value): return value ? "true" : "false"
    case .integer(let number): return String(number)
    case .decimal(let number): return GoNumber.text(number)
    case .text(let text): return text
    case .list(let members): return "[\(members.map { $0.plain(depth + 1) }.joined(separator: " "))]"
    case .record(let record):
      return "{\(record.fields.map { $0.value.plain(depth + 1) }.joined(separator: " "))}"
    case .dictionary(let dictionary):
      let members = dictionary.sorted.map { "\($0.key):\($0.value.plain(depth + 1))" }
      return "map[\(members.joined(separator: " "))]"
    case .table: return ""
    }
  }

  /// Says whether two values are the same, in kind and in content.
  func equals(_ other: TemplateValue, _ depth: Int = 0) -> Bool {
    guard depth < 20 else { return false }
    switch (self, other) {
    case (.nothing, .nothing): return true
    case (.boolean(let left), .boolean(let right)): return left == right
    case (.integer(let left), .integer(let right)): return left == right
    case (.decimal(let left), .decimal(let right)): return left == right
    case (.text(let left), .text(let right)): return left.utf8.elementsEqual(right.utf8)
    case (.list(let left), .list(let right)):
      return left.count == right.count && zip(left, right).allSatisfy { $0.equals($1, depth + 1) }
    case (.record(let left), .record(let right)):
      return left.type == right.type
        && zip(left.fields, right.fields).allSatisfy { $0.value.equals($1.value, depth + 1) }
    case (.dictionary(let left), .dictionary(let right)):
      return left === right
        || left.members.count == right.members.count
          && left.members.allSatisfy { right.members[$0.key]?.equals($0.value, depth + 1) ?? false }
    case (.table(let left), .table(let right)): return left === right
    default: return false
    }
  }
}
