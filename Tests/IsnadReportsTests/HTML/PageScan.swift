/// Reads a page as strictly as the program writes it: every element closed in order, every attribute
/// in double quotes, no bare `<` or `&` in the text.
struct PageScan {
  struct Element {
    let name: String
    let attributes: [String: String]
    /// The words inside, those of inner elements included.
    var text = ""

    var classes: Set<String> {
      Set((attributes["class"] ?? "").split(separator: " ").map(String.init))
    }
  }

  /// The elements, in the order in which they open.
  private(set) var elements: [Element] = []
  /// What is not as it should be.
  private(set) var faults: [String] = []

  private let bytes: [UInt8]
  private var offset = 0
  private var open: [Int] = []

  init(_ page: String) {
    bytes = Array(page.utf8)
    scan()
  }

  /// The elements with a class.
  func elements(_ name: String) -> [Element] { elements.filter { $0.classes.contains(name) } }

  /// The values of an attribute on all elements.
  func values(of attribute: String) -> [String] { elements.compactMap { $0.attributes[attribute] } }

  private mutating func scan() {
    while offset < bytes.count {
      if bytes[offset] != UInt8(ascii: "<") {
        addText(take { $0 != UInt8(ascii: "<") })
      } else if bytes[offset + 1] == UInt8(ascii: "/") {
        close()
      } else if bytes[offset + 1] == UInt8(ascii: "!") {
        _ = take { $0 != UInt8(ascii: ">") }
        offset += 1
      } else {
        openElement()
      }
    }
    for index in open { faults.append("<\(elements[index].name)> is never closed") }
  }

  private mutating func openElement() {
    offset += 1
    let name = take { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 >= 0x30 && $0 <= 0x39 }
    var attributes: [String: String] = [:]
    while offset < bytes.count, bytes[offset] != UInt8(ascii: ">") {
      guard bytes[offset] == 0x20 else {
        faults.append("“\(take { $0 != UInt8(ascii: ">") })” inside <\(name)>")
        break
      }
      offset += 1
      let key = take { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") && $0 != 0x20 }
      var value = ""
      if bytes[offset] == UInt8(ascii: "=") {
        if bytes[offset + 1] != UInt8(ascii: "\"") { faults.append("\(key) is not in quotes") }
        offset += 2
        value = unescaped(take { $0 != UInt8(ascii: "\"") })
        offset += 1
      }
      if attributes.updateValue(value, forKey: key) != nil { faults.append("\(key) stands twice") }
    }
    offset += 1
    elements.append(Element(name: name, attributes: attributes))
    guard !["meta", "input"].contains(name) else { return }
    open.append(elements.count - 1)
    if ["style", "script"].contains(name) {
      elements[elements.count - 1].text = take(until: "</\(name)>")
    }
  }

  private mutating func close() {
    offset += 2
    let name = take { $0 != UInt8(ascii: ">") }
    offset += 1
    guard let index = open.popLast(), elements[index].name == name else {
      faults.append("</\(name)> closes nothing")
      return
    }
  }

  private mutating func addText(_ text: String) {
    let text = unescaped(text)
    for index in open { elements[index].text += text }
  }

  /// The text with its references replaced; a bare `&` is a fault.
  private mutating func unescaped(_ text: String) -> String {
    var (result, rest) = ("", text[...])
    let known = ["amp;": "&", "lt;": "<", "gt;": ">", "quot;": "\"", "#39;": "'"]
    while let mark = rest.unicodeScalars.firstIndex(of: "&") {
      result += rest[..<mark]
      rest = rest[rest.unicodeScalars.index(after: mark)...]
      guard let (reference, character) = known.first(where: { rest.hasPrefix($0.key) }) else {
        faults.append("a bare & before “\(rest.prefix(10))”")
        continue
      }
      result += character
      rest = rest.dropFirst(reference.count)
    }
    return result + rest
  }

  private mutating func take(while holds: (UInt8) -> Bool) -> String {
    let start = offset
    while offset < bytes.count, holds(bytes[offset]) { offset += 1 }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func take(until end: String) -> String {
    let (start, end) = (offset, Array(end.utf8))
    while offset < bytes.count, !bytes[offset...].starts(with: end) { offset += 1 }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }
}
