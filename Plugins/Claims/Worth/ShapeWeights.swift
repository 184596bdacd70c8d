/// The weights of the shapes of a sentence, in thousandths of a logit.
struct ShapeWeights {
  private let bias: Int
  /// The weights of each count, shape behind shape, as many for each.
  private let counts: [Int]
  /// By pair of shapes, the weight of neither, the second, the first, both.
  private let crosses: [(left: Int, right: Int, weights: SIMD4<Int>)]

  /// The most counts that a shape has.
  private static let stride = (Shape.allCases.map(\.most).max() ?? 0) + 1

  /// - Parameters:
  ///   - counts: By shape, the weight of each count.
  ///   - crosses: By pair of shapes, the weight of neither, the second, the first, both.
  init(bias: Int, counts: [[Int]], crosses: [[Int]]) {
    self.bias = bias
    self.counts = counts.flatMap { weights in
      (0..<ShapeWeights.stride).map { weights[min($0, weights.count - 1)] }
    }
    self.crosses = zip(Shape.crosses, crosses).map { ($0.0.rawValue, $0.1.rawValue, SIMD4($1)) }
  }

  /// The weights of a sentence's shapes, summed.
  func sum(_ shape: SentenceShape) -> Int {
    var sum = bias
    let stride = counts.count / SentenceShape.count
    for index in 0..<SentenceShape.count {
      sum += counts[index * stride + Int(shape.counts[index])]
    }
    for cross in crosses {
      let both = (shape.counts[cross.left] > 0 ? 2 : 0) + (shape.counts[cross.right] > 0 ? 1 : 0)
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

/// How often a sentence has each shape, capped.
struct SentenceShape {
  /// One count for each of the sixteen shapes, side by side, so that a sentence needs no memory.
  private(set) var counts = SIMD16<UInt8>()
  /// How many shapes there are.
  static let count = 16
  /// Everything that its words are known for.
  private(set) var known: Shapes = []

  subscript(shape: Shape) -> Int { Int(counts[shape.rawValue]) }

  mutating func set(_ shape: Shape, _ count: Int) {
    counts[shape.rawValue] = UInt8(min(count, shape.most))
  }

  mutating func count(_ shape: Shape) {
    if self[shape] < shape.most { counts[shape.rawValue] += 1 }
  }

  /// Counts every shape of a word.
  mutating func count(_ shapes: Shapes) {
    known.formUnion(shapes)
    var rest = shapes.rawValue & Shapes.counted
    while rest != 0 {
      if let shape = Shape(rawValue: rest.trailingZeroBitCount) { count(shape) }
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
