public import IsnadText

/// The UTF-8 bytes of a report that have been written and not yet been sent away.
///
/// Reporters write into it article by article; whoever owns it sends the bytes on and empties it, so
/// that a run over an archive needs no more memory than its largest article.
public struct ReportBuffer: Sendable {
  /// The bytes.
  public private(set) var bytes: [UInt8] = []

  /// Creates an empty buffer.
  public init() {}

  /// The bytes as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes text as it is.
  public mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes text as it is, and a line feed.
  public mutating func writeLine(_ text: String = "") {
    write(text)
    bytes.append(0x0A)
  }

  /// Writes a number in Latin digits.
  public mutating func write(_ number: Int) {
    write(String(number))
  }

  /// Writes what another buffer holds.
  public mutating func write(_ other: ReportBuffer) {
    bytes.append(contentsOf: other.bytes)
  }

  /// Writes one byte.
  mutating func write(byte: UInt8) {
    bytes.append(byte)
  }

  /// Writes bytes, which are expected to be UTF-8.
  mutating func write(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    self.bytes.append(contentsOf: bytes)
  }

  /// Writes a piece of a text as it is.
  public mutating func write(_ text: UTF8Text, _ range: TextRange) {
    bytes.append(contentsOf: text.bytes[range.start..<range.end])
  }

  /// Forgets what was written, and keeps the room for more.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }
}
