/// The lines of a worksheet: what calls for a look first, then the rest in the order of the text.
struct Worksheet<Entry> {
  /// A list that is no longer than this is shown whole.
  private static var longestWhole: Int { 15 }
  /// How many lines of a longer one stand open at least, and at most.
  private static var fewest: Int { 12 }
  private static var most: Int { 30 }

  /// The lines that stand open.
  let open: [Entry]
  /// The lines that are folded away.
  let folded: [Entry]

  /// Sorts entries, which come in the order of the text.
  init(_ entries: [Entry], first isUrgent: (Entry) -> Bool) {
    let urgent = entries.filter(isUrgent)
    let sorted = urgent + entries.filter { !isUrgent($0) }
    self.init(sorted: sorted, urgent: urgent.count)
  }

  /// Folds entries that are sorted already; the first of them call for a look.
  init(sorted: [Entry], urgent: Int) {
    let shown =
      sorted.count <= Self.longestWhole
      ? sorted.count : min(max(urgent, Self.fewest), Self.most, sorted.count)
    open = Array(sorted[..<shown])
    folded = Array(sorted[shown...])
  }

  /// The number of lines.
  var count: Int { open.count + folded.count }

  /// Says whether there is nothing to show.
  var isEmpty: Bool { count == 0 }

  /// All lines in their order.
  var all: [Entry] { open + folded }
}
