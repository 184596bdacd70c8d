/// The elements that are open at a place of a page, as a parser would have them, or more.
///
/// A parser looks through its open elements at almost every tag. Their number is told here before
/// it is set to work: an element that it would have closed may still be counted, but none that it
/// has open is missed, but for those that it adds itself (`tbody`, `tr`).
struct OpenElements {
  private(set) var names: [String] = []
  /// The number of elements that were looked at so far.
  private(set) var steps = 0

  private static let paragraphBoundaries = ElementNames.boundaries.union(["button"])
  private static let listBoundaries = ElementNames.boundaries.union(["ol", "ul"])
  private static let itemBoundaries = ElementNames.special.subtracting(["address", "div", "p"])

  /// The number of open elements.
  var depth: Int { names.count }

  /// Follows a start tag.
  mutating func open(_ name: String) {
    // Twice the depth: a parser asks for a paragraph to close, and for what may stay open.
    steps += 2 * names.count + 1
    if ElementNames.closingParagraph.contains(name) {
      close("p", boundedBy: OpenElements.paragraphBoundaries)
    }
    switch name {
    case "li": closeItem(["li"])
    case "dd", "dt": closeItem(["dd", "dt"])
    case "h1", "h2", "h3", "h4", "h5", "h6":
      if let last = names.last, ElementNames.headingLevel(last) != nil { names.removeLast() }
    case "option", "optgroup": if names.last == "option" { names.removeLast() }
    case "button": close("button", boundedBy: ElementNames.boundaries)
    case "td", "th": closeInTable(["td", "th"])
    case "tr": closeInTable(["tr"])
    case "tbody", "tfoot", "thead": closeInTable(["tbody", "tfoot", "thead"])
    case "caption", "colgroup": closeInTable(["caption", "colgroup"])
    case "table": closeTable()
    default: break
    }
    if !ElementNames.void.contains(name) { names.append(name) }
  }

  /// Follows an end tag.
  mutating func close(_ name: String) {
    steps += 2 * names.count + 1
    switch name {
    case "table", "tbody", "tfoot", "thead", "tr", "td", "th", "caption":
      close(name, boundedBy: name == "table" ? [] : ["table"])
    case "li": close(name, boundedBy: OpenElements.listBoundaries)
    case "p": close(name, boundedBy: OpenElements.paragraphBoundaries)
    case "h1", "h2", "h3", "h4", "h5", "h6":
      close(where: { ElementNames.headingLevel($0) != nil }, boundedBy: ElementNames.boundaries)
    case "form":
      if let index = names.lastIndex(of: name) { names.remove(at: index) }
    case _ where ElementNames.special.contains(name): close(name, boundedBy: ElementNames.boundaries)
    default: close(name, boundedBy: ElementNames.special)
    }
  }

  /// Closes the innermost element of a name with all inside, unless a boundary stands between.
  private mutating func close(_ name: String, boundedBy boundaries: Set<String>) {
    close(where: { $0 == name }, boundedBy: boundaries)
  }

  private mutating func close(where matches: (String) -> Bool, boundedBy boundaries: Set<String>) {
    for index in names.indices.reversed() {
      if matches(names[index]) {
        names.removeSubrange(index...)
        return
      }
      if boundaries.contains(names[index]) { return }
    }
  }

  private mutating func closeItem(_ items: Set<String>) {
    close(where: { items.contains($0) }, boundedBy: OpenElements.itemBoundaries)
  }

  /// Closes a part of the innermost table.
  private mutating func closeInTable(_ parts: Set<String>) {
    close(where: { parts.contains($0) }, boundedBy: ["table"])
  }

  /// A table that opens where no cell is open closes the one that is open.
  private mutating func closeTable() {
    close(where: { $0 == "table" }, boundedBy: ["td", "th", "caption"])
  }
}
