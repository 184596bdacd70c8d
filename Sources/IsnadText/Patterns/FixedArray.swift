/// Elements that are laid down once and then only read, at the cost of a pointer.
final class FixedArray<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  let pointer: UnsafeMutablePointer<Element>
  let count: Int

  init(_ elements: [Element]) {
    count = elements.count
    pointer = .allocate(capacity: max(count, 1))
    pointer.initialize(from: elements, count: count)
  }

  deinit { pointer.deallocate() }

  @inline(__always)
  subscript(index: Int) -> Element { pointer[index] }
}
