import IsnadText

/// Something that covers words of the draft.
struct Cover {
  /// What covers the words; findings, quotations and names by their numbers, from 1.
  enum Kind: Hashable {
    case finding(Int)
    case quotation(Int)
    /// An attribution from its first word to its last, for its anchor.
    case attribution(Int)
    /// The source of an attribution, or its words of saying, for the mark.
    case said(attribution: Int)
    case mention(subject: Int, number: Int)
    case evidence(finding: Int, number: Int)
    /// Words that a worksheet leads to.
    case passage(Int)
    /// Words in marks that are not speech.
    case term

    /// The end of the anchor at which its place in the draft is found.
    var anchor: Markup {
      switch self {
      case .finding(let number): "t\(number)"
      case .quotation(let number): "d\(number)"
      case .attribution(let number): "s\(number)"
      case .mention(let subject, let number): "p\(subject)-\(number)"
      case .evidence(let finding, let number): "e\(finding)-\(number)"
      case .passage(let number): "w\(number)"
      case .said, .term: ""
      }
    }
  }

  /// What covers the words.
  let kind: Kind
  /// The words.
  let range: TextRange
  /// Says whether this block is the first that the range touches: the anchor stands here.
  let beginsHere: Bool
  /// Says whether this block is the last that the range touches: the mark stands behind it.
  let endsHere: Bool
}

/// A run of words of a block in which nothing begins or ends.
///
/// Cutting a block into segments is what lets ranges cross: a segment carries all that covers it,
/// and no element needs to enclose another.
struct Segment {
  /// The words.
  let range: TextRange
  /// What covers them, in the order in which it begins.
  let covers: [Cover]
  /// What begins with them.
  let begun: [Cover]
  /// What ends with them, empty ranges behind them included.
  let ended: [Cover]
}

/// A block of the draft, cut wherever anything begins or ends.
struct CutBlock {
  /// Empty ranges that stand before the first segment.
  let opening: [Cover]
  /// The segments, in order.
  let segments: [Segment]

  /// Cuts a block; ranges that reach beyond it count as far as they lie inside.
  init(_ block: TextRange, covers: [Cover]) {
    func clipped(_ cover: Cover) -> TextRange {
      let start = min(max(cover.range.start, block.start), block.end)
      return TextRange(start, min(cover.range.end, block.end))
    }
    let bounds = Set(covers.flatMap { [clipped($0).start, clipped($0).end] })
      .union([block.start, block.end]).sorted()
    let solid = covers.filter { !clipped($0).isEmpty }
    let starting = Dictionary(grouping: solid) { clipped($0).start }
    let ending = Dictionary(grouping: covers) { clipped($0).end }
    var segments: [Segment] = []
    var open: [Cover] = []
    for (start, end) in zip(bounds, bounds.dropFirst()) {
      let begun = starting[start] ?? []
      open.removeAll { clipped($0).end <= start }
      open += begun
      segments.append(
        Segment(
          range: TextRange(start, end), covers: open, begun: begun, ended: ending[end] ?? []))
    }
    self.opening = ending[block.start] ?? []
    self.segments = segments
  }
}
