import Foundation
import Isnad
import IsnadText

/// Gives the quantities around a word of change their part: by, from, to.
struct Figures {
  let scene: ChangeScene
  private typealias Quantified = ChangeScene.Located<Quantity>
  private var tokens: TokenTable { scene.tokens }

  /// What a preposition makes of a quantity.
  private enum Part {
    case by, from, to, bare
  }

  func fill(_ mention: inout Mention) {
    let isArabic = tokens[mention.tokens.lowerBound].script == .arabic
    for anchor in [mention.tokens] + mention.echoes { lead(&mention, before: anchor.lowerBound) }
    let end = end(of: mention, isArabic: isArabic)
    let start = mention.tokens.upperBound
    if start < end {
      for quantity in scene.quantities(in: start..<end) {
        set(quantity, part(of: quantity, isArabic: isArabic, behind: start), in: &mention)
      }
    }
    if mention.measure?.tie == .before || mention.use == .figure || !mention.echoes.isEmpty {
      reached(&mention)
    }
    if let factor = mention.word.factor, mention.change.factor == nil {
      mention.change.factor = Change.Figure(factor: factor, precision: 1, at: mention.word.match.range)
    }
  }

  /// Where the figures of a mention end: with its clause, or where another change begins.
  private func end(of mention: Mention, isArabic: Bool) -> Int {
    let limit = min(mention.end, (mention.echoes.last ?? mention.tokens).upperBound + 30)
    var index = mention.tokens.upperBound
    let english = EnglishPhrases(scene)
    while index < limit {
      let isStop =
        isArabic
        ? scene.isMark(index, [".", "؛", ":", "؟", "!"])
          || tokens.word(index) == "بينما" || tokens.word(index) == "فيما"
        : english.isStop(index) && tokens.word(index) != "than" && !scene.isMark(index, ["(", ")"])
      if isStop { break }
      index += 1
    }
    return index
  }

  private func part(of quantity: Quantified, isArabic: Bool, behind start: Int) -> Part {
    let before = quantity.tokens.lowerBound - 1
    if isArabic { return arabicPart(before) }
    if EnglishWords.fromPrepositions.contains(before, of: tokens) { return .from }
    if let base = scene.bases.match(covering: before), base.entry.properties["base"] == "open" {
      return .from
    }
    if tokens.word(max(before, 0)) == "than" { return .from }
    if EnglishWords.toPrepositions.contains(before, of: tokens) { return .to }
    // “To a record 4.5bn”, “to around 5%”.
    if EnglishWords.determiners.contains(before, of: tokens) || tokens.word(before) == "record"
      || scene.degrees.isMatch(covering: before)
    {
      let place = min(max(start, before - 2), before)..<before
      if !place.isEmpty, place.contains(where: { tokens.word($0) == "to" }) { return .to }
    }
    return EnglishWords.byPrepositions.contains(before, of: tokens) ? .by : .bare
  }

  private func arabicPart(_ before: Int) -> Part {
    var index = before
    if index >= 0, tokens.word(index) == "ب" || ArabicWords.byWords.contains(index, of: tokens) {
      if index > 0, scene.bases.isMatch(covering: index - 1) { return .from }
      if index > 0, ArabicWords.toWords.contains(index, of: tokens) { return .to }
      return .by
    }
    if index > 0,
      scene.degrees.isMatch(covering: index) || tokens.word(index) == "نحو"
        || tokens.word(index) == "حوالي" || tokens.word(index) == "قرابة"
        || tokens.word(index) == "اكثر"
    {
      index -= 1
    }
    if ArabicWords.insteadWords.contains(index, of: tokens) { return .from }
    if ArabicWords.fromWords.contains(index, of: tokens) { return .from }
    if ArabicWords.toWords.contains(index, of: tokens) || tokens.word(max(index, 0)) == "ل" {
      return .to
    }
    if index >= 0, scene.bases.isMatch(covering: index) { return .from }
    return .bare
  }

  private func set(_ quantity: Quantified, _ part: Part, in mention: inout Mention) {
    guard let figure = Change.Figure(quantity.value, at: quantity.range), !quantity.value.isVague else {
      return
    }
    let isNear =
      anchors(of: mention).contains { (0...1).contains(quantity.tokens.lowerBound - $0) }
      || mention.measure.map { quantity.tokens.contains($0.head.lowerBound) } ?? false
    switch (figure.role, part) {
    case (.age, _), (.rank, _), (.label, _): return
    case (.points, _):
      if mention.change.points == nil { mention.change.points = figure }
    case (.multiple, .bare) where isFrequency(quantity) && mention.word.factor == nil:
      // “Raised prices twice” tells how often.
      return
    case (.multiple, _):
      if mention.change.factor == nil { mention.change.factor = figure }
    case (_, .from):
      if mention.change.from == nil { setFrom(quantity.value, figure, in: &mention) }
    case (_, .to):
      let isCounted = figure.role == .count && mention.use == .noun && mention.change.from == nil
      if mention.change.to == nil, !isCounted { mention.change.to = figure }
    case (.percent, _):
      if mention.use == .record {
        mention.change.to = mention.change.to ?? figure
      } else if mention.change.percent == nil,
        mention.change.to == nil || mention.change.to?.role != .percent || isNear
      {
        mention.change.percent = figure
      }
    case (_, .by):
      if mention.change.isRecord, mention.change.direction == .record {
        if mention.change.to == nil { mention.change.to = figure }
      } else if mention.change.amount == nil {
        mention.change.amount = figure
      }
    case (_, .bare):
      guard isNear else { return }
      if mention.use == .record || isOfRecord(quantity, mention), mention.change.to == nil {
        mention.change.to = figure
      } else if mention.change.amount == nil {
        mention.change.amount = figure
      }
    }
  }

  /// “A record high of 4.5bn” says what was reached.
  private func isOfRecord(_ quantity: Quantified, _ mention: Mention) -> Bool {
    guard let record = mention.change.recordRange else { return false }
    return (0...1).contains(quantity.tokens.lowerBound - tokens.firstIndex(from: record.end))
  }

  /// Twice, three times, مرتين: how often as well as how many times as much.
  private func isFrequency(_ quantity: Quantified) -> Bool {
    quantity.tokens.contains { Self.frequencies.contains($0, of: tokens) }
  }

  private static let frequencies: WordSet = ["twice", "times", "مرة", "مرات", "مرتين"]

  /// “From 4 to 4.5bn” may be one quantity with two ends.
  private func setFrom(_ quantity: Quantity, _ figure: Change.Figure, in mention: inout Mention) {
    mention.change.from = figure
    guard let upper = quantity.upper, mention.change.to == nil else { return }
    var end = quantity
    end.value = upper
    end.upper = nil
    mention.change.to = Change.Figure(end, at: figure.range)
  }

  private func anchors(of mention: Mention) -> [Int] {
    [mention.tokens.upperBound, mention.measure?.tokens.upperBound, mention.measure?.head.upperBound]
      .compactMap { $0 } + mention.echoes.map(\.upperBound)
  }

  /// A quantity right before a noun of change: a 13% increase.
  private func lead(_ mention: inout Mention, before first: Int) {
    var behind = first
    if let base = scene.bases.match(covering: first - 1) { behind = base.tokens.lowerBound }
    guard behind > mention.window.lowerBound, let quantity = scene.quantity(covering: behind - 1),
      quantity.tokens.upperBound == behind, mention.use != .verb || !mention.echoes.isEmpty,
      let figure = Change.Figure(quantity.value, at: quantity.range)
    else { return }
    switch figure.role {
    case .percent where mention.change.percent == nil: mention.change.percent = figure
    case .points where mention.change.points == nil: mention.change.points = figure
    case .multiple where mention.change.factor == nil: mention.change.factor = figure
    case .money, .count, .measure, .fraction:
      if mention.use == .noun, mention.change.amount == nil { mention.change.amount = figure }
    default: return
    }
  }

  /// What was reached, before the change is told: exports reached *4bn*, up 13%.
  private func reached(_ mention: inout Mention) {
    guard mention.change.to == nil, let measure = mention.measure, mention.word.direction != .record
    else { return }
    let last = (mention.echoes.last ?? mention.tokens).lowerBound
    guard measure.head.upperBound < last else { return }
    let between = scene.quantities(in: measure.head.upperBound..<last).filter { quantity in
      let figure = quantity.range
      return quantity.value.role != .points && quantity.value.role != .multiple
        && figure != mention.change.percent?.range && figure != mention.change.amount?.range
        && figure != mention.change.from?.range
    }
    guard between.count == 1, let quantity = between.first,
      let figure = Change.Figure(quantity.value, at: quantity.range),
      scene.carriers.isMatch(covering: quantity.tokens.lowerBound - 1)
        || EnglishWords.toPrepositions.contains(quantity.tokens.lowerBound - 1, of: tokens)
        || ArabicWords.toWords.contains(quantity.tokens.lowerBound - 1, of: tokens)
        || isCarried(quantity.tokens.lowerBound, from: measure.head.upperBound)
    else { return }
    mention.change.to = figure
  }

  private func isCarried(_ index: Int, from start: Int) -> Bool {
    (max(start, index - 5)..<index).contains { scene.carriers.isMatch(covering: $0) }
      || scene.carriers.isMatch(covering: start - 1)
      || (max(0, start - 4)..<start).contains { scene.carriers.isMatch(covering: $0) }
  }
}
