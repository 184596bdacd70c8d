/// A regular expression in the dialect of Vale, run by PCRE2.
///
/// A match is bounded: a pattern that would run away ends in ``MatchFailure``, and whoever asked goes
/// on with the others. `Documentation/patterns.md` says what the dialect knows.
public final class Pattern: Sendable {
  /// The pattern as it was written.
  public let source: String
  /// The highest number of a group.
  public let groupCount: Int
  /// The numbers of the groups that have names: behind those of the groups that have none.
  public let groupNames: [String: Int]
  private let tree: PatternNode
  private let codes: PatternCodes
  /// The pattern in parts, where it is too large for PCRE2 as a whole.
  private let parts: PatternSet?

  /// Reads a pattern.
  ///
  /// - Throws: ``PatternError`` with the place in the pattern, and what is wrong or not supported.
  public init(_ source: String, options: PatternOptions = []) throws(PatternError) {
    let reading = try GoDialectReader.read(source, options)
    self.source = source
    tree = reading.tree
    groupCount = reading.groups.highest
    groupNames = reading.groups.names
    do {
      codes = try PatternCodes(reading.tree)
      parts = nil
    } catch {
      guard error.reason == PatternCode.tooLarge else { throw error }
      // A list of thousands of phrases: it is looked for without PCRE2.
      parts = PatternSet([try Pattern(inParts: source, reading)])
      codes = PatternCodes(lazily: reading.tree)
    }
  }

  /// Makes a pattern that is never looked for as a whole.
  private init(inParts source: String, _ reading: GoDialectReader.Reading) throws(PatternError) {
    self.source = source
    tree = reading.tree
    groupCount = reading.groups.highest
    groupNames = reading.groups.names
    codes = PatternCodes(lazily: reading.tree)
    parts = nil
    for case .expression(let node, _) in PatternPlan(reading.tree).branches {
      _ = try PatternCodes(node)
    }
  }

  /// Calls a closure with each match, from the left, none over another; it says whether to go on.
  ///
  /// Behind an empty match the search goes on one scalar further.
  public func forEachMatch(
    in subject: PatternSubject, scratch: PatternScratch, _ body: (PatternMatch) -> Bool
  ) throws(MatchFailure) {
    if let parts {
      return try parts.scan(subject, scratch: scratch).forEachMatch(of: 0, body)
    }
    let code = try codes.code(isASCII: subject.isASCII, source)
    var start = subject.start
    while let match = try find(code, in: subject, from: start, scratch) {
      guard body(match) else { return }
      guard let next = subject.next(behind: match.range) else { return }
      start = next
    }
  }

  /// The first match that starts at or behind an offset.
  public func firstMatch(
    in subject: PatternSubject, from offset: Int? = nil, scratch: PatternScratch
  ) throws(MatchFailure) -> PatternMatch? {
    let start = max(subject.start, (offset ?? 0) - subject.base)
    if let parts {
      var first: PatternMatch?
      try parts.scan(subject, scratch: scratch).forEachMatch(of: 0) { match in
        guard match.range.start - subject.base >= start else { return true }
        first = match
        return false
      }
      return first
    }
    return try find(try codes.code(isASCII: subject.isASCII, source), in: subject, from: start, scratch)
  }

  /// How the pattern is looked for where it is one of many.
  var plan: PatternPlan { PatternPlan(tree) }

  /// The code of an alternative of the pattern.
  func codes(for node: PatternNode) -> PatternCodes {
    node == tree ? codes : PatternCodes(lazily: node)
  }

  private func find(
    _ code: PatternCode, in subject: PatternSubject, from start: Int, _ scratch: PatternScratch
  ) throws(MatchFailure) -> PatternMatch? {
    guard start <= subject.end else { return nil }
    switch code.match(subject.visible, from: start, lastStart: subject.end, scratch) {
    case .none: return nil
    case .failure(let number): throw MatchFailure(pattern: source, reason: PatternCode.message(number))
    case .match:
      guard let vector = scratch.vector, vector[1] <= subject.end else { return nil }
      return PatternMatch(
        TextRange(subject.base + vector[0], subject.base + vector[1]), .vector(code.slots, scratch),
        base: subject.base)
    }
  }
}

extension PatternSubject {
  /// Where a search goes on behind a match, in the visible bytes; nothing at the end.
  func next(behind match: TextRange) -> Int? {
    let end = match.end - base
    guard match.isEmpty else { return end }
    guard end < self.end else { return nil }
    return end + decodeScalar(visible, at: end).length
  }
}

extension Pattern {
  /// Says whether the pattern matches anywhere in a string.
  public func matches(_ string: String) throws(MatchFailure) -> Bool {
    try !ranges(in: string, most: 1).isEmpty
  }

  /// The matches in a string, in bytes of its UTF-8.
  public func ranges(in string: String, most: Int = .max) throws(MatchFailure) -> [TextRange] {
    var result: [TextRange] = []
    try Pattern.withSubject(string) { (subject) throws(MatchFailure) in
      try forEachMatch(in: subject, scratch: PatternScratch()) { match in
        result.append(match.range)
        return result.count < most
      }
    }
    return result
  }

  /// A string with every match replaced.
  public func replacing(
    in string: String, with template: PatternTemplate
  ) throws(MatchFailure) -> String {
    var result: [UInt8] = []
    try Pattern.withSubject(string) { (subject) throws(MatchFailure) in
      var end = 0
      try forEachMatch(in: subject, scratch: PatternScratch()) { match in
        result += subject.bytes[end..<match.range.start]
        template.append(match, in: subject.bytes, to: &result)
        end = match.range.end
        return true
      }
      result += subject.bytes[end...]
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func withSubject(
    _ string: String, _ body: (PatternSubject) throws(MatchFailure) -> Void
  ) throws(MatchFailure) {
    let bytes = Array(string.utf8)
    let result = bytes.withUnsafeBufferPointer { buffer -> Result<Void, MatchFailure> in
      do throws(MatchFailure) {
        return .success(try body(PatternSubject(buffer)))
      } catch {
        return .failure(error)
      }
    }
    try result.get()
  }

  /// A text as a pattern that matches it and nothing else.
  public static func escape(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if "\\*+?|{}[]()^$.#".unicodeScalars.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
