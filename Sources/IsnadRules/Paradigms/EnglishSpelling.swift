/// The spelling of regular English endings.
enum EnglishSpelling {
  /// The third person of a verb: `says`, `stresses`, `replies`.
  static func withS(_ word: String) -> String {
    if endsInConsonantY(word) { return word.dropLast() + "ies" }
    let hisses = ["s", "x", "z", "ch", "sh"].contains(where: word.hasSuffix)
    if hisses || endsInConsonant(word.dropLast()) && word.hasSuffix("o") { return word + "es" }
    return word + "s"
  }

  /// The plural of a noun: `reports`, `agencies`, `spokesmen`.
  static func plural(_ word: String) -> String {
    let lowercased = word.lowercased()
    let people = ["human", "german", "roman", "ottoman", "norman", "shaman", "talisman", "caiman"]
    if lowercased.hasSuffix("man"), !people.contains(lowercased) { return word.dropLast(2) + "en" }
    let plainOs = ["photo", "memo", "piano", "euro", "logo", "kilo", "pro", "casino", "commando"]
    if plainOs.contains(lowercased) { return word + "s" }
    return withS(word)
  }

  /// The past of a regular verb; two spellings where British and American differ.
  static func past(_ word: String) -> [String] {
    if word.hasSuffix("e") { return [word + "d"] }
    if endsInConsonantY(word) { return [word.dropLast() + "ied"] }
    return stems(word).map { $0 + "ed" }
  }

  /// The form in -ing of a regular verb.
  static func participle(_ word: String) -> [String] {
    if word.hasSuffix("ie") { return [word.dropLast(2) + "ying"] }
    let keepsE = ["ee", "oe", "ye"].contains(where: word.hasSuffix) || word == "be"
    if word.hasSuffix("e"), !keepsE { return [word.dropLast() + "ing"] }
    return stems(word).map { $0 + "ing" }
  }

  /// The word as it stands before -ed and -ing: with its last consonant doubled or not.
  private static func stems(_ word: String) -> [String] {
    if word.hasSuffix("ic") { return [word + "k"] }
    guard let last = word.last, endsInSingleVowelAndConsonant(word) else { return [word] }
    let doubled = word + String(last)
    let bare = word.split(separator: "-").last.map(String.init) ?? word
    if syllables(bare) <= 1 || stressedAtTheEnd.contains(bare) { return [doubled] }
    return last == "l" ? [word, doubled] : [word]
  }

  /// Verbs of more than one syllable that double their last consonant because it is stressed.
  private static let stressedAtTheEnd: Set = [
    "abet", "abhor", "acquit", "admit", "allot", "annul", "begin", "commit", "compel", "concur",
    "confer", "control", "defer", "demur", "deter", "dispel", "emit", "enrol", "equip", "excel",
    "expel", "forbid", "forget", "impel", "incur", "infer", "instil", "occur", "omit", "patrol",
    "permit", "prefer", "propel", "rebel", "rebut", "recap", "recur", "refer", "regret", "remit",
    "repel", "submit", "transfer", "transmit", "upset", "kidnap", "worship", "program", "handicap",
  ]

  private static func endsInConsonantY(_ word: String) -> Bool {
    word.hasSuffix("y") && endsInConsonant(word.dropLast())
  }

  private static func endsInConsonant(_ word: Substring) -> Bool {
    word.last.map { !vowels.contains($0) } ?? false
  }

  /// A single vowel and a consonant that doubles: `stop`, not `speak`, `show`, `fix`, `play`.
  private static func endsInSingleVowelAndConsonant(_ word: String) -> Bool {
    let letters = Array(word.lowercased().suffix(3))
    guard letters.count >= 2, let last = letters.last, !vowels.contains(last),
      !"wxyh".contains(last), vowels.contains(letters[letters.count - 2])
    else { return false }
    guard letters.count == 3, vowels.contains(letters[0]) else { return true }
    // The u of qu is no vowel of its own: quit, acquit, equip.
    return letters[0] == "u" && word.lowercased().hasSuffix("qu" + String(letters.suffix(2)))
  }

  private static func syllables(_ word: String) -> Int {
    var count = 0
    var wasVowel = false
    for letter in word.lowercased() {
      let isVowel = vowels.contains(letter) || letter == "y"
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    return count
  }

  private static let vowels = "aeiou"
}
