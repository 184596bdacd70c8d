import Foundation

/// Reads a stream line by line, in constant memory.
///
/// A line longer than the limit is passed over to its end and told of, so that the lines behind it
/// are still read.
struct LineReader {
  /// A line of the stream.
  enum Line {
    /// The bytes without the line break.
    case bytes([UInt8])
    /// The line has more bytes than the limit.
    case tooLong
    /// The stream broke off here, for the reason given.
    case brokenOff(String)
  }

  private let descriptor: Int32
  private let limit: Int
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  private var failure: String?

  /// Creates a reader of a file descriptor.
  init(descriptor: Int32, limit: Int) {
    self.descriptor = descriptor
    self.limit = limit
  }

  /// The next line; nothing at the end.
  ///
  /// A last line without a line break counts.
  mutating func next() -> Line? {
    var searched = start
    var isTooLong = false
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        let line = buffer[start..<end]
        start = end + 1
        return isTooLong || line.count > limit ? .tooLong : .bytes(LineReader.withoutReturn(line))
      }
      if buffer.count - start > limit {
        // What has been read of an overlong line is of no further use.
        isTooLong = true
        start = buffer.count
      }
      if let reason = failure {
        failure = nil
        start = buffer.count
        return .brokenOff(reason)
      }
      if isAtEnd {
        let line = buffer[start...]
        start = buffer.count
        if isTooLong { return .tooLong }
        return line.isEmpty ? nil : .bytes(LineReader.withoutReturn(line))
      }
      buffer.removeSubrange(..<start)
      start = 0
      searched = buffer.count
      fill()
    }
  }

  /// Says whether a whole line, or the end, can be had without waiting.
  var hasLine: Bool { isAtEnd || buffer[start...].contains(0x0A) }

  private mutating func fill() {
    let size = 1 << 16
    let old = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: size))
    var count = -1
    repeat {
      count = buffer.withUnsafeMutableBytes { bytes in
        Foundation.read(descriptor, bytes.baseAddress.map { $0 + old }, size)
      }
    } while count < 0 && errno == EINTR
    if count < 0 { failure = String(cString: strerror(errno)).lowercased() }
    buffer.removeLast(size - max(0, count))
    if count <= 0 { isAtEnd = true }
  }

  private static func withoutReturn(_ line: ArraySlice<UInt8>) -> [UInt8] {
    Array(line.last == 0x0D ? line.dropLast() : line)
  }
}
