/// A pattern for paths, as `.gitignore` and `.isnad.yml` write them.
///
/// `*` and `?` stay inside a folder, `**` goes through folders, `[a-z]` is one of a set. A pattern
/// with a `/` that is not its last character starts at the folder of its file; another one matches
/// at any depth. A pattern that ends with `/` matches folders only.
struct Glob: Sendable, Hashable {
  private let pattern: [UInt8]
  /// Says whether the pattern matches folders only.
  let matchesFoldersOnly: Bool

  /// Creates a glob.
  init(_ text: some StringProtocol) {
    var body = Array(text.utf8)
    matchesFoldersOnly = body.last == slash
    if matchesFoldersOnly { body.removeLast() }
    if body.first == slash {
      body.removeFirst()
    } else if !body.contains(slash) {
      body = Array("**/".utf8) + body
    }
    pattern = body
  }

  /// Says whether a path, relative to the folder of the pattern's file, matches.
  func matches(_ path: String) -> Bool {
    matches(pattern[...], Array(path.utf8)[...])
  }

  /// The usual walk with one point of return for the last star, so that no pattern is exponential;
  /// only `**` between slashes is tried folder by folder.
  private func matches(_ pattern: ArraySlice<UInt8>, _ path: ArraySlice<UInt8>) -> Bool {
    if pattern.starts(with: [star, star, slash]) {
      let rest = pattern.dropFirst(3)
      if matches(rest, path) { return true }
      var index = path.startIndex
      while let next = path[index...].firstIndex(of: slash) {
        if matches(rest, path[(next + 1)...]) { return true }
        index = next + 1
      }
      return false
    }
    if pattern.elementsEqual([star, star]) { return true }
    let (segment, restOfPattern) = Glob.split(pattern)
    let (name, restOfPath) = Glob.split(path)
    guard Glob.matchesName(segment, name) else { return false }
    switch (restOfPattern, restOfPath) {
    case (nil, nil): return true
    case (let pattern?, let path?): return matches(pattern, path)
    default: return false
    }
  }

  private static func split(
    _ bytes: ArraySlice<UInt8>
  ) -> (ArraySlice<UInt8>, ArraySlice<UInt8>?) {
    guard let index = bytes.firstIndex(of: slash) else { return (bytes, nil) }
    return (bytes[..<index], bytes[(index + 1)...])
  }

  private static func matchesName(_ pattern: ArraySlice<UInt8>, _ name: ArraySlice<UInt8>) -> Bool {
    var (p, n) = (pattern.startIndex, name.startIndex)
    var afterStar: (pattern: Int, name: Int)?
    while n < name.endIndex {
      if p < pattern.endIndex, pattern[p] == star {
        afterStar = (p + 1, n)
        p += 1
      } else if p < pattern.endIndex, let next = matchOne(pattern, p, name[n]) {
        p = next
        n += 1
      } else if let back = afterStar {
        afterStar = (back.pattern, back.name + 1)
        (p, n) = (back.pattern, back.name + 1)
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy { $0 == star }
  }

  /// The index behind the piece of the pattern that matches one byte; nothing if it does not.
  private static func matchOne(_ pattern: ArraySlice<UInt8>, _ index: Int, _ byte: UInt8) -> Int? {
    switch pattern[index] {
    case UInt8(ascii: "?"): return index + 1
    case UInt8(ascii: "\\") where index + 1 < pattern.endIndex:
      return pattern[index + 1] == byte ? index + 2 : nil
    case UInt8(ascii: "["):
      guard let end = pattern[(index + 1)...].firstIndex(of: UInt8(ascii: "]")), end > index + 1
      else { return byte == pattern[index] ? index + 1 : nil }
      return matchesSet(pattern[(index + 1)..<end], byte) ? end + 1 : nil
    default: return pattern[index] == byte ? index + 1 : nil
    }
  }

  private static func matchesSet(_ set: ArraySlice<UInt8>, _ byte: UInt8) -> Bool {
    let isNegated = set.first == UInt8(ascii: "!") || set.first == UInt8(ascii: "^")
    var rest = isNegated ? set.dropFirst() : set
    var found = false
    while let low = rest.first {
      rest = rest.dropFirst()
      if rest.count >= 2, rest.first == UInt8(ascii: "-"), let high = rest.dropFirst().first {
        found = found || (low <= byte && byte <= high)
        rest = rest.dropFirst(2)
      } else {
        found = found || low == byte
      }
    }
    return found != isNegated
  }
}

private let star = UInt8(ascii: "*")
private let slash = UInt8(ascii: "/")
