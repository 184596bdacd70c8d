internal import Isnad
internal import IsnadText

/// A comment that switches rules: `vale off`, `vale Style.Rule = NO`.
enum SwitchComment {
  /// The switches that the words of a comment are; none for any other comment.
  static func switches(_ words: String, at source: TextRange) -> [StyleSwitch] {
    let words = words.trimmingMarkupSpace()
    guard words.hasPrefix("vale ") else { return [] }
    if words == "vale off" { return [StyleSwitch(.all, isOn: false, source: source)] }
    if words == "vale on" { return [StyleSwitch(.all, isOn: true, source: source)] }
    guard let (name, value) = sides(of: words.dropFirst(5)) else { return [] }
    if name == "style" || name == "styles" {
      return [StyleSwitch(.styles(names(in: value)), isOn: true, source: source)]
    }
    guard let isOn = states[value] else { return [] }
    if name.hasSuffix("]"), let bracket = name.firstIndex(of: "[") {
      let rule = String(name[..<bracket])
      guard rule.contains("."), value == "YES" || value == "NO",
        let matches = strings(in: name[bracket...])
      else { return [] }
      return [StyleSwitch(.matches(rule: rule, matches), isOn: isOn, source: source)]
    }
    return [StyleSwitch(.rule(name), isOn: isOn, source: source)]
  }

  private static let states = ["YES": true, "on": true, "NO": false, "off": false]

  /// What stands before and behind the last equals sign between spaces.
  private static func sides(of words: Substring) -> (name: String, value: String)? {
    let bytes = Array(words.utf8)
    let mark = Array(" = ".utf8)
    var index = bytes.count - mark.count
    while index > 0 {
      if bytes[index..<index + 3].elementsEqual(mark) {
        return (
          String(decoding: bytes[..<index], as: UTF8.self),
          String(decoding: bytes[(index + 3)...], as: UTF8.self)
        )
      }
      index -= 1
    }
    return nil
  }

  private static func names(in list: String) -> [String] {
    list.split(separator: ",").map { String($0).trimmingMarkupSpace() }
  }

  /// The strings of a list as JSON writes it; nothing for any other text.
  private static func strings(in list: Substring) -> [String]? {
    guard let value = try? JSONValue.parse(Array(list.utf8)[...]) else { return nil }
    let words = value.members.compactMap(\.text)
    return words.count == value.members.count ? words : nil
  }
}
