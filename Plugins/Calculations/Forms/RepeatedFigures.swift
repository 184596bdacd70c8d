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
    var groups: [Decimal: [Figure]] = [:]
    for figure in story.figures {
      guard let magnitude = figure.quantity.magnitude, magnitude >= 1_000_000, !figure.isRange else {
        continue
      }
      groups[figure.value / magnitude, default: []].append(figure)
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
    var groups: [UInt64: [Figure]] = [:]
    for figure in story.figures
    where figure.isAmount && figure.quantity.role != .number && !figure.isOpen {
      groups[figure.kindHash, default: []].append(figure)
    }
    var drafts: [AnnotationDraft] = []
    for (_, group) in groups.sorted(by: { $0.key < $1.key }) where (2...Self.most).contains(group.count)
    {
      let around = group.map { Surroundings(of: $0, in: story) }
      for later in group.indices.dropFirst() {
        for earlier in group.indices[..<later]
        where around[earlier].sentence != around[later].sentence {
          guard let draft = repeated(group[earlier], group[later], around[earlier], around[later]) else {
            continue
          }
          drafts.append(draft)
          break
        }
      }
    }
    return drafts
  }

  private func repeated(
    _ earlier: Figure, _ later: Figure, _ a: Surroundings, _ b: Surroundings
  ) -> AnnotationDraft? {
    guard !a.isChange, !b.isChange, a.words.count >= 3, b.words.count >= 3, a.hasSameTimes(as: b)
    else { return nil }
    let likeness = a.likeness(to: b)
    guard likeness >= .hundredths(75) else { return nil }
    // Where one is the other rounded, both are right.
    let agrees = earlier.interval(.written).overlaps(later.interval(.written))
    guard agrees || later.value * 2 > earlier.value && earlier.value * 2 > later.value else {
      return nil
    }
    return AnnotationDraft(
      Calculation(
        .sameQuantity, stated: later.value, computed: earlier.value, agrees: agrees,
        working: "\(Working.of(earlier)) \(agrees ? "≈" : "≠") \(Working.of(later))",
        operands: [earlier.range],
        confidence: agrees || likeness == 1 ? .hundredths(90) : .hundredths(65)),
      at: later.range)
  }
}
