/// Writes a part of a pattern out to the plain phrases it stands for, the first choice first.
struct PhraseExpansion {
  /// The most phrases, and the most bytes of one.
  let most: Int
  let longest: Int

  /// The phrases of a whole pattern; nothing where it is not made of phrases.
  static func phrases(of node: PatternNode) -> [Phrase]? {
    let expansion = PhraseExpansion(most: 64, longest: 240)
    guard let drafts = expansion.extend([PhraseDraft()], by: node) else { return nil }
    var result: [Phrase] = []
    for draft in drafts {
      // An empty match is found otherwise, and what can never hold is left out.
      guard draft.count > 0 else { return nil }
      if let phrase = draft.finished { result.append(phrase) }
    }
    return result
  }

  /// Each draft with each way of the node behind it, in the order in which they are tried; nothing
  /// where the ways are too many, or no plain text.
  func extend(_ drafts: [PhraseDraft], by node: PatternNode) -> [PhraseDraft]? {
    var result: [PhraseDraft] = []
    switch node {
    case .empty: return drafts
    case .scalar(let scalar, let ignoresCase):
      guard !ignoresCase || scalar.isASCII || scalar.hasNoCase else { return nil }
      result = drafts.compactMap { $0.appending(scalar, ignoresCase: ignoresCase) }
    case .set(let set, let ignoresCase):
      guard let members = set.fewMembers(ignoresCase: ignoresCase) else { return nil }
      for draft in drafts {
        result += members.compactMap { draft.appending($0, ignoresCase: ignoresCase) }
      }
    case .assertion(.wordEdge): return drafts.map { $0.asking(.wordEdge) }
    case .assertion(.noWordEdge): return drafts.map { $0.asking(.noWordEdge) }
    case .sequence(let parts):
      result = drafts
      for part in parts {
        guard let next = extend(result, by: part) else { return nil }
        result = next
      }
    case .alternation(let sides):
      for draft in drafts {
        for side in sides {
          guard let next = extend([draft], by: side) else { return nil }
          result += next
          guard result.count <= most else { return nil }
        }
      }
    case .capture(let inside, let slot):
      for draft in drafts {
        guard let next = extend([draft], by: inside) else { return nil }
        result += next.map { $0.capturing(from: draft.count, as: slot) }
      }
    case .repetition(let inside, let repetition):
      guard let times = repetition.most, times <= 8, repetition.kind != .possessive else { return nil }
      for draft in drafts {
        guard repeats(inside, repetition, times, after: draft, done: 0, to: &result) else { return nil }
      }
    case .any, .assertion, .look, .atomic, .backreference, .conditional: return nil
    }
    guard result.count <= most, result.allSatisfy({ $0.count <= longest }) else { return nil }
    return result
  }

  /// Appends what a repetition gives behind a draft; says whether it could.
  private func repeats(
    _ inside: PatternNode, _ repetition: Repetition, _ times: Int, after draft: PhraseDraft, done: Int,
    to result: inout [PhraseDraft]
  ) -> Bool {
    let mayStop = done >= repetition.least
    if mayStop, repetition.kind == .lazy { result.append(draft) }
    if done < times {
      guard let next = extend([draft], by: inside) else { return false }
      for longer in next {
        // What takes nothing is not tried again.
        guard longer.count > draft.count || done < repetition.least else { return false }
        guard
          repeats(inside, repetition, times, after: longer, done: done + 1, to: &result),
          result.count <= most
        else { return false }
      }
    }
    if mayStop, repetition.kind != .lazy { result.append(draft) }
    return true
  }
}

extension ScalarSet {
  /// The members of a set that has few of them, each matched by itself alone.
  func fewMembers(ignoresCase: Bool, most: UInt32 = 12) -> [Unicode.Scalar]? {
    guard !isNegative, subtracted.isEmpty else { return nil }
    var result: [Unicode.Scalar] = []
    for item in items {
      guard case .range(let low, let high) = item, high - low < most else { return nil }
      for value in low...high {
        guard let scalar = Unicode.Scalar(value), scalar.isASCII || scalar.hasNoCase || !ignoresCase
        else { return nil }
        if !result.contains(scalar) { result.append(scalar) }
      }
      guard result.count <= most else { return nil }
    }
    // PCRE2 is told of both cases letter by letter only where all letters are ASCII's.
    return ignoresCase && !isASCII && result.contains(where: \.isASCII) ? nil : result
  }
}
