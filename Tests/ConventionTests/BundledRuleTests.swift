import Isnad
import IsnadExamples
import IsnadRules
import Testing

/// What every rule that the program carries owes its readers.
@Suite struct BundledRuleTests {
  private let bundled = BundledLibrary.loaded

  @Test func `the bundled files have no mistake`() {
    #expect(bundled.mistakes.isEmpty, "\(bundled.mistakes)")
    #expect(!bundled.rules.isEmpty)
  }

  @Test func `every rule speaks both languages`() {
    for rule in bundled.rules {
      for language in [Language.arabic, .english] {
        #expect(has(rule.about, language), "\(rule.id) does not say what it is about in \(language)")
        #expect(has(rule.message, language), "\(rule.id) has no message in \(language)")
        #expect(has(rule.hint, language), "\(rule.id) has no hint in \(language)")
      }
    }
  }

  @Test func `every rule set says what it is about in both languages`() {
    for ruleset in bundled.library.rulesets {
      #expect(has(ruleset.about, .arabic) && has(ruleset.about, .english), "\(ruleset.name)")
    }
  }

  @Test func `every rule rests on a standard that is known`() {
    for rule in bundled.rules {
      #expect(!rule.basis.isEmpty, "\(rule.id) rests on nothing")
      for tag in rule.basis { #expect(Standard.of(tag) != nil, "\(rule.id) rests on '\(tag)'") }
    }
  }

  @Test func `every rule is proved in every language it judges`() {
    for rule in bundled.rules {
      for language in rule.language.map({ [$0] }) ?? [.arabic, .english] {
        let examples = rule.examples.filter { ($0.language ?? rule.language) == language }
        let flagged = examples.filter(\.isFlagged).count
        #expect(flagged >= 2, "\(rule.id) has \(flagged) flagged examples in \(language)")
        #expect(
          examples.count - flagged >= 3,
          "\(rule.id) has \(examples.count - flagged) clean examples in \(language)")
      }
    }
  }

  @Test(arguments: BundledLibrary.loaded.rules.map(\.id))
  func `the examples show what they say in every variant`(id: RuleID) throws {
    let rule = try #require(bundled.rules.first { $0.id == id })
    for failure in try bundled.examples.run(rule).failures {
      let variant = failure.variant.map { " (\($0.rawValue))" } ?? ""
      Issue.record("\(failure.place): \(failure.rule)\(variant): \(failure.message)")
    }
  }

  private func has(_ text: LocalizedText?, _ language: Language) -> Bool {
    text?[exactly: language]?.isEmpty == false
  }
}
