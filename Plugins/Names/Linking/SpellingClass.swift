import IsnadText

/// The class of spellings to which a part of a name belongs: words of one class may be one name,
/// written after different ways of transliteration.
enum SpellingClass {
  /// The class of a folded word; nil of a word too short to tell.
  static func of(_ word: FoldedWord, _ script: Script) -> FoldedWord? {
    switch script {
    case .latin: latin(word)
    case .arabic: arabic(word)
    default: nil
    }
  }

  /// The letters of a Latin name by their sounds: Zelensky, Zelenskyy and Zelenskiy; Qaddafi and
  /// Kaddafi; Yusuf and Yousef keep their vowels apart but for what transliteration mixes.
  private static func latin(_ word: FoldedWord) -> FoldedWord? {
    let letters = word.bytes.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "'") }
    guard letters.count >= 5 else { return nil }
    var result: [UInt8] = []
    var index = 0
    func next(_ ahead: Int = 1) -> UInt8 {
      index + ahead < letters.count ? letters[index + ahead] : 0
    }
    func put(_ letter: UInt8) { if result.last != letter { result.append(letter) } }
    while index < letters.count {
      switch letters[index] {
      case UInt8(ascii: "p") where next() == UInt8(ascii: "h"):
        put(UInt8(ascii: "f"))
        index += 1
      case UInt8(ascii: "t"), UInt8(ascii: "d"), UInt8(ascii: "g"),
        UInt8(ascii: "k")
      where next() == UInt8(ascii: "h"):
        // Horvath and Horvat, Gadhafi and Gadafi.
        put(letters[index])
        index += 1
      case UInt8(ascii: "c") where next() == UInt8(ascii: "h"):
        put(UInt8(ascii: "#"))
        index += 1
      case UInt8(ascii: "c"), UInt8(ascii: "q"), UInt8(ascii: "k"): put(UInt8(ascii: "k"))
      case UInt8(ascii: "o") where next() == UInt8(ascii: "u") || next() == UInt8(ascii: "o"):
        put(UInt8(ascii: "u"))
        index += 1
      case UInt8(ascii: "i"), UInt8(ascii: "y"), UInt8(ascii: "j"):
        // Beside another of its kind or between consonants y, i and j are one vowel.
        put(UInt8(ascii: "i"))
      default: put(letters[index])
      }
      index += 1
    }
    return result.count >= 4 ? result.withUnsafeBytes { FoldedWord($0) } : nil
  }

  /// The consonants of a foreign name in Arabic letters, those that stand for one sound abroad as
  /// one; a name with the article is not foreign, and its letters are its own.
  private static func arabic(_ word: FoldedWord) -> FoldedWord? {
    let scalars = word.unicodeScalars
    guard scalars.count >= 4, !word.hasPrefix("ال") else { return nil }
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "ا", "و", "ي", "ء":
        // Long vowels inside a name are written or left out; at its ends they are letters.
        if index == 0 || index == scalars.count - 1 { result.append(scalar) }
      case "غ", "ج", "ق", "گ": result.append("ك")
      case "ڤ": result.append("ف")
      case "پ": result.append("ب")
      case "چ": result.append("ش")
      case "ط": result.append("ت")
      case "ص": result.append("س")
      case "ه", "ة": result.append(index == scalars.count - 1 ? "ا" : scalar)
      default: result.append(scalar)
      }
    }
    return result.count >= 3 ? FoldedWord(folded: String(result)) : nil
  }
}
