import Isnad
import IsnadText

/// What the model knows of the different words of an article in a language, so that each is looked up once.
struct SentenceWords {
  /// What is known of a word.
  struct Reading {
    /// The number and the weight of a word that has them; -1 without.
    var number: Int32 = -1
    var weight: Int32 = 0
    /// Among the words of the article, the first that has the same number.
    var place: Int32 = 0
    /// What the word counts for in a sentence.
    var shapes: Shapes = []
    /// What it counts for where it is a mark or a symbol.
    var bareShapes: Shapes = []
    /// Says whether a pair with a weight begins with it, and whether one ends with it.
    var opensPair = false
    var closesPair = false
    /// Says whether it begins with a digit.
    var isNumeral = false
    /// Says whether a capital makes it a name.
    var mayName = true
  }

  /// By the number of a word in the article.
  private let readings: [Reading]

  /// How many words are told apart, numbers and years among them.
  var count: Int { readings.count + 2 }

  init(_ tokens: TokenTable, _ words: WorthWords, isArabic: Bool) {
    let all = tokens.words
    readings = all.indices.map { number in
      var reading =
        SentenceWords.numeral(all[number], words, of: all.count)
        ?? (isArabic
          ? SentenceWords.arabic(all[number], words) : SentenceWords.english(all[number], words))
      if !reading.isNumeral { reading.place = Int32(number) }
      return reading
    }
  }

  subscript(number: Int) -> Reading { readings[number] }

  /// A word that begins with a digit: all of them are one to the model, but for years.
  private static func numeral(_ word: FoldedWord, _ words: WorthWords, of count: Int) -> Reading? {
    guard isDigit(word[0]) else { return nil }
    let isYear = isYear(word)
    let entry = isYear ? words.year : words.number
    var reading = Reading(entry)
    reading.place = Int32(isYear ? count : count + 1)
    reading.shapes = isYear ? [Shapes(.number), Shapes(.year)] : Shapes(.number)
    reading.isNumeral = true
    return reading
  }

  private static func arabic(_ word: FoldedWord, _ words: WorthWords) -> Reading {
    let joined = word.hasAnyPrefix("و", "ف")
    let own = words.entry(word)
    var reading = Reading(own)
    reading.shapes = (own ?? (joined ? words.entry(word.dropping(bytes: 2)) : nil))?.shapes ?? []
    if word.byteCount > 12 { reading.shapes.insert(Shapes(.long)) }
    return reading.asking(word)
  }

  private static func english(_ word: FoldedWord, _ words: WorthWords) -> Reading {
    var reading = Reading(words.entry(word))
    guard word != "'s" else {
      reading.mayName = false
      return reading
    }
    reading.mayName = !reading.shapes.contains(Shapes(.first))
    if word.byteCount > 7 { reading.shapes.insert(Shapes(.long)) }
    if word.byteCount > 4, word.hasSuffix("ed") { reading.shapes.insert(Shapes(.past)) }
    return reading.asking(word)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isYear(_ word: FoldedWord) -> Bool {
    guard word.byteCount == 4 else { return false }
    var value = 0
    for index in 0..<4 {
      guard isDigit(word[index]) else { return false }
      value = value * 10 + Int(word[index] - UInt8(ascii: "0"))
    }
    return value >= 1500 && value < 2100
  }
}

extension SentenceWords.Reading {
  init(_ entry: WorthWords.Entry?) {
    guard let entry else { return }
    number = entry.number
    weight = entry.weight
    shapes = entry.shapes
    bareShapes = entry.shapes
    opensPair = entry.opensPair
    closesPair = entry.closesPair
  }

  /// The same with what a question mark counts for.
  fileprivate func asking(_ word: FoldedWord) -> Self {
    guard word.isAny("?", "؟") else { return self }
    var copy = self
    copy.bareShapes.insert(Shapes(.question))
    return copy
  }
}
