/// What a match is replaced by: text, and references to groups as `$1`, `${1}` or `${name}`.
///
/// `$0` and `$&` are the whole match, `$$` is a dollar; what refers to no group stands as it is.
public struct PatternTemplate: Sendable, Hashable {
  private enum Part: Sendable, Hashable {
    case text([UInt8])
    case group(Int)
  }

  private var parts: [Part] = []

  /// Reads a template for a pattern.
  public init(_ source: String, for pattern: Pattern) {
    var rest = Substring(source)
    var text = ""
    while let dollar = rest.firstIndex(of: "$") {
      text += rest[..<dollar]
      rest = rest[dollar...]
      if let (group, length) = PatternTemplate.reference(rest, pattern) {
        if !text.isEmpty { parts.append(.text(Array(text.utf8))) }
        text = ""
        parts.append(.group(group))
        rest = rest.dropFirst(length)
      } else {
        text += "$"
        rest = rest.dropFirst(rest.hasPrefix("$$") ? 2 : 1)
      }
    }
    text += rest
    if !text.isEmpty { parts.append(.text(Array(text.utf8))) }
  }

  private static func reference(
    _ text: Substring, _ pattern: Pattern
  ) -> (group: Int, length: Int)? {
    let behind = text.dropFirst()
    if behind.first == "&" { return (0, 2) }
    if behind.first == "{" {
      guard let end = behind.firstIndex(of: "}") else { return nil }
      let name = String(behind[behind.index(after: behind.startIndex)..<end])
      let group =
        pattern.groupNames[name]
        ?? Int(name).flatMap { (0...pattern.groupCount).contains($0) ? $0 : nil }
      return group.map { ($0, name.count + 3) }
    }
    let digits = behind.prefix { $0.isASCII && $0.isNumber }
    guard let group = Int(digits), group <= pattern.groupCount else { return nil }
    return (group, digits.count + 1)
  }

  /// Appends what a match is replaced by.
  public func append(
    _ match: PatternMatch, in bytes: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]
  ) {
    for part in parts {
      switch part {
      case .text(let text): result += text
      case .group(let group):
        if let range = match[group] { result += bytes[range.start..<range.end] }
      }
    }
  }
}
