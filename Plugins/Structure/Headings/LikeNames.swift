import Isnad
import IsnadText

/// The names of the body's people, to find those that are nearly spelled so.
struct LikeNames {
  private let byStart: [Unicode.Scalar: Set<FoldedWord>]
  private let givenNames: [Unicode.Scalar: Set<FoldedWord>]

  /// The fewest letters of a name that can be told from another by one or two of them, and the most
  /// names that are looked at.
  private static let fewest = 5
  private static let most = 500

  init(_ annotated: AnnotatedArticle, besides heads: [TextRange]) {
    var byStart: [Unicode.Scalar: Set<FoldedWord>] = [:]
    var givenNames: [Unicode.Scalar: Set<FoldedWord>] = [:]
    var head = 0
    let names = annotated.annotations(of: Name.self)
    for number in names.indices
    where names[number].value.what == .person && names[number].value.mention != .title {
      let range = names[number].annotation.range
      while head < heads.count, heads[head].end <= range.start { head += 1 }
      if head < heads.count, heads[head].contains(range) { continue }
      let tokens = annotated.article.tokens.indices(in: range)
      if names[number].value.mention == .full, let first = tokens.first {
        let word = annotated.article.tokens.word(first)
        if let start = word.first, (givenNames[start]?.count ?? 0) < LikeNames.most {
          givenNames[start, default: []].insert(word)
        }
      }
      guard let last = tokens.last(where: { annotated.article.tokens[$0].kind == .word }) else {
        continue
      }
      let word = annotated.article.tokens.word(last)
      guard word.letters.count >= LikeNames.fewest, let first = word.first,
        (byStart[first]?.count ?? 0) < LikeNames.most
      else { continue }
      byStart[first, default: []].insert(word)
    }
    self.byStart = byStart
    self.givenNames = givenNames
  }

  /// Says whether the body has a given name nearly so: Marco for Mario, سعد for سعيد.
  func hasLikeGiven(_ name: FoldedWord) -> Bool {
    let letters = name.unicodeScalars
    guard letters.count >= 3, let first = letters.first else { return false }
    return (givenNames[first] ?? []).contains { other in
      let others = other.unicodeScalars
      guard others.count >= 3, abs(letters.count - others.count) <= 2 else { return false }
      return (1...2).contains(LikeNames.distance(letters, others))
    }
  }

  /// Says whether the body names somebody nearly so: one letter is another, missing, added or swapped;
  /// two in long names.
  func hasLike(_ name: FoldedWord) -> Bool {
    let letters = name.unicodeScalars
    guard letters.count >= LikeNames.fewest, let first = letters.first else { return false }
    return (byStart[first] ?? []).contains { other in
      let others = other.unicodeScalars
      let allowed = min(letters.count, others.count) >= 6 ? 2 : 1
      guard abs(letters.count - others.count) <= allowed else { return false }
      let distance = LikeNames.distance(letters, others)
      return distance > 0 && distance <= allowed
    }
  }

  /// The number of single changes that turn one word into the other (Damerau and Levenshtein, neighbours
  /// swapped counting as one).
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var last = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      for column in 0..<right.count {
        var best = min(
          last[column] + (left[row] == right[column] ? 0 : 1), last[column + 1] + 1,
          current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, before[column - 1] + 1)
        }
        current.append(best)
      }
      (before, last) = (last, current)
    }
    return last[right.count]
  }
}
