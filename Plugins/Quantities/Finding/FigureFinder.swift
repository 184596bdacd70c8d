import Foundation
import Isnad
import IsnadGrammar
import IsnadText

/// Finds the quantities of an article one by one, in the order of the text.
struct FigureFinder {
  let scene: NumberedArticle
  let modifiers: Modifiers
  private let vague: VagueWords

  init(_ scene: NumberedArticle) {
    self.scene = scene
    modifiers = Modifiers(scene: scene)
    vague = VagueWords(scene: scene)
  }

  /// All figures of the article.
  func figures() -> [Figure] {
    var result: [Figure] = []
    for block in scene.article.blocks where block.kind != .byline && block.kind != .dateline {
      figures(in: block.tokens, into: &result)
    }
    let duals = DualNouns(scene: scene).figures(besides: result)
    guard !duals.isEmpty else { return result }
    return (result + duals).sorted { $0.range < $1.range }
  }

  private func figures(in block: Range<Int>, into result: inout [Figure]) {
    var index = block.lowerBound
    var free = block.lowerBound
    while let opening = scene.openings.next(from: index, before: block.upperBound) {
      index = opening.index
      if opening.kinds.contains(.number),
        let number = scene.reader.number(at: index, before: block.upperBound)
      {
        index = number.tokens.upperBound
        guard let figure = figure(of: number, in: block, from: free) else { continue }
        result.append(figure)
        free = figure.tokens.upperBound
        index = max(index, free)
      } else if opening.kinds.contains(.vague),
        let count = vague.count(at: index, before: block.upperBound)
      {
        index = count.upperBound
        guard let figure = vagueFigure(count, before: block.upperBound) else { continue }
        result.append(figure)
        free = figure.tokens.upperBound
        index = max(index, free)
      } else if !opening.kinds.isDisjoint(with: [.multiple, .dual]),
        let figure = multiple(at: index) ?? DualNouns(scene: scene).unit(at: index)
      {
        result.append(figure)
        index = max(index + 1, figure.tokens.upperBound)
      } else {
        index += 1
      }
    }
  }

  /// The quantity of a number; nothing for parts of dates, codes, scores and bare years.
  private func figure(of number: WrittenNumber, in block: Range<Int>, from free: Int) -> Figure? {
    if let figure = ages(number, in: block, from: free) { return figure }
    // Millions of nights are a count, and no length of time.
    if let date = scene.date(holding: number.range),
      !date.isDuration || (number.magnitudePower ?? 0) < 6
    {
      return TimeSpans(scene: scene).figure(number, in: block)
    }
    let codes = NumberCodes(scene: scene)
    guard !codes.isPartOfCode(number, in: block) else { return nil }
    if number.form == .ordinal { return rank(number, in: block) }
    var head = Head(number, scene, modifiers, from: max(free, block.lowerBound))
    var tail =
      suffixTail(of: number)
      ?? TailReader(scene: scene, end: block.upperBound).tail(
        at: number.tokens.upperBound, behind: number)
    if case .noun(let noun)? = tail?.what, head.money != nil, !noun.isKnown { tail = nil }
    if number.suffix != nil, number.magnitudePower == nil, tail == nil { return nil }
    if head.isLabel, tail == nil, !codes.isTime(number, in: block) { return label(number) }
    if tail == nil, head.isEmpty, codes.isAddressed(number) || isPronoun(number) { return nil }
    if head.modifier == nil, head.money == nil,
      codes.isYear(number, before: tail, isOpened: head.opening != .none)
    {
      return nil
    }
    if tail == nil, codes.isHalfOfMatch(number) { return nil }
    if tail == nil, codes.isTime(number, in: block) {
      return TimeSpans(scene: scene).figure(number, in: block)
    }
    if let tail, case .measure(let unit) = tail.what, unit.dimension != .temperature, head.isNegative {
      head.isNegative = false
    }
    var figure = Assembly(scene: scene, number: number, head: head, tail: tail).figure(
      before: block.upperBound)
    if let behind = modifiers.behind(figure.tokens.upperBound, before: block.upperBound),
      figure.quantity.modifier == nil || figure.quantity.modifier == .approximate
    {
      figure.quantity.modifier = behind.modifier
      figure.quantity.modifierRange = scene.tokens.range(of: behind.tokens)
      figure.range.end = scene.tokens[behind.tokens.upperBound - 1].range.end
      figure.tokens = figure.tokens.lowerBound..<behind.tokens.upperBound
    }
    return figure
  }

  /// Letters written on to digits that are a unit: 12km.
  private func suffixTail(of number: WrittenNumber) -> Tail? {
    guard let suffix = number.suffix else { return nil }
    let word = Folding.fold(scene.article[suffix])
    guard let unit = UnitWords.table.value(of: word), number.magnitudePower == nil else { return nil }
    return Tail(what: .measure(unit.unit), end: number.tokens.upperBound, isDoubtful: unit.isShort)
  }

  /// One and واحد are pronouns more often than counts.
  private func isPronoun(_ number: WrittenNumber) -> Bool {
    number.digits == .words && number.value == 1 && number.form == .cardinal
  }

  private func ages(_ number: WrittenNumber, in block: Range<Int>, from free: Int) -> Figure? {
    guard let age = Ages(scene: scene).age(number, in: block) else { return nil }
    var quantity = Quantity(
      .age, value: number.value, precision: number.precision, number: number.range,
      written: scene.article[number.range], digits: Assembly.digits(of: number))
    quantity.unit = "year"
    quantity.confidence = age.confidence
    var figure = Figure(quantity: quantity, range: age.range, tokens: age.tokens, number: number)
    if let found = modifiers.before(age.tokens.lowerBound, from: max(free, block.lowerBound)) {
      figure.quantity.modifier = found.modifier
      figure.quantity.modifierRange = scene.tokens.range(of: found.tokens)
      figure.range.start = scene.tokens[found.tokens.lowerBound].range.start
      figure.tokens = found.tokens.lowerBound..<age.tokens.upperBound
    }
    return figure
  }

  private func label(_ number: WrittenNumber) -> Figure {
    var quantity = Quantity(
      .label, value: number.value, precision: number.precision, number: number.range,
      written: scene.article[number.range], digits: Assembly.digits(of: number))
    quantity.confidence = .hundredths(80)
    return Figure(quantity: quantity, range: number.range, tokens: number.tokens, number: number)
  }

  private func rank(_ number: WrittenNumber, in block: Range<Int>) -> Figure? {
    if let figure = part(number, in: block) { return figure }
    guard !NumberCodes(scene: scene).isName(number) else { return nil }
    var quantity = Quantity(
      .rank, value: number.value, number: number.range, written: scene.article[number.range],
      digits: Assembly.digits(of: number))
    quantity.confidence = .hundredths(80)
    return Figure(quantity: quantity, range: number.range, tokens: number.tokens, number: number)
  }

  /// Twice as many, threefold, ضعف.
  private func multiple(at index: Int) -> Figure? {
    guard let value = Multiples.table.value(index, of: scene.tokens) else { return nil }
    if scene.word(index, in: Multiples.doubtful), !scene.word(index + 1, in: Multiples.comparing) {
      return nil
    }
    if scene.word(index, in: Multiples.bare), !scene.word(index - 1, in: Multiples.reaching),
      !scene.word(index + 1, in: Multiples.what)
    {
      return nil
    }
    let range = scene.tokens[index].range
    var quantity = Quantity(
      .multiple, value: Decimal(value), number: range, written: scene.article[range], digits: .words)
    quantity.confidence = .hundredths(80)
    return Figure(quantity: quantity, range: range, tokens: index..<index + 1, number: nil)
  }

  private static let articles: WordSet = ["a"]
  private static let beforeParts: WordSet = [
    "by", "nearly", "almost", "about", "around", "roughly", "than", "to", "over", "only", "just",
    "under",
  ]

  /// Fell by a third, nearly a fifth: no rank but a part.
  private func part(_ number: WrittenNumber, in block: Range<Int>) -> Figure? {
    let (first, next) = (number.tokens.lowerBound, number.tokens.upperBound)
    guard number.digits == .words, number.value >= 3, number.value <= 20, first - 2 >= block.lowerBound,
      scene.word(first - 1, in: FigureFinder.articles),
      scene.word(first - 2, in: FigureFinder.beforeParts),
      next >= block.upperBound || !scene.isWord(next) || scene.word(next, in: StopWords.english)
    else { return nil }
    let tokens = first - 1..<next
    var quantity = Quantity(
      .fraction, value: 1 / number.value, precision: Decimal(1, times: -2),
      number: scene.tokens.range(of: tokens), written: scene.article[scene.tokens.range(of: tokens)],
      digits: .words)
    quantity.confidence = .hundredths(85)
    return Figure(quantity: quantity, range: quantity.numberRange, tokens: tokens, number: number)
  }

  private func vagueFigure(_ count: Range<Int>, before end: Int) -> Figure? {
    var range = scene.tokens.range(of: count)
    guard scene.date(holding: range) == nil else { return nil }
    range.start = scene.startOfWord(count.lowerBound, in: VagueWords.words)
    let noun = NounFinder(scene: scene).vagueNoun(at: count.upperBound, before: end)
    // Many hundreds of thousands: the last of them has the noun.
    guard let noun, !scene.word(noun.token, in: VagueWords.words) else { return nil }
    var quantity = Quantity(
      noun.role, value: nil, number: range, written: scene.article[range], digits: .words)
    quantity.isVague = true
    quantity.noun = scene.tokens.folded(noun.token)
    quantity.nounRange = scene.tokens[noun.token].range
    quantity.confidence = .hundredths(noun.isKnown ? 90 : 70)
    let tokens = count.lowerBound..<noun.end
    let whole = TextRange(range.start, scene.tokens[tokens.upperBound - 1].range.end)
    return Figure(quantity: quantity, range: whole, tokens: tokens, number: nil)
  }
}
