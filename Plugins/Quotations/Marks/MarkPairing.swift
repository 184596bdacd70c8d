import Isnad
import IsnadText

/// What the marks of an article enclose, and the marks that have a fault.
struct PairedMarks {
  var spans: [QuotedSpan] = []
  var faults: [AnnotationDraft] = []
}

/// Pairs the quotation marks of an article.
///
/// Marks are paired within a block. A mark that is still open at the end of a paragraph goes on in
/// the next one if that opens with the same mark again, or closes it with its first mark; else it
/// is unclosed and ends with its paragraph, so that one missing mark does not spoil the rest.
struct MarkPairing {
  private struct Opener {
    let mark: Mark
    let block: Int
  }

  private let article: Article
  private let marks: [[Mark]]
  private var stack: [Opener] = []
  private var result = PairedMarks()
  private var unclosedSingles: [(opener: Opener, end: Int, block: Int)] = []

  init(_ article: Article) {
    self.article = article
    let scanner = MarkScanner(text: article.text)
    marks = article.blocks.map { block in
      block.kind == .byline ? [] : scanner.marks(in: block.range)
    }
  }

  /// The spans in the order of the text, each with its parent, and the faults.
  static func pairs(of article: Article) -> PairedMarks {
    var pairing = MarkPairing(article)
    return pairing.pair()
  }

  private mutating func pair() -> PairedMarks {
    for block in article.blocks.indices {
      var isFirst = !stack.isEmpty
      for (index, mark) in marks[block].enumerated() {
        if isFirst, mark.opensBlock, let carried = stack.last, mark.scalar == carried.mark.scalar {
          isFirst = false
          continue
        }
        isFirst = false
        if mark.family == .single {
          takeSingle(mark, at: index, in: block)
        } else {
          takeDouble(mark, in: block)
        }
      }
      finish(block)
    }
    takeUnclosedSingles()
    result.spans += BlockQuotations.spans(of: article, besides: result.spans)
    result.spans = MarkPairing.nested(result.spans)
    return result
  }

  /// The most marks that may be open at once; nobody quotes so deep.
  private static let deepest = 8

  /// Sorts spans and gives each the innermost span that encloses it as its parent.
  private static func nested(_ spans: [QuotedSpan]) -> [QuotedSpan] {
    var sorted = spans.sorted { $0.range < $1.range }
    var open: [Int] = []
    for index in sorted.indices {
      while let last = open.last, !sorted[last].range.contains(sorted[index].range) { open.removeLast() }
      sorted[index].parent = open.last
      open.append(index)
    }
    return sorted
  }
}

// Marks of double shape, guillemets among them.
extension MarkPairing {
  private mutating func takeDouble(_ mark: Mark, in block: Int) {
    let top = stack.last { !$0.mark.family.isSingle }
    // A double prime measures inches or seconds where there is nothing for it to close.
    if mark.scalar == "\u{2033}", top == nil, mark.setting != .open { return }
    if mark.scalar == "\"", top == nil, mark.setting == .close, followsDigit(mark) { return }
    switch role(of: mark, below: top?.mark) {
    case .open where stack.count >= MarkPairing.deepest:
      result.faults.append(AnnotationDraft(QuotationMark(.unclosed), at: mark.range))
    case .open: stack.append(Opener(mark: mark, block: block))
    default: close(with: mark, in: block)
    }
  }

  private func role(of mark: Mark, below top: Mark?) -> Mark.Role {
    switch (mark.shape, mark.setting) {
    case (.either, .open): return .open
    case (.either, .close): return .close
    case (.either, .either): return top == nil ? .open : .close
    case (.open, .open): return .open
    case (.open, .close): return .close
    case (.open, .either):
      guard let top else { return .open }
      return top.scalar == mark.scalar || Mark.closes(mark.scalar, top.scalar) ? .close : .open
    case (.close, .open):
      guard let top else { return .open }
      return Mark.closes(mark.scalar, top.scalar) && top.scalar != mark.scalar ? .close : .open
    case (.close, .either): return top == nil && followsSpace(mark) ? .open : .close
    case (.close, .close): return .close
    }
  }

  /// Inches, as in 12": a mark behind a digit that has nothing to close.
  private func followsDigit(_ mark: Mark) -> Bool {
    article.text.scalar(before: mark.range.start)?.scalar.isDigit ?? false
  }

  private func followsSpace(_ mark: Mark) -> Bool {
    article.text.scalar(before: mark.range.start).map { $0.scalar.isSpace } ?? true
  }

  private mutating func close(with mark: Mark, in block: Int) {
    let rightful = stack.lastIndex { Mark.closes(mark.scalar, $0.mark.scalar) }
    guard let index = rightful ?? stack.lastIndex(where: { !$0.mark.family.isSingle }) else {
      result.faults.append(AnnotationDraft(QuotationMark(.unopened), at: mark.range))
      return
    }
    for opener in stack[(index + 1)...] where !opener.mark.family.isSingle {
      leaveOpen(opener, until: mark.range.start, in: block)
    }
    let opener = stack[index]
    stack.removeSubrange(index...)
    if rightful == nil {
      let fault = QuotationMark(.mismatched, partner: opener.mark.range)
      result.faults.append(AnnotationDraft(fault, at: mark.range))
    }
    add(opener, closedBy: mark, in: block)
  }

  private mutating func add(_ opener: Opener, closedBy mark: Mark, in block: Int) {
    let inner = TextRange(opener.mark.range.end, mark.range.start)
    // Two marks with nothing between them enclose nothing: a doubled mark, or an empty string.
    guard !article.text.trimmed(inner).isEmpty else { return }
    result.spans.append(
      QuotedSpan(
        range: TextRange(opener.mark.range.start, mark.range.end), inner: inner,
        opening: opener.mark.range, closing: mark.range,
        marks: Quotation.Marks(opener.mark.scalar, mark.scalar), blocks: opener.block...block))
  }

  private mutating func leaveOpen(_ opener: Opener, until end: Int, in block: Int) {
    let whole = article.text.trimmed(TextRange(opener.mark.range.start, end))
    result.faults.append(AnnotationDraft(QuotationMark(.unclosed), at: opener.mark.range))
    guard whole.end > opener.mark.range.end else { return }
    result.spans.append(
      QuotedSpan(
        range: whole, inner: TextRange(opener.mark.range.end, whole.end),
        opening: opener.mark.range, closing: nil,
        marks: Quotation.Marks(opening: opener.mark.scalar), blocks: opener.block...block))
  }
}

// Single marks, which may be apostrophes.
extension MarkPairing {
  private mutating func takeSingle(_ mark: Mark, at index: Int, in block: Int) {
    let isOpen = stack.last?.mark.family.isSingle ?? false
    if mark.setting == .open || (mark.shape == .open && mark.setting == .either && !isOpen) {
      if mark.shape != .close || !isOpen, stack.count < MarkPairing.deepest {
        stack.append(Opener(mark: mark, block: block))
      }
      return
    }
    guard isOpen, !isPossessive(mark, at: index, in: block), let opener = stack.popLast() else { return }
    add(opener, closedBy: mark, in: block)
  }

  /// Says whether a closing single mark is rather the apostrophe of a plural (the neighbours’ dog)
  /// or of a dropped g, because another one closes behind it.
  private func isPossessive(_ mark: Mark, at index: Int, in block: Int) -> Bool {
    guard let (letter, length) = article.text.scalar(before: mark.range.start), letter.isLetter
    else { return false }
    let before = article.text.scalar(before: mark.range.start - length)?.scalar
    guard letter == "s" || letter == "z" || letter == "n" && before == "i" else { return false }
    let behind = article.text.trimmed(TextRange(mark.range.end, article.blocks[block].range.end))
    guard behind.start > mark.range.end, !behind.isEmpty,
      article.text.scalar(at: behind.start).scalar.isLetter
    else { return false }
    for later in marks[block][(index + 1)...] {
      if !later.family.isSingle { return false }
      if later.setting == .open { return false }
      if later.setting == .close { return true }
    }
    return false
  }

  /// Single marks that nothing closes are faults only where the article quotes with single marks;
  /// elsewhere they are apostrophes.
  private mutating func takeUnclosedSingles() {
    let singles = result.spans.filter { $0.marks == .single && $0.opening != nil }.count
    guard singles >= 3, singles * 2 > result.spans.count else { return }
    for (opener, end, block) in unclosedSingles where opener.mark.setting == .open {
      leaveOpen(opener, until: end, in: block)
    }
  }
}

// The end of a block: what is open goes on, or ends here.
extension MarkPairing {
  private mutating func finish(_ block: Int) {
    guard !stack.isEmpty else { return }
    let carried = stack.lastIndex { goesOn($0.mark, behind: block) }
    let end = article.blocks[block].range.end
    for (index, opener) in stack.enumerated() where index != carried {
      if opener.mark.family.isSingle {
        unclosedSingles.append((opener, end, block))
      } else {
        leaveOpen(opener, until: firstSentence(of: opener, in: block) ?? end, in: block)
      }
    }
    stack = carried.map { [stack[$0]] } ?? []
  }

  /// Where a mark that nothing closes stops, if other marks of its kind follow in its block: behind
  /// its sentence, so that it does not swallow the quotations of others.
  private func firstSentence(of opener: Opener, in block: Int) -> Int? {
    let start = opener.mark.range.end
    guard opener.block == block,
      let next = marks[block].first(where: { $0.range.start > start && $0.scalar == opener.mark.scalar }
      ),
      let sentence = article.sentence(at: start)
    else { return nil }
    let end = article.sentences[sentence].range.end
    return end <= next.range.start ? end : nil
  }

  /// Says whether a mark that is open at the end of a block goes on in the blocks behind it.
  private func goesOn(_ mark: Mark, behind block: Int) -> Bool {
    guard article.blocks[block].isProse else { return false }
    let depth = article.blocks[block].quoteDepth
    for next in article.blocks.indices.dropFirst(block + 1).prefix(MarkPairing.reach) {
      let candidate = article.blocks[next]
      if candidate.kind == .caption { continue }
      guard candidate.isProse, candidate.quoteDepth == depth else { return false }
      guard let first = marks[next].first(where: { $0.family == mark.family || $0.opensBlock }) else {
        if mark.family.isSingle { return false }
        continue
      }
      if first.opensBlock, first.scalar == mark.scalar, first.setting != .close { return true }
      return !mark.family.isSingle && Mark.closes(first.scalar, mark.scalar) && first.setting == .close
    }
    return false
  }

  /// The number of paragraphs over which a quotation may run without being opened again.
  private static let reach = 8
}
