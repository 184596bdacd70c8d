public import IsnadText

/// A text with marks that say what must be flagged.
///
/// `He said [[it]].` marks one word; `\[[` and `\]]` stand for the brackets themselves.
public struct MarkedText: Sendable, Hashable {
  /// The text without the marks.
  public let text: String
  /// The marked bytes, in the order of their starts.
  public let marks: [TextRange]

  /// Reads a marked text.
  ///
  /// - Throws: ``MarkError`` for a mark that is not closed or not opened.
  public init(_ marked: String) throws(MarkError) {
    let bytes = Array(marked.utf8)
    var text: [UInt8] = []
    var open: [Int] = []
    var marks: [TextRange] = []
    var index = 0
    while index < bytes.count {
      let pair = bytes[index...].prefix(2)
      if bytes[index] == backslash, MarkedText.isMark(bytes[(index + 1)...].prefix(2)) {
        text.append(contentsOf: bytes[(index + 1)...(index + 2)])
        index += 3
      } else if pair.elementsEqual([opening, opening]) {
        open.append(text.count)
        index += 2
      } else if pair.elementsEqual([closing, closing]), let start = open.popLast() {
        marks.append(TextRange(start, text.count))
        index += 2
      } else if pair.elementsEqual([closing, closing]) {
        throw .neverOpened(offset: index)
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    if let start = open.last { throw .neverClosed(offset: start) }
    self.text = String(decoding: text, as: UTF8.self)
    self.marks = marks.sorted()
  }

  private static func isMark(_ pair: ArraySlice<UInt8>) -> Bool {
    pair.elementsEqual([opening, opening]) || pair.elementsEqual([closing, closing])
  }
}

private let opening = UInt8(ascii: "[")
private let closing = UInt8(ascii: "]")
private let backslash = UInt8(ascii: "\\")

/// A mark without its other half.
public enum MarkError: Error, Equatable, CustomStringConvertible {
  /// `[[` without `]]`; the offset counts bytes of the text without marks.
  case neverClosed(offset: Int)
  /// `]]` without `[[`; the offset counts bytes of the marked text.
  case neverOpened(offset: Int)

  public var description: String {
    switch self {
    case .neverClosed(let offset): "'[[' is never closed by ']]' (at byte \(offset))"
    case .neverOpened(let offset):
      "']]' closes nothing (at byte \(offset)); write '\\]]' for the brackets"
    }
  }
}
