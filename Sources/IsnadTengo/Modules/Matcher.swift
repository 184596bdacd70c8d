import IsnadText

/// A pattern at work on a text, counted among the run's steps.
struct Matcher {
  private let pattern: Pattern
  private let text: [UInt8]
  /// The text as PCRE2 may see it: bytes that belong to no character are controls in it.
  private let subject: [UInt8]
  private let run: Run

  init(_ pattern: Pattern, _ text: [UInt8], _ run: Run) throws(Failure) {
    self.pattern = pattern
    self.text = text
    self.run = run
    try run.use(steps: text.count / 64)
    subject = Matcher.valid(text)
  }

  private static func valid(_ text: [UInt8]) -> [UInt8] {
    guard UTF8Text.firstInvalidOffset(in: text) != nil else { return text }
    var valid: [UInt8] = []
    valid.reserveCapacity(text.count)
    for element in Scalars(text) {
      switch element {
      case .scalar(let scalar): valid += String(scalar).utf8
      case .stray: valid.append(0x1A)
      }
    }
    return valid
  }

  /// Says whether the pattern matches anywhere.
  func holds() throws(Failure) -> Bool { try !matches(limit: 1).isEmpty }

  /// The groups of all matches that do not overlap, at most so many, the whole match first: an empty
  /// match is none right behind another.
  private func matches(limit: Int) throws(Failure) -> [[TextRange?]] {
    var matches: [[TextRange?]] = []
    var previousEnd = -1
    var excess: Failure?
    guard limit != 0 else { return [] }
    let failure = subject.withUnsafeBufferPointer { bytes -> MatchFailure? in
      do throws(MatchFailure) {
        try pattern.forEachMatch(in: PatternSubject(bytes), scratch: run.scratch) { match in
          do throws(Failure) {
            try run.use(steps: 1 + (match.range.end - max(previousEnd, 0)) / 64)
            if !match.range.isEmpty || match.range.start != previousEnd {
              try run.use(memory: 32 * (pattern.groupCount + 1))
              matches.append(match.groups(of: pattern))
            }
          } catch {
            excess = error
            return false
          }
          previousEnd = match.range.end
          return limit < 0 || matches.count < limit
        }
        return nil
      } catch {
        return error
      }
    }
    if let failure { throw Failure(failure.description, .limit) }
    if let excess { throw excess }
    return matches
  }

  /// What `re_find` gives: the first match, or so many.
  func found(_ limit: Int?) throws(Failure) -> Value {
    let matches = try self.matches(limit: limit ?? 1)
    guard !matches.isEmpty else { return .undefined }
    var list: [Value] = []
    for groups in matches {
      var members: [Value] = []
      for group in groups { members.append(try member(group)) }
      list.append(try run.array(members))
    }
    return try run.array(list)
  }

  /// A group as a map of its text and its offsets; one that took no part is empty, and lies nowhere.
  private func member(_ group: TextRange?) throws(Failure) -> Value {
    try run.use(memory: group?.count ?? 0)
    let map = try run.map([
      Array("text".utf8): .text(group.map { Array(text[$0.start..<$0.end]) } ?? []),
      Array("begin".utf8): .int(Int64(group?.start ?? -1)),
      Array("end".utf8): .int(Int64(group?.end ?? -1)),
    ])
    guard case .map(let table, _) = map else { return map }
    return .map(table, isImmutable: true)
  }

  /// The text with every match replaced; `$1`, `${1}` and `${name}` stand for groups.
  func replaced(by template: [UInt8]) throws(Failure) -> Value {
    let template = Template(template)
    var replaced: [UInt8] = []
    var offset = 0
    for groups in try matches(limit: -1) {
      guard let whole = groups.first.flatMap({ $0 }) else { continue }
      replaced += text[offset..<whole.start]
      let before = replaced.count
      template.append(to: &replaced, groups, of: text, by: pattern)
      try run.use(memory: replaced.count - before)
      offset = whole.end
    }
    replaced += text[offset...]
    return try run.text(replaced)
  }

  /// The parts of the text between matches: at most so many, unless the number is negative.
  func split(_ limit: Int) throws(Failure) -> Value {
    guard limit != 0 else { return try run.array([]) }
    guard !text.isEmpty || pattern.source.isEmpty else { return try run.strings([[]]) }
    var parts: [[UInt8]] = []
    var (start, lastStart) = (0, 0)
    for groups in try matches(limit: limit) {
      guard let whole = groups.first.flatMap({ $0 }) else { continue }
      if limit > 0, parts.count == limit - 1 { break }
      lastStart = whole.start
      if whole.end != 0 { parts.append(Array(text[start..<whole.start])) }
      start = whole.end
    }
    if lastStart != text.count { parts.append(Array(text[start...])) }
    return try run.strings(parts)
  }
}
