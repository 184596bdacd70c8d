import Foundation
import Isnad
import IsnadText

/// How much sentences deserve to be checked: a linear model over the words, the pairs of words and the
/// shapes of a sentence, in whole numbers, so that every machine has the same answer.
struct SentenceWorth {
  private let scene: ClaimedArticle
  private let tokens: TokenTable
  private let isArabic: Bool
  private let model: WorthWords
  private let words: SentenceWords
  private let weights: ShapeWeights
  /// The last sentence in which each word was seen: what comes twice counts once.
  private var seen: [Int32]
  private var pairs: PairsSeen
  private var sentence: Int32 = 0

  init(_ scene: ClaimedArticle, _ language: Language) {
    self.scene = scene
    tokens = scene.tokens
    isArabic = language == .arabic
    model = isArabic ? .arabic : .english
    words = SentenceWords(tokens, model, isArabic: isArabic)
    weights = isArabic ? NeutralWeights.shapes : EnglishWeights.shapes
    seen = Array(repeating: 0, count: words.count)
    pairs = PairsSeen(model.pairCount)
  }

  /// The thousandths of a logit of a sentence, and its shape.
  mutating func weigh(_ range: Range<Int>) -> (sum: Int, shape: SentenceShape) {
    sentence += 1
    var shape = SentenceShape()
    var (count, sum) = (0, 0)
    var (left, leftOpens) = (model.start?.number ?? -1, model.start?.opensPair ?? false)
    for token in range {
      let word = words[tokens.number(token)]
      if word.isNumeral || tokens[token].kind == .word {
        count += 1
        shape.count(word.shapes)
        if word.mayName, !word.isNumeral, isNamed(token, in: range) { shape.count(.named) }
      } else {
        shape.count(word.bareShapes)
      }
      if word.number >= 0, seen[Int(word.place)] != sentence {
        seen[Int(word.place)] = sentence
        sum += Int(word.weight)
      }
      if leftOpens, word.closesPair { sum += pairWeight(left, word.number) }
      (left, leftOpens) = (word.number, word.opensPair)
    }
    if leftOpens, let end = model.end { sum += pairWeight(left, end.number) }
    pairs.forget()
    shape.set(.length, count / (isArabic ? 3 : 4))
    return (sum + weights.sum(shape), shape)
  }

  /// Says whether a word is of a name: in English by its capital, unless it opens a sentence.
  private func isNamed(_ token: Int, in range: Range<Int>) -> Bool {
    if isArabic { return scene.isName(token) }
    return token > range.lowerBound && tokens[token].isCapitalized && !isEnd(token - 1)
  }

  /// Says whether a mark ends or opens a sentence, so that a capital behind it is no name; a run of
  /// stops only pauses.
  private func isEnd(_ token: Int) -> Bool {
    scene.article.token(token, isMark: SentenceWorth.ends) && tokens.word(token) != "..."
  }

  /// Marks behind which a capital is no name.
  private static let ends: MarkSet = [".", "?", "!", ":", "\"", "\u{201C}"]

  private mutating func pairWeight(_ left: Int32, _ right: Int32) -> Int {
    guard let pair = model.pair(left, right), pairs.isNew(pair.number) else { return 0 }
    return pair.weight
  }

  /// The probability of a sum of thousandths of a logit, in hundredths, rounded down.
  static func hundredths(_ sum: Int) -> Int { thresholds.partitioningIndex { $0 > sum } }

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
