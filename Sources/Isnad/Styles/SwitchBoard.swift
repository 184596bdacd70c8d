import IsnadText

/// What the text itself has switched off, asked by place.
public struct SwitchBoard: Sendable {
  private struct Change {
    let start: Int
    let isOn: Bool
  }

  private var all: [Change] = []
  private var named: [String: [Change]] = [:]
  private var matches: [String: [String: [Change]]] = [:]
  private var styles: [(start: Int, names: Set<String>)] = []

  /// Says whether the text switches nothing.
  public let isEmpty: Bool

  /// Creates the board of the switches of a document.
  public init(_ switches: [StyleSwitch]) {
    isEmpty = switches.isEmpty
    for item in switches {
      let change = Change(start: item.start, isOn: item.isOn)
      switch item.subject {
      case .all: all.append(change)
      case .rule(let name): named[name, default: []].append(change)
      case .matches(let rule, let words):
        for word in words { matches[rule, default: [:]][word, default: []].append(change) }
      case .styles(let names): styles.append((item.start, Set(names)))
      }
    }
    all.sort { $0.start < $1.start }
    for name in named.keys { named[name]?.sort { $0.start < $1.start } }
  }

  /// Says whether a rule is switched off at an offset of the source, for some words or at all.
  ///
  /// A style that is off takes its rules with it, whatever is said of them.
  public func isOff(_ rule: String, at offset: Int, match: String? = nil) -> Bool {
    if isEmpty { return false }
    let style = String(rule.prefix { $0 != "." })
    if SwitchBoard.isOff(all, offset) || isStyleOff(style, offset) { return true }
    if let changes = named[rule], SwitchBoard.isOff(changes, offset) { return true }
    guard let match, let changes = matches[rule]?[match] else { return false }
    return SwitchBoard.isOff(changes, offset)
  }

  /// Of the switches that name a style and those that list the styles that hold, the last one tells.
  private func isStyleOff(_ style: String, _ offset: Int) -> Bool {
    let change = SwitchBoard.last(named[style] ?? [], offset) { $0.start }
    let list = SwitchBoard.last(styles, offset) { $0.start }
    guard let list else { return change.map { !$0.isOn } ?? false }
    if let change, change.start > list.start { return !change.isOn }
    return !list.names.contains(style)
  }

  private static func isOff(_ changes: [Change], _ offset: Int) -> Bool {
    last(changes, offset) { $0.start }.map { !$0.isOn } ?? false
  }

  /// The last of some sorted elements that starts at or before an offset.
  private static func last<Element>(
    _ elements: [Element], _ offset: Int, _ start: (Element) -> Int
  ) -> Element? {
    let low = elements.partitioningIndex { start($0) > offset }
    return low > 0 ? elements[low - 1] : nil
  }
}
