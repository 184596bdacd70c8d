import Foundation
import Isnad
import IsnadText

/// Holds a total against its parts in numbers: 12 dead: 7 men, 4 women.
struct SumCheck {
  let passage: Passage

  func drafts() -> [AnnotationDraft] {
    let figures = passage.figures
    guard figures.count > 1, figures.count < 16 else { return [] }
    var drafts: [AnnotationDraft] = []
    var taken = 0
    for (index, total) in figures.enumerated() where index >= taken && isTerm(total) {
      guard let list = list(behind: index) else { continue }
      if let draft = draft(total, list) {
        drafts.append(draft)
        taken = index + list.parts.count + 1
      }
    }
    if drafts.isEmpty, let draft = totalAtEnd() { drafts.append(draft) }
    return drafts
  }

  private struct List {
    var parts: [Figure]
    /// Only some of the parts are named.
    var isSome: Bool
    var confidence: Decimal
  }

  private func isTerm(_ figure: Figure) -> Bool {
    (figure.isCount || figure.isMoney || figure.quantity.role == .number
      || figure.quantity.role == .measure)
      && !figure.isRange && figure.value >= 0
  }

  /// The parts behind a total, by what opens their list.
  private func list(behind index: Int) -> List? {
    let figures = passage.figures
    guard index + 1 < figures.count else { return nil }
    let total = figures[index]
    var first = index + 1
    // On two parts: the number of the parts is none of them.
    if first + 1 < figures.count, figures[first].value < 10,
      passage.isMark(figures[first].tokens.upperBound, [":"])
    {
      first += 1
    }
    let gap = total.tokens.upperBound..<max(total.tokens.upperBound, figures[first].tokens.lowerBound)
    guard let opener = opener(in: gap) else { return nil }
    var parts: [Figure] = []
    var end = passage.tokens.upperBound
    if opener.isBracket {
      end = (gap.upperBound..<end).first { passage.isMark($0, [")"]) } ?? end
    } else if let stop = (gap.upperBound..<end).first(where: { passage.isMark($0, [";", "؛", "—"]) }) {
      end = stop
    }
    for figure in figures[first...] where figure.tokens.upperBound <= end {
      guard isTerm(figure), figure.isMoney == total.isMoney, isJoined(parts.last, figure) else { break }
      parts.append(figure)
    }
    let isSome = opener.isSome
    guard parts.count >= (isSome ? 1 : 2), let last = parts.last else { return nil }
    let inside = parts[0].tokens.lowerBound..<end
    // Parts of parts, and a rest without a number.
    guard !passage.has(.including, in: inside), !passage.has(.rest, in: inside), !passage.has(.apart),
      !parts.contains(where: { $0.isPercent }),
      figures.allSatisfy({
        !inside.contains($0.tokens.lowerBound)
          || $0.tokens.lowerBound <= last.tokens.lowerBound
      })
    else { return nil }
    var confidence = opener.confidence
    if goesOn(behind: last, to: end) { confidence = min(confidence, .hundredths(60)) }
    return List(parts: parts, isSome: isSome, confidence: confidence)
  }

  private struct Opener {
    var isBracket = false
    var isSome = false
    var confidence: Decimal
  }

  private func opener(in gap: Range<Int>) -> Opener? {
    guard !gap.isEmpty, gap.count <= 12, gap.count <= 8 || !gap.contains(where: passage.isTime) else {
      return nil
    }
    let last = gap.upperBound - 1
    let near = max(gap.lowerBound, gap.upperBound - 4)..<gap.upperBound
    if passage.has(.including, in: near) { return Opener(isSome: true, confidence: .hundredths(95)) }
    if passage.isMark(last, ["("]), gap.count <= 6 {
      return Opener(isBracket: true, confidence: .hundredths(93))
    }
    if passage.isMark(last, [":"]) { return Opener(confidence: .hundredths(95)) }
    if passage.has(.composed, in: near) { return Opener(confidence: .hundredths(95)) }
    if passage.isMark(last, ["—", "–", "-"]), gap.count <= 8 {
      return Opener(confidence: .hundredths(90))
    }
    // An apposition: 12 people, seven men and four women.
    if gap.count == 1, passage.isMark(last, [",", "،"]) { return Opener(confidence: .hundredths(60)) }
    return nil
  }

  /// Says whether nothing but a comma, *and*, and the words of the part before stand between two parts.
  private func isJoined(_ first: Figure?, _ second: Figure) -> Bool {
    guard let first else { return true }
    let gap = first.tokens.upperBound..<max(first.tokens.upperBound, second.tokens.lowerBound)
    guard gap.count <= 9 else { return false }
    if gap.isEmpty { return true }
    if passage.has(.including, in: gap) || passage.has(.rest, in: gap) { return false }
    let last = gap.upperBound - 1
    return passage.isMark(last, [",", "،", ";", "؛"]) || Self.joining.contains(last, of: passage.table)
      || (last > gap.lowerBound && Self.joining.contains(last - 1, of: passage.table))
      || passage.table[last].range.end == passage.table[second.tokens.lowerBound].range.start
  }

  private static let joining: WordSet = ["and", "plus", "و", "&"]

  /// Says whether the list may go on without a number: *and a child*, وطفل.
  private func goesOn(behind last: Figure, to end: Int) -> Bool {
    var token = last.tokens.upperBound
    var steps = 0
    while token < end, steps < 12 {
      if passage.isMark(token, [",", "،"]) {
        return token + 1 < end && Self.joining.contains(token + 1, of: passage.table)
          && Self.articles.contains(token + 2, of: passage.table)
      }
      if Self.joining.contains(token, of: passage.table) { return true }
      if passage.table[token].kind == .mark { return false }
      if passage.table[token].script == .arabic, token > last.tokens.upperBound - 1,
        passage.table.startsWithWaw(token), !Self.clauses.contains(token, of: passage.table)
      {
        return true
      }
      token += 1
      steps += 1
    }
    return false
  }

  private static let articles: WordSet = ["a", "an", "one", "his", "her", "their"]
  private static let clauses: WordSet = [
    "وفق", "وفقا", "وقال", "وقالت", "واضاف", "واضافت", "وذلك", "وفقًا", "وقد", "وزارة", "وزير", "وكالة",
    "وحدة",
    "ولاية", "وسط", "وقت", "والتي", "والذي",
  ]

  private func draft(_ total: Figure, _ list: List) -> AnnotationDraft? {
    let parts = list.parts.map { $0.scaled(like: total) }
    let sum = parts.reduce(Decimal(0)) { $0 + $1.value }
    // A part as large as the total, or parts that are far off, belong to something else.
    let added =
      parts.map { Working.of($0) }.joined(separator: " + ")
      + " = \(Working.plain(sum / (total.quantity.magnitude ?? 1)))\(Working.magnitude(of: total))"
    let ranges = list.parts.map(\.range)
    if list.isSome {
      let largest = parts.map(\.value).max() ?? 0
      let agrees = sum <= total.interval(.written).upper
      let isSure = largest > total.interval(.written).upper
      return AnnotationDraft(
        Calculation(
          .sum, stated: total.value, computed: sum, agrees: agrees,
          working: added + (agrees ? " ≤ " : " > ") + Working.of(total), operands: ranges,
          confidence: agrees ? list.confidence : isSure ? .hundredths(95) : .hundredths(70)),
        at: total.range)
    }
    guard sum <= total.value * 3, sum * 3 >= total.value else { return nil }
    let comparison = Comparison(
      stated: total.interval(.shown), computed: sum,
      truncated: total.isCount ? 0 : total.quantity.precision
    ) { exactness in parts.reduce(Interval(exactly: 0)) { $0 + $1.interval(exactness) } }
    return AnnotationDraft(
      Calculation(
        .sum, stated: total.value, computed: sum, comparison: comparison,
        working: added + Working.verdict(comparison.agrees, Working.of(total)), operands: ranges,
        link: list.confidence),
      at: total.range)
  }

  /// Seven men and four women, 12 people in all.
  private func totalAtEnd() -> AnnotationDraft? {
    let figures = passage.figures
    guard let total = figures.last, isTerm(total), isTotal(total) else { return nil }
    var parts: [Figure] = []
    for figure in figures.dropLast().reversed() {
      guard isTerm(figure), figure.isMoney == total.isMoney,
        parts.last.map({ isJoined(figure, $0) }) ?? true
      else { break }
      parts.append(figure)
    }
    parts.reverse()
    guard parts.count >= 2, parts.count == figures.count - 1, !passage.has(.including),
      !passage.has(.apart)
    else { return nil }
    return draft(total, List(parts: parts, isSome: false, confidence: .hundredths(90)))
  }

  private func isTotal(_ figure: Figure) -> Bool {
    let before = max(passage.tokens.lowerBound, figure.tokens.lowerBound - 4)..<figure.tokens.lowerBound
    let behind = figure.tokens.upperBound..<min(figure.tokens.upperBound + 3, passage.tokens.upperBound)
    return passage.has(.total, in: before) || passage.has(.total, in: behind)
  }
}

extension TokenTable {
  /// Says whether a word begins with ال.
  func startsWithArticle(_ index: Int) -> Bool {
    let folded = self[index].folded
    return folded.count > 6
      && foldedBytes[folded.start..<folded.start + 4].elementsEqual([0xD8, 0xA7, 0xD9, 0x84])
  }

  /// Says whether a word begins with و.
  func startsWithWaw(_ index: Int) -> Bool {
    let folded = self[index].folded
    return folded.count > 4 && foldedBytes[folded.start] == 0xD9 && foldedBytes[folded.start + 1] == 0x88
  }
}
