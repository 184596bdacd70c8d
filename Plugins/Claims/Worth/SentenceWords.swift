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
    /// Says whether the model knows the word as it is.
    var isKnown = false
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
    var readings: [Reading] = []
    readings.reserveCapacity(all.count)
    for (number, word) in all.enumerated() {
      if SentenceWords.isDigit(word[0]) {
        readings.append(SentenceWords.numeral(word, words, of: all.count))
        continue
      }
      var reading = Reading(words.entry(word))
      reading.place = Int32(number)
      if isArabic {
        SentenceWords.read(arabic: word, words, into: &reading)
      } else {
        SentenceWords.read(english: word, into: &reading)
      }
      if word.byteCount <= 2, word.isAny("?", "؟") { reading.bareShapes.insert(Shapes(.question)) }
      readings.append(reading)
    }
    self.readings = readings
  }

  subscript(number: Int) -> Reading { readings[number] }

  /// A word that begins with a digit: all of them are one to the model, but for years.
  private static func numeral(_ word: FoldedWord, _ words: WorthWords, of count: Int) -> Reading {
    let isYear = isYear(word)
    var reading = Reading(isYear ? words.year : words.number)
    reading.place = Int32(isYear ? count : count + 1)
    reading.shapes = isYear ? [Shapes(.number), Shapes(.year)] : Shapes(.number)
    reading.isNumeral = true
    return reading
  }

  private static func read(
    arabic word: FoldedWord, _ words: WorthWords, into reading: inout Reading
  ) {
    if !reading.isKnown, word.hasAnyPrefix("و", "ف"),
      let entry = words.entry(word.dropping(bytes: 2))
    {
      reading.shapes = entry.shapes
    }
    if word.byteCount > 12 { reading.shapes.insert(Shapes(.long)) }
  }

  private static func read(english word: FoldedWord, into reading: inout Reading) {
    guard word != "'s" else {
      reading.mayName = false
      return
    }
    reading.mayName = !reading.shapes.contains(Shapes(.first))
    if word.byteCount > 7 { reading.shapes.insert(Shapes(.long)) }
    if word.byteCount > 4, word.hasSuffix("ed") { reading.shapes.insert(Shapes(.past)) }
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
    isKnown = true
    number = entry.number
    weight = entry.weight
    shapes = entry.shapes
    bareShapes = entry.shapes
    opensPair = entry.opensPair
    closesPair = entry.closesPair
  }
}
