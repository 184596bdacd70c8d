import Foundation
import Isnad
import IsnadText

/// How much sentences deserve to be checked: a linear model over the words, the pairs of words and the
/// shapes of a sentence, in whole numbers, so that every machine has the same answer.
struct SentenceWorth {
  private let scene: ClaimedArticle
  private let tokens: TokenTable
  private let isArabic: Bool
  private let words: WorthWords
  private let weights: ShapeWeights
  /// The last sentence in which each word and each pair was seen: what comes twice counts once.
  private var wordSeen: [Int32]
  private var pairSeen: [Int32]
  private var sentence: Int32 = 0

  init(_ scene: ClaimedArticle, _ language: Language) {
    self.scene = scene
    tokens = scene.tokens
    isArabic = language == .arabic
    words = isArabic ? .arabic : .english
    weights = isArabic ? NeutralWeights.shapes : EnglishWeights.shapes
    wordSeen = Array(repeating: 0, count: words.count)
    pairSeen = Array(repeating: 0, count: words.pairCount)
  }

  /// The thousandths of a logit of a sentence, and its shape.
  mutating func weigh(_ range: Range<Int>) -> (sum: Int, shape: SentenceShape) {
    sentence += 1
    var reading = Reading()
    var sum = 0
    var left = words.start
    for token in range {
      let entry = read(token, in: range, into: &reading)
      if let entry, entry.number >= 0, wordSeen[Int(entry.number)] != sentence {
        wordSeen[Int(entry.number)] = sentence
        sum += Int(entry.weight)
      }
      sum += pairWeight(left, entry)
      left = entry
    }
    sum += pairWeight(left, words.end)
    reading.shape.set(.length, reading.words / (isArabic ? 3 : 4))
    return (sum + weights.sum(reading.shape), reading.shape)
  }

  private struct Reading {
    var shape = SentenceShape()
    var words = 0
  }

  /// Counts the shapes of a token, and gives what is known of its word.
  private func read(
    _ token: Int, in range: Range<Int>, into reading: inout Reading
  ) -> WorthWords.Entry? {
    let found = tokens[token]
    let word = tokens.word(token)
    if word.byteCount > 0, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(word[0]) {
      reading.words += 1
      reading.shape.count(.number)
      guard isYear(word) else { return words.number }
      reading.shape.count(.year)
      return words.year
    }
    var entry = words.entry(word)
    switch found.kind {
    case .word:
      reading.words += 1
      if isArabic {
        if entry == nil, word.hasPrefix("و") || word.hasPrefix("ف") {
          entry = words.entry(word.dropping(bytes: 2))
        }
        if word.byteCount > 12 { reading.shape.count(.long) }
        if scene.isName(token) { reading.shape.count(.named) }
      } else {
        readEnglish(token, word, entry, in: range, into: &reading)
      }
    case .mark where word == "?" || word == "؟": reading.shape.count(.question)
    default: break
    }
    if let entry { reading.shape.count(entry.shapes) }
    return entry
  }

  private func readEnglish(
    _ token: Int, _ word: FoldedWord, _ entry: WorthWords.Entry?, in range: Range<Int>,
    into reading: inout Reading
  ) {
    guard word != "'s" else { return }
    if word.byteCount > 7 { reading.shape.count(.long) }
    let shapes = entry?.shapes ?? []
    if word.byteCount > 4, word.hasSuffix("ed"), !shapes.contains(Shapes(.past)) {
      reading.shape.count(.past)
    }
    if token > range.lowerBound, tokens[token].isCapitalized, !shapes.contains(Shapes(.first)),
      !isEnd(token - 1)
    {
      reading.shape.count(.named)
    }
  }

  /// Says whether a mark ends or opens a sentence, so that a capital behind it is no name; a run of
  /// stops only pauses.
  private func isEnd(_ token: Int) -> Bool {
    scene.article.token(token, isMark: SentenceWorth.ends) && tokens.word(token) != "..."
  }

  /// Marks behind which a capital is no name.
  private static let ends: MarkSet = [".", "?", "!", ":", "\"", "\u{201C}"]

  private func isYear(_ word: FoldedWord) -> Bool {
    guard word.byteCount == 4 else { return false }
    var value = 0
    for index in 0..<4 {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(word[index]) else { return false }
      value = value * 10 + Int(word[index] - UInt8(ascii: "0"))
    }
    return value >= 1500 && value < 2100
  }

  private mutating func pairWeight(_ left: WorthWords.Entry?, _ right: WorthWords.Entry?) -> Int {
    guard let left, let right, left.number >= 0, right.number >= 0,
      let pair = words.pair(left.number, right.number), pairSeen[pair.number] != sentence
    else { return 0 }
    pairSeen[pair.number] = sentence
    return pair.weight
  }

  /// The probability of a sum of thousandths of a logit, in hundredths, rounded down.
  static func score(_ sum: Int) -> Decimal {
    let low = thresholds.partitioningIndex { $0 > sum }
    return hundredths[low]
  }

  private static let hundredths = (0..<100).map { Decimal($0) / 100 }

  /// The thousandths of a logit from which on the probability is 0.01, 0.02 … 0.99.
  private static let thresholds = [
    -4595, -3892, -3476, -3178, -2944, -2752, -2587, -2442, -2314, -2197, -2091, -1992,
    -1901, -1815, -1735, -1658, -1586, -1516, -1450, -1386, -1325, -1266, -1208, -1153,
    -1099, -1046, -995, -944, -895, -847, -800, -754, -708, -663, -619, -575, -532, -490,
    -447, -405, -364, -323, -282, -241, -201, -160, -120, -80, -40, 0, 40, 80, 120, 160,
    201, 241, 282, 323, 364, 405, 447, 490, 532, 575, 619, 663, 708, 754, 800, 847, 895,
    944, 995, 1046, 1099, 1153, 1208, 1266, 1325, 1386, 1450, 1516, 1586, 1658, 1735, 1815,
    1901, 1992, 2091, 2197, 2314, 2442, 2587, 2752, 2944, 3178, 3476, 3892, 4595,
  ]
}
