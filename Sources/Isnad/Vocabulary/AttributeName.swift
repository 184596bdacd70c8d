import Synchronization

/// The name of an attribute, made for comparing.
///
/// Rules ask every annotation for a dozen attributes, and each answer is a choice among twenty names:
/// as `String` that would be the greater part of judging. A name is the place of its bytes, those of a
/// literal in the program itself.
public struct AttributeName: Sendable {
  @usableFromInline nonisolated(unsafe) let start: UnsafePointer<UInt8>
  @usableFromInline let count: Int

  @inlinable
  init(start: UnsafePointer<UInt8>, count: Int) {
    self.start = start
    self.count = count
  }

  /// Creates a name; its bytes are kept for the life of the program, once for each name.
  public init(_ name: String) {
    self = AttributeName.known.withLock { known in
      if let known = known[name] { return known }
      let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: name.utf8.count + 1)
      for (index, byte) in name.utf8.enumerated() { bytes[index] = byte }
      let new = AttributeName(start: UnsafePointer(bytes), count: name.utf8.count)
      known[name] = new
      return new
    }
  }

  private static let known = Mutex<[String: AttributeName]>([:])
}

extension AttributeName: Equatable {
  @inlinable
  public static func == (left: AttributeName, right: AttributeName) -> Bool {
    guard left.count == right.count else { return false }
    guard left.start != right.start else { return true }
    for index in 0..<left.count where left.start[index] != right.start[index] { return false }
    return true
  }
}

extension AttributeName: ExpressibleByStringLiteral {
  @inlinable
  public init(stringLiteral name: StaticString) {
    self.init(start: name.utf8Start, count: name.utf8CodeUnitCount)
  }
}
