internal import CExpat
internal import IsnadText

/// What follows a walk over XML.
protocol XMLHandler: AnyObject {
  /// Takes in the start of an element.
  func start(_ tag: XMLTag)
  /// Takes in the end of an element, with the offset behind it.
  func end(at offset: Int)
  /// Takes in words and the bytes of the source that say them, which are others where they are
  /// references.
  func text(_ words: UnsafeBufferPointer<UInt8>, at range: TextRange)
}

/// Where XML is not as it must be.
struct XMLFault: Error {
  /// What is wrong.
  enum Reason {
    /// The rules of XML are broken, in Expat's words.
    case notWellFormed(String)
    /// A document type is declared, which could bring in entities and other files.
    case documentType
    /// Elements nest deeper than any program writes them.
    case tooDeep
  }

  let reason: Reason
  /// The offset of the byte, counted from the start of the XML.
  let offset: Int
}

/// A walk over XML with Expat, from its start to its end or to its first fault.
///
/// Document types are refused, so that there are no entities but the five of XML, no other file is
/// ever asked for, and text never grows.
final class XMLWalk {
  /// The most levels of elements.
  static let deepest = 1_000
  /// What parts the address of a namespace from the name in what Expat reports.
  static let separator = UInt8(ascii: "\n")

  private let parser: OpaquePointer
  private let handler: any XMLHandler
  /// What is added to offsets: where the XML stands in the source.
  private let base: Int
  private var depth = 0
  private var reason: XMLFault.Reason?

  private init?(_ handler: any XMLHandler, base: Int) {
    // The name of the encoding overrules that in the declaration: the bytes were decoded before.
    guard let parser = XML_ParserCreateNS("UTF-8", XML_Char(XMLWalk.separator)) else { return nil }
    self.parser = parser
    self.handler = handler
    self.base = base
  }

  deinit { XML_ParserFree(parser) }

  /// Walks over a part of bytes; offsets that are handed on count from the start of the bytes.
  ///
  /// - Returns: The fault at which the walk ended before its time.
  static func walk(_ bytes: [UInt8], in range: TextRange, _ handler: any XMLHandler) -> XMLFault? {
    guard let walk = XMLWalk(handler, base: range.start) else {
      return XMLFault(reason: .notWellFormed("out of memory"), offset: 0)
    }
    return bytes.withUnsafeBufferPointer { buffer in
      walk.run(UnsafeBufferPointer(rebasing: buffer[range.start..<range.end]))
    }
  }

  private func run(_ bytes: UnsafeBufferPointer<UInt8>) -> XMLFault? {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser, { data, name, attributes in XMLWalk.of(data)?.start(name, attributes) },
      { data, _ in XMLWalk.of(data)?.end() })
    XML_SetCharacterDataHandler(parser) { data, words, count in XMLWalk.of(data)?.text(words, count) }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      XMLWalk.of(data)?.stop(.documentType)
    }
    let status = bytes.withMemoryRebound(to: XML_Char.self) { words in
      XML_Parse(parser, words.baseAddress, CInt(clamping: words.count), 1)
    }
    guard status != XML_STATUS_OK else { return nil }
    let offset = min(max(0, Int(XML_GetCurrentByteIndex(parser))), bytes.count)
    if let reason { return XMLFault(reason: reason, offset: offset) }
    let words = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) }
    return XMLFault(reason: .notWellFormed(words ?? "an unknown mistake"), offset: offset)
  }

  private static func of(_ data: UnsafeMutableRawPointer?) -> XMLWalk? {
    data.map { Unmanaged<XMLWalk>.fromOpaque($0).takeUnretainedValue() }
  }

  /// The bytes of the tag or the words that are being reported.
  private var range: TextRange {
    let start = base + Int(XML_GetCurrentByteIndex(parser))
    return TextRange(start, start + Int(XML_GetCurrentByteCount(parser)))
  }

  private func stop(_ reason: XMLFault.Reason) {
    self.reason = reason
    XML_StopParser(parser, XML_Bool(0))
  }

  private func start(
    _ name: UnsafePointer<XML_Char>?, _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    depth += 1
    guard depth <= XMLWalk.deepest else { return stop(.tooDeep) }
    guard let name else { return }
    handler.start(XMLTag(name: XMLName(name), attributes: XMLAttributes(attributes), range: range))
  }

  private func end() {
    // A tag that was refused for its depth is not told of, and neither is its end.
    guard reason == nil else { return }
    depth -= 1
    handler.end(at: range.end)
  }

  private func text(_ words: UnsafePointer<XML_Char>?, _ count: CInt) {
    guard let words, reason == nil else { return }
    words.withMemoryRebound(to: UInt8.self, capacity: Int(count)) { words in
      handler.text(UnsafeBufferPointer(start: words, count: Int(count)), at: range)
    }
  }
}
