/// Markup of the page, as UTF-8.
///
/// What stands in this program's source is markup; what is interpolated into it is text, and is
/// escaped for content and for attributes in double quotes alike. Only markup is interpolated
/// unchanged, so nothing from a draft, a rule or a file name can become markup by oversight.
struct Markup: Sendable, Hashable {
  /// The bytes.
  private(set) var bytes: [UInt8] = []

  /// Creates empty markup.
  init() {}

  /// Creates markup from bytes that are known to be markup: the style sheet and the script.
  init(trusted bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The markup as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Says whether nothing stands here.
  var isEmpty: Bool { bytes.isEmpty }

  /// Appends markup.
  static func += (left: inout Markup, right: Markup) {
    left.bytes.append(contentsOf: right.bytes)
  }
}

extension Markup: ExpressibleByStringInterpolation {
  init(stringLiteral literal: String) {
    bytes = Array(literal.utf8)
  }

  init(stringInterpolation interpolation: Interpolation) {
    bytes = interpolation.bytes
  }

  /// Puts literals, escaped text and markup together.
  struct Interpolation: StringInterpolationProtocol {
    fileprivate var bytes: [UInt8] = []

    init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    mutating func appendLiteral(_ literal: String) {
      bytes.append(contentsOf: literal.utf8)
    }

    mutating func appendInterpolation(_ text: String) {
      for byte in text.utf8 {
        if let entity = byte.entity {
          bytes.append(contentsOf: entity.utf8)
        } else {
          bytes.append(byte)
        }
      }
    }

    mutating func appendInterpolation(_ number: Int) {
      bytes.append(contentsOf: String(number).utf8)
    }

    mutating func appendInterpolation(_ markup: Markup) {
      bytes.append(contentsOf: markup.bytes)
    }

    mutating func appendInterpolation(_ parts: [Markup]) {
      for part in parts { bytes.append(contentsOf: part.bytes) }
    }
  }
}

extension UInt8 {
  /// What stands for the byte in a page; nothing where the byte stands for itself.
  ///
  /// Controls other than white space may not stand in HTML at all, not even as references.
  fileprivate var entity: String? {
    switch self {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    case 0x09, 0x0A, 0x0D: nil
    case 0x00..<0x20, 0x7F: "\u{FFFD}"
    default: nil
    }
  }
}
