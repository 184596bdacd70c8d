import Isnad
import IsnadText
import IsnadYAML

extension FileReading {
  /// Reads what a rule looks for itself: `flag: {pattern: …}` or `flag: {words: […]}`.
  mutating func pattern(_ node: YAMLNode, of rule: RuleID) -> PatternRule? {
    if let words = node["words"] {
      for name in ["pattern", "ignorecase", "folded"] {
        guard let key = node.key(name) else { continue }
        note(
          key, "'\(name)' and 'words' do not go together",
          advice:
            "words are found in each spelling as they are; a regular expression stands under 'pattern'")
      }
      return PatternRule(
        rule: rule.description, subject: .words(words.strings), place: place(of: words))
    }
    guard let source = node["pattern"], let text = source.string else { return nil }
    check(expression: text, in: source)
    let isFolded = node["folded"]?.bool ?? false
    let ignoresCase = node["ignorecase"]?.bool ?? false
    return PatternRule(
      rule: rule.description,
      subject: isFolded ? .folded(text) : .expression(text, ignoresCase: ignoresCase),
      place: place(of: source))
  }

  private mutating func check(expression: String, in node: YAMLNode) {
    do throws(PatternError) {
      _ = try Pattern(expression)
    } catch {
      add([
        source.mistake(
          at: source.place(ofByte: error.offset, in: node),
          "'\(expression)' is no regular expression: \(error.reason)",
          advice: "regular expressions of rules are written as Vale's are: .NET's syntax")
      ])
    }
  }
}
