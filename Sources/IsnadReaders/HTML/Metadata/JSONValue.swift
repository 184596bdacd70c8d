internal import Foundation

/// A value of foreign JSON, within limits of size and depth.
enum JSONValue {
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])
  /// A number, a truth value or nothing: no linked data that is asked for here.
  case other

  /// Why JSON was not read.
  enum Fault: Error {
    case tooLarge
    case tooDeep
    case notJSON
  }

  /// The most bytes that are read.
  static let largest = 262_144
  /// The deepest nesting that is read.
  static let deepest = 64

  /// Reads JSON.
  static func parse(_ bytes: ArraySlice<UInt8>) throws(Fault) -> JSONValue {
    guard bytes.count <= largest else { throw .tooLarge }
    guard depth(of: bytes) <= deepest else { throw .tooDeep }
    guard let value = try? JSONSerialization.jsonObject(with: Data(bytes), options: [.fragmentsAllowed])
    else { throw .notJSON }
    return JSONValue(value)
  }

  private init(_ value: Any) {
    switch value {
    case let text as String: self = .text(text)
    case let list as [Any]: self = .list(list.map(JSONValue.init))
    case let object as [String: Any]: self = .object(object.mapValues(JSONValue.init))
    default: self = .other
    }
  }

  /// The deepest nesting of brackets outside of strings.
  private static func depth(of bytes: ArraySlice<UInt8>) -> Int {
    var (depth, deepest) = (0, 0)
    var (isString, isEscaped) = (false, false)
    for byte in bytes {
      if isString {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isString = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isString = true
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        deepest = max(deepest, depth)
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      default: break
      }
    }
    return deepest
  }

  /// The text, if it is one.
  var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// The members of a list; a single value is a list of one.
  var members: [JSONValue] {
    if case .list(let members) = self { members } else { [self] }
  }

  /// The value of a key; nothing where the value is no object.
  subscript(key: String) -> JSONValue? {
    if case .object(let object) = self { object[key] } else { nil }
  }
}
