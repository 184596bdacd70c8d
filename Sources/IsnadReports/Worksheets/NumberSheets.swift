import Foundation
import Isnad
import IsnadText

/// The numbers of an article: what was worked out again, what grew or fell, and every figure.
struct NumberSheets {
  /// A figure that others allow to be worked out again.
  struct Sum {
    let range: TextRange
    let value: Calculation
  }

  /// Words that say that something grew or fell.
  struct Move {
    let range: TextRange
    let value: Change
    /// Whether its figures were worked out again, and what came of it.
    let check: Check
  }

  /// A number with what it counts.
  struct Figure {
    let range: TextRange
    let value: Quantity
    /// Whether it was worked out again, and what came of it.
    let check: Check
  }

  /// What came of working a figure out again.
  enum Check {
    case agrees, disagrees
    /// Nothing beside it allows it.
    case impossible
  }

  /// What was worked out again; first what does not agree.
  let sums: Worksheet<Sum>
  /// What grew or fell; first what is told otherwise elsewhere, or has no figure.
  let moves: Worksheet<Move>
  /// Every figure; first what does not agree or can be read in two ways.
  let figures: Worksheet<Figure>

  init(of annotated: AnnotatedArticle) {
    let calculations = annotated.annotations(of: Calculation.self)
    var checks: [TextRange: Check] = [:]
    for (annotation, value) in calculations where checks[annotation.range] != .disagrees {
      checks[annotation.range] = value.agrees ? .agrees : .disagrees
    }
    sums = Worksheet(calculations.map { Sum(range: $0.annotation.range, value: $0.value) }) {
      !$0.value.agrees
    }
    let moves = annotated.annotations(of: Change.self).map { annotation, value in
      let stated = value.results.map(\.range) + [annotation.range]
      let found = stated.compactMap { checks[$0] }
      let check: Check =
        found.contains(.disagrees) ? .disagrees : found.isEmpty ? .impossible : .agrees
      return Move(range: annotation.range, value: value, check: check)
    }
    self.moves = Worksheet(moves) { $0.check == .disagrees || $0.value.isContradicted }
    let figures = annotated.annotations(of: Quantity.self).map { annotation, value in
      Figure(
        range: annotation.range, value: value, check: checks[annotation.range] ?? .impossible)
    }
    // A word such as “several” is no figure to look up, and stands last.
    let exact = figures.filter { !$0.value.isVague }
    let vague = figures.filter(\.value.isVague)
    self.figures = Worksheet(exact + vague) { $0.check == .disagrees || $0.value.isDoubtful }
  }

  /// Says whether there is nothing to show.
  var isEmpty: Bool { count == 0 }

  /// The number of lines.
  var count: Int { sums.count + moves.count + figures.count }

  /// The words that the sheets lead to.
  var places: [TextRange] {
    sums.all.flatMap { [$0.range] + $0.value.operands }
      + moves.all.flatMap { move in
        [move.range] + [move.value.quoted, move.value.conflict].compactMap { $0?.range }
      } + figures.all.map(\.range)
  }
}

extension Change {
  /// The figures that the values before and after allow to be worked out.
  var results: [Figure] { [percent, points, amount, factor].compactMap(\.self) }

  /// Says whether another place of the article says otherwise.
  var isContradicted: Bool { conflict != nil || quoted?.agrees == false }
}

extension Quantity {
  /// Says whether the figure can be read in two ways, or cannot be what it says.
  var isDoubtful: Bool {
    isMarkAmbiguous || isReversed || isFalselyPrecise || conversion?.agrees == false
  }
}
