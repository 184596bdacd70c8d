internal import Isnad
internal import IsnadText

/// Turns the bytes of a part into UTF-8 and makes sure that they are sound XML.
struct PartDecoder {
  let file: String
  /// The name of the part, for the words of failures.
  let part: String

  /// The UTF-8 of a part.
  func decode(_ bytes: [UInt8]) throws(Failure) -> [UInt8] {
    do {
      return try InputDecoder.decode(bytes, encoding: try encoding(of: bytes), file: file)
    } catch {
      throw Failure(
        file: file, message: "the part \(part) cannot be read: \(error.message)",
        advice: Failure.saveAgain)
    }
  }

  /// The encoding of a part that has no byte order mark: by its first bytes, then by its
  /// declaration.
  private func encoding(of bytes: [UInt8]) throws(Failure) -> TextEncoding? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return nil }
    if bytes.starts(with: [0x3C, 0]) { return .utf16LittleEndian }
    if bytes.starts(with: [0, 0x3C]) { return .utf16BigEndian }
    guard let name = declaredEncoding(bytes), !name.lowercased().hasPrefix("utf-16") else { return nil }
    if name.lowercased() == "us-ascii" { return nil }
    guard let encoding = TextEncoding(name: name) else {
      throw Failure(
        file: file, message: "its encoding is called '\(name)'; expected UTF-8 or UTF-16")
    }
    return encoding
  }

  /// The encoding that `<?xml version="1.0" encoding="…"?>` names.
  private func declaredEncoding(_ bytes: [UInt8]) -> String? {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let head = bytes.dropFirst(start).prefix(200)
    guard head.starts(with: "<?xml".utf8) else { return nil }
    let words = String(decoding: head.prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self)
    guard let name = words.firstRange(of: "encoding")?.upperBound else { return nil }
    let value = words[name...].drop { $0 == " " || $0 == "=" }
    guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
    return String(value.dropFirst().prefix { $0 != quote })
  }

  /// The outermost element of a part.
  struct Root: Equatable {
    let namespace: XMLNamespace
    let name: String
  }

  /// The root of a part that is sound from start to end.
  func check(_ bytes: [UInt8]) throws(Failure) -> Root? {
    let walker = Walker()
    guard let fault = XMLWalk.walk(bytes, in: TextRange(0, bytes.count), walker) else {
      return walker.root
    }
    let position = LineIndex(bytes).position(at: fault.offset)
    let place = "the part \(part) at line \(position.line), column \(position.column)"
    switch fault.reason {
    case .notWellFormed(let words):
      throw Failure(
        file: file, message: "\(place) is not well-formed XML: \(words.lowercased())",
        advice: Failure.saveAgain)
    case .documentType:
      throw Failure(
        file: file,
        message: "\(place) declares a document type, which could bring in entities and other files",
        advice: "no word processor writes one; ask where the file comes from")
    case .tooDeep:
      throw Failure(
        file: file, message: "\(place) nests more than \(XMLWalk.deepest) elements in one another",
        advice: Failure.saveAgain)
    }
  }

  private final class Walker: XMLHandler {
    var root: Root?

    func start(_ tag: XMLTag) {
      root = root ?? Root(namespace: tag.name.namespace, name: tag.name.local)
    }
    func end(at offset: Int) {}
    func text(_ words: UnsafeBufferPointer<UInt8>, at range: TextRange) {}
  }
}
