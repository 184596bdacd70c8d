import Foundation
import IsnadText

/// Makes texts and patterns of news in form, in both languages: the same for the same seed.
///
/// Its words are letters in the order of their frequency, and stand in a text as often as words do
/// (Zipf): so that a few bytes of a word say as much, or as little, as they do in a newspaper.
struct PatternCorpus {
  private let english: [String]
  private let arabic: [String]
  private var dice: Dice

  init(seed: UInt64) {
    dice = Dice(seed: seed)
    var made: Set<String> = []
    func word(_ letters: [String], _ length: Int, _ dice: inout Dice) -> String {
      var word = ""
      // Vowels and consonants by turns, and now and then two of a kind.
      var isVowel = dice.isOne(of: 3)
      for _ in 0..<length {
        word += dice.pick([letters[isVowel ? 1 : 0]].flatMap { $0.map(String.init) })
        if !dice.isOne(of: 5) { isVowel.toggle() }
      }
      return word
    }
    func words(_ letters: [String], _ dice: inout Dice) -> [String] {
      var words: [String] = []
      while words.count < 12_000 {
        // The commonest words are the shortest.
        let length = words.count < 60 ? dice.number(in: 1...3) : dice.number(in: 3...10)
        let word = word(letters, length, &dice)
        if made.insert(word).inserted { words.append(word) }
      }
      return words
    }
    english = words(
      ["ttttttnnnnnssssshhhrrrrrddddlllccmmwwffggyppbbvkxjqz", "eeeeeeeaaaaaooooiiiiiu"], &dice)
    arabic = words(["للللمممنننرررتتتببععددههسسففككقححةأجشصطخىذإضثزغئءظ", "اااااااييييوووو"], &dice)
  }

  /// Paragraphs of so many bytes in all, half of them Arabic.
  mutating func blocks(bytes: Int) -> [[UInt8]] {
    var result: [[UInt8]] = []
    var sum = 0
    while sum < bytes {
      let isArabic = dice.isOne(of: 2)
      let block = Array(
        (0..<dice.number(in: 1...4)).map { _ in sentence(isArabic) }.joined(separator: " ").utf8)
      sum += block.count
      result.append(block)
    }
    return result
  }

  private mutating func sentence(_ isArabic: Bool) -> String {
    var words = (0..<dice.number(in: 6...24)).map { _ in isArabic ? arabic[rank()] : english[rank()] }
    if isArabic {
      for index in words.indices where dice.isOne(of: 5) { words[index] = "ال" + words[index] }
    } else {
      words[0] = words[0].prefix(1).uppercased() + words[0].dropFirst()
    }
    if dice.isOne(of: 3) { words[words.count / 2] += isArabic ? "،" : "," }
    if dice.isOne(of: 4) { words[words.count / 3] += " \(dice.number(in: 1...2030))" }
    if dice.isOne(of: 6) { words.append(isArabic ? "«\(arabic[rank()])»" : "“\(english[rank()])”") }
    if dice.isOne(of: 9) { words.append(isArabic ? "٣٥٪" : "U.S. 3.5%") }
    return words.joined(separator: " ") + "."
  }

  /// The number of a word: the first are the commonest by far.
  private mutating func rank() -> Int {
    let share = Double(dice.number(in: 0...999_999)) / 1_000_000
    return min(Int(exp(share * log(12_000.0))), 11_999)
  }

  /// Patterns as house styles have them.
  ///
  /// Most are phrases, alone, in lists and in pairs of wrong and right; some are expressions with
  /// classes, repetitions and look-around; two in a hundred have no literal at all. Half are Arabic.
  mutating func patterns(_ count: Int) throws(PatternError) -> [Pattern] {
    var result: [Pattern] = []
    for number in 0..<count { result.append(try Pattern(source(number, number.isMultiple(of: 2)))) }
    return result
  }

  private mutating func source(_ number: Int, _ isArabic: Bool) -> String {
    if number % 100 >= 98 { return dice.pick(isArabic ? Self.arabic : Self.english) }
    let start = dice.isOne(of: 2) ? "(?m)\\b(?:" : "(?i)(?m)\\b(?:"
    func list(_ count: Int, _ dice: inout PatternCorpus) -> String {
      (0..<count).map { _ in dice.phrase(isArabic) }.joined(separator: "|")
    }
    switch dice.number(in: 0...19) {
    case 0...8: return start + phrase(isArabic) + ")\\b"
    case 9...11: return start + list(dice.number(in: 3...8), &self) + ")\\b"
    case 12: return start + "(\(phrase(isArabic)))|(\(phrase(isArabic)))|(\(phrase(isArabic))))\\b"
    case 13:
      return start + word(isArabic) + "(?:s|ed|ing)?|" + word(isArabic) + "[- ]\(word(isArabic)))\\b"
    case 14: return start + word(isArabic) + "\\w*)\\b"
    case 15: return "\\b\\w+" + word(isArabic) + "\\b"
    case 16: return "\\b\(small(isArabic)) (?:\\w+ ){1,2}\(word(isArabic))"
    case 17: return "(?<!\(small(isArabic)) )\(word(isArabic))(?= \\w+)"
    case 18: return "\\d+(?:[.,]\\d+)? \(word(isArabic))|\\d+ ?%\(word(isArabic))"
    default: return word(isArabic) + ".{0,20}" + word(isArabic)
    }
  }

  private mutating func phrase(_ isArabic: Bool) -> String {
    switch dice.number(in: 0...5) {
    case 0, 1: word(isArabic) + " " + word(isArabic)
    case 2: small(isArabic) + " " + word(isArabic)
    default: word(isArabic)
    }
  }

  private mutating func small(_ isArabic: Bool) -> String {
    (isArabic ? arabic : english)[dice.number(in: 0...40)]
  }

  private mutating func word(_ isArabic: Bool) -> String {
    (isArabic ? arabic : english)[dice.number(in: 60...11_999)]
  }

  private static let english = [
    "\\b[A-Z]{3,}s?\\b", "\\b\\d{5,}\\b", "[0-9]+[a-z]{2}\\b", "\\s{2,}", "[.!?]{2,}",
  ]
  private static let arabic = [
    "[٠-٩]{4,}", "\\p{Arabic}[A-Za-z]", "[؟!]{2,}", "\\b[0-9]+[٠-٩]+", "[\\u064B-\\u0652]{3,}",
  ]
}
