import Isnad
import IsnadText

/// The switches of a text, by what they switch: asked in logarithmic time, whatever their number.
struct SwitchTimeline {
  /// A change, from an offset of the source on.
  private struct Change {
    let offset: Int
    let isOn: Bool
  }

  private struct Words: Hashable {
    let rule: String
    let words: String
  }

  private var all: [Change] = []
  private var byName: [String: [Change]] = [:]
  private var byWords: [Words: [Change]] = [:]

  /// - Parameter rules: The names of the rules that hold, whose styles `vale styles = …` switches off.
  init(_ switches: [StyleSwitch], styles rules: [String]) {
    let styles = Set(rules.map(SwitchTimeline.style))
    for item in switches.sorted(by: { $0.source.end < $1.source.end }) {
      let change = Change(offset: item.source.end, isOn: item.isOn)
      switch item.subject {
      case .all: all.append(change)
      case .rule(let name): byName[name, default: []].append(change)
      case .matches(let rule, let matches):
        for words in matches { byWords[Words(rule: rule, words: words), default: []].append(change) }
      case .styles(let chosen):
        for style in styles.union(chosen) {
          byName[style, default: []].append(
            Change(offset: item.source.end, isOn: chosen.contains(style)))
        }
      }
    }
  }

  /// Says whether a rule may speak of some words at an offset of the source.
  func isOn(_ rule: String, for words: String, at offset: Int) -> Bool {
    if all.isEmpty, byName.isEmpty, byWords.isEmpty { return true }
    return isOn(all, at: offset) && isOn(byName[SwitchTimeline.style(of: rule)], at: offset)
      && isOn(byName[rule], at: offset)
      && isOn(byWords[Words(rule: rule, words: words)], at: offset)
  }

  private func isOn(_ changes: [Change]?, at offset: Int) -> Bool {
    guard let changes else { return true }
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].offset > offset { high = middle } else { low = middle + 1 }
    }
    return low == 0 || changes[low - 1].isOn
  }

  private static func style(of rule: String) -> String {
    String(decoding: rule.utf8.prefix { $0 != UInt8(ascii: ".") }, as: UTF8.self)
  }
}
