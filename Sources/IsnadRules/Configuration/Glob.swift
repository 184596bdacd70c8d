/// A pattern for paths, as `.gitignore` and `.isnad.yml` write them.
///
/// `*` and `?` stay inside a folder, `**` goes through folders, `[a-z]` and `[!a-z]` are one of a
/// set. A pattern with a slash that is not its last character starts at the folder of its file;
/// another one matches at any depth. What matches a folder matches everything in it. The work is
/// bounded by the product of the lengths, whatever the pattern.
public struct Glob: Sendable, Hashable {
  /// The pattern as written.
  public let text: String
  private let segments: [Segment]

  private enum Segment: Sendable, Hashable {
    case anyFolders
    case name([Piece])
  }

  private enum Piece: Sendable, Hashable {
    case literal(Unicode.Scalar)
    case one
    case many
    case set([ClosedRange<Unicode.Scalar>], isNegated: Bool)
  }

  /// Creates a glob.
  ///
  /// - Parameter reachesInside: Whether what matches a folder matches everything in it; ignore files,
  ///   whose reader does not enter a folder that is left out, ask for the path itself.
  public init(_ text: String, reachesInside: Bool = true) {
    self.text = text
    var body = text[...]
    while body.hasPrefix("./") { body = body.dropFirst(2) }
    while body.hasSuffix("/") { body = body.dropLast() }
    let isAnchored = body.contains("/")
    let names = body.split(separator: "/")
    // `drafts/**` is what lies in the folder, and not the folder itself.
    let isContents = names.count > 1 && names.last == "**"
    segments =
      (isAnchored ? [] : [.anyFolders])
      + names.map { $0 == "**" ? .anyFolders : .name(Glob.pieces($0)) }
      + (isContents && !reachesInside ? [.name([.many])] : reachesInside ? [.anyFolders] : [])
  }

  /// Says whether a path, relative to the folder of the pattern's file, matches.
  public func matches(_ path: String) -> Bool {
    let names = path.split(separator: "/").map { Array($0.unicodeScalars) }
    return Glob.walk(segments, names, isStar: { $0 == .anyFolders }) { segment, name in
      guard case .name(let pieces) = segment else { return false }
      return Glob.walk(pieces, name, isStar: { $0 == .many }, Glob.matches)
    }
  }

  /// The usual walk with one point of return, for the last star that was passed.
  private static func walk<Pattern, Element>(
    _ pattern: [Pattern], _ elements: [Element], isStar: (Pattern) -> Bool,
    _ matches: (Pattern, Element) -> Bool
  ) -> Bool {
    var (next, index) = (0, 0)
    var point: (pattern: Int, element: Int)?
    while index < elements.count {
      if next < pattern.count, isStar(pattern[next]) {
        next += 1
        point = (next, index)
      } else if next < pattern.count, matches(pattern[next], elements[index]) {
        next += 1
        index += 1
      } else if let back = point {
        point = (back.pattern, back.element + 1)
        (next, index) = (back.pattern, back.element + 1)
      } else {
        return false
      }
    }
    return pattern[next...].allSatisfy(isStar)
  }

  private static func matches(_ piece: Piece, _ scalar: Unicode.Scalar) -> Bool {
    switch piece {
    case .literal(let literal): literal == scalar
    case .one: true
    case .many: false
    case .set(let ranges, let isNegated): ranges.contains { $0.contains(scalar) } != isNegated
    }
  }

  private static func pieces(_ name: Substring) -> [Piece] {
    var pieces: [Piece] = []
    var rest = Array(name.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "*": pieces.append(.many)
      case "?": pieces.append(.one)
      case "\\": pieces.append(.literal(rest.popFirst() ?? scalar))
      case "[":
        if let (set, behind) = set(rest) {
          pieces.append(set)
          rest = behind
        } else {
          pieces.append(.literal(scalar))
        }
      default: pieces.append(.literal(scalar))
      }
    }
    return pieces
  }

  /// The set that an opening bracket starts, and what stands behind it; nothing if it never closes.
  private static func set(
    _ rest: ArraySlice<Unicode.Scalar>
  ) -> (Piece, ArraySlice<Unicode.Scalar>)? {
    guard let end = rest.dropFirst().firstIndex(of: "]") else { return nil }
    var members = rest[..<end]
    let isNegated = members.first == "!" || members.first == "^"
    if isNegated { members = members.dropFirst() }
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    while let low = members.popFirst() {
      if members.first == "-", let high = members.dropFirst().first, high >= low {
        ranges.append(low...high)
        members = members.dropFirst(2)
      } else {
        ranges.append(low...low)
      }
    }
    return (.set(ranges, isNegated: isNegated), rest[(end + 1)...])
  }
}
