/// The spelling of a stem, as far as it tells of syllables.
struct Spelling {
  private let word: [UInt8]

  init(_ word: [UInt8]) {
    self.word = word
  }

  /// The number of groups of vowels.
  var vowelGroups: Int {
    word.indices.count { isVowel($0) && !isVowel($0 - 1) }
  }

  /// The number of vowel groups that are not heard, or are one with the syllable beside them.
  var silent: Int {
    count(silentLength) + (endsSilently(with: "e", behind: Clusters.beforeE) ? 1 : 0)
  }

  /// The number of vowel groups that are heard as two, and of syllables without a vowel.
  var parted: Int {
    (endsParted ? 1 : 0) + count(partedTriple) + count(partedPair)
      + count { at("ia", $0 + 1) && letter($0) != nil && letter($0) != s ? 3 : nil }
  }

  /// Counts places that do not overlap.
  private func count(_ length: (Int) -> Int?) -> Int {
    var (count, index) = (0, 0)
    while index < word.count {
      guard let length = length(index) else {
        index += 1
        continue
      }
      count += 1
      index += max(length, 1)
    }
    return count
  }

  private func letter(_ index: Int) -> UInt8? { word.indices.contains(index) ? word[index] : nil }

  private func at(_ part: StaticString, _ index: Int) -> Bool {
    guard index >= 0, index + part.utf8CodeUnitCount <= word.count else { return false }
    return part.withUTF8Buffer { $0.elementsEqual(word[index..<(index + $0.count)]) }
  }

  private func ends(_ part: StaticString, at index: Int) -> Bool {
    index + part.utf8CodeUnitCount == word.count && at(part, index)
  }

  /// Says whether a letter is one of a, e, i, o, u and y.
  private func isVowel(_ index: Int) -> Bool {
    guard let letter = letter(index) else { return false }
    return letter == y || isFullVowel(letter)
  }

  private func isFullVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"):
      true
    default: false
    }
  }

  private func isFullVowel(at index: Int) -> Bool { letter(index).map(isFullVowel) ?? false }
}

private let s = UInt8(ascii: "s")
private let y = UInt8(ascii: "y")

extension Spelling {
  /// The length of a spelling with a silent vowel at an index.
  private func silentLength(at index: Int) -> Int? {
    if ends("cia", at: index) { return 3 }
    if at("cial", index) || at("cius", index) { return 4 }
    if at("tia", index) { return 3 }
    if at("cious", index) { return 5 }
    if letter(index) != nil, !isFullVowel(at: index), at("giu", index + 1) { return 4 }
    if isVowel(index), letter(index + 1) != nil, !isVowel(index + 1), at("ion", index + 2) { return 5 }
    if at("iou", index) || ends("sia", at: index) { return 3 }
    if ends("eous", at: index) { return 4 }
    if at("a", index) || at("o", index), ends("gue", at: index + 1) { return 4 }
    if let length = hardPast(at: index) { return length }
    if ends("ely", at: index + 1) { return 4 }
    if index == 0, at("jua", 0) || word.elementsEqual("busi".utf8) { return 3 }
    if at("uai", index) || at("eau", index) { return 3 }
    return pastOrPlural(at: index)
  }

  /// The length of a letter, two or more hard consonants, and `ed` at the end (`helped`).
  private func hardPast(at index: Int) -> Int? {
    let end = word.count - 2
    guard end - index >= 3, at("ed", end) else { return nil }
    for letter in word[(index + 1)..<end] where Clusters.soft.contains(letter) { return nil }
    return word.count - index
  }

  /// The length of a vowel, consonants behind which `ed` or `es` is no syllable, and that ending.
  private func pastOrPlural(at index: Int) -> Int? {
    let end = word.count - 2
    guard isVowel(index), end > index + 1 else { return nil }
    let consonants = Array(word[(index + 1)..<end])
    let isSilent =
      (at("ed", end) && Clusters.beforeEd.contains(consonants))
      || (at("es", end) && Clusters.beforeEs.contains(consonants))
    return isSilent ? word.count - index : nil
  }

  /// Says whether the word ends in a vowel, some consonants, and a silent ending.
  private func endsSilently(with ending: StaticString, behind clusters: Set<[UInt8]>) -> Bool {
    let end = word.count - ending.utf8CodeUnitCount
    guard at(ending, end) else { return false }
    return (1...4).contains { length in
      let start = end - length
      return start > 0 && isVowel(start - 1) && clusters.contains(Array(word[start..<end]))
    }
  }

  /// Says whether the word ends in two syllables where one group of vowels stands, or none.
  private var endsParted: Bool {
    if Spelling.partedEndings.contains(where: endsWith) { return true }
    for ending: StaticString in ["ier", "iest", "iet"] where endsWith(ending) {
      let before = word.count - ending.utf8CodeUnitCount - 1
      if letter(before) != nil, !isVowel(before) { return true }
    }
    for ending: StaticString in ["ser", "ses", "sed", "sher", "shes", "shed"] where endsWith(ending) {
      if isVowel(word.count - ending.utf8CodeUnitCount - 1) { return true }
    }
    return endsWith("bl") && (isVowel(word.count - 3) || at("m", word.count - 3))
  }

  private static let partedEndings: [StaticString] = [
    "eo", "ism", "asm", "thm", "dnt", "uity", "dea", "gean", "oa", "ua", "eing", "eings",
  ]

  private func endsWith(_ ending: StaticString) -> Bool {
    at(ending, word.count - ending.utf8CodeUnitCount)
  }

  /// The length of three vowels, of `ua` between other letters, or of a beginning in two syllables.
  private func partedTriple(at index: Int) -> Int? {
    if let before = letter(index), before != UInt8(ascii: "g"), before != UInt8(ascii: "q"),
      at("ua", index + 1), letter(index + 3) != nil, !isFullVowel(at: index + 3)
    {
      return 4
    }
    if isFullVowel(at: index), isFullVowel(at: index + 1), isFullVowel(at: index + 2) { return 3 }
    guard index == 0 else { return nil }
    if at("ia", 0) || at("mc", 0) { return 2 }
    guard at("coa", 0), let next = letter(3), word.count > 4 else { return nil }
    return "dglx".utf8.contains(next) ? 5 : nil
  }

  /// The length of two vowels that are heard one by one.
  private func partedPair(at index: Int) -> Int? {
    if let first = letter(index) {
      if !isFullVowel(first), at("ya", index + 1) || at("ye", index + 1) { return 3 }
      if first != UInt8(ascii: "l"), at("lien", index + 1) { return 5 }
    }
    if at("riet", index) || at("dien", index) { return 4 }
    if at("iu", index) || at("io", index) || at("ii", index) { return 2 }
    if at("uen", index) { return 3 }
    if at("real", index) || at("iell", index) { return 4 }
    if at("eo", index), letter(index + 2) != nil, !isFullVowel(at: index + 2) { return 3 }
    if isFullVowel(at: index), at("y", index + 1), isFullVowel(at: index + 2) { return 3 }
    return nil
  }
}

/// Consonants between a vowel and an ending that adds no syllable.
private enum Clusters {
  static let beforeEd = clusters(
    "b c ch dg f g gh gn k l lch ll lv m mm n nc ng nch nn p r rc rn rs rv s sc sk sl squ ss th v y z")
  static let beforeEs = clusters(
    "b ch d f gh gn k l lch ll lv m mm n nch nn p r rn rs rv s sc sk sl squ ss st t th v y")
  static let beforeE = clusters(
    "b c ch d dg f g gh gn k l ll lv m mm n nc ng nn p r rc rn rs rv s sc sk sl squ ss st t th v y z")
  /// The letters that keep `ed` a syllable, or are none of the consonants before it.
  static let soft = Set("aeiuoycgltdb".utf8)

  private static func clusters(_ words: String) -> Set<[UInt8]> {
    Set(words.split(separator: " ").map { Array($0.utf8) })
  }
}
