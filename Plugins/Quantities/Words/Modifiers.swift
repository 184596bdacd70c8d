import Isnad
import IsnadText

/// The words before or behind a number that make it about, more or less.
struct Modifiers {
  let scene: NumberedArticle

  /// A phrase that ends right before a number.
  private struct Phrase: Sendable {
    let words: [WordSet]
    let modifier: Quantity.Modifier
  }

  /// The modifier that ends before a token, and its first token.
  func before(_ index: Int, from start: Int) -> (modifier: Quantity.Modifier, tokens: Range<Int>)? {
    let last = index - 1
    guard last >= start else { return nil }
    guard scene.isWord(last) else {
      return scene.sign(last) == "~" || scene.sign(last) == "≈" ? (.approximate, last..<index) : nil
    }
    let number =
      Modifiers.lastWords.value(last, of: scene.tokens)
      ?? (scene.tokens[last].script == .arabic
        ? Modifiers.lastWords.value(last, of: scene.tokens, behind: 2)
          ?? Modifiers.lastWords.value(last, of: scene.tokens, behind: 4) : nil)
    guard let number else { return nil }
    for phrase in Modifiers.phrases[number] {
      let first = index - phrase.words.count
      guard first >= start else { continue }
      let rest = phrase.words.enumerated().dropFirst().allSatisfy {
        scene.word(first + $0.offset, in: $0.element)
      }
      if rest, scene.clitic(first, in: phrase.words[0]) { return (phrase.modifier, first..<index) }
    }
    return nil
  }

  /// The modifier that begins with a token: or more, على الأقل.
  func behind(_ index: Int, before end: Int) -> (modifier: Quantity.Modifier, tokens: Range<Int>)? {
    guard index + 1 < end, scene.isWord(index),
      let number = Modifiers.firstWords.value(index, of: scene.tokens)
    else {
      return index < end && scene.word(index, in: Modifiers.roughly)
        ? (.approximate, index..<index + 1) : nil
    }
    for phrase in Modifiers.trailing[number] where index + phrase.words.count <= end {
      if phrase.words.enumerated().allSatisfy({ scene.word(index + $0.offset, in: $0.element) }) {
        return (phrase.modifier, index..<index + phrase.words.count)
      }
    }
    return nil
  }

  private static let roughly: WordSet = ["تقريبا", "approximately"]

  private static let lastWords = WordTable<Int>(
    grouped(leading, by: \.last).enumerated().map { ($1.key, $0) })
  private static let phrases = grouped(leading, by: \.last).map { made($0.phrases) }
  private static let firstWords = WordTable<Int>(
    grouped(behindList, by: \.first).enumerated().map { ($1.key, $0) })
  private static let trailing = grouped(behindList, by: \.first).map { made($0.phrases) }

  private static func made(_ list: [([String], Quantity.Modifier)]) -> [Phrase] {
    list.sorted { $0.0.count > $1.0.count }
      .map { Phrase(words: $0.0.map { WordSet([$0]) }, modifier: $0.1) }
  }

  private static func grouped(
    _ list: [(String, Quantity.Modifier)], by key: (([String]) -> String?)
  ) -> [(key: String, phrases: [([String], Quantity.Modifier)])] {
    let split = list.map { ($0.0.split(separator: " ").map(String.init), $0.1) }
    return Dictionary(grouping: split) { Folding.fold(key($0.0) ?? "") }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private static let leading: [(String, Quantity.Modifier)] = [
    ("about", .approximate), ("around", .approximate), ("roughly", .approximate),
    ("approximately", .approximate), ("some", .approximate), ("circa", .approximate),
    ("an estimated", .approximate), ("estimated", .approximate), ("in the region of", .approximate),
    ("nearly", .nearly), ("almost", .nearly), ("close to", .nearly), ("just under", .nearly),
    ("just short of", .nearly), ("approaching", .nearly),
    ("more than", .moreThan), ("greater than", .moreThan), ("higher than", .moreThan),
    ("over", .moreThan),
    ("above", .moreThan), ("just over", .moreThan), ("well over", .moreThan), ("upwards of", .moreThan),
    ("upward of", .moreThan), ("in excess of", .moreThan), ("exceeding", .moreThan),
    ("exceed", .moreThan),
    ("exceeds", .moreThan), ("exceeded", .moreThan), ("just above", .moreThan),
    ("at least", .atLeast), ("a minimum of", .atLeast), ("no less than", .atLeast),
    ("not less than", .atLeast), ("no fewer than", .atLeast), ("not fewer than", .atLeast),
    ("less than", .lessThan), ("fewer than", .lessThan), ("under", .lessThan), ("below", .lessThan),
    ("lower than", .lessThan), ("smaller than", .lessThan), ("just below", .lessThan),
    ("up to", .atMost), ("at most", .atMost), ("a maximum of", .atMost), ("no more than", .atMost),
    ("not more than", .atMost), ("as many as", .atMost), ("as much as", .atMost),
    ("نحو", .approximate), ("حوالي", .approximate), ("زهاء", .approximate), ("ما يقارب", .approximate),
    ("يقارب", .approximate), ("تقارب", .approximate), ("ما يناهز", .approximate),
    ("يناهز", .approximate),
    ("تناهز", .approximate), ("في حدود", .approximate), ("بحدود", .approximate),
    ("تقريبا", .approximate),
    ("قرابة", .nearly), ("ما يقرب من", .nearly), ("يقرب من", .nearly), ("تقرب من", .nearly),
    ("أكثر من", .moreThan), ("أكبر من", .moreThan), ("أزيد من", .moreThan), ("أعلى من", .moreThan),
    ("ما يزيد على", .moreThan), ("ما يزيد عن", .moreThan), ("يزيد على", .moreThan),
    ("يزيد عن", .moreThan),
    ("تزيد على", .moreThan), ("تزيد عن", .moreThan), ("ما يربو على", .moreThan), ("يربو على", .moreThan),
    ("ما يفوق", .moreThan), ("يفوق", .moreThan), ("تفوق", .moreThan), ("فوق", .moreThan),
    ("ما لا يقل عن", .atLeast), ("لا يقل عن", .atLeast), ("لا تقل عن", .atLeast),
    ("ما لا تقل عن", .atLeast), ("على الأقل", .atLeast),
    ("أقل من", .lessThan), ("أدنى من", .lessThan), ("أصغر من", .lessThan), ("ما يقل عن", .lessThan),
    ("يقل عن", .lessThan), ("تقل عن", .lessThan), ("دون", .lessThan), ("تحت", .lessThan),
    ("ما لا يزيد على", .atMost), ("ما لا يزيد عن", .atMost), ("لا يزيد على", .atMost),
    ("لا يزيد عن", .atMost), ("لا تزيد على", .atMost), ("لا تزيد عن", .atMost), ("لا يتجاوز", .atMost),
    ("لا تتجاوز", .atMost), ("لا يتعدى", .atMost), ("لا تتعدى", .atMost), ("على الأكثر", .atMost),
    ("ما يصل إلى", .atMost), ("يصل إلى", .atMost), ("تصل إلى", .atMost),
  ]

  private static let behindList: [(String, Quantity.Modifier)] = [
    ("or more", .atLeast), ("or over", .atLeast), ("at least", .atLeast), ("or so", .approximate),
    ("or less", .atMost), ("or fewer", .atMost), ("at most", .atMost), ("at a minimum", .atLeast),
    ("أو أكثر", .atLeast), ("على الأقل", .atLeast), ("فأكثر", .atLeast), ("كحد أدنى", .atLeast),
    ("أو أقل", .atMost), ("على الأكثر", .atMost), ("كحد أقصى", .atMost), ("بحد أقصى", .atMost),
    ("بحد أدنى", .atLeast),
  ]
}

extension Modifiers {
  private static let firstOfPhrase = WordSet(leading.map { String($0.0.prefix { $0 != " " }) })

  /// How many letters stand before the first word of a modifier: two in وبنحو.
  static func proclitics(_ index: Int, of tokens: TokenTable) -> Int {
    (0...2).first { firstOfPhrase.contains(index, of: tokens, behind: $0 * 2) } ?? 0
  }
}
