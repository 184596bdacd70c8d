import IsnadText

/// Makes patterns as house styles have them: the same for the same seed.
///
/// Most are phrases, alone, in lists and in pairs of wrong and right; some are expressions with
/// classes, repetitions and look-around; one in a hundred has no literal at all. Half are Arabic. Their
/// words are made of the syllables of the text generator, so that they do occur.
struct PatternCorpus {
  private var dice: Dice

  init(seed: UInt64) { dice = Dice(seed: seed) }

  mutating func patterns(_ count: Int) throws(PatternError) -> [Pattern] {
    var result: [Pattern] = []
    for number in 0..<count {
      let words = number.isMultiple(of: 2) ? Words.english : Words.arabic
      result.append(try Pattern(source(number, words)))
    }
    return result
  }

  private mutating func source(_ number: Int, _ words: Words) -> String {
    if number % 100 >= 98 {
      return dice.pick(words.open == "“" ? PatternCorpus.english : PatternCorpus.arabic)
    }
    let start = dice.isOne(of: 2) ? "(?m)\\b(?:" : "(?i)(?m)\\b(?:"
    switch dice.number(in: 0...19) {
    case 0...8: return start + phrase(words) + ")\\b"
    case 9...11: return start + list(3...8, words) + ")\\b"
    case 12: return start + "(" + phrase(words) + ")|(" + phrase(words) + ")|(" + phrase(words) + "))\\b"
    case 13: return start + word(words) + "(?:s|ed|ing)?|" + word(words) + "[- ]" + word(words) + ")\\b"
    case 14: return start + word(words) + "\\w*)\\b"
    case 15: return "\\b\\w+" + word(words) + "\\b"
    case 16: return "\\b" + dice.pick(words.small) + " (?:\\w+ ){1,2}" + word(words)
    case 17: return "(?<!\(dice.pick(words.small)) )" + word(words) + "(?= \\w+)"
    case 18: return "\\d+(?:[.,]\\d+)? " + word(words) + "|\\d+ ?%" + word(words)
    default: return word(words) + ".{0,20}" + word(words)
    }
  }

  private mutating func list(_ count: ClosedRange<Int>, _ words: Words) -> String {
    (0..<dice.number(in: count)).map { _ in phrase(words) }.joined(separator: "|")
  }

  private mutating func phrase(_ words: Words) -> String {
    dice.isOne(of: 3)
      ? word(words) + " " + word(words)
      : dice.isOne(of: 4) ? dice.pick(words.small) + " " + word(words) : word(words)
  }

  private mutating func word(_ words: Words) -> String {
    (0..<dice.number(in: 2...4)).map { _ in dice.pick(words.syllables) }.joined()
  }

  private static let english = [
    "\\b[A-Z]{3,}s?\\b", "\\b\\d{5,}\\b", "[0-9]+[a-z]{2}\\b", "[^\\x00-\\x7F\\s\\w]{2,}", "[.!?]{2,}",
  ]
  private static let arabic = [
    "[٠-٩]{4,}", "\\p{Arabic}[A-Za-z]", "[؟!]{2,}", "\\b[0-9]+[٠-٩]+", "[\\u064B-\\u0652]{3,}",
  ]
}
