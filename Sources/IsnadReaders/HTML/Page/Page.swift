internal import IsnadText

/// A page as a parser has taken it apart: its nodes in the order of the tree, each before what is
/// inside it.
struct Page {
  /// The bytes of the page.
  let source: [UInt8]
  /// The nodes; the first is the root.
  let nodes: [PageNode]

  /// The nodes inside another one, itself left out.
  func inside(_ index: Int) -> Range<Int> { index + 1..<max(index + 1, nodes[index].end) }

  /// Says whether one of some nodes, in order, is an element or stands inside it.
  func holds(_ index: Int, anyOf sorted: [Int]) -> Bool {
    let low = sorted.partitioningIndex { $0 >= index }
    return low < sorted.count && sorted[low] < nodes[index].end
  }

  /// The elements inside another one that stand directly in it.
  func children(of index: Int) -> [Int] {
    var result: [Int] = []
    var child = index + 1
    while child < nodes[index].end {
      result.append(child)
      child = nodes[child].end
    }
    return result
  }

  /// The elements around a node, from the inside out.
  func ancestors(of index: Int) -> UnfoldFirstSequence<Int> {
    sequence(first: nodes[index].parent) { [nodes] inner in
      inner == 0 ? nil : nodes[inner].parent
    }
  }

  /// The first element of a name.
  func first(_ name: String) -> Int? { nodes.firstIndex { $0.kind == .element && $0.name == name } }

  /// The words of a node, as a browser shows them in one line.
  func words(of index: Int, limit: Int = 2_000) -> String {
    var words = ""
    for inner in index..<nodes[index].end where nodes[inner].kind == .text {
      guard words.utf8.count < limit else { break }
      let range = nodes[inner].range
      var scanner = MarkupScanner(
        source, in: TextRange(range.start, min(range.end, range.start + limit)))
      while let markup = scanner.next() {
        if case .text(let piece) = markup {
          words += String(decoding: source[piece.start..<piece.end], as: UTF8.self)
        }
      }
    }
    return HTMLEntity.decoded(words).markupWords.joined(separator: " ")
  }
}

/// The elements around a node.
typealias UnfoldFirstSequence<Element> = UnfoldSequence<Element, (Element?, Bool)>
