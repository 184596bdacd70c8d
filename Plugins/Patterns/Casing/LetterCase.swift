import IsnadText

/// The case of words, as far as other words can take it on.
enum LetterCase {
  case lower, upper, title, mixed

  init(of words: String) {
    var (letters, upper, lower) = (0, 0, 0)
    var startsUpper = false
    for scalar in words.unicodeScalars where scalar.isLetter {
      letters += 1
      if scalar.properties.isUppercase {
        upper += 1
        startsUpper = startsUpper || letters == 1
      } else if scalar.properties.isLowercase {
        lower += 1
      }
    }
    self =
      if letters == 0 { .mixed } else if upper == 0 { .lower } else if lower == 0 {
        // One capital alone begins a word; it does not shout it.
        letters == 1 ? .title : .upper
      } else if startsUpper, upper == 1 { .title } else { .mixed }
  }

  func apply(to word: String) -> String {
    switch self {
    case .lower: word.lowercased()
    case .upper: word.uppercased()
    case .title: word.lowercased().capitalizedFirst
    case .mixed: word
    }
  }
}

extension String {
  /// The words with the case of others, for which they stand: `matchCase`.
  ///
  /// Words that both have keep their case; what is between them takes that of what it replaces.
  func takingCase(of observed: String) -> String {
    let (mine, theirs) = (WordRuns(self), WordRuns(observed).words)
    guard !mine.words.isEmpty, !theirs.isEmpty else { return LetterCase(of: observed).apply(to: self) }
    let pairs = zip(mine.words, theirs)
    let head = pairs.prefix { $0.lowercased() == $1.lowercased() }.count
    let rest = min(mine.words.count, theirs.count) - head
    let tail = zip(mine.words.reversed(), theirs.reversed()).prefix(rest)
      .prefix { $0.lowercased() == $1.lowercased() }.count
    let replaced = theirs[head..<(theirs.count - tail)]
    var middle = LetterCase(of: replaced.joined(separator: " "))
    if replaced.isEmpty {
      // A word was put in: the one behind it tells, for a capital before may only begin the sentence.
      middle = LetterCase(of: tail > 0 ? theirs[theirs.count - tail] : theirs[head - 1])
    }
    let isTitle = replaced.count > 1 && replaced.allSatisfy { LetterCase(of: $0) == .title }
    var result = mine.gaps[0]
    for (index, word) in mine.words.enumerated() {
      let form: LetterCase
      if index < head {
        form = LetterCase(of: theirs[index])
      } else if index >= mine.words.count - tail {
        form = LetterCase(of: theirs[theirs.count - (mine.words.count - index)])
      } else {
        form = middle == .title && index > head && !isTitle ? .lower : middle
      }
      result += form.apply(to: word) + mine.gaps[index + 1]
    }
    return result
  }
}

/// Runs of letters, apostrophes inside them included, and what stands before, between and behind them.
private struct WordRuns {
  private(set) var words: [String] = []
  private(set) var gaps: [String] = [""]

  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    var isInWord = false
    for (index, scalar) in scalars.enumerated() {
      let joins =
        (scalar == "'" || scalar == "’") && index > 0 && index + 1 < scalars.count
        && scalars[index - 1].isLetter && scalars[index + 1].isLetter
      if scalar.isLetter || joins {
        if !isInWord { words.append("") }
        words[words.count - 1].unicodeScalars.append(scalar)
        isInWord = true
      } else {
        if isInWord { gaps.append("") }
        gaps[gaps.count - 1].unicodeScalars.append(scalar)
        isInWord = false
      }
    }
    if isInWord { gaps.append("") }
  }
}
