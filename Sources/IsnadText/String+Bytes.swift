// Comparing by bytes. `==` and `hasSuffix` compare normal forms, for which Arabic has to be looked up letter
// by letter in tables; words of one lexicon are written in one form.
extension String {
  /// Says whether it has the bytes of another string.
  public func hasSameBytes(as other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    let isSame = utf8.withContiguousStorageIfAvailable { own in
      other.utf8.withContiguousStorageIfAvailable { UnsafeRawBufferPointer(own).hasSameBytes($0) }
    }
    return (isSame ?? nil) ?? utf8.elementsEqual(other.utf8)
  }

  /// Says whether it ends with the bytes of another string.
  public func hasByteSuffix(_ suffix: String) -> Bool {
    let skipped = utf8.count - suffix.utf8.count
    guard skipped >= 0 else { return false }
    let isSame = utf8.withContiguousStorageIfAvailable { own in
      suffix.utf8.withContiguousStorageIfAvailable {
        UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: own[skipped...])).hasSameBytes($0)
      }
    }
    return (isSame ?? nil) ?? utf8.dropFirst(skipped).elementsEqual(suffix.utf8)
  }
}

extension UnsafeRawBufferPointer {
  /// Says whether it has the bytes of a buffer that is as long.
  fileprivate func hasSameBytes(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in 0..<count where self[index] != other[index] { return false }
    return true
  }
}
