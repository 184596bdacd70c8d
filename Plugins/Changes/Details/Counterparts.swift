import Isnad
import IsnadText

/// Compares changes of one measure: what the outlet tells with a quotation close by, and one telling
/// with another.
struct Counterparts {
  let scene: ChangeScene

  /// How many changes to each side are compared.
  private static let reach = 16
  /// How many blocks away a quotation may stand.
  private static let blocks = 3

  func mark(_ mentions: inout [Mention]) {
    guard mentions.count > 1 else { return }
    let places = mentions.map { place(of: $0) }
    for index in mentions.indices where mentions[index].change.modality == .told {
      let near = max(0, index - Self.reach)..<min(mentions.count, index + Self.reach + 1)
      if !places[index].isQuoted {
        mentions[index].change.quoted = quoted(mentions, places, index, near)
      }
      if places[index].isProse {
        mentions[index].change.conflict = conflict(mentions, places, index, near)
      }
    }
  }

  private struct Place {
    let block: Int
    let isQuoted: Bool
    let isProse: Bool
  }

  private func place(of mention: Mention) -> Place {
    let offset = scene.tokens[mention.word.tokens.lowerBound].range.start
    let block = scene.article.block(at: offset) ?? 0
    let isQuoted = scene.quotation(around: offset) != nil
    let isProse = scene.article.blocks.indices.contains(block) && scene.article.blocks[block].isProse
    return Place(block: block, isQuoted: isQuoted, isProse: isProse && !isQuoted)
  }

  /// What a quotation close by says of the same measure.
  private func quoted(
    _ mentions: [Mention], _ places: [Place], _ index: Int, _ near: Range<Int>
  ) -> Change.Counterpart? {
    let own = mentions[index]
    guard let name = own.measure?.name, own.confidence >= 60 else { return nil }
    var agreeing: Change.Counterpart?
    for other in near where places[other].isQuoted {
      guard abs(places[other].block - places[index].block) <= Self.blocks,
        speaks(mentions[other], of: name, apart: abs(places[other].block - places[index].block)),
        let agrees = agrees(own, mentions[other])
      else { continue }
      let counterpart = Change.Counterpart(
        range: words(of: mentions[other]), direction: mentions[other].change.direction, agrees: agrees)
      if !agrees { return counterpart }
      agreeing = agreeing ?? counterpart
    }
    return agreeing
  }

  /// Measures that move together, so that what is said of one bears on the other close by.
  private static let families: [Set<String>] = [
    ["trade", "exports", "imports", "shipments", "oil-production", "orders"],
    ["tourism", "passengers", "revenue"], ["production", "harvest", "oil-production"],
    ["sales", "revenue", "profit"], ["gdp", "growth-rate"],
  ]

  /// Says whether a quoted change is one of the measure: by name, by a pronoun or “the numbers” in a
  /// quotation that names it, or, for a recovery that is denied right beside, by a kindred measure.
  private func speaks(_ quoted: Mention, of name: String, apart blocks: Int) -> Bool {
    if quoted.measure?.name == name { return true }
    guard quoted.change.modality == .denied, quoted.change.direction == .recovery else { return false }
    let family = Self.families.first { $0.contains(name) } ?? [name]
    if let own = quoted.measure?.name, !Self.generic.contains(own) {
      return blocks <= 1 && family.contains(own)
    }
    let first = quoted.tokens.lowerBound
    guard let quotation = scene.quotation(around: scene.tokens[first].range.start) else { return false }
    let near =
      max(quotation.tokens.lowerBound, first - 60)..<min(quotation.tokens.upperBound, first + 60)
    return near.contains { index in
      guard let match = scene.measures.match(startingAt: index), let measure = scene.measure(match)
      else { return false }
      return measure.name == name || blocks <= 1 && family.contains(measure.name)
        || contained(measure, is: name)
    }
  }

  private static let generic: Set<String> = ["number", "level", "rate", "volume", "value", "amount"]

  private func contained(_ measure: Measure, is name: String) -> Bool {
    guard Self.generic.contains(measure.name) else { return false }
    let isArabic = scene.tokens[measure.head.lowerBound].script == .arabic
    let inner =
      isArabic
      ? ArabicPhrases(scene).contained(measure, to: scene.tokens.count)
      : EnglishPhrases(scene).contained(measure)
    return inner.name == name
  }

  /// Whether what is quoted can hold beside what is told; nothing where both speak of other things.
  private func agrees(_ told: Mention, _ quoted: Mention) -> Bool? {
    let (own, other) = (told.change, quoted.change)
    guard isUp(own.direction) || own.direction == .decline else { return nil }
    switch other.modality {
    case .denied:
      // “Has not fully recovered”, beside growth or recovery that the outlet calls whole or strong.
      guard isUp(other.direction), isUp(own.direction), own.degree != .partial, own.degree != .slight
      else { return nil }
      return haveOtherTimes(own, other) ? nil : false
    case .told:
      if other.direction == .stagnation || other.direction == .record { return nil }
      if other.degree == .partial, isUp(own.direction), own.direction == .recovery { return false }
      if isUp(own.direction) == isUp(other.direction) { return true }
      return haveOtherTimes(own, other) || own.isRecord ? nil : false
    case .forecast, .aim: return nil
    }
  }

  private func isUp(_ direction: Change.Direction) -> Bool {
    direction == .growth || direction == .recovery
  }

  /// Says whether the two may speak of two times: one has a time that the other has not, or another.
  private func haveOtherTimes(_ own: Change, _ other: Change) -> Bool {
    guard let first = own.periodValue, let second = other.periodValue else {
      return other.period != nil && other.modality != .denied
    }
    return first != second
  }

  /// The same measure in the same words and time, told with the other direction.
  private func conflict(
    _ mentions: [Mention], _ places: [Place], _ index: Int, _ near: Range<Int>
  ) -> Change.Counterpart? {
    let own = mentions[index]
    guard let measure = own.measure, measure.tie == .grammar, own.confidence >= 70,
      let period = own.change.periodValue, own.change.direction != .stagnation,
      own.change.direction != .record
    else { return nil }
    for other in near where other != index && places[other].isProse {
      let second = mentions[other]
      guard second.change.modality == .told, let twin = second.measure, twin.tie == .grammar,
        twin.name == measure.name, second.confidence >= 70, second.change.periodValue == period,
        second.change.voice == own.change.voice, second.change.base == own.change.base,
        second.change.direction != .stagnation, second.change.direction != .record,
        isUp(second.change.direction) != isUp(own.change.direction), haveSameWords(twin, measure)
      else { continue }
      return Change.Counterpart(
        range: words(of: second), direction: second.change.direction, agrees: false)
    }
    return nil
  }

  private func haveSameWords(_ first: Measure, _ second: Measure) -> Bool {
    guard first.tokens.count == second.tokens.count else { return false }
    return zip(first.tokens, second.tokens).allSatisfy { left, right in
      let (a, b) = (scene.tokens[left].folded, scene.tokens[right].folded)
      let bytes = scene.tokens.foldedBytes
      return bytes[a.start..<a.end].elementsEqual(bytes[b.start..<b.end])
    }
  }

  /// The words of a change with what denies it.
  private func words(of mention: Mention) -> TextRange {
    let first = min(mention.denial ?? mention.tokens.lowerBound, mention.tokens.lowerBound)
    return scene.tokens.range(of: first..<mention.tokens.upperBound)
  }
}
