/// The weights of the shapes of a sentence, in thousandths of a logit.
struct ShapeWeights {
  private let bias: Int
  /// The weights of each count, shape behind shape, as many for each.
  private let counts: [Int]
  /// By pair of shapes, the weight of neither, the second, the first, both.
  private let crosses: [(left: Int, right: Int, weights: SIMD4<Int>)]

  /// - Parameters:
  ///   - counts: By shape, the weight of each count; more makes no difference.
  ///   - crosses: By pair of shapes, the weight of neither, the second, the first, both.
  init(bias: Int, counts: [[Int]], crosses: [[Int]]) {
    self.bias = bias
    self.counts = counts.flatMap { weights in
      (0..<SentenceShape.steps).map { weights[min($0, weights.count - 1)] }
    }
    self.crosses = zip(Shape.crosses, crosses).map { ($0.0.rawValue, $0.1.rawValue, SIMD4($1)) }
  }

  /// The weights of a sentence's shapes, summed.
  func sum(_ shape: SentenceShape) -> Int {
    var sum = bias
    for index in 0..<SentenceShape.count {
      sum += counts[index * SentenceShape.steps + shape.count(of: index)]
    }
    for cross in crosses {
      let both =
        (shape.count(of: cross.left) > 0 ? 2 : 0) + (shape.count(of: cross.right) > 0 ? 1 : 0)
      sum += cross.weights[both]
    }
    return sum
  }
}

/// What a sentence is counted for, in the order of the weights.
enum Shape: Int, CaseIterable {
  /// Numbers in digits.
  case number
  /// Numbers that look like a year.
  case year
  /// Words of magnitude and money.
  case scale
  /// Verbs in the past.
  case past
  /// I, we, you.
  case first, group, other
  /// Will, should, must.
  case modal
  /// Think, believe, hope.
  case opinion
  /// What, why, please.
  case ask
  /// Rise, fall, more, most.
  case change
  /// Year, month, ago, since.
  case time
  /// Words of names.
  case named
  /// Question marks.
  case question
  /// Words, in steps.
  case length
  /// Long words.
  case long

  /// The count from which on more makes no difference.
  var most: Int {
    switch self {
    case .year, .ask, .question: 1
    case .number, .past, .named: 3
    case .length: 8
    case .long: 4
    default: 2
    }
  }

  static let crosses: [(Shape, Shape)] = [
    (.number, .past), (.number, .first), (.past, .named), (.past, .first), (.past, .modal),
    (.change, .number), (.scale, .past), (.first, .opinion), (.number, .modal), (.change, .past),
  ]
}

/// How often a sentence has each shape.
struct SentenceShape {
  /// How many shapes there are, and how many counts of one are told apart.
  static let count = 16
  static let steps = 16
  /// Four bits for each of the sixteen shapes, so that a sentence needs no memory.
  private var counts: UInt64 = 0
  /// Everything that its words are known for.
  private(set) var known: Shapes = []

  /// The count of a shape, as far as it makes a difference.
  subscript(shape: Shape) -> Int { min(count(of: shape.rawValue), shape.most) }

  /// The count of a shape by its number.
  func count(of shape: Int) -> Int { Int(counts >> UInt64(shape * 4) & 15) }

  mutating func set(_ shape: Shape, _ count: Int) {
    let shift = UInt64(shape.rawValue * 4)
    counts = counts & ~(15 << shift) | UInt64(min(count, shape.most)) << shift
  }

  mutating func count(_ shape: Shape) { count(Shapes(shape)) }

  /// Counts every shape of a word.
  mutating func count(_ shapes: Shapes) {
    known.formUnion(shapes)
    var rest = shapes.rawValue & Shapes.counted
    while rest != 0 {
      let shift = UInt64(rest.trailingZeroBitCount * 4)
      if counts >> shift & 15 < 15 { counts += 1 << shift }
      rest &= rest - 1
    }
  }
}

/// The shapes that a word counts for.
struct Shapes: OptionSet, Sendable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(_ shape: Shape) { rawValue = 1 << UInt32(shape.rawValue) }

  /// The bits of shapes, which have weights.
  static let counted: UInt32 = 0xFFFF
  /// Than, compared: no shape with a weight, but a kind of claim.
  static let comparing = Shapes(rawValue: 1 << 16)
  /// Because, led to.
  static let causing = Shapes(rawValue: 1 << 17)
  /// Percent, million, dollars: what makes a number a figure, and no score of a match.
  static let figure = Shapes(rawValue: 1 << 18)
}
