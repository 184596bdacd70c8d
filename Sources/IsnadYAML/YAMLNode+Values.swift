public import Foundation

extension YAMLNode {
  /// The text of a scalar that is not null.
  public var string: String? {
    guard case .scalar(let text, _) = content, !isNull else { return nil }
    return text
  }

  /// The members of a sequence.
  public var sequence: [YAMLNode]? {
    if case .sequence(let members) = content { members } else { nil }
  }

  /// The keys and values of a mapping, in the order of the file.
  public var mapping: [(key: YAMLNode, value: YAMLNode)]? {
    if case .mapping(let pairs) = content { pairs } else { nil }
  }

  /// The value of a key of a mapping.
  public subscript(key: String) -> YAMLNode? {
    mapping?.first { $0.key.string == key }?.value
  }

  /// The key itself, with its place.
  public func key(_ name: String) -> YAMLNode? {
    mapping?.first { $0.key.string == name }?.key
  }

  /// Says whether nothing is written, or `~` or `null`.
  public var isNull: Bool {
    guard case .scalar(let text, isPlain: true) = content else { return false }
    return text.isEmpty || text == "~" || text == "null"
  }

  /// The value of a plain `yes`, `no`, `true` or `false`.
  public var bool: Bool? {
    guard case .scalar(let text, isPlain: true) = content else { return nil }
    return switch text {
    case "yes", "true": true
    case "no", "false": false
    default: nil
    }
  }

  /// The value of a plain decimal number in Latin digits, such as `-12.5`.
  public var decimal: Decimal? {
    guard case .scalar(let text, isPlain: true) = content, text.utf8.count <= 38 else { return nil }
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let isNumber = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    guard isNumber, parts.count <= 2 else { return nil }
    return Decimal(string: text, locale: Locale(identifier: "en_US_POSIX"))
  }

  /// The value of a plain whole number.
  public var integer: Int? {
    guard case .scalar(let text, isPlain: true) = content else { return nil }
    return Int(text)
  }
}
