import Foundation
import Isnad
import IsnadText

/// Compares the figures that an article gives twice for one thing: 4.8 and then 4.6 billion, a million for
/// a billion.
struct RepeatedFigures {
  let story: FiguredStory

  /// More figures than that of one kind make a table; they are not compared with each other.
  private static let most = 60

  func drafts() -> [AnnotationDraft] {
    slips() + values()
  }

  /// The same digits with another magnitude.
  private func slips() -> [AnnotationDraft] {
    let large = story.figures.filter { figure in
      figure.quantity.magnitude.map { $0 >= 1_000_000 } == true && !figure.isRange
    }
    guard let first = large.first,
      large.contains(where: { $0.quantity.magnitude != first.quantity.magnitude })
    else { return [] }
    var groups: [Decimal: [Figure]] = [:]
    for figure in large {
      groups[figure.value.divided(byPower: figure.quantity.magnitude ?? 1), default: []].append(figure)
    }
    var drafts: [AnnotationDraft] = []
    for (digits, group) in groups.sorted(by: { $0.key < $1.key })
    where (2...Self.most).contains(group.count) {
      let isTelling = digits != digits.rounded(.down) || digits >= 20
      for (index, later) in group.enumerated() {
        let others = group[..<index].filter {
          $0.quantity.magnitude != later.quantity.magnitude && $0.isComparable(to: later)
        }
        guard !others.isEmpty else { continue }
        let b = Surroundings(of: later, in: story, isWide: true)
        let found = others.lazy.map { ($0, Surroundings(of: $0, in: story, isWide: true)) }.first {
          _, a in
          a.shared(with: b) >= (isTelling ? 2 : 3) && a.hasSameTimes(as: b)
            && !a.isChange
        }
        guard let (earlier, a) = found, !b.isChange else { continue }
        drafts.append(
          AnnotationDraft(
            Calculation(
              .magnitudeSlip, stated: later.value, computed: earlier.value, agrees: false,
              working: "\(Working.of(earlier)) ≠ \(Working.of(later))", operands: [earlier.range],
              confidence: a.overlap(with: b) >= Decimal(1) / 2 ? .hundredths(90) : .hundredths(60)),
            at: later.range))
      }
    }
    return drafts
  }

  /// Another value in the same words.
  private func values() -> [AnnotationDraft] {
    let figures = story.figures.filter { $0.quantity.role != .number && !$0.isOpen && $0.isAmount }
    guard figures.count > 1 else { return [] }
    let kinds = figures.enumerated().map { ($0.element.kindHash, $0.offset) }.sorted { $0 < $1 }
    var drafts: [AnnotationDraft] = []
    var start = 0
    while start < kinds.count {
      let end = kinds[start...].firstIndex { $0.0 != kinds[start].0 } ?? kinds.count
      if (2...Self.most).contains(end - start) {
        drafts += values(in: kinds[start..<end].map { figures[$0.1] })
      }
      start = end
    }
    return drafts
  }

  /// Another value in the same words, among figures of one kind.
  private func values(in group: [Figure]) -> [AnnotationDraft] {
    let sentences = group.map { story.article.sentence(at: $0.range.start) }
    guard sentences.contains(where: { $0 != sentences[0] }) else { return [] }
    let reaches = group.map(reach)
    var around = [Surroundings?](repeating: nil, count: group.count)
    func surroundings(_ index: Int) -> Surroundings {
      if let known = around[index] { return known }
      let found = Surroundings(of: group[index], in: story)
      around[index] = found
      return found
    }
    var drafts: [AnnotationDraft] = []
    for later in group.indices.dropFirst() {
      for earlier in group.indices[..<later]
      where sentences[earlier] != sentences[later] && reaches[earlier].overlaps(reaches[later]) {
        let (first, second) = (group[earlier], group[later])
        guard let agrees = isNear(first, second) else { continue }
        guard surroundings(earlier).isTelling, surroundings(later).isTelling,
          let draft = repeated(
            first, second, surroundings(earlier), surroundings(later), agrees: agrees)
        else { continue }
        drafts.append(draft)
        break
      }
    }
    return drafts
  }

  /// The values near which another must lie to be compared with a figure, ends included with room to spare:
  /// numbers of the machine, since decimals compare slowly.
  private func reach(of figure: Figure) -> ClosedRange<Double> {
    let interval = figure.interval(.written)
    func double(_ value: Decimal) -> Double { NSDecimalNumber(decimal: value).doubleValue }
    let value = double(figure.value)
    let ends = [double(interval.lower), double(interval.upper), value * 0.45, value * 2.2]
    return (ends.min() ?? value)...(ends.max() ?? value)
  }

  /// Says whether two values can be one, or be meant as one; whether they agree, or nothing.
  ///
  /// Where one is the other rounded, both are right.
  private func isNear(_ earlier: Figure, _ later: Figure) -> Bool? {
    if earlier.interval(.written).overlaps(later.interval(.written)) { return true }
    return later.value * 2 > earlier.value && earlier.value * 2 > later.value ? false : nil
  }

  private func repeated(
    _ earlier: Figure, _ later: Figure, _ a: Surroundings, _ b: Surroundings, agrees: Bool
  ) -> AnnotationDraft? {
    guard a.hasSameTimes(as: b) else { return nil }
    let likeness = a.likeness(to: b)
    guard likeness >= .hundredths(75) else { return nil }
    return AnnotationDraft(
      Calculation(
        .sameQuantity, stated: later.value, computed: earlier.value, agrees: agrees,
        working: "\(Working.of(earlier)) \(agrees ? "≈" : "≠") \(Working.of(later))",
        operands: [earlier.range],
        confidence: agrees || likeness == 1 ? .hundredths(90) : .hundredths(65)),
      at: later.range)
  }
}
