import Foundation
import Isnad
import IsnadGrammar
import IsnadText

/// What stands behind a number and says what it is of.
struct Tail {
  enum What {
    case percent, points, basisPoints
    case money(CurrencyNoun, code: String?)
    case measure(Unit)
    case age
    case multiple
    case noun(NounFinder.Noun)
  }

  let what: What
  /// The token behind it.
  let end: Int
  /// Says whether what it is of is as often another thing.
  var isDoubtful = false
}

/// Reads what stands behind a number.
struct TailReader {
  let scene: NumberedArticle
  let end: Int

  /// What stands behind a number that ends before a token.
  func tail(at index: Int, behind number: WrittenNumber) -> Tail? {
    guard index < end else { return nil }
    switch scene.tokens[index].kind {
    case .mark, .symbol: return behindSign(index, number)
    case .word: return behindWord(index, number)
    case .number: return nil
    }
  }

  private func behindSign(_ index: Int, _ number: WrittenNumber) -> Tail? {
    guard let sign = scene.sign(index) else { return nil }
    switch sign {
    case "%", "\u{066A}", "\u{FF05}":
      // % of points, as some write them, stay percentages.
      return Tail(what: .percent, end: index + 1)
    case "°", "º": return degrees(at: index + 1, signs: true)
    case "-", "\u{2010}", "\u{2011}":
      guard scene.isAttached(index), scene.isAttached(index + 1), scene.isWord(index + 1) else {
        return nil
      }
      return age(at: index + 1, hyphen: true) ?? hyphenated(index + 1, number)
    default:
      guard let noun = CurrencyWords.signs[sign], !followsNumber(index + 1) else { return nil }
      return Tail(what: .money(noun, code: noun.usual), end: index + 1)
    }
  }

  /// `$5 $6` belongs to the number behind it; `5 €` to the one before.
  private func followsNumber(_ index: Int) -> Bool {
    index < end && scene.tokens[index].kind == .number && scene.isAttached(index)
  }

  private func hyphenated(_ index: Int, _ number: WrittenNumber) -> Tail? {
    guard let tail = percent(at: index) ?? money(at: index, number) ?? measure(at: index, number) else {
      return multiple(at: index) ?? member(at: index)
    }
    return tail
  }

  /// A six-member team: the noun is a known one in the singular.
  private func member(at index: Int) -> Tail? {
    guard let match = scene.nouns.noun(index), match.form.features.number != .plural else { return nil }
    let noun = NounFinder.Noun(
      token: index, end: match.tokens.upperBound, role: match.role, isKnown: true, match: match)
    return Tail(what: .noun(noun), end: noun.end)
  }

  private func behindWord(_ index: Int, _ number: WrittenNumber) -> Tail? {
    unit(index, number) ?? noun(at: index, number)
  }

  /// What a number is of where it is no noun that is counted.
  private func unit(_ index: Int, _ number: WrittenNumber) -> Tail? {
    guard
      Self.openers.contains(index, of: scene.tokens)
        // New Zealand dollars
        || CurrencyAdjectives.table.value(index + 1, of: scene.tokens) != nil
    else { return nil }
    return percent(at: index) ?? age(at: index, hyphen: false) ?? money(at: index, number)
      ?? measure(at: index, number) ?? multiple(at: index)
  }

  /// The words with which a unit, money, an age or a multiple begins.
  private static let openers: WordSet =
    ([
      percentWords, per, percentage, pointLetters, basis, basisLetters, byTheHundred, inThe,
      arabicPoints,
      year, CurrencyWords.table.words, CurrencyWords.codes.words, CurrencyAdjectives.table.words,
      UnitWords.openers, fold, times, doubles,
    ] as [WordSet]).reduce([] as WordSet) { $0.union($1) }

  private func noun(at index: Int, _ number: WrittenNumber) -> Tail? {
    NounFinder(scene: scene).noun(at: index, before: end, behind: number).map {
      Tail(what: .noun($0), end: $0.end)
    }
  }
}

extension TailReader {
  private static let percentWords: WordSet = ["percent", "percents", "pct"]
  private static let per: WordSet = ["per"]
  private static let cent: WordSet = ["cent"]
  private static let percentage: WordSet = ["percentage"]
  private static let points: WordSet = ["point", "points", "pts"]
  private static let pointLetters: WordSet = ["pp", "ppt", "ppts"]
  private static let basis: WordSet = ["basis"]
  private static let basisLetters: WordSet = ["bps", "bp"]
  private static let inThe: WordSet = ["في", "فى"]
  private static let theHundred: WordSet = ["المئة", "المائة", "المية", "المئه", "المائه"]
  private static let byTheHundred: WordSet = ["بالمئة", "بالمائة", "بالمية", "بالمئه", "بالمائه"]
  private static let arabicPoints: WordSet = ["نقطة", "نقاط", "نقطتين", "نقطتان"]
  private static let ofHundred: WordSet = ["مئوية", "مئويتين", "مئويتان"]
  private static let ofBasis: WordSet = ["أساس"]

  fileprivate func percent(at index: Int) -> Tail? {
    if scene.word(index, in: Self.percentWords) { return Tail(what: .percent, end: index + 1) }
    if scene.word(index, in: Self.per), scene.word(index + 1, in: Self.cent) {
      return Tail(what: .percent, end: index + 2)
    }
    if scene.word(index, in: Self.percentage) {
      let hyphen = scene.sign(index + 1) == "-" ? 1 : 0
      guard scene.word(index + 1 + hyphen, in: Self.points) else { return nil }
      return Tail(what: .points, end: index + 2 + hyphen)
    }
    if scene.word(index, in: Self.pointLetters) { return Tail(what: .points, end: index + 1) }
    if scene.word(index, in: Self.basis), scene.word(index + 1, in: Self.points) {
      return Tail(what: .basisPoints, end: index + 2)
    }
    if scene.word(index, in: Self.basisLetters) { return Tail(what: .basisPoints, end: index + 1) }
    if scene.word(index, in: Self.byTheHundred) { return Tail(what: .percent, end: index + 1) }
    if scene.word(index, in: Self.inThe), scene.word(index + 1, in: Self.theHundred) {
      return Tail(what: .percent, end: index + 2)
    }
    if scene.word(index, in: Self.arabicPoints) {
      if scene.word(index + 1, in: Self.ofHundred) { return Tail(what: .points, end: index + 2) }
      if scene.word(index + 1, in: Self.ofBasis) { return Tail(what: .basisPoints, end: index + 2) }
    }
    return nil
  }

  fileprivate func money(at index: Int, _ number: WrittenNumber) -> Tail? {
    guard scene.isWord(index) else { return nil }
    let isArabic = scene.tokens[index].script == .arabic
    if isArabic {
      guard let word = CurrencyWords.table.value(index, of: scene.tokens), !word.isDual else {
        return nil
      }
      guard let country = CurrencyAdjectives.table.value(index + 1, of: scene.tokens) else {
        return Tail(what: .money(word.noun, code: word.noun.usual), end: index + 1)
      }
      guard let code = word.noun.codes[country] else {
        return Tail(what: .money(word.noun, code: word.noun.usual), end: index + 2)
      }
      return Tail(what: .money(.only(code), code: code), end: index + 2)
    }
    // Up to two words of whose money it is: US dollars, Hong Kong dollars.
    var (position, country): (Int, String?) = (index, nil)
    while position < index + 2, CurrencyWords.table.value(position, of: scene.tokens) == nil {
      if let found = CurrencyAdjectives.table.value(position, of: scene.tokens) { country = found }
      position += 1
    }
    if let word = CurrencyWords.table.value(position, of: scene.tokens),
      position == index || country != nil
    {
      if word.isDoubtful, country == nil, number.magnitudePower == nil, number.value < 1000 {
        return nil
      }
      if let own = country.flatMap({ word.noun.codes[$0] }) {
        return Tail(what: .money(.only(own), code: own), end: position + 1)
      }
      let sterling = CurrencyAdjectives.table.value(position + 1, of: scene.tokens)
      if case .pound = word.noun, sterling == "GB" {
        return Tail(what: .money(.only("GBP"), code: "GBP"), end: position + 2)
      }
      return Tail(what: .money(word.noun, code: word.noun.usual), end: position + 1)
    }
    if scene.tokens[index].isCapitalized, let code = CurrencyWords.codes.value(index, of: scene.tokens) {
      return Tail(what: .money(.only(code), code: code), end: index + 1)
    }
    return nil
  }

  fileprivate func measure(at index: Int, _ number: WrittenNumber) -> Tail? {
    if scene.word(index, in: UnitWords.degrees) { return degrees(at: index + 1, signs: false) }
    if scene.word(index, in: UnitWords.celsiusAlone) {
      return Tail(what: .measure(.celsius), end: index + 1)
    }
    if scene.word(index, in: UnitWords.fahrenheitAlone) {
      return Tail(what: .measure(.fahrenheit), end: index + 1)
    }
    var first = index
    let isSquare = scene.word(index, in: UnitWords.square)
    let isCubic = scene.word(index, in: UnitWords.cubic)
    let isNautical = scene.word(index, in: UnitWords.nautical)
    let isMetric = scene.word(index, in: UnitWords.metric)
    if isSquare || isCubic || isNautical || isMetric {
      first += scene.sign(index + 1) == "-" ? 2 : 1
    }
    guard first < end, let word = UnitWords.table.value(first, of: scene.tokens), !word.isDual,
      !word.isShort || number.digits != .words
    else { return nil }
    var (unit, after): (Unit, Int) = (word.unit, first + 1)
    if isSquare {
      guard let square = word.square else { return nil }
      unit = square
    } else if isCubic {
      guard let cubic = word.cubic else { return nil }
      unit = cubic
    } else if isNautical {
      unit = .nauticalMile
    } else if isMetric {
      unit = unit == .ton ? .tonne : unit
    } else if scene.word(after, in: UnitWords.squareBehind) || scene.sign(after) == "²" {
      unit = word.square ?? unit
      after += 1
    } else if scene.word(after, in: UnitWords.cubicBehind) || scene.sign(after) == "³" {
      unit = word.cubic ?? unit
      after += 1
    } else if scene.word(after, in: UnitWords.nauticalBehind) {
      unit = .nauticalMile
      after += 1
    } else if scene.word(after, in: UnitWords.metricBehind) {
      after += 1
    } else if let speed = word.speed, let end = hour(at: after) {
      unit = speed
      after = end
    }
    return Tail(what: .measure(unit), end: after, isDoubtful: word.isShort)
  }

  /// `per hour`, `/h`, في الساعة.
  private func hour(at index: Int) -> Int? {
    if scene.word(index, in: UnitWords.per), scene.word(index + 1, in: UnitWords.hour) {
      return index + 2
    }
    if scene.word(index, in: UnitWords.inside), scene.word(index + 1, in: UnitWords.perHour) {
      return index + 2
    }
    if scene.sign(index) == "/", scene.word(index + 1, in: UnitWords.hour) { return index + 2 }
    return nil
  }

  fileprivate func degrees(at index: Int, signs: Bool) -> Tail? {
    if scene.word(index, in: UnitWords.celsius) {
      return Tail(what: .measure(.celsius), end: index + 1)
    }
    if scene.word(index, in: UnitWords.fahrenheit) {
      return Tail(what: .measure(.fahrenheit), end: index + 1)
    }
    return Tail(what: .measure(.degree), end: index, isDoubtful: true)
  }

  private static let year: WordSet = ["year", "years"]
  private static let old: WordSet = ["old", "olds"]
  private static let ofAge: WordSet = ["age"]

  /// `years old`, `-year-old`.
  fileprivate func age(at index: Int, hyphen: Bool) -> Tail? {
    guard scene.word(index, in: Self.year) else { return nil }
    var next = index + 1
    if scene.sign(next) == "-" { next += 1 }
    guard scene.word(next, in: Self.old) else { return nil }
    return Tail(what: .age, end: next + 1)
  }

  private static let fold: WordSet = ["fold"]
  private static let times: WordSet = ["times", "مرات", "مرة"]
  private static let doubles: WordSet = ["أضعاف", "ضعفا", "ضعف"]
  private static let comparing: WordSet = [
    "as", "more", "higher", "larger", "bigger", "greater", "faster", "the", "what", "its", "their",
    "that",
    "less", "lower", "أكثر", "أكبر", "أعلى", "أقل", "أسرع", "عما", "ما",
  ]

  fileprivate func multiple(at index: Int) -> Tail? {
    if scene.word(index, in: Self.fold) || scene.word(index, in: Self.doubles) {
      return Tail(what: .multiple, end: index + 1)
    }
    if scene.word(index, in: Self.times), scene.word(index + 1, in: Self.comparing) {
      return Tail(what: .multiple, end: index + 1)
    }
    return nil
  }
}
