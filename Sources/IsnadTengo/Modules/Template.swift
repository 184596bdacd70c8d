import IsnadText

/// A replacement in which `$1`, `${1}`, `$name` and `${name}` stand for groups, and `$$` for a dollar.
struct Template {
  private enum Part {
    case literal([UInt8])
    case group(String)
  }

  private let parts: [Part]

  init(_ bytes: [UInt8]) {
    var parts: [Part] = []
    var literal: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "$"), index + 1 < bytes.count else {
        literal.append(bytes[index])
        index += 1
        continue
      }
      if bytes[index + 1] == UInt8(ascii: "$") {
        literal.append(UInt8(ascii: "$"))
        index += 2
        continue
      }
      guard let (name, end) = Template.name(in: bytes, at: index + 1) else {
        literal.append(bytes[index])
        index += 1
        continue
      }
      parts.append(.literal(literal))
      parts.append(.group(name))
      literal = []
      index = end
    }
    self.parts = parts + [.literal(literal)]
  }

  /// The name behind a dollar, as long as it can be, and where it ends.
  private static func name(in bytes: [UInt8], at start: Int) -> (String, Int)? {
    let isBraced = bytes[start] == UInt8(ascii: "{")
    let first = isBraced ? start + 1 : start
    var end = first
    while end < bytes.count, isWord(bytes[end]) { end += 1 }
    guard end > first else { return nil }
    let name = String(decoding: bytes[first..<end], as: UTF8.self)
    guard isBraced else { return (name, end) }
    guard end < bytes.count, bytes[end] == UInt8(ascii: "}") else { return nil }
    return (name, end + 1)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// Writes the replacement of one match; a group that is not there is empty.
  func append(
    to out: inout [UInt8], _ groups: [TextRange?], of text: [UInt8], by pattern: Pattern
  ) {
    for part in parts {
      switch part {
      case .literal(let bytes): out += bytes
      case .group(let name):
        guard let number = Int(name) ?? pattern.groupNames[name], number < groups.count,
          let group = groups[number]
        else { continue }
        out += text[group.start..<group.end]
      }
    }
  }
}
