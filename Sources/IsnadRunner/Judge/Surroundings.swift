import Isnad
import IsnadText

/// The annotations of an article, arranged so that a rule's context is found without a search
/// through all of them.
struct Surroundings {
  let annotated: AnnotatedArticle
  private let enclosing: [AnnotationKind: [Int]]

  init(_ annotated: AnnotatedArticle) {
    self.annotated = annotated
    enclosing = annotated.layers.mapValues { layer in
      var furthest = 0
      return layer.map { annotation in
        furthest = max(furthest, annotation.range.end)
        return furthest
      }
    }
  }

  /// The annotations of a kind that enclose a range, the one that is judged left out.
  func annotations(of kind: AnnotationKind, enclosing range: TextRange, except id: Int) -> [Annotation] {
    let layer = annotated[kind]
    let furthest = enclosing[kind] ?? []
    var result: [Annotation] = []
    var index = firstIndex(in: layer, from: range.start + 1) - 1
    // Nothing before an annotation reaches further than `furthest` says.
    while index >= 0, furthest[index] >= range.end {
      if layer[index].range.contains(range), layer[index].id != id { result.append(layer[index]) }
      index -= 1
    }
    return result
  }

  /// The annotations of a kind that start inside a range.
  func annotations(of kind: AnnotationKind, startingIn range: TextRange) -> ArraySlice<Annotation> {
    let layer = annotated[kind]
    let first = firstIndex(in: layer, from: range.start)
    let last = firstIndex(in: layer, from: range.end)
    return layer[first..<max(first, last)]
  }

  /// The paragraphs that a range touches, as one range.
  func paragraphs(of range: TextRange) -> TextRange {
    let article = annotated.article
    let first = article.block(at: range.start).map { article.blocks[$0].range } ?? range
    let last = article.block(at: max(range.start, range.end - 1)).map { article.blocks[$0].range }
    return first.union(last ?? range)
  }

  /// The sentences that a range touches, as one range.
  func sentences(of range: TextRange) -> TextRange {
    let article = annotated.article
    let first = article.sentence(at: range.start).map { article.sentences[$0].range } ?? range
    let last = article.sentence(at: max(range.start, range.end - 1)).map { article.sentences[$0].range }
    return first.union(last ?? range)
  }

  /// The range with so many words before and behind it.
  func range(_ range: TextRange, widenedBy words: Int) -> TextRange {
    let tokens = annotated.article.tokens
    var first = tokens.firstIndex(from: range.start)
    var last = tokens.firstIndex(from: range.end)
    var left = words
    while left > 0, first > 0 {
      first -= 1
      if tokens[first].kind == .word || tokens[first].kind == .number { left -= 1 }
    }
    left = words
    while left > 0, last < tokens.count {
      if tokens[last].kind == .word || tokens[last].kind == .number { left -= 1 }
      last += 1
    }
    guard first < last else { return range }
    return range.union(tokens.range(of: first..<last))
  }

  private func firstIndex(in layer: [Annotation], from offset: Int) -> Int {
    layer.partitioningIndex { $0.range.start >= offset }
  }
}
