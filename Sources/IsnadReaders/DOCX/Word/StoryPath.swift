/// The elements around the place of a walk, and what of them is left out.
struct StoryPath {
  private struct Level {
    /// The element; nothing for one that is passed through.
    let element: WordElement?
    /// What elements inside see around them: alternatives stand as what they stand in.
    let seen: WordElement?
  }

  private var levels: [Level] = []
  /// How many elements deep the walk is in something that is left out.
  private var skipped = 0
  /// For each open set of alternatives, whether one was taken.
  private var taken: [Bool] = []

  /// Says whether the walk is in something that is left out.
  var isSkipping: Bool { skipped > 0 }

  /// The element around.
  var parent: WordElement? { levels.last?.seen }

  /// The element around the one around.
  var grandparent: WordElement? { levels.dropLast().last?.seen }

  /// Goes one element deeper into what is left out.
  mutating func skip() { skipped += 1 }

  /// Enters an element.
  mutating func enter(_ element: WordElement?) {
    switch element {
    case .alternatives:
      taken.append(false)
      levels.append(Level(element: element, seen: parent))
    case .choice, .fallback:
      if !taken.isEmpty { taken[taken.count - 1] = true }
      levels.append(Level(element: element, seen: parent))
    default: levels.append(Level(element: element, seen: element))
    }
  }

  /// Says whether an alternative is to be left out, since another one was taken.
  func leavesOutAlternative() -> Bool { taken.last ?? false }

  /// Leaves an element, and returns it if it was neither left out nor passed through.
  mutating func leave() -> WordElement? {
    if skipped > 0 {
      skipped -= 1
      return nil
    }
    guard let level = levels.popLast() else { return nil }
    if level.element == .alternatives { taken.removeLast() }
    return level.element
  }
}
