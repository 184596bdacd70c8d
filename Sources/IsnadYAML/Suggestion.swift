/// The word that was probably meant.
public enum Suggestion {
  /// The nearest of the known words, if it is near enough to be a slip of the keyboard.
  ///
  /// The distance is that of Damerau and Levenshtein (letters added, left out, exchanged, or
  /// swapped with their neighbour): one for words of up to four letters, two up to eight, three
  /// above. Case does not count.
  public static func nearest(to word: String, among known: some Sequence<String>) -> String? {
    let scalars = Array(word.lowercased().unicodeScalars)
    guard !scalars.isEmpty, scalars.count <= 64 else { return nil }
    let limit = scalars.count <= 4 ? 1 : scalars.count <= 8 ? 2 : 3
    var best: (word: String, distance: Int)?
    for candidate in known {
      let other = Array(candidate.lowercased().unicodeScalars)
      guard abs(other.count - scalars.count) <= limit else { continue }
      let distance = distance(scalars, other)
      guard distance <= limit, distance < max(scalars.count, other.count) else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (candidate, distance) }
    }
    return best?.word
  }

  /// The question to ask, or nothing.
  public static func question(_ word: String, among known: some Sequence<String>) -> String? {
    nearest(to: word, among: known).map { "did you mean '\($0)'?" }
  }

  /// The distance by optimal string alignment; at most 64 by 67 steps.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let exchange = last[column] + (left[row] == right[column] ? 0 : 1)
        var cost = min(exchange, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
