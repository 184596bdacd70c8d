import Foundation
import Isnad
import IsnadGrammar
import IsnadText

/// Makes a quantity of a number with what stands before and behind it.
struct Assembly {
  let scene: NumberedArticle
  let number: WrittenNumber
  let head: Head
  let tail: Tail?

  static func digits(of number: WrittenNumber) -> Quantity.Digits {
    switch number.digits {
    case .latin: .latin
    case .arabicIndic: .arabicIndic
    case .persian: .persian
    case .words: .words
    case .mixed: .mixed
    }
  }

  func figure(before end: Int) -> Figure {
    var quantity = Quantity(
      .number, value: head.isNegative ? -number.value : number.value, precision: number.precision,
      number: number.range, written: scene.article[number.range], digits: Assembly.digits(of: number))
    quantity.magnitude = number.magnitude
    quantity.isMarkAmbiguous = number.isMarkAmbiguous
    quantity.confidence = .hundredths(50)
    var figure = Figure(
      quantity: quantity, range: number.range, tokens: number.tokens, number: number)
    figure.opening = head.opening
    figure.openingToken = head.openingToken
    figure.hasAnd = hasAnd
    apply(&figure)
    let last = max(tail?.end ?? 0, number.tokens.upperBound)
    figure.tokens = head.start..<last
    figure.range = TextRange(
      head.start == number.tokens.lowerBound ? number.range.start : scene.tokens[head.start].range.start,
      last > number.tokens.upperBound ? scene.tokens[last - 1].range.end : number.range.end)
    if figure.range.start > number.range.start { figure.range.start = number.range.start }
    if let tokens = head.modifierTokens {
      figure.quantity.modifier = head.modifier
      figure.quantity.modifierRange = scene.tokens.range(of: tokens)
      // Proclitics before the modifier are no part of it.
      if scene.tokens[tokens.lowerBound].script == .arabic, tokens.lowerBound == head.start {
        let letters = Modifiers.proclitics(tokens.lowerBound, of: scene.tokens)
        let start = scene.start(of: tokens.lowerBound, behind: letters)
        figure.range.start = start
        figure.quantity.modifierRange?.start = start
      }
    }
    return figure
  }

  /// Says whether و is written on before the number.
  private var hasAnd: Bool {
    let first = scene.tokens[number.tokens.lowerBound].range
    return number.range.start > first.start && scene.begins(number.tokens.lowerBound, with: "و")
  }

  private func apply(_ figure: inout Figure) {
    if number.form == .fraction { fraction(&figure) }
    if let tail { apply(tail, to: &figure) }
    if let money = head.money {
      figure.money = money
      set(money, head.code, on: &figure)
      figure.quantity.confidence = .hundredths(95)
    }
    if tail == nil, head.money == nil {
      bare(&figure)
    }
    if head.isDefinite, tail == nil {
      figure.quantity.role = .rank
      figure.quantity.confidence = .hundredths(60)
    }
  }

  private func bare(_ figure: inout Figure) {
    if number.suffix != nil { figure.quantity.confidence = .hundredths(40) }
    if number.form == .fraction { return }
    if figure.quantity.modifier != nil || number.isGrouped || number.magnitudePower != nil {
      figure.quantity.confidence = .hundredths(70)
    }
    // Killing 107 and wounding 238: people.
    if number.form == .cardinal, head.start > 0, scene.word(head.start - 1, in: StopWords.deeds) {
      figure.quantity.role = .casualties
      figure.quantity.confidence = .hundredths(80)
      return
    }
    // Worth 4 billion: of what?
    let reach = max(0, head.start - 3)..<head.start
    if reach.contains(where: { scene.word($0, in: StopWords.money) }),
      number.magnitudePower != nil || number.value >= 1000
    {
      figure.quantity.role = .money
      figure.quantity.confidence = .hundredths(80)
    }
  }

  private func fraction(_ figure: inout Figure) {
    figure.quantity.role = .fraction
    figure.quantity.confidence = .hundredths(80)
  }

  private func apply(_ tail: Tail, to figure: inout Figure) {
    figure.quantity.confidence = .hundredths(tail.isDoubtful ? 70 : 95)
    switch tail.what {
    case .percent:
      figure.quantity.role = .percent
      figure.quantity.isMarkAmbiguous = false
    case .points: figure.quantity.role = .points
    case .basisPoints:
      figure.quantity.role = .points
      figure.quantity.value = figure.quantity.value.map { $0 / 100 }
      figure.quantity.precision /= 100
      figure.quantity.unit = "basis-point"
    case .money(let noun, let code):
      figure.money = noun
      set(noun, code, on: &figure)
    case .measure(let unit):
      figure.quantity.role = .measure
      figure.quantity.unit = unit.symbol
      figure.unit = unit
    case .age:
      figure.quantity.role = .age
      figure.quantity.unit = "year"
    case .multiple:
      figure.quantity.role = .multiple
    case .noun(let noun): set(noun, on: &figure)
    }
  }

  private func set(_ noun: CurrencyNoun, _ code: String?, on figure: inout Figure) {
    figure.quantity.role = .money
    figure.quantity.currency = code
    // £ is read as that of Britain, and yet others write it.
    figure.quantity.currencyNaming = noun.isShared ? .shared : .exact
    if code == nil { figure.quantity.confidence = .hundredths(80) }
  }

  private func set(_ noun: NounFinder.Noun, on figure: inout Figure) {
    if number.form != .fraction { figure.quantity.role = noun.role }
    figure.quantity.noun = scene.tokens.folded(noun.token)
    figure.quantity.nounRange = scene.tokens[noun.token].range
    figure.quantity.confidence = .hundredths(noun.isKnown ? 90 : 70)
    if figure.quantity.role == .count, isHarm(around: figure, noun) {
      figure.quantity.role = .casualties
    }
    if let agreement = Agreement(scene: scene).check(number, with: noun) {
      figure.quantity.agreesWithNoun = agreement.agrees
      figure.quantity.expectedForm = agreement.expected
    }
  }

  /// Says whether people are counted because they came to harm: killed 12 people, 12 people died.
  private func isHarm(around figure: Figure, _ noun: NounFinder.Noun) -> Bool {
    guard noun.match?.entry.properties["what"] == "person" else { return false }
    let before = max(0, head.start - 2)..<head.start
    let behind = noun.end..<min(scene.tokens.count, noun.end + 2)
    return before.contains { scene.word($0, in: StopWords.harm) }
      || behind.contains { scene.word($0, in: StopWords.harm) }
  }
}
