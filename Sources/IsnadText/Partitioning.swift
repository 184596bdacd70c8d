extension RandomAccessCollection where Index == Int {
  /// The index of the first element of the second part of a sorted collection; the end if all belong to the
  /// first.
  ///
  /// - Parameter isInSecondPart: Holds of no element before the index, and of all from it on.
  /// - Complexity: O(log *n*).
  @inlinable @inline(__always)
  public func partitioningIndex(where isInSecondPart: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if isInSecondPart(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
